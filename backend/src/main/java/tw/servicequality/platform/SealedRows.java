package tw.servicequality.platform;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A place where a room keeps sealed personal data, so that they can be put under a new key. Each room with such a table has one bean of it. */
public interface SealedRows {

    /** What stands there, in the plural and in kebab case, for example {@code petitioners}. */
    String name();

    /** How many rows stand under which key; empty for a use that the place has not. One statement. */
    Map<Integer, Long> counts(PersonalDataKeys.Use use);

    /** Under which keys there are rows. One statement. */
    List<Integer> numbers(PersonalDataKeys.Use use);

    /**
     * Puts some rows that stand under one key under the present ones, in the caller's transaction. What the rows say stays, and so does their version: whoever
     * changes one meanwhile is not disturbed.
     *
     * @param after the last row of the batch before; null for the first batch
     */
    Batch reseal(PersonalDataKeys.Use use, int number, UUID after, int most);

    /**
     * What came of a batch.
     *
     * @param last the last row of it; null when there was none left
     * @param failed rows that cannot be opened; they stay as they are
     */
    record Batch(UUID last, int resealed, List<UUID> failed) {

        /** Does the work of a batch row by row; what cannot be opened is noted and passed over. */
        public static Batch of(List<UUID> rows, java.util.function.Consumer<UUID> reseal) {
            List<UUID> failed = new java.util.ArrayList<>();
            for (UUID row : rows) {
                try {
                    reseal.accept(row);
                } catch (IllegalStateException broken) {
                    failed.add(row);
                }
            }
            return new Batch(rows.isEmpty() ? null : rows.getLast(), rows.size() - failed.size(), List.copyOf(failed));
        }
    }
}

package tw.servicequality.platform.seal;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A place where a room keeps sealed personal data, so that they can be put under a new key. Each room with such a table has one bean of it. */
public interface SealedRows {

    /** What stands there, in the plural and in kebab case, for example {@code petitioners}. */
    String name();

    /** The columns that tell under which key each row stands, for each use that the place has. */
    Map<PersonalDataKeys.Use, KeyColumn> keys();

    EntityManager entities();

    /**
     * Puts a row under the present keys, in the caller's transaction. What it says stays, and so does its version: whoever changes it meanwhile is not disturbed.
     *
     * @throws IllegalStateException when it cannot be opened
     */
    void reseal(UUID id);

    /** How many rows stand under which key; empty for a use that the place has not. One statement. */
    default Map<Integer, Long> counts(PersonalDataKeys.Use use) {
        return keys().containsKey(use) ? keys().get(use).counts(entities()) : Map.of();
    }

    /** Under which keys there are rows. One statement. */
    default List<Integer> numbers(PersonalDataKeys.Use use) {
        return keys().containsKey(use) ? keys().get(use).numbers(entities()) : List.of();
    }

    /**
     * Puts some rows that stand under one key under the present ones, in the caller's transaction.
     *
     * @param after the last row of the batch before; null for the first batch
     */
    default Batch reseal(PersonalDataKeys.Use use, int number, UUID after, int most) {
        return keys().containsKey(use) ? Batch.of(keys().get(use).hold(entities(), number, after, most), this::reseal) : new Batch(null, 0, List.of());
    }

    /**
     * What came of a batch.
     *
     * @param last the last row of it; null when there was none left
     * @param failed rows that cannot be opened; they stay as they are
     */
    record Batch(UUID last, int resealed, List<UUID> failed) {

        /** Does the work of a batch row by row; what cannot be opened is noted and passed over. */
        static Batch of(List<UUID> rows, java.util.function.Consumer<UUID> reseal) {
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

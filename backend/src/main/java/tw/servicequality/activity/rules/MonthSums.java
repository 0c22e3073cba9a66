package tw.servicequality.activity.rules;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/** Says by how much the sums of months change when an activity changes. */
public final class MonthSums {

    /** Stands for the office as a whole where a unit's id is kept. */
    public static final UUID OFFICE = new UUID(0, 0);

    private static final Comparator<UUID> BY_BYTES = (one, other) -> {
        int high = Long.compareUnsigned(one.getMostSignificantBits(), other.getMostSignificantBits());
        return high != 0 ? high : Long.compareUnsigned(one.getLeastSignificantBits(), other.getLeastSignificantBits());
    };
    private static final Comparator<Key> ORDER = Comparator.comparing(Key::monthStart).thenComparing(Key::lineageId, BY_BYTES)
            .thenComparing(Key::unitId, BY_BYTES);

    /** One sum: a month (its first day), an item, and a unit or {@link #OFFICE}. */
    public record Key(LocalDate monthStart, UUID lineageId, UUID unitId) {
    }

    /** What a sum holds, or by how much it changes. */
    public record Amounts(int activities, long times, long people, long pieces) {

        Amounts plus(Amounts other) {
            return new Amounts(activities + other.activities, times + other.times, people + other.people, pieces + other.pieces);
        }

        boolean isNothing() {
            return activities == 0 && times == 0 && people == 0 && pieces == 0;
        }
    }

    private MonthSums() {
    }

    /**
     * The sums that change, in the one order in which everybody touches them, so that two who write at once wait but never block each other.
     *
     * @param before what the activity added so far; null when it did not count
     * @param after what it adds from now on; null when it counts no more
     */
    public static SortedMap<Key, Amounts> difference(Contribution before, Contribution after) {
        SortedMap<Key, Amounts> changes = new TreeMap<>(ORDER);
        add(changes, before, -1);
        add(changes, after, 1);
        changes.values().removeIf(Amounts::isNothing);
        return changes;
    }

    /** The same of several activities that change together. */
    public static SortedMap<Key, Amounts> together(Collection<SortedMap<Key, Amounts>> differences) {
        SortedMap<Key, Amounts> changes = new TreeMap<>(ORDER);
        differences.forEach(one -> one.forEach((key, amounts) -> changes.merge(key, amounts, Amounts::plus)));
        changes.values().removeIf(Amounts::isNothing);
        return changes;
    }

    private static void add(Map<Key, Amounts> changes, Contribution it, int sign) {
        if (it == null) {
            return;
        }
        Amounts amounts = new Amounts(sign, (long) sign * it.times(), (long) sign * it.people(), (long) sign * it.pieces());
        LocalDate month = it.happenedOn().withDayOfMonth(1);
        for (UUID lineage : new HashSet<>(it.lineages())) {
            changes.merge(new Key(month, lineage, OFFICE), amounts, Amounts::plus);
            for (UUID unit : new HashSet<>(it.units())) {
                changes.merge(new Key(month, lineage, unit), amounts, Amounts::plus);
            }
        }
    }
}

package tw.servicequality.duty;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import tw.servicequality.activity.ActivityCount;

/** How often each item was done in each month, by each unit and by the office as a whole. */
final class Tally {

    /** The unit is null for the office as a whole. */
    private record Row(UUID lineageId, UUID unitId) {
    }

    private final Map<Row, Map<YearMonth, Integer>> times = new HashMap<>();

    private Tally() {
    }

    static Tally of(List<ActivityCount> counts) {
        Tally tally = new Tally();
        counts.forEach(count -> tally.times.computeIfAbsent(new Row(count.lineageId(), count.unitId()), row -> new TreeMap<>())
                .merge(count.month(), count.times(), Integer::sum));
        return tally;
    }

    /**
     * What counts for a period: the months that lie wholly in it. Sums are kept by month; of a month that lies in it only partly they do
     * not tell on which side of the border something was done, and nothing must look done that was not.
     *
     * @param unitId null for the office as a whole
     */
    Map<YearMonth, Integer> within(UUID lineageId, UUID unitId, LocalDate from, LocalDate to) {
        Map<YearMonth, Integer> within = new TreeMap<>(times.getOrDefault(new Row(lineageId, unitId), Map.of()));
        within.entrySet().removeIf(count -> count.getValue() == 0 || count.getKey().atDay(1).isBefore(from)
                || count.getKey().atEndOfMonth().isAfter(to));
        return within;
    }
}

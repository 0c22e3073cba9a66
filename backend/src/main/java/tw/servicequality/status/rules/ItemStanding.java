package tw.servicequality.status.rules;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import tw.servicequality.actionitem.rules.ItemStatus;
import tw.servicequality.actionitem.rules.ScheduleKind;

/**
 * How an action item stands, of one unit or of the office: as badly as the worst of its duties and indicators. An item that is done all
 * the time (經常辦理) or when there is a reason (不定期) owes nothing by itself; of such an item the activities tell whether it is alive.
 *
 * @param kinds the kinds of its schedules
 * @param duties what is due of it in the year, and what is still open from before
 * @param indicators what is counted of it
 * @param active the months in which something was done for it
 */
public record ItemStanding(Set<ScheduleKind> kinds, List<? extends Judged> duties, List<? extends Judged> indicators, Set<YearMonth> active) {

    /** So many months back, the present one included, an activity shows that something done all the time is being done. */
    static final int ALIVE_MONTHS = 3;

    /**
     * How it stands today, seen from a year: what was due in the year and is still open counts however long ago it was.
     *
     * @param year Gregorian; of a past year what was done in its last months tells whether it was alive
     */
    public ItemStatus now(int year, LocalDate today) {
        YearMonth month = today.getYear() > year ? YearMonth.of(year, 12) : YearMonth.from(today);
        List<ItemStatus> known = new ArrayList<>(duties.stream().filter(duty -> !duty.from().isAfter(month)).map(duty -> duty.now(today)).toList());
        indicators.forEach(indicator -> known.add(indicator.now(today)));
        known.add(life(month));
        return ItemStatus.worst(known);
    }

    /**
     * How a month stood at its end; a month that is running, as it stands today. What was due in the month and has been done since
     * counts as done.
     */
    public ItemStatus in(YearMonth month, LocalDate today) {
        if (month.isAfter(YearMonth.from(today))) {
            return ItemStatus.NOT_DUE;
        }
        LocalDate end = month.equals(YearMonth.from(today)) ? today : month.atEndOfMonth();
        List<ItemStatus> known = new ArrayList<>();
        duties.stream().filter(duty -> duty.concerns(month)).forEach(duty -> known.add(duty.on(duty.to().equals(month) ? today : end)));
        indicators.stream().filter(indicator -> indicator.concerns(month)).forEach(indicator -> known.add(indicator.on(end)));
        known.add(life(month));
        return ItemStatus.worst(known);
    }

    /** The twelve months of a year; see {@link #in}. */
    public List<ItemStatus> months(int year, LocalDate today) {
        return IntStream.rangeClosed(1, 12).mapToObj(month -> in(YearMonth.of(year, month), today)).toList();
    }

    /** The months of several items at once: the worst of each month. */
    public static List<ItemStatus> worstMonths(Collection<List<ItemStatus>> rows) {
        return IntStream.range(0, 12).mapToObj(month -> ItemStatus.worst(rows.stream().map(row -> row.get(month)).toList())).toList();
    }

    private ItemStatus life(YearMonth month) {
        if (IntStream.range(0, ALIVE_MONTHS).anyMatch(back -> active.contains(month.minusMonths(back)))) {
            return ItemStatus.ON_TRACK;
        }
        boolean onDemand = !kinds.isEmpty() && kinds.stream().allMatch(kind -> kind == ScheduleKind.ON_DEMAND);
        return onDemand ? ItemStatus.NOT_DUE : ItemStatus.NO_DATA;
    }
}

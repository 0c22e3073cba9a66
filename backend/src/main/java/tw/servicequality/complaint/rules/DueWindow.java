package tw.servicequality.complaint.rules;

import java.time.LocalDate;
import tw.servicequality.calendar.rules.WorkingDays;

/**
 * Cases by how near they are to their deadline, as days that a database can look up.
 *
 * @param open true for those whose deadline runs, false for those where nothing runs any more; null for both
 * @param from due on that day or later; null for any
 * @param until due on that day or before; null for any
 */
public record DueWindow(Boolean open, LocalDate from, LocalDate until) {

    /** The days between which a database can keep any; taken the wrong way round, no case lies there. */
    private static final LocalDate NEVER_AFTER = LocalDate.of(9999, 12, 31);
    private static final LocalDate NEVER_BEFORE = LocalDate.of(1000, 1, 1);

    /** Every case. */
    public static final DueWindow ANY = new DueWindow(null, null, null);

    /**
     * The cases that show a light; the same ones for which {@link DueLight#of} answers it.
     *
     * @param light null for every case
     */
    public static DueWindow of(DueLight light, LocalDate today, WorkingDays calendar) {
        if (light == null) {
            return ANY;
        }
        return switch (light) {
            case NONE -> new DueWindow(false, null, null);
            case RED -> new DueWindow(true, null, today.minusDays(1));
            case YELLOW -> new DueWindow(true, today, last(today, DueLight.SOON, calendar));
            case GREEN -> new DueWindow(true, last(today, DueLight.SOON, calendar).plusDays(1), null);
        };
    }

    /**
     * The cases that are late or due within some working days.
     *
     * @param days 0 for those due today or late
     */
    public static DueWindow within(int days, LocalDate today, WorkingDays calendar) {
        return new DueWindow(true, null, last(today, days, calendar));
    }

    /**
     * The last day that still has no more than {@code days} working days before it, days off after it included. Where the calendar ends it is the
     * calendar's last day: no deadline lies beyond.
     */
    static LocalDate last(LocalDate today, int days, WorkingDays calendar) {
        LocalDate day = today;
        int counted = 0;
        while (calendar.calendar().covers(day.plusDays(1))) {
            LocalDate next = day.plusDays(1);
            if (calendar.calendar().isWorking(next) && ++counted > days) {
                return day;
            }
            day = next;
        }
        return day;
    }

    /** What is in both. */
    public DueWindow and(DueWindow other) {
        boolean nothing = open != null && other.open != null && !open.equals(other.open);
        LocalDate later = from == null || other.from != null && other.from.isAfter(from) ? other.from : from;
        LocalDate earlier = until == null || other.until != null && other.until.isBefore(until) ? other.until : until;
        return new DueWindow(open == null ? other.open : open, nothing ? NEVER_AFTER : later, nothing ? NEVER_BEFORE : earlier);
    }
}

package tw.servicequality.calendar.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import tw.servicequality.platform.problem.ProblemException;
import tw.servicequality.platform.problem.ProblemType;
import tw.servicequality.platform.rules.RocDate;

/**
 * The office's calendar as it is known at one moment: the newest edition of each year, and on top of it the days that the office
 * was closed or open by order, such as typhoon days. Immutable; rules take it as a parameter.
 *
 * @param stamp changes with every change of the calendar; equal stamps mean equal calendars
 * @param editions by Gregorian year
 * @param overlays by day
 */
public record OfficeCalendar(UUID stamp, Map<Integer, Edition> editions, Map<LocalDate, Overlay> overlays) {

    /**
     * One edition of one year's official calendar.
     *
     * @param revision 1 for the first of its year
     * @param provisional whether it was derived from the statute because the official one is not out yet
     */
    public record Edition(UUID id, int revision, boolean provisional, CalendarYear content) {

        public int rocYear() {
            return content.year() - RocDate.OFFSET;
        }
    }

    /** A day that is worked or not worked against the official calendar, and why. */
    public record Overlay(boolean working, String reason) {
    }

    /**
     * One day.
     *
     * @param note the official remark; absent when there is none
     * @param overlay why the day is not as the official calendar says; absent when it is
     */
    public record Day(LocalDate date, boolean working, String note, String overlay) {
    }

    public OfficeCalendar {
        editions = Map.copyOf(editions);
        overlays = Map.copyOf(overlays);
    }

    /** Whether the year of this day is loaded, so that the other methods can answer for it. */
    public boolean covers(LocalDate day) {
        return editions.containsKey(day.getYear());
    }

    /**
     * The edition of a Gregorian year.
     *
     * @throws ProblemException CALENDAR_YEAR_MISSING, naming the ROC year, when it is not loaded
     */
    public Edition edition(int year) {
        Edition edition = editions.get(year);
        if (edition == null) {
            throw new ProblemException(ProblemType.CALENDAR_YEAR_MISSING, Integer.toString(year - RocDate.OFFSET));
        }
        return edition;
    }

    /**
     * The editions of the years from one to another, both included; these are what an answer about those days rests on.
     *
     * @throws ProblemException CALENDAR_YEAR_MISSING
     */
    public List<Edition> editions(int fromYear, int toYear) {
        return IntStream.rangeClosed(fromYear, toYear).mapToObj(this::edition).toList();
    }

    /**
     * Whether the office works on a day.
     *
     * @throws ProblemException CALENDAR_YEAR_MISSING
     */
    public boolean isWorking(LocalDate day) {
        Edition edition = edition(day.getYear());
        Overlay overlay = overlays.get(day);
        return overlay == null ? edition.content().isWorking(day) : overlay.working();
    }

    /**
     * What is known of a day.
     *
     * @throws ProblemException CALENDAR_YEAR_MISSING
     */
    public Day day(LocalDate day) {
        Overlay overlay = overlays.get(day);
        return new Day(day, isWorking(day), edition(day.getYear()).content().notes().get(day), overlay == null ? null : overlay.reason());
    }
}

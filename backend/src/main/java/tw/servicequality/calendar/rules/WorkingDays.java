package tw.servicequality.calendar.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Counts working days on a calendar. The day on which something happens is never counted (行政程序法 §48): the first counted day is
 * the first working day after it. Every method throws CALENDAR_YEAR_MISSING when it would have to guess.
 */
public record WorkingDays(OfficeCalendar calendar) {

    /**
     * A due date and how it was found.
     *
     * @param steps each day from the day after {@code from} to the due date
     * @param editions the calendars that the steps rest on
     * @param provisional whether one of those calendars is provisional, so that the date may still move
     */
    public record Due(LocalDate from, int days, LocalDate due, List<Step> steps, List<OfficeCalendar.Edition> editions, boolean provisional) {
    }

    /**
     * One day of the arithmetic.
     *
     * @param counted the how many-th working day it is; absent for days that are not worked
     */
    public record Step(OfficeCalendar.Day day, Integer counted) {
    }

    /**
     * The day that is {@code days} working days after {@code from}, with the arithmetic.
     *
     * @param days at least 1
     */
    public Due due(LocalDate from, int days) {
        if (days < 1) {
            throw new IllegalArgumentException("days " + days);
        }
        List<Step> steps = new ArrayList<>();
        LocalDate day = from;
        int counted = 0;
        while (counted < days) {
            day = day.plusDays(1);
            OfficeCalendar.Day known = calendar.day(day);
            steps.add(new Step(known, known.working() ? ++counted : null));
        }
        List<OfficeCalendar.Edition> editions = calendar.editions(steps.getFirst().day().date().getYear(), day.getYear());
        return new Due(from, days, day, steps, editions, editions.stream().anyMatch(OfficeCalendar.Edition::provisional));
    }

    /** As {@link #due}; empty when it would reach into a year that is not loaded. */
    public Optional<Due> dueIfLoaded(LocalDate from, int days) {
        int counted = 0;
        for (LocalDate day = from.plusDays(1); calendar.covers(day); day = day.plusDays(1)) {
            if (calendar.isWorking(day) && ++counted == days) {
                return Optional.of(due(from, days));
            }
        }
        return Optional.empty();
    }

    /** The working days after {@code from} up to and including {@code to}; negative when {@code to} is earlier. */
    public int between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -between(to, from);
        }
        int count = 0;
        for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
            if (calendar.isWorking(day)) {
                count++;
            }
        }
        return count;
    }

    /** A day itself when it is worked, else the next working day. */
    public LocalDate roll(LocalDate official) {
        LocalDate due = official;
        while (!calendar.isWorking(due)) {
            due = due.plusDays(1);
        }
        return due;
    }
}

package tw.servicequality.reminder.rules;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import tw.servicequality.calendar.rules.OfficeCalendar;

/**
 * The time of day in which a digest may go out, by the clock of Taipei.
 *
 * @param from the first minute
 * @param until the last minute
 */
public record DigestTime(LocalTime from, LocalTime until) {

    public DigestTime {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("quality.reminders.until " + until + " lies before quality.reminders.from " + from);
        }
    }

    /** The first moment of a day at which no digest may go out any more, in Taipei. */
    public LocalDateTime end(LocalDate day) {
        return day.atTime(until.truncatedTo(ChronoUnit.MINUTES)).plusMinutes(1);
    }

    /**
     * Whether a digest may go out now: the office works, and none went out today. Of a year that is not loaded nobody knows whether the
     * office works, so none goes out.
     *
     * @param now in Taipei
     * @param lastSentOn the day of the last digest; null when there was none
     */
    public boolean isDue(LocalDateTime now, OfficeCalendar calendar, LocalDate lastSentOn) {
        LocalDate today = now.toLocalDate();
        LocalTime minute = now.toLocalTime().truncatedTo(ChronoUnit.MINUTES);
        return !minute.isBefore(from) && !minute.isAfter(until) && !today.equals(lastSentOn) && calendar.covers(today) && calendar.isWorking(today);
    }
}

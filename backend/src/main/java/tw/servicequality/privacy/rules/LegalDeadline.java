package tw.servicequality.privacy.rules;

import java.time.LocalDate;
import tw.servicequality.calendar.rules.WorkingDays;

/**
 * Until when the office has to decide, and how that was found.
 *
 * @param days calendar days from the day after receipt (行政程序法 §48 II)
 * @param lastDay the last of them
 * @param dueOn the same, or the next working day when nobody works on it (§48 IV)
 */
public record LegalDeadline(LocalDate receivedOn, int days, LocalDate lastDay, LocalDate dueOn) {

    /** The deadline of a kind; CALENDAR_YEAR_MISSING when it would have to be guessed. */
    public static LegalDeadline first(RequestKind kind, LocalDate receivedOn, WorkingDays calendar) {
        return of(receivedOn, kind.days(), calendar);
    }

    /** The same with the one extension. */
    public static LegalDeadline extended(RequestKind kind, LocalDate receivedOn, WorkingDays calendar) {
        return of(receivedOn, kind.days() + kind.extension(), calendar);
    }

    private static LegalDeadline of(LocalDate receivedOn, int days, WorkingDays calendar) {
        LocalDate lastDay = receivedOn.plusDays(days);
        return new LegalDeadline(receivedOn, days, lastDay, calendar.roll(lastDay));
    }
}

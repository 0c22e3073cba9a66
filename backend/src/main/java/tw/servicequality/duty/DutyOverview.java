package tw.servicequality.duty;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tw.servicequality.calendar.rules.OfficeCalendar;
import tw.servicequality.duty.rules.DutyState;

/**
 * The duties of a year for an overview, each list in the order of due days.
 *
 * @param duties whose periods belong to the year; they make its totals
 * @param leftOpen what the year before left open, where that is still looked after; counted in its own year, not here
 * @param calendar by which they were reckoned
 */
public record DutyOverview(List<Duty> duties, List<Duty> leftOpen, OfficeCalendar calendar) {

    /** A duty as it is told, and how it stood through the year. */
    public record Duty(DutyResponse answer, DutyYear year) {
    }

    /** Of the duties of this year and, where they are looked after, of the one before. What was called for belongs to every year that its period touches. */
    static DutyOverview of(Reckoning reckoning, int year, DutyAnswers answers) {
        return new DutyOverview(told(reckoning, answers, duty -> duty.standing().to().getYear() >= year),
                told(reckoning, answers, duty -> duty.standing().to().getYear() < year && duty.standing().state(reckoning.today()) == DutyState.OPEN), reckoning.days().calendar());
    }

    private static List<Duty> told(Reckoning reckoning, DutyAnswers answers, Predicate<ReckonedDuty> wanted) {
        return reckoning.duties().stream().filter(wanted).map(duty -> new Duty(answers.of(duty), duty.year())).toList();
    }

    /** What was left open, then the duties of the year. */
    public List<Duty> all() {
        return Stream.concat(leftOpen.stream(), duties.stream()).toList();
    }
}

package tw.servicequality.actionitem.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a schedule next falls due, by tables of examples. */
class ScheduleTest {

    private static Schedule window(int from, int to, RocYears years) {
        return new Schedule(ScheduleKind.YEARLY_WINDOW, from, to, years, null, null, null);
    }

    private static Schedule plain(ScheduleKind kind) {
        return new Schedule(kind, null, null, null, null, null, null);
    }

    @ParameterizedTest(name = "today {0}: monthly due {1}")
    @CsvSource({"2026-11-22, 2026-11-30", "2026-11-30, 2026-11-30", "2026-12-01, 2026-12-31", "2028-02-01, 2028-02-29"})
    void monthly(LocalDate today, LocalDate due) {
        assertEquals(due, plain(ScheduleKind.MONTHLY).nextDue(today).orElseThrow());
    }

    @ParameterizedTest(name = "today {0}: window {1}–{2} in {3} ROC years due {4}")
    @CsvSource({
        // 每年10月
        "2026-10-31, 10, 10, EVERY, 2026-10-31",
        "2026-11-01, 10, 10, EVERY, 2027-10-31",
        // 每年3至4月
        "2026-01-01, 3, 4, EVERY, 2026-04-30",
        "2026-05-01, 3, 4, EVERY, 2027-04-30",
        // 雙數年4-6月: ROC 114 (2025), 116 (2027) and 118 (2029) are even, 115 (2026) is odd
        "2026-04-01, 4, 6, EVEN, 2027-06-30",
        "2025-01-01, 4, 6, EVEN, 2025-06-30",
        "2025-07-01, 4, 6, EVEN, 2027-06-30",
        "2027-06-30, 4, 6, EVEN, 2027-06-30",
        "2027-07-01, 4, 6, EVEN, 2029-06-30",
        "2026-04-01, 4, 6, ODD, 2026-06-30",
    })
    void yearly_window(LocalDate today, int from, int to, RocYears years, LocalDate due) {
        assertEquals(due, window(from, to, years).nextDue(today).orElseThrow());
    }

    @Test
    void a_yearly_number_is_due_at_the_years_end() {
        Schedule times = new Schedule(ScheduleKind.TIMES_PER_YEAR, null, null, null, 18, null, Counted.JOINTLY);
        assertEquals(LocalDate.of(2026, 12, 31), times.nextDue(LocalDate.of(2026, 2, 1)).orElseThrow());
        assertEquals(LocalDate.of(2026, 12, 31), times.nextDue(LocalDate.of(2026, 12, 31)).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({"CONTINUOUS", "ON_DEMAND"})
    void what_is_done_all_the_time_or_when_asked_never_falls_due(ScheduleKind kind) {
        assertEquals(true, plain(kind).nextDue(LocalDate.of(2026, 1, 1)).isEmpty());
    }

    @Test
    void parameters_must_fit_the_kind() {
        assertEquals(List.of(), window(4, 6, RocYears.EVEN).faults());
        assertEquals(List.of(new Schedule.ParameterFault("toMonth", Schedule.Fault.OUT_OF_RANGE)), window(6, 4, null).faults());
        assertEquals(List.of(new Schedule.ParameterFault("fromMonth", Schedule.Fault.OUT_OF_RANGE),
                new Schedule.ParameterFault("toMonth", Schedule.Fault.OUT_OF_RANGE)), window(0, 13, null).faults());
        assertEquals(List.of(new Schedule.ParameterFault("years", Schedule.Fault.NOT_ALLOWED)),
                new Schedule(ScheduleKind.MONTHLY, null, null, RocYears.EVEN, null, null, null).faults());
        assertEquals(List.of(new Schedule.ParameterFault("min", Schedule.Fault.MISSING),
                new Schedule.ParameterFault("counted", Schedule.Fault.MISSING)), plain(ScheduleKind.TIMES_PER_YEAR).faults());
        assertEquals(List.of(new Schedule.ParameterFault("max", Schedule.Fault.OUT_OF_RANGE)),
                new Schedule(ScheduleKind.TIMES_PER_YEAR, null, null, null, 5, 3, Counted.PER_UNIT).faults());
    }
}

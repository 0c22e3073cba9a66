package tw.servicequality.reminder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tw.servicequality.reminder.ReminderExamples.DATA;
import static tw.servicequality.reminder.ReminderExamples.SURVEYING;
import static tw.servicequality.reminder.ReminderExamples.duty;
import static tw.servicequality.reminder.ReminderExamples.overdue;
import static tw.servicequality.reminder.ReminderExamples.soon;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.servicequality.actionitem.rules.ItemStatus;
import tw.servicequality.duty.DutyResponse;
import tw.servicequality.reminder.rules.Concern;

/** What waits for somebody, out of all that is open. */
class WaitingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final Concern ALL = new Concern(true, null);

    private static List<String> ids(List<DutyResponse> duties) {
        return duties.stream().map(DutyResponse::id).toList();
    }

    @Test
    void the_longest_overdue_and_the_earliest_due_come_first_and_each_once() {
        List<DutyResponse> open = List.of(overdue("a", TODAY.minusDays(2), -2, SURVEYING), soon("b", TODAY.plusDays(4), 2, DATA),
                soon("c", TODAY, 0, DATA), overdue("d", TODAY.minusDays(300), -200, DATA), overdue("a", TODAY.minusDays(2), -2, SURVEYING),
                soon("b", TODAY.plusDays(4), 2, DATA));
        Waiting waiting = Waiting.of(open, ALL, TODAY, 5);
        assertEquals(List.of("d", "a"), ids(waiting.overdue()));
        assertEquals(List.of("c", "b"), ids(waiting.dueSoon()));
        Waiting own = Waiting.of(open, new Concern(false, SURVEYING.id()), TODAY, 5);
        assertEquals(List.of("a"), ids(own.overdue()));
        assertEquals(List.of(), own.dueSoon());
        assertTrue(Waiting.of(open, new Concern(false, null), TODAY, 5).isNothing());
    }

    @ParameterizedTest(name = "due {0}, working days left {1}, {2}: {3}")
    @CsvSource({"2026-11-26, 0, ATTENTION, SOON", "2026-12-03, 5, ATTENTION, SOON", "2026-12-04, 6, ATTENTION, NOT", "2026-12-03, 5, BEHIND, SOON",
        "2026-12-03, 5, NOT_DUE, SOON", "2026-12-03, 5, NO_DATA, SOON", "2026-11-25, -1, OVERDUE, OVERDUE", "2026-11-25, 0, OVERDUE, OVERDUE",
        "2025-12-31, -220, NO_DATA, NOT", "2026-12-01, , ATTENTION, SOON", "2026-12-02, , ATTENTION, NOT", "2026-11-25, , OVERDUE, OVERDUE"})
    void one_duty(LocalDate due, Integer left, ItemStatus status, String expected) {
        Waiting waiting = Waiting.of(List.of(duty("x", "文", null, due, left, status, DATA)), ALL, TODAY, 5);
        assertEquals(expected, !waiting.overdue().isEmpty() ? "OVERDUE" : !waiting.dueSoon().isEmpty() ? "SOON" : "NOT");
        assertTrue(waiting.overdue().isEmpty() || waiting.dueSoon().isEmpty());
    }
}

package tw.servicequality.complaint.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On which days cases may have come in and been answered. */
class ReceiptTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"2026-11-27, 2026-11-27, -", "2026-11-28, 2026-11-27, received-in-future", "2001-01-01, 2026-11-27, -",
        "2000-12-31, 2026-11-27, received-too-early"})
    void a_case_came_in_by_today_and_since_there_are_petitions(LocalDate received, LocalDate today, String fault) {
        assertEquals(fault, Receipt.fault(received, today));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"2026-11-27, 2026-11-27, false, -", "2026-11-26, 2026-11-27, false, received-past-deadline", "2026-11-26, 2026-11-27, true, -",
        "2026-12-01, 2026-11-27, false, -"})
    void a_case_that_is_late_is_registered_by_who_answers_for_figures(LocalDate due, LocalDate today, boolean answersForFigures, String fault) {
        assertEquals(fault, Receipt.lateFault(due, today, answersForFigures));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"2026-11-02, 2026-11-02, 2026-11-27, -", "2026-11-02, 2026-11-27, 2026-11-27, -",
        "2026-11-02, 2026-11-28, 2026-11-27, replied-in-future", "2026-11-02, 2026-11-01, 2026-11-27, replied-before-received"})
    void an_answer_came_after_the_question_and_by_today(LocalDate received, LocalDate replied, LocalDate today, String fault) {
        assertEquals(fault, Receipt.replyFault(received, replied, today));
    }
}

package tw.servicequality.dissatisfaction.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be done in which state, and with which months. */
class ReportRulesTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"DRAFT, 'update, submit', true", "SUBMITTED, 'return, approve', false", "RETURNED, 'update, submit', true", "APPROVED, '', false"})
    void what_is_possible(ReportState state, String words, boolean inWork) {
        assertEquals(words, String.join(", ", ReportAction.in(state).map(ReportAction::word).toList()));
        assertEquals(inWork, state.isInWork());
    }

    @ParameterizedTest(name = "{0} from {1} leads to {2}")
    @CsvSource({"UPDATE, DRAFT, DRAFT", "UPDATE, RETURNED, RETURNED", "SUBMIT, DRAFT, SUBMITTED", "SUBMIT, RETURNED, SUBMITTED", "RETURN, SUBMITTED, RETURNED",
        "APPROVE, SUBMITTED, APPROVED"})
    void where_it_leads(ReportAction action, ReportState from, ReportState to) {
        assertEquals(to, action.from(from));
    }

    @ParameterizedTest(name = "{0} on {1}: begun {2}, over {3}")
    @CsvSource({"2026-11, 2026-11-01, true, false", "2026-11, 2026-11-30, true, false", "2026-11, 2026-12-01, true, true", "2026-11, 2026-10-31, false, false",
        "2026-12, 2026-12-31, true, false", "2026-12, 2027-01-01, true, true", "2024-02, 2024-02-29, true, false", "2020-01, 2026-11-28, true, true"})
    void months_begin_and_end(YearMonth month, LocalDate today, boolean begun, boolean over) {
        assertEquals(begun, ReportMonth.hasBegun(month, today));
        assertEquals(over, ReportMonth.isOver(month, today));
    }

    @ParameterizedTest(name = "of {0} on {1}: {2} months, the newest {3}")
    @CsvSource({"2026, 2026-11-28, 11, 2026-11", "2025, 2026-11-28, 12, 2025-12", "2026, 2026-01-01, 1, 2026-01", "2027, 2026-12-31, 0,"})
    void months_that_have_begun(int year, LocalDate today, int count, YearMonth newest) {
        assertEquals(count, ReportMonth.begun(year, today).size());
        assertEquals(newest, ReportMonth.begun(year, today).stream().findFirst().orElse(null));
    }
}

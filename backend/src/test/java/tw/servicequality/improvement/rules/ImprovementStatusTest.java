package tw.servicequality.improvement.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** How an improvement stands on a day. */
class ImprovementStatusTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
    private static final LocalDate SOON = TODAY.plusDays(14);

    @ParameterizedTest(name = "{0}, due {1}: {2}")
    @CsvSource({"OPEN, , UNPLANNED", "PLANNED, 2026-11-27, OVERDUE", "PLANNED, 2026-11-28, DUE_SOON", "PLANNED, 2026-12-12, DUE_SOON",
        "PLANNED, 2026-12-13, ON_TRACK", "COMPLETED, 2026-11-01, AWAITING_VERIFICATION", "EFFECTIVE, 2026-11-01, EFFECTIVE", "CANCELLED, 2026-11-01, CANCELLED",
        "CANCELLED, , CANCELLED"})
    void one_improvement(ImprovementState state, LocalDate due, ImprovementStatus expected) {
        assertEquals(expected, ImprovementStatus.of(state, due, TODAY, SOON));
    }

    @ParameterizedTest
    @EnumSource(ImprovementStatus.class)
    void every_status_belongs_to_one_state_that_can_have_it(ImprovementStatus status) {
        LocalDate due = switch (status) {
            case OVERDUE -> TODAY.minusDays(1);
            case DUE_SOON -> TODAY;
            default -> SOON.plusDays(1);
        };
        assertEquals(status, ImprovementStatus.of(status.state(), due, TODAY, SOON));
    }

    @Test
    void numbers_count_within_a_year_and_grow_beyond_three_digits() {
        assertEquals("I115-007", ImprovementNumber.of(115, 7));
        assertEquals("I099-1000", ImprovementNumber.of(99, 1000));
    }
}

package tw.servicequality.improvement.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be done in which state, who may judge, and which days can be planned. */
class ImprovementActionTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"OPEN, 'update, plan, cancel'", "PLANNED, 'update, plan, complete, cancel'", "COMPLETED, verify", "EFFECTIVE, ''", "CANCELLED, ''"})
    void what_is_possible(ImprovementState state, String words) {
        assertEquals(words, String.join(", ", ImprovementAction.in(state).map(ImprovementAction::word).toList()));
    }

    @ParameterizedTest(name = "{0} from {1} leads to {2}")
    @CsvSource({"UPDATE, OPEN, OPEN", "UPDATE, PLANNED, PLANNED", "PLAN, OPEN, PLANNED", "PLAN, PLANNED, PLANNED", "COMPLETE, PLANNED, COMPLETED",
        "VERIFY, COMPLETED, EFFECTIVE", "CANCEL, PLANNED, CANCELLED"})
    void where_it_leads(ImprovementAction action, ImprovementState from, ImprovementState to) {
        assertEquals(to, action.from(from));
    }

    @ParameterizedTest(name = "completed by {0} for {1}, judged by {2} for {3}: {4}")
    @CsvSource({"1, , 2, , true", "1, , 1, , false", "1, , 2, 1, false", "1, , 1, 2, false", "1, 2, 2, , false", "1, 2, 3, 2, false", "1, 2, 3, 1, false",
        "1, 2, 3, 4, true", " , , 1, , true"})
    void who_completed_it_does_not_judge_it_nor_does_a_deputy(Long by, Long onBehalf, Long judge, Long judgeFor, boolean may) {
        assertEquals(may, SecondPerson.mayJudge(id(by), id(onBehalf), id(judge), id(judgeFor)));
    }

    @ParameterizedTest(name = "{0}, so far {1}: {2}")
    @CsvSource({"2026-11-28, , ", "2026-11-27, , date-order", "2026-11-27, 2026-11-27, ", "2026-11-26, 2026-11-27, date-order", "2029-11-28, , ",
        "2029-11-29, , date-latest", "9999-01-01, , date-latest", "0001-01-01, , date-order"})
    void days_to_plan(LocalDate wanted, LocalDate before, String fault) {
        assertEquals(fault, DueDay.fault(wanted, before, LocalDate.of(2026, 11, 28)));
    }

    private static UUID id(Long number) {
        return number == null ? null : new UUID(0, number);
    }
}

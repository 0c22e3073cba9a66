package tw.servicequality.complaint.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be done in which state, and where it leads. */
class CaseActionTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "RECEIVED             | update assign withdraw merge",
        "ASSIGNED             | update assign start requestSupplement submit withdraw merge requestExtension decideExtension",
        "IN_PROGRESS          | update assign requestSupplement submit withdraw merge requestExtension decideExtension",
        "AWAITING_SUPPLEMENT  | update receiveSupplement submit withdraw merge requestExtension decideExtension",
        "UNDER_REVIEW         | return approve withdraw requestExtension decideExtension",
        "REPLIED              | close followUp",
        "CLOSED               | followUp"})
    void in_each_state_only_this_can_be_done(CaseState state, String words) {
        assertEquals(words, CaseAction.in(state).stream().map(CaseAction::word).collect(Collectors.joining(" ")));
    }

    @ParameterizedTest
    @CsvSource({"ASSIGN, RECEIVED, ASSIGNED", "ASSIGN, IN_PROGRESS, ASSIGNED", "START, ASSIGNED, IN_PROGRESS", "SUBMIT, IN_PROGRESS, UNDER_REVIEW",
        "RETURN, UNDER_REVIEW, IN_PROGRESS", "APPROVE, UNDER_REVIEW, REPLIED", "CLOSE, REPLIED, CLOSED", "WITHDRAW, RECEIVED, CLOSED",
        "REQUEST_EXTENSION, IN_PROGRESS, IN_PROGRESS", "UPDATE, RECEIVED, RECEIVED"})
    void each_step_leads_to_one_state(CaseAction action, CaseState from, CaseState to) {
        assertEquals(to, action.from(from));
    }
}

package tw.servicequality.progress.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.servicequality.platform.actor.Role;

/** Whose turn it is in which state, and where each step leads. */
class ProgressActionTest {

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource({"DRAFT, STAFF, 'update comment'", "DRAFT, CHIEF, 'update submit comment'", "DRAFT, EVALUATION, 'update comment'", "DRAFT, SECRETARY, comment",
        "DRAFT, DIRECTOR, comment", "RETURNED, STAFF, 'update comment'", "RETURNED, CHIEF, 'update submit comment'", "RETURNED, EVALUATION, 'update comment'",
        "RETURNED, SECRETARY, comment", "SUBMITTED, STAFF, comment", "SUBMITTED, CHIEF, comment",
        "SUBMITTED, EVALUATION, 'update remark consolidate return comment'", "SUBMITTED, SECRETARY, comment", "SUBMITTED, DIRECTOR, comment",
        "CONSOLIDATED, STAFF, comment", "CONSOLIDATED, CHIEF, comment", "CONSOLIDATED, EVALUATION, comment", "CONSOLIDATED, SECRETARY, 'return review comment'",
        "CONSOLIDATED, DIRECTOR, comment", "REVIEWED, STAFF, ''", "REVIEWED, CHIEF, ''", "REVIEWED, EVALUATION, reopen", "REVIEWED, SECRETARY, reopen",
        "REVIEWED, DIRECTOR, ''"})
    void whose_turn_it_is(ProgressState state, ProgressParty party, String words) {
        assertEquals(words, Stream.of(ProgressAction.values()).filter(action -> action.isAllowed(state, Set.of(party))).map(ProgressAction::word)
                .collect(Collectors.joining(" ")));
    }

    @ParameterizedTest(name = "{0} from {1} leads to {2}")
    @CsvSource({"UPDATE, RETURNED, RETURNED", "SUBMIT, DRAFT, SUBMITTED", "SUBMIT, RETURNED, SUBMITTED", "REMARK, SUBMITTED, SUBMITTED",
        "CONSOLIDATE, SUBMITTED, CONSOLIDATED", "RETURN, SUBMITTED, RETURNED", "RETURN, CONSOLIDATED, RETURNED", "REVIEW, CONSOLIDATED, REVIEWED",
        "REOPEN, REVIEWED, RETURNED", "COMMENT, CONSOLIDATED, CONSOLIDATED"})
    void where_it_leads(ProgressAction action, ProgressState from, ProgressState to) {
        assertEquals(to, action.from(from));
    }

    @ParameterizedTest(name = "{0} ever {1}: {2}")
    @CsvSource({"SUBMIT, STAFF, false", "SUBMIT, CHIEF, true", "REVIEW, EVALUATION, false", "REVIEW, SECRETARY, true", "UPDATE, SECRETARY, false",
        "REMARK, CHIEF, false", "REOPEN, DIRECTOR, false"})
    void who_never_may(ProgressAction action, ProgressParty party, boolean ever) {
        assertEquals(ever, action.isEver(Set.of(party)));
    }

    @ParameterizedTest(name = "{0}, own {1}, of evaluation {2}: {3}")
    @CsvSource({"CASE_OFFICER, true, false, STAFF", "CASE_OFFICER, false, false, ''", "SECTION_CHIEF, true, false, CHIEF", "SECTION_CHIEF, false, false, ''",
        "EVALUATION_OFFICER, false, false, EVALUATION", "EVALUATION_OFFICER, false, true, 'CHIEF EVALUATION'", "SECRETARY, true, false, SECRETARY",
        "DIRECTOR, false, false, DIRECTOR", "VIEWER, true, true, ''", "ADMINISTRATOR, true, true, ''"})
    void what_somebody_is_to_a_report(Role role, boolean own, boolean ofEvaluation, String parties) {
        assertEquals(parties, ProgressParty.of(Set.of(role), own, ofEvaluation).stream().map(ProgressParty::name).collect(Collectors.joining(" ")));
    }

    @ParameterizedTest(name = "{0} waits for {1}")
    @CsvSource({", STAFF CHIEF", "DRAFT, STAFF CHIEF", "RETURNED, STAFF CHIEF", "SUBMITTED, EVALUATION", "CONSOLIDATED, SECRETARY", "REVIEWED, ''"})
    void for_whom_it_waits(ProgressState state, String parties) {
        assertEquals(parties, Stream.of(ProgressParty.values()).filter(party -> ProgressParty.isAwaited(state, Set.of(party))).map(ProgressParty::name)
                .collect(Collectors.joining(" ")));
    }
}

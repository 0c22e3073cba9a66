package tw.servicequality.complaint.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.servicequality.platform.actor.Role;

/** Who is told that a case is late. */
class DueAudienceTest {

    private static final UUID UNIT = UUID.randomUUID();
    private static final UUID HANDLER = UUID.randomUUID();

    @ParameterizedTest(name = "{0}, in the unit {1}, handler {2}, confidential {3}, named {4}: {5}")
    @CsvSource({"EVALUATION_OFFICER, false, false, false, false, true", "SECTION_CHIEF, true, false, false, false, true", "SECTION_CHIEF, false, false, false, false, false",
        "CASE_OFFICER, true, true, false, false, true", "CASE_OFFICER, true, false, false, false, false", "SECRETARY, false, false, false, false, false",
        "DIRECTOR, true, false, false, false, false", "VIEWER, true, false, false, false, false", "EVALUATION_OFFICER, false, false, true, false, false",
        "EVALUATION_OFFICER, false, false, true, true, true", "SECTION_CHIEF, true, false, true, false, false", "SECTION_CHIEF, true, false, true, true, true",
        "CASE_OFFICER, true, true, true, true, true", "CASE_OFFICER, true, false, true, true, false"})
    void the_handler_the_chief_and_research_and_evaluation(Role role, boolean own, boolean handles, boolean confidential, boolean named, boolean told) {
        UUID account = handles ? HANDLER : UUID.randomUUID();
        DueAudience audience = new DueAudience(UNIT, HANDLER, !confidential ? null : named ? Set.of(account) : Set.of());
        assertEquals(told, audience.includes(account, Set.of(role), own ? UNIT : UUID.randomUUID()));
    }

    @ParameterizedTest
    @CsvSource({"SECTION_CHIEF, false", "EVALUATION_OFFICER, true"})
    void a_case_and_people_without_a_unit_do_not_belong_together_by_that(Role role, boolean told) {
        assertEquals(told, new DueAudience(null, null, null).includes(UUID.randomUUID(), Set.of(role), null));
    }
}

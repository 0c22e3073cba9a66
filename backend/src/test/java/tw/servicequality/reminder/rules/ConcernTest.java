package tw.servicequality.reminder.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.servicequality.platform.actor.Role;

/** Whose duties concern somebody, by roles and unit. */
class ConcernTest {

    private static final UUID OWN = new UUID(0, 1);
    private static final UUID OTHER = new UUID(0, 2);

    @ParameterizedTest(name = "{0}, in a unit: {1}")
    @CsvSource({"CASE_OFFICER, true, OWN", "SECTION_CHIEF, true, OWN", "SECTION_CHIEF+VIEWER, true, OWN", "CASE_OFFICER, false, NONE",
        "VIEWER, true, NONE", "VIEWER, false, NONE", "EVALUATION_OFFICER, true, ALL", "SECRETARY, false, ALL", "DIRECTOR, false, ALL",
        "ADMINISTRATOR, false, ALL", "CASE_OFFICER+EVALUATION_OFFICER, true, ALL"})
    void concern(String roles, boolean inUnit, String whose) {
        Set<Role> held = Arrays.stream(roles.split("\\+")).map(Role::valueOf).collect(Collectors.toSet());
        Concern concern = Concern.of(held, inUnit ? OWN : null);
        assertEquals(whose, concern.isNone() ? "NONE" : concern.wholeOffice() ? "ALL" : "OWN");
        assertEquals(!whose.equals("NONE"), concern.includes(List.of(OTHER, OWN)), "owed together with another unit");
        assertEquals(whose.equals("ALL"), concern.includes(List.of(OTHER)));
    }
}

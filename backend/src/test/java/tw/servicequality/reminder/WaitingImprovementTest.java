package tw.servicequality.reminder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static tw.servicequality.reminder.ReminderExamples.DATA;
import static tw.servicequality.reminder.ReminderExamples.SURVEYING;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.servicequality.calendar.rules.OfficeCalendar;
import tw.servicequality.improvement.DueImprovement;
import tw.servicequality.platform.actor.Role;

/** Which planned improvements wait for somebody. */
class WaitingImprovementTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final OfficeCalendar NONE = new OfficeCalendar(new UUID(0, 9), Map.of(), Map.of());

    private static DueImprovement planned(int number, UUID unit, LocalDate due, boolean restricted) {
        return new DueImprovement(new UUID(2, number), "I115-00" + number, restricted ? null : "發現", unit, "陳承辦", due, restricted);
    }

    private static List<WaitingImprovement> waiting(List<DueImprovement> planned, Set<Role> roles, UUID unit) {
        return WaitingImprovement.of(planned, roles, unit, TODAY, 5, NONE, List.of(SURVEYING, DATA));
    }

    @ParameterizedTest(name = "{0} of {1} sees {2}")
    @CsvSource({"CASE_OFFICER, 1, '1 3'", "SECTION_CHIEF, 2, 2", "EVALUATION_OFFICER, , '1 2 3'", "DIRECTOR, , '1 2 3'", "SECRETARY, , '1 2'",
        "ADMINISTRATOR, 1, '1 2'", "VIEWER, 1, ''", "CASE_OFFICER, , ''"})
    void whose_they_are(Role role, Long unit, String numbers) {
        List<DueImprovement> planned = List.of(planned(1, SURVEYING.id(), TODAY, false), planned(2, DATA.id(), TODAY, false),
                planned(3, SURVEYING.id(), TODAY, true));
        List<String> expected = Arrays.stream(numbers.split(" ")).filter(it -> !it.isEmpty()).map(it -> "I115-00" + it).toList();
        assertEquals(expected, waiting(planned, Set.of(role), unit == null ? null : new UUID(0, unit)).stream().map(WaitingImprovement::number).toList());
    }

    @Test
    void without_a_calendar_days_of_the_week_are_counted() {
        List<DueImprovement> planned = List.of(planned(1, DATA.id(), TODAY.minusDays(1), false), planned(2, DATA.id(), TODAY.plusDays(5), false),
                planned(3, DATA.id(), TODAY.plusDays(6), false));
        List<WaitingImprovement> waiting = waiting(planned, Set.of(Role.SECRETARY), null);
        assertEquals(List.of("I115-001", "I115-002"), waiting.stream().map(WaitingImprovement::number).toList());
        assertEquals(List.of(true, false), waiting.stream().map(WaitingImprovement::overdue).toList());
    }
}

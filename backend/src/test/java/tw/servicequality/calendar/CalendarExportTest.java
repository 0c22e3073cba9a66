package tw.servicequality.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.Statements;
import tw.servicequality.platform.Trail;
import tw.servicequality.platform.actor.Role;
import tw.servicequality.tabular.ExportedFiles;

/** Editions and overlays of the official calendar as files. */
@QuarkusTest
class CalendarExportTest {

    @Test
    void editions_are_told_as_the_list_tells_them() {
        List<CalendarResponse> told = ExportedFiles.asListed(() -> Api.as(Role.VIEWER), "/calendars", Map.of(), CalendarResponse.class, CalendarColumns.ALL,
                CalendarColumns::values);
        assertTrue(told.stream().anyMatch(CalendarResponse::current));
    }

    @Test
    void overlays_are_told_as_the_list_tells_them() {
        Response made = Api.as(Role.ADMINISTRATOR).body(Map.of("date", "2025-08-13", "working", false, "reason", "-颱風停止上班")).post("/calendar-overlays");
        made.then().statusCode(201);
        try {
            List<CalendarOverlayResponse> told = ExportedFiles.asListed(() -> Api.as(Role.VIEWER), "/calendar-overlays", Map.of(), CalendarOverlayResponse.class,
                    CalendarOverlayColumns.ALL, CalendarOverlayColumns::values);
            assertTrue(told.stream().anyMatch(it -> it.id().toString().equals(made.path("id"))));
        } finally {
            Api.as(Role.ADMINISTRATOR).header("If-Match", made.header("ETag")).delete("/calendar-overlays/" + made.path("id")).then().statusCode(204);
        }
    }

    @ParameterizedTest
    @CsvSource({"/calendars, CALENDARS_EXPORTED", "/calendar-overlays, CALENDAR_OVERLAYS_EXPORTED"})
    void visitors_get_nothing_and_an_export_is_recorded_and_costs_one_statement_more(String list, String action) {
        Api.visitor().get(list + "/export").then().statusCode(401);
        Api.SignedIn who = Api.newAccount(null, Role.VIEWER);
        who.request().get(list);
        long shown = Statements.in(() -> who.request().get(list).then().statusCode(200));
        assertEquals(shown + 1, Statements.in(() -> who.request().get(list + "/export").then().statusCode(200)));
        Trail.only(action, who.id(), "password");
    }
}

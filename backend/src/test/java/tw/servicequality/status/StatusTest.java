package tw.servicequality.status;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.Statements;
import tw.servicequality.platform.actor.Role;

/** How items stand, from what is due, done and counted. */
@QuarkusTest
class StatusTest {

    private static final String ALIVE = "1.2.4.6.0";
    private static final String WEBSITE_PLAN = "1.2.2.3.3";

    @BeforeEach
    void records_begin_with_the_plan() {
        int version = Api.as(Role.VIEWER).get("/duty-settings").path("version");
        Api.as(Role.ADMINISTRATOR).header("If-Match", "\"" + version + "\"").body(Map.of("recordsFrom", "2025-01-01", "rollForward", true))
                .put("/duty-settings").then().statusCode(200);
    }

    private static JsonPath item(String code, int year) {
        return Api.as(Role.VIEWER).queryParam("year", year).get("/item-statuses/" + code).then().statusCode(200).extract().jsonPath();
    }

    private static void record(String day, String unit, String item) {
        Api.as(Role.EVALUATION_OFFICER).body(Map.of("happenedOn", day, "kind", "other", "units", List.of(unit), "items", List.of(item), "title", "狀態試驗"))
                .post("/activities").then().statusCode(201);
    }

    @Test
    void an_activity_keeps_an_item_done_all_the_time_alive_for_three_months() {
        assertEquals("NO_DATA", item(ALIVE, 2025).getString("months[4]"));
        record("2025-05-10", "information", ALIVE);
        assertEquals(List.of("NO_DATA", "ON_TRACK", "ON_TRACK", "ON_TRACK", "NO_DATA"), item(ALIVE, 2025).getList("months").subList(3, 8));
        JsonPath item = item(ALIVE, 2025);
        assertEquals("ON_TRACK", item.getString("units.find { it.unit.code == 'information' }.months[4]"));
        assertEquals("NO_DATA", item.getString("units.find { it.unit.code == 'registration' }.months[4]"));
        assertEquals(List.of(), item.getList("duties"));
    }

    @Test
    void a_window_that_closed_undone_is_late_until_somebody_does_it() {
        assertEquals("OVERDUE", item(WEBSITE_PLAN, 2025).getString("now"));
        assertEquals("OVERDUE", item(WEBSITE_PLAN, 2025).getString("months[9]"));
        assertEquals("OVERDUE", item(WEBSITE_PLAN, 2025).getString("duties[0].status"));
        record("2025-10-20", "information", WEBSITE_PLAN);
        JsonPath done = item(WEBSITE_PLAN, 2025);
        assertEquals("DONE", done.getString("duties[0].state"));
        assertEquals("ON_TRACK", done.getString("months[9]"));
        assertEquals("ON_TRACK", done.getString("now"));
        assertEquals("MET", done.getString("kpis.find { it.code == 'WEBSITE_PLAN_REVIEW' }.result.status"));
    }

    @Test
    void the_grid_shows_every_item_and_agrees_with_the_item() {
        JsonPath grid = Api.as(Role.VIEWER).queryParam("year", 2025).get("/status-grid").then().statusCode(200).body("items", hasSize(108))
                .body("criteria", hasSize(18)).body("units.unit.code", equalTo(unitsInService())).body("items.months*.size()", everyItem(equalTo(12))).extract().jsonPath();
        for (String code : List.of("2.2.2.1.2", "1.2.2.3.1", "4.2.1.1.4", "3.1.1.1.1")) {
            JsonPath item = item(code, 2025);
            assertEquals(item.getList("months"), grid.getList("items.find { it.code == '" + code + "' }.months"), code);
            assertEquals(item.getString("now"), grid.getString("items.find { it.code == '" + code + "' }.now"), code);
        }
        Api.as(Role.VIEWER).queryParam("year", 2025).queryParam("unit", "evaluation").get("/status-grid").then().body("items", hasSize(5))
                .body("unit.code", equalTo("evaluation")).body("units.unit.code", equalTo(unitsInService()));
    }

    @Test
    void a_closed_unit_stays_where_the_plan_gave_it_work_and_nowhere_else() {
        Map<String, Object> idle = Map.of("code", "status-idle", "name", "狀態試驗課", "nameEn", "Idle Section", "kind", "SECTION", "active", false);
        Api.as(Role.ADMINISTRATOR).body(idle).post("/units").then().statusCode(201);
        Map<String, Object> busy = Api.visitor().get("/units").path("items.find { it.code == 'information' }");
        String path = "/units/" + busy.get("id");
        Api.as(Role.ADMINISTRATOR).header("If-Match", "\"" + busy.get("version") + "\"").body(unit(busy, false)).put(path).then().statusCode(200);
        try {
            for (String shown : List.of("/status-grid", "/dashboard")) {
                Api.as(Role.VIEWER).queryParam("year", 2025).get(shown).then().body("units.unit.code", hasItem("information"))
                        .body("units.unit.code", not(hasItem("status-idle")));
            }
            Api.as(Role.VIEWER).queryParam("unit", "status-idle").get("/status-grid").then().statusCode(200).body("items", hasSize(0))
                    .body("unit.code", equalTo("status-idle"));
        } finally {
            int version = Api.visitor().get("/units").path("items.find { it.code == 'information' }.version");
            Api.as(Role.ADMINISTRATOR).header("If-Match", "\"" + version + "\"").body(unit(busy, true)).put(path).then().statusCode(200);
        }
    }

    private static Map<String, Object> unit(Map<String, Object> as, boolean active) {
        return Map.of("code", as.get("code"), "name", as.get("name"), "nameEn", as.get("nameEn"), "kind", as.get("kind"), "active", active);
    }

    /** Every unit in service, in the office's order, those included that other tests added. */
    private static List<String> unitsInService() {
        return Api.visitor().get("/units").path("items.findAll { it.active }.code");
    }

    @Test
    void of_a_year_to_come_nothing_is_due_yet() {
        Api.as(Role.VIEWER).queryParam("year", 2028).get("/status-grid").then().statusCode(200)
                .body("items.months.flatten()", everyItem(equalTo("NOT_DUE"))).body("criteria.code", hasItem("1.1.1"));
    }

    @Test
    void units_of_one_item_may_have_schedules_of_their_own() {
        JsonPath item = item("4.2.1.1.4", 2026);
        assertEquals(List.of("registration", "administration"), item.getList("units.unit.code"));
        assertEquals(List.of("2026-05-01", "2026-06-01"), item.getList("duties.periodFrom"));
    }

    @Test
    void what_does_not_exist_is_not_found() {
        Api.as(Role.VIEWER).get("/item-statuses/9.9.9.9.9").then().statusCode(404);
        Api.as(Role.VIEWER).queryParam("year", 2020).get("/status-grid").then().statusCode(404);
        Api.as(Role.VIEWER).queryParam("unit", "nobody").get("/status-grid").then().statusCode(400).body("errors.field", contains("unit"));
        Api.visitor().get("/status-grid").then().statusCode(401);
    }

    @Test
    void a_year_costs_sixteen_statements() {
        Api.as(Role.VIEWER).get("/status-grid");
        assertEquals(16, Statements.in(() -> Api.as(Role.VIEWER).get("/status-grid").then().statusCode(200)));
    }
}

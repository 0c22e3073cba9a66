package tw.servicequality.dashboard;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.Statements;
import tw.servicequality.platform.actor.Role;

/** The first screen in one answer. */
@QuarkusTest
class DashboardTest {

    @Test
    void counts_agree_with_the_lists() {
        JsonPath dashboard = Api.as(Role.SECRETARY).get("/dashboard").then().statusCode(200).body("items", equalTo(108))
                .body("dimensions.code", equalTo(List.of("1", "2", "3", "4"))).body("criteria", hasSize(18)).body("criteria.months*.size()", everyItem(equalTo(12)))
                .body("distribution.status", contains("OVERDUE", "BEHIND", "ATTENTION", "ON_TRACK", "NOT_DUE", "NO_DATA")).extract().jsonPath();
        assertEquals(108, dashboard.getList("distribution.items", Integer.class).stream().mapToInt(it -> it).sum());
        assertEquals(108, dashboard.getList("dimensions.items", Integer.class).stream().mapToInt(it -> it).sum());
        assertEquals(108, dashboard.getList("dimensions.distribution.flatten().items", Integer.class).stream().mapToInt(it -> it).sum());
        for (String unit : dashboard.getList("units.unit.code", String.class)) {
            int listed = Api.visitor().queryParam("unit", unit).get("/action-items").path("total");
            assertEquals(listed, dashboard.getInt("units.find { it.unit.code == '" + unit + "' }.items"), unit);
        }
        for (String kind : dashboard.getList("scheduleKinds.kind", String.class)) {
            int listed = Api.visitor().queryParam("scheduleKind", kind).get("/action-items").path("total");
            assertEquals(listed, dashboard.getInt("scheduleKinds.find { it.kind == '" + kind + "' }.items"), kind);
        }
        assertEquals(38, dashboard.getInt("kpis.all"));
    }

    private static void records_begin_long_before() {
        String settings = Api.as(Role.ADMINISTRATOR).get("/duty-settings").header("ETag");
        Api.as(Role.ADMINISTRATOR).header("If-Match", settings).body(Map.of("recordsFrom", "2025-01-01", "rollForward", true)).put("/duty-settings")
                .then().statusCode(200);
    }

    /** So that the year before has left much open. */
    @ParameterizedTest(name = "the present year and {0}")
    @ValueSource(ints = {-1, 0, 1})
    void the_duties_of_a_year_are_those_of_its_list_and_not_what_the_year_before_left_open(int after) {
        records_begin_long_before();
        int year = LocalDate.now(OfficeClock.TAIPEI).getYear() + after;
        for (Map<String, Object> part : List.<Map<String, Object>>of(Map.of("year", year), Map.of("year", year, "unit", "surveying"))) {
            JsonPath list = Api.as(Role.VIEWER).queryParams(part).get("/duties").jsonPath();
            int all = list.getInt("total");
            int open = list.getList("items.findAll { it.state == 'OPEN' }").size();
            int overdue = list.getList("items.findAll { it.state == 'OPEN' && it.status == 'OVERDUE' }").size();
            Api.as(Role.VIEWER).queryParams(part).get("/dashboard").then().statusCode(200).body("duties.all", equalTo(all))
                    .body("duties.done", equalTo(all - open)).body("duties.overdue", equalTo(overdue));
            Api.as(Role.VIEWER).queryParams(part).get("/year-comparison").then().statusCode(200).body("years[0].duties", equalTo(all))
                    .body("years[0].dutiesDone", equalTo(all - open)).body("years[0].dutiesOverdue", equalTo(overdue));
            if (part.containsKey("unit")) {
                Api.as(Role.VIEWER).queryParam("year", year).get("/dashboard").then()
                        .body("units.find { it.unit.code == 'surveying' }.overdueDuties", equalTo(overdue));
            }
        }
    }

    @Test
    void a_unit_sees_its_part() {
        Api.as(Role.VIEWER).queryParam("unit", "evaluation").get("/dashboard").then().statusCode(200).body("items", equalTo(5))
                .body("unit.code", equalTo("evaluation")).body("units.unit.code", equalTo(Api.visitor().get("/units").<List<String>>path("items.findAll { it.active }.code"))).body("upcoming.units*.code", everyItem(hasItem("evaluation")));
        Api.as(Role.VIEWER).queryParam("unit", "nobody").get("/dashboard").then().statusCode(400);
        Api.as(Role.VIEWER).queryParam("year", 2020).get("/dashboard").then().statusCode(404);
        Api.visitor().get("/dashboard").then().statusCode(401);
    }

    @Test
    void headline_indicators_come_with_target_and_months() {
        Api.as(Role.DIRECTOR).queryParam("year", 2027).get("/dashboard").then().body("indicators.code", contains("SAT_OVERALL", "SINGLE_WINDOW",
                "NEIGHBORHOOD_MEETINGS", "SIGNOFF_ONLINE")).body("indicators.target.threshold", contains(90, 75, 18, 90))
                .body("indicators.result.status", everyItem(equalTo("NOT_DUE"))).body("criteria.months.flatten()", everyItem(equalTo("NOT_DUE")));
    }

    @Test
    void what_falls_due_comes_in_order_and_never_in_the_past() {
        JsonPath dashboard = Api.as(Role.VIEWER).get("/dashboard").jsonPath();
        List<String> dates = dashboard.getList("upcoming.due.date");
        assertEquals(dates.stream().sorted().toList(), dates);
        dates.forEach(date -> assertEquals(true, date.compareTo(dashboard.getString("today")) >= 0));
        assertEquals(8, dates.size());
    }

    @Test
    void what_waits_is_the_callers() {
        Api.as(Role.VIEWER).get("/dashboard").then().body("waiting", hasSize(0));
        Api.as(Role.SECRETARY).get("/dashboard").then().body("waiting.size()", lessThanOrEqualTo(6)).body("waiting.state", everyItem(equalTo("OPEN")));
    }

    @Test
    void years_stand_side_by_side() {
        JsonPath years = Api.as(Role.DIRECTOR).queryParam("year", 2026).get("/year-comparison").then().statusCode(200).body("years.year", contains(2026, 2025))
                .body("kpis", hasSize(38)).body("kpis.years*.year", everyItem(contains(2026, 2025))).extract().jsonPath();
        for (int year = 0; year < 2; year++) {
            assertEquals(108, years.getList("years[" + year + "].distribution.items", Integer.class).stream().mapToInt(it -> it).sum());
        }
        Api.as(Role.DIRECTOR).queryParam("unit", "surveying").get("/year-comparison").then().statusCode(200).body("unit.code", equalTo("surveying"));
        Api.as(Role.DIRECTOR).queryParam("year", 2020).get("/year-comparison").then().statusCode(404);
        Api.as(Role.VIEWER).get("/year-comparison").then().body("kpis.code", not(hasItem("NO_SUCH")));
    }

    @Test
    void how_the_monthly_reports_stand_is_told_in_numbers_and_by_unit_to_who_may_read_them() {
        records_begin_long_before();
        int units = Api.as(Role.SECRETARY).get("/dashboard").then().statusCode(200).body("reports.cycle.due.official", endsWith("-05"))
                .extract().path("reports.cycle.units");
        JsonPath all = Api.as(Role.EVALUATION_OFFICER).get("/dashboard").jsonPath();
        assertEquals(units, all.getList("reports.units").size());
        assertEquals(units, all.getInt("reports.cycle.notBegun") + all.getList("reports.cycle.states.units", Integer.class).stream().mapToInt(it -> it).sum());
        Api.as(Role.VIEWER).get("/dashboard").then().body("reports.cycle.units", equalTo(units)).body("reports.units", hasSize(0));
        Api.as(Role.SECRETARY).queryParam("unit", "surveying").get("/dashboard").then().body("reports.cycle.units", equalTo(1))
                .body("reports.units.unit.code", contains("surveying"));
        Api.as(Role.SECRETARY).queryParam("year", 2027).get("/dashboard").then().statusCode(200).body("reports", nullValue());
    }

    @Test
    void one_request_costs_twenty_statements_and_two_for_who_is_reminded() {
        Api.as(Role.VIEWER).get("/dashboard");
        Api.as(Role.SECRETARY).get("/dashboard");
        // session; plans, units, sums of activities; seven for duties; seven for indicators; four for monthly reports
        assertEquals(20, Statements.in(() -> Api.as(Role.VIEWER).get("/dashboard").then().statusCode(200)));
        // how many days before a due day the caller wants to be told; planned improvements
        assertEquals(22, Statements.in(() -> Api.as(Role.SECRETARY).get("/dashboard").then().statusCode(200)));
    }
}

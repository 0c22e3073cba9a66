package tw.servicequality.kpi;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.Statements;
import tw.servicequality.platform.actor.Role;

/** Indicators, their targets and results. */
@QuarkusTest
class KpiTest {

    private static Map<String, Object> target(String from, Integer threshold) {
        Map<String, Object> request = new HashMap<>(Map.of("validFrom", from, "comparison", "AT_LEAST", "aggregation", "POOLED", "scope", "OFFICE",
                "reason", "市府要求提高"));
        if (threshold != null) {
            request.put("threshold", threshold);
        }
        return request;
    }

    private static Response set(Role role, String kpi, Map<String, Object> request) {
        return Api.as(role).body(request).post("/kpis/" + kpi + "/targets");
    }

    private static void record(String day, String kind, List<String> units, List<String> items, int people, int pieces) {
        Api.as(Role.EVALUATION_OFFICER).body(Map.of("happenedOn", day, "kind", kind, "units", units, "items", items, "title", "指標試驗", "people", people,
                "pieces", pieces)).post("/activities").then().statusCode(201);
    }

    @Test
    void every_quantified_duty_of_the_plan_is_an_indicator() {
        Api.as(Role.VIEWER).queryParam("year", 2026).get("/kpis").then().statusCode(200).body("total", equalTo(38))
                .body("items.code", hasItems("SAT_OVERALL", "SINGLE_WINDOW", "NEIGHBORHOOD_MEETINGS", "SIGNOFF_ONLINE", "OUTREACH_PERSON_TIMES"))
                .body("items.findAll { it.headline }.target.threshold", contains(90, 75, 18, 90)).body("items.months.flatten().size()", equalTo(38 * 12))
                .body("items.find { it.code == 'DELEGATION_TABLE_AMENDMENTS' }.result.status", equalTo("NOT_DUE"));
        Api.as(Role.VIEWER).queryParam("year", 2026).queryParam("unit", "evaluation").get("/kpis").then().statusCode(200)
                .body("items.code", hasItem("ONLINE_APPLICATIONS")).body("items.code", not(hasItem("SIGNOFF_ONLINE")))
                .body("items.units*.code", everyItem(hasItem("evaluation")));
        Api.as(Role.VIEWER).queryParam("year", 2020).get("/kpis").then().statusCode(200).body("items", hasSize(0));
    }

    @Test
    void activities_move_the_indicators_of_their_items() {
        Response before = Api.as(Role.VIEWER).queryParam("year", 2025).get("/kpis/OUTREACH_PERSON_TIMES");
        int people = before.path("kpi.result.value") == null ? 0 : before.<Number>path("kpi.result.value").intValue();
        record("2025-03-08", "outreach", List.of("registration", "surveying"), List.of("2.2.2.1.7"), 40, 0);
        record("2025-09-08", "outreach", List.of("surveying"), List.of("2.2.2.1.7"), 25, 0);
        Response after = Api.as(Role.VIEWER).queryParam("year", 2025).get("/kpis/OUTREACH_PERSON_TIMES");
        assertEquals(people + 65, after.<Number>path("kpi.result.value").intValue());
        after.then().body("kpi.result.status", equalTo("MET")).body("kpi.months[2].figure.source", equalTo("ACTIVITIES"))
                .body("units.unit.code", hasItems("registration", "surveying"));
        // one meeting for two items is one meeting
        record("2025-06-12", "meeting", List.of("administration"), List.of("2.2.2.1.4", "4.2.1.1.4"), 40, 0);
        Api.as(Role.VIEWER).queryParam("year", 2025).get("/kpis/VOLUNTEER_MEETING").then().body("kpi.result.value", equalTo(1))
                .body("kpi.result.status", equalTo("MET"));
    }

    @Test
    void each_unit_answers_for_itself_where_the_plan_says_so() {
        for (String day : List.of("2025-02-01", "2025-05-01", "2025-08-01")) {
            record(day, "training", List.of("information"), List.of("1.1.2.1.2"), 10, 0);
        }
        record("2025-02-02", "training", List.of("surveying"), List.of("1.1.2.1.2"), 10, 0);
        Response detail = Api.as(Role.VIEWER).queryParam("year", 2025).get("/kpis/TRAININGS_HELD");
        detail.then().statusCode(200).body("kpi.result.status", equalTo("MISSED")).body("units", hasSize(5))
                .body("units.find { it.unit.code == 'information' }.result.status", equalTo("MET"))
                .body("units.find { it.unit.code == 'surveying' }.result.gap", equalTo(2))
                .body("units.find { it.unit.code == 'registration' }.result.status", equalTo("NO_DATA"))
                .body("kpi.result.met", equalTo(1)).body("kpi.result.judged", equalTo(2)).body("kpi.result.judgedIn", equalTo("UNITS"))
                .body("kpi.result.gap", equalTo(2));
        Api.as(Role.VIEWER).queryParam("year", 2025).queryParam("unit", "information").get("/kpis").then()
                .body("items.find { it.code == 'TRAININGS_HELD' }.result.status", equalTo("MET"))
                .body("items.find { it.code == 'TRAININGS_HELD' }.result.judgedIn", equalTo("PERIODS"));
    }

    @Test
    void a_target_changed_in_mid_year_leaves_earlier_results_alone() {
        String kpi = "UPDATE_DATE_MARKED";
        for (int month : new int[] {1, 8}) {
            Map<String, Object> entry = MeasurementTest.ratio(kpi, null, month, 96, 100, null, null);
            MeasurementTest.store(Role.EVALUATION_OFFICER, List.of(entry)).then().statusCode(200);
        }
        set(Role.EVALUATION_OFFICER, kpi, target("2025-07-01", 95)).then().statusCode(201).body("targets", hasSize(2))
                .body("targets[0].reason", equalTo("市府要求提高")).body("targets[0].target.threshold", equalTo(95))
                .body("targets[1].planRevision", equalTo("2025-01-01")).body("targets[1].reason", nullValue());
        Api.as(Role.VIEWER).queryParam("year", 2025).get("/kpis/" + kpi).then().body("kpi.months[0].figure.status", equalTo("MISSED"))
                .body("kpi.months[7].figure.status", equalTo("MET")).body("years.year", hasItems(2025)).body("allowedActions", hasSize(0));
        set(Role.ADMINISTRATOR, kpi, target("2025-07-01", 96)).then().statusCode(409).body("errors[0].field", equalTo("validFrom"));
    }

    @Test
    void a_unit_that_is_renamed_or_closed_keeps_its_figures() {
        String id = Api.visitor().get("/units").path("items.find { it.code == 'cadastral-data' }.id");
        record("2026-04-02", "training", List.of("cadastral-data"), List.of("1.1.2.1.2"), 5, 0);
        rename(id, "地籍資料中心");
        try {
            Api.as(Role.VIEWER).queryParam("year", 2026).get("/kpis/TRAININGS_HELD").then().statusCode(200)
                    .body("units.find { it.unit.code == 'cadastral-data' }.result.value", equalTo(1));
            Api.as(Role.VIEWER).queryParam("year", 2026).get("/measurement-grid").then()
                    .body("rows.findAll { it.unit?.code == 'cadastral-data' && it.kpi == 'TRAININGS_HELD' }", hasSize(1));
        } finally {
            rename(id, "地籍資料課");
        }
    }

    private static void rename(String unit, String name) {
        Response now = Api.as(Role.ADMINISTRATOR).get("/units/" + unit);
        Map<String, Object> request = new HashMap<>(Map.<String, Object>of("code", now.<String>path("code"), "name", name, "nameEn", now.<String>path("nameEn"),
                "kind", now.<String>path("kind"), "active", now.<Boolean>path("active")));
        Api.as(Role.ADMINISTRATOR).header("If-Match", now.header("ETag")).body(request).put("/units/" + unit).then().statusCode(200);
    }

    @Test
    void what_a_unit_typed_counts_beside_what_others_recorded() {
        int before = value("PEER_VISITS");
        MeasurementTest.store(Role.EVALUATION_OFFICER, List.of(MeasurementTest.amount("PEER_VISITS", "surveying", 7, 4))).then().statusCode(200);
        record("2025-07-09", "visit", List.of("registration"), List.of("3.2.2.2.0"), 10, 0);
        assertEquals(before + 5, value("PEER_VISITS"));
        Api.as(Role.VIEWER).queryParam("year", 2025).get("/kpis/PEER_VISITS").then().body("kpi.months[6].figure.source", equalTo("UNITS"));
    }

    private static int value(String kpi) {
        Number value = Api.as(Role.VIEWER).queryParam("year", 2025).get("/kpis/" + kpi).path("kpi.result.value");
        return value == null ? 0 : value.intValue();
    }

    @Test
    void what_stands_rather_than_adds_up_is_not_counted_from_activities() {
        MeasurementTest.store(Role.EVALUATION_OFFICER, List.of(MeasurementTest.amount("PUBLISHED_SINCE_YEAR", null, 1, 95))).then().statusCode(200);
        record("2025-05-06", "publication", List.of("information"), List.of("1.2.2.1.1"), 0, 5);
        assertEquals(95, value("PUBLISHED_SINCE_YEAR"));
    }

    @Test
    void whether_each_unit_is_judged_changes_only_with_a_year() {
        Map<String, Object> request = target("2026-10-01", 90);
        request.put("scope", "SECTION");
        set(Role.EVALUATION_OFFICER, "SAT_COURTESY", request).then().statusCode(422).body("errors.field", contains("scope"))
                .body("errors.code", contains("scope-within-year"));
        request.put("validFrom", "2027-01-01");
        set(Role.EVALUATION_OFFICER, "SAT_COURTESY", request).then().statusCode(201);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"2024-12-31, 90, -, validFrom, outside-plan", "2026-01-01, -, -, threshold, threshold-required",
        "2026-01-01, 90, 95, warn, warn-wrong-side"})
    void a_bad_target_is_refused(String from, Integer threshold, Integer warn, String field, String code) {
        Map<String, Object> request = target(from, threshold);
        if (warn != null) {
            request.put("warn", warn);
        }
        set(Role.EVALUATION_OFFICER, "SAT_ENV", request).then().statusCode(422).body("errors.field", contains(field)).body("errors.code", contains(code));
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"ADMINISTRATOR", "EVALUATION_OFFICER"}, mode = EnumSource.Mode.EXCLUDE)
    void others_set_no_targets(Role role) {
        set(role, "SAT_ENV", target("2026-01-01", 91)).then().statusCode(403);
    }

    @Test
    void a_target_that_a_deputy_sets_bears_both_names() {
        Api.SignedIn deputy = Api.deputyOf(Api.newAccount(null, Role.EVALUATION_OFFICER));
        deputy.request().body(target("2026-02-01", 91)).post("/kpis/SAT_ENV/targets").then().statusCode(201)
                .body("targets.find { it.validFrom == '2026-02-01' }.by", equalTo("測試[VIEWER]（代理測試[EVALUATION_OFFICER]）"));
    }

    @Test
    void what_does_not_exist_is_not_found() {
        Api.as(Role.VIEWER).get("/kpis/NO_SUCH").then().statusCode(404);
        set(Role.EVALUATION_OFFICER, "NO_SUCH", target("2026-01-01", 91)).then().statusCode(404);
        Api.as(Role.VIEWER).queryParam("year", 2020).get("/kpis/SAT_ENV").then().statusCode(404);
        Api.as(Role.VIEWER).queryParam("unit", "nobody").get("/kpis").then().statusCode(400);
        Api.visitor().get("/kpis").then().statusCode(401);
    }

    @Test
    void a_year_costs_six_statements_and_ten_years_of_one_indicator_seven() {
        Api.as(Role.VIEWER).get("/kpis");
        // session; plans, units, unit words (two), targets, figures, sums of activities
        assertEquals(6, Statements.in(() -> Api.as(Role.VIEWER).get("/kpis").then().statusCode(200)));
        assertEquals(7, Statements.in(() -> Api.as(Role.VIEWER).get("/kpis/SIGNOFF_ONLINE").then().statusCode(200)));
    }

    @Test
    void without_a_year_it_is_the_present_one() {
        int year = LocalDate.now(OfficeClock.TAIPEI).getYear();
        Api.as(Role.VIEWER).get("/kpis").then().body("items.year", everyItem(equalTo(year)));
        Api.as(Role.EVALUATION_OFFICER).get("/kpis/SIGNOFF_ONLINE").then().body("kpi.year", equalTo(year)).body("allowedActions", contains("createTarget"));
        assertTrue(year > 2025);
    }
}

package tw.servicequality.kpi;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.Sql;
import tw.servicequality.platform.Statements;
import tw.servicequality.platform.actor.Role;

/** Typing figures into the grid. */
@QuarkusTest
public class MeasurementTest {

    private static final int YEAR = 2025;

    public static Map<String, Object> ratio(String kpi, String unit, int month, int numerator, int denominator, Integer version, String reason) {
        Map<String, Object> entry = new HashMap<>(Map.of("kpi", kpi, "year", YEAR, "month", month, "numerator", numerator, "denominator", denominator));
        entry.put("unit", unit);
        entry.put("version", version);
        entry.put("reason", reason);
        entry.values().removeIf(java.util.Objects::isNull);
        return entry;
    }

    static Map<String, Object> amount(String kpi, String unit, int month, Object value) {
        Map<String, Object> entry = new HashMap<>(Map.of("kpi", kpi, "year", YEAR, "month", month, "value", value));
        if (unit != null) {
            entry.put("unit", unit);
        }
        return entry;
    }

    public static Response store(Role role, List<Map<String, Object>> entries) {
        return Api.as(role).body(Map.of("entries", entries)).post("/measurements");
    }

    private static Response row(String kpi, String unit) {
        return Api.as(Role.VIEWER).queryParam("year", YEAR).queryParam("unit", unit).get("/measurement-grid");
    }

    private static UUID unit(String code) {
        return UUID.fromString(Api.visitor().get("/units").path("items.find { it.code == '" + code + "' }.id"));
    }

    @Test
    void twelve_months_are_stored_together_and_89_96_stays_below_90() {
        // Files of other tests may have filled in the same year.
        Sql.change("delete from measurement_revision where measurement_id in (select id from measurement where kpi = 'SIGNOFF_ONLINE' and of_year = ?)", YEAR);
        Sql.change("delete from measurement where kpi = 'SIGNOFF_ONLINE' and of_year = ?", YEAR);
        int[][] figures = {{885, 1000}, {1338, 1500}, {1806, 2000}, {1001, 1100}, {906, 1000}, {1341, 1500}, {899, 1000}, {1120, 1250}, {901, 1000},
            {2730, 3000}, {8990, 10000}, {9002, 10000}};
        List<Map<String, Object>> entries = new ArrayList<>();
        for (int month = 1; month <= 12; month++) {
            entries.add(ratio("SIGNOFF_ONLINE", null, month, figures[month - 1][0], figures[month - 1][1], null, null));
        }
        store(Role.EVALUATION_OFFICER, entries).then().statusCode(200).body("rows", hasSize(1)).body("rows[0].cells", hasSize(12))
                .body("rows[0].cells[0].figure.value", equalTo(88.5f)).body("rows[0].cells[0].figure.status", equalTo("MISSED"))
                .body("rows[0].cells[2].figure.status", equalTo("MET")).body("rows[0].cells[2].figure.source", equalTo("TYPED"))
                .body("rows[0].cells[0].version", equalTo(0));
        Response year = Api.as(Role.VIEWER).queryParam("year", YEAR).get("/kpis/SIGNOFF_ONLINE");
        year.then().statusCode(200).body("kpi.result.status", equalTo("MISSED")).body("kpi.result.reachable", equalTo(false))
                .body("kpi.result.periods", equalTo(12)).body("kpi.months.size()", equalTo(12));
        assertEquals(0, new BigDecimal("89.96").compareTo(new BigDecimal(year.path("kpi.result.value").toString())), year.asString());
        assertEquals(new BigDecimal("0.04"), new BigDecimal(year.path("kpi.result.gap").toString()));
        assertEquals(true, new BigDecimal(year.path("kpi.result.pooled").toString()).compareTo(new BigDecimal("90")) > 0, "pooled beside it");
    }

    @Test
    void a_correction_is_a_new_version_with_a_reason() {
        store(Role.EVALUATION_OFFICER, List.of(ratio("SINGLE_WINDOW", null, 1, 23, 33, null, null))).then().statusCode(200);
        store(Role.EVALUATION_OFFICER, List.of(ratio("SINGLE_WINDOW", null, 1, 24, 33, 0, null))).then().statusCode(422)
                .body("errors[0].field", equalTo("entries[0].reason")).body("errors[0].code", equalTo("reason-required"));
        Response corrected = store(Role.EVALUATION_OFFICER, List.of(ratio("SINGLE_WINDOW", null, 1, 24, 33, 0, "漏計一個窗口")));
        corrected.then().statusCode(200).body("rows[0].cells[0].version", equalTo(1));
        store(Role.EVALUATION_OFFICER, List.of(ratio("SINGLE_WINDOW", null, 1, 24, 33, 1, null))).then().statusCode(200).body("rows[0].cells[0].version", equalTo(1));
        Map<String, Object> emptied = new HashMap<>(Map.of("kpi", "SINGLE_WINDOW", "year", YEAR, "month", 1, "version", 1, "reason", "誤填"));
        store(Role.EVALUATION_OFFICER, List.of(emptied)).then().statusCode(200).body("rows[0].cells[0].figure.value", nullValue())
                .body("rows[0].cells[0].figure.status", equalTo("NO_DATA")).body("rows[0].cells[0].version", equalTo(2));
        Api.as(Role.VIEWER).get("/measurements/" + corrected.path("rows[0].cells[0].id") + "/revisions").then().statusCode(200)
                .body("items.number", contains(3, 2, 1)).body("items.reason", contains("誤填", "漏計一個窗口", null)).body("items[1].numerator", equalTo(24));
    }

    @Test
    void who_was_slower_is_told_what_stands_there_and_nothing_is_stored() {
        store(Role.EVALUATION_OFFICER, List.of(ratio("SINGLE_WINDOW", null, 2, 25, 33, null, null))).then().statusCode(200);
        store(Role.ADMINISTRATOR, List.of(ratio("SINGLE_WINDOW", null, 3, 26, 33, null, null), ratio("SINGLE_WINDOW", null, 2, 26, 33, null, null))).then()
                .statusCode(412).body("errors", hasSize(1)).body("errors[0].field", equalTo("entries[1]")).body("errors[0].code", equalTo("stale-cell"))
                .body("errors[0].message", containsString("25/33")).body("errors[0].message", containsString("EVALUATION_OFFICER"));
        row("SINGLE_WINDOW", null).then().body("rows.find { it.kpi == 'SINGLE_WINDOW' }.cells[2].figure.value", nullValue());
    }

    @Test
    void of_several_who_fill_in_an_empty_cell_at_once_one_is_heard() throws Exception {
        List<Callable<Integer>> writers = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            int numerator = 20 + i;
            writers.add(() -> store(Role.EVALUATION_OFFICER, List.of(ratio("SINGLE_WINDOW", null, 5, numerator, 33, null, null))).statusCode());
        }
        List<Integer> answers = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(6)) {
            for (Future<Integer> done : pool.invokeAll(writers)) {
                answers.add(done.get());
            }
        }
        assertEquals(List.of(200, 412, 412, 412, 412, 412), answers.stream().sorted().toList());
    }

    @ParameterizedTest(name = "{0} {1} month {2}: {3} {4}")
    @CsvSource(nullValues = "-", value = {
        "SIGNOFF_ONLINE, -, 34, 33, numerator, above-denominator", "SIGNOFF_ONLINE, -, 3, -, denominator, figure-missing",
        "SIGNOFF_ONLINE, -, 3.5, 33, numerator, whole-number", "SIGNOFF_ONLINE, nobody, 3, 33, unit, unit-unknown",
        "NO_SUCH, -, 3, 33, kpi, kpi-unknown", "WEBSITE_ACCURACY, -, 3, 33, unit, kpi-unit-required",
        "WEBSITE_ACCURACY, evaluation, 3, 33, unit, kpi-unit-not-concerned", "ONLINE_APPLICATIONS, evaluation, 3, 33, numerator, figure-not-asked"})
    void an_impossible_figure_is_refused_by_its_place(String kpi, String unit, String numerator, String denominator, String field, String code) {
        Map<String, Object> entry = new HashMap<>(Map.of("kpi", kpi, "year", YEAR, "month", 11, "numerator", new BigDecimal(numerator)));
        if (denominator != null) {
            entry.put("denominator", new BigDecimal(denominator));
        }
        if (unit != null) {
            entry.put("unit", unit);
        }
        Response refused = store(Role.EVALUATION_OFFICER, List.of(ratio("SAT_FLOW", null, 11, 1, 1, null, null), entry));
        refused.then().statusCode(422);
        assertEquals(true, refused.<List<String>>path("errors.field").contains("entries[1]." + field), refused.asString());
        assertEquals(true, refused.<List<String>>path("errors.code").contains(code), refused.asString());
        row("SAT_FLOW", null).then().body("rows.find { it.kpi == 'SAT_FLOW' }.cells[10].figure.value", nullValue());
    }

    @Test
    void what_no_figure_can_be_is_refused_before_anything_is_looked_at() {
        for (Map<String, Object> entry : List.of(amount("TRAININGS_HELD", "registration", 1, -1), amount("TRAININGS_HELD", "registration", 1, 2_000_000_000),
                amount("TRAININGS_HELD", "registration", 13, 1), amount("TRAININGS_HELD", "registration", 1, "3"),
                ratio("SINGLE_WINDOW", null, 1, 23, 33, -1, null), ratio("SINGLE_WINDOW", null, 1, 23, 33, 1_000_000_000, null))) {
            store(Role.EVALUATION_OFFICER, List.of(entry)).then().statusCode(400);
        }
        store(Role.EVALUATION_OFFICER, List.of()).then().statusCode(400);
        store(Role.EVALUATION_OFFICER, List.of(amount("OUTREACH_PERSON_TIMES", null, 12, 5), amount("OUTREACH_PERSON_TIMES", null, 12, 6))).then().statusCode(422)
                .body("errors[0].code", equalTo("cell-twice"));
        Map<String, Object> later = amount("OUTREACH_PERSON_TIMES", null, 12, 5);
        later.put("year", 2110);
        store(Role.EVALUATION_OFFICER, List.of(later)).then().statusCode(422).body("errors[0].code", equalTo("month-future"));
        Map<String, Object> earlier = amount("OUTREACH_PERSON_TIMES", null, 12, 5);
        earlier.put("year", 2020);
        store(Role.EVALUATION_OFFICER, List.of(earlier)).then().statusCode(422).body("errors[0].code", equalTo("kpi-unknown"));
    }

    @Test
    void a_unit_fills_in_its_own_rows_and_those_that_it_alone_is_responsible_for() {
        UUID surveying = unit("surveying");
        List<Map<String, Object>> own = List.of(ratio("WEBSITE_ACCURACY", "surveying", 1, 119, 120, null, null));
        Api.as(Role.CASE_OFFICER, surveying).body(Map.of("entries", own)).post("/measurements").then().statusCode(200)
                .body("rows.find { it.unit.code == 'surveying' }.editable", equalTo(true))
                .body("rows.find { it.unit.code == 'registration' }.editable", equalTo(false));
        for (Map<String, Object> others : List.of(ratio("WEBSITE_ACCURACY", "registration", 1, 120, 120, null, null),
                ratio("SIGNOFF_ONLINE", null, 12, 1, 2, 5, "x"), ratio("SAT_FLOW", null, 1, 1, 2, null, null))) {
            Api.as(Role.CASE_OFFICER, surveying).body(Map.of("entries", List.of(own.getFirst(), others))).post("/measurements").then().statusCode(403);
        }
        Api.as(Role.SECTION_CHIEF, unit("administration")).body(Map.of("entries", List.of(ratio("SAT_FLOW", null, 4, 360, 399, null, null)))).post("/measurements")
                .then().statusCode(200);
    }

    @Test
    void percentages_of_several_units_are_not_added_up_to_what_is_missing() {
        store(Role.EVALUATION_OFFICER, List.of(ratio("WEBSITE_ACCURACY", "administration", 1, 95, 100, null, null),
                ratio("WEBSITE_ACCURACY", "personnel", 1, 94, 100, null, null))).then().statusCode(200);
        Api.as(Role.VIEWER).queryParam("year", 2025).get("/kpis/WEBSITE_ACCURACY").then().statusCode(200)
                .body("kpi.result.status", equalTo("MISSED")).body("kpi.result.gap", nullValue()).body("kpi.result.judgedIn", equalTo("UNITS"))
                .body("units.find { it.unit.code == 'administration' }.result.gap", equalTo(5));
    }

    @ParameterizedTest
    @CsvSource({"1e-999999999, entries[0].numerator, invalid-value", "1e999999999, entries[0].numerator, invalid-value", "899.99999, entries[0].numerator, digits"})
    void a_number_that_cannot_be_stored_as_it_is_written_is_refused(String number, String field, String code) {
        Api.as(Role.EVALUATION_OFFICER).body("{\"entries\":[{\"kpi\":\"SIGNOFF_ONLINE\",\"year\":2025,\"month\":1,\"numerator\":" + number
                + ",\"denominator\":1000}]}").post("/measurements").then().statusCode(400).body("errors[0].field", equalTo(field))
                .body("errors[0].code", equalTo(code));
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"DIRECTOR", "SECRETARY", "VIEWER"})
    void others_read_only(Role role) {
        store(role, List.of(ratio("SINGLE_WINDOW", null, 12, 1, 2, null, null))).then().statusCode(403);
        Api.as(role).get("/measurement-grid").then().statusCode(200).body("rows.findAll { it.editable }", hasSize(0));
    }

    @Test
    void the_grid_costs_six_statements_and_a_visitor_sees_none_of_it() {
        Api.as(Role.VIEWER).get("/measurement-grid");
        assertEquals(6, Statements.in(() -> Api.as(Role.VIEWER).get("/measurement-grid").then().statusCode(200)));
        Api.visitor().get("/measurement-grid").then().statusCode(401);
        Api.as(Role.VIEWER).get("/measurements/" + UUID.randomUUID() + "/revisions").then().statusCode(404);
        Api.as(Role.VIEWER).get("/measurement-grid?unit=nobody").then().statusCode(400);
        Api.as(Role.VIEWER).get("/measurement-grid?year=1800").then().statusCode(400);
    }
}

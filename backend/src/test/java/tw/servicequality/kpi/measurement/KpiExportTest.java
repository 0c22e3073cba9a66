package tw.servicequality.kpi.measurement;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tw.servicequality.kpi.MeasurementTest.ratio;
import static tw.servicequality.kpi.MeasurementTest.store;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.servicequality.kpi.KpiColumns;
import tw.servicequality.kpi.KpiResponse;
import tw.servicequality.kpi.rules.KpiStatus;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.Statements;
import tw.servicequality.platform.Trail;
import tw.servicequality.platform.actor.Role;
import tw.servicequality.platform.file.ExportFormat;
import tw.servicequality.tabular.ExportedFiles;

/** Indicators and figures as files. */
@QuarkusTest
class KpiExportTest {

    private static final String FIGURES = "/measurements/export";

    @Inject
    ObjectMapper json;

    private static List<Map<String, Object>> figures(String unit) {
        return ExportedFiles.read(Api.as(Role.VIEWER).queryParam("year", 2025).queryParam("unit", unit), FIGURES, ExportFormat.CSV, MeasurementColumns.ALL);
    }

    @Test
    void indicators_are_told_with_target_result_and_months() {
        for (Map<String, String> filter : List.of(Map.of("year", "2025"), Map.of("year", "2025", "unit", "information"), Map.of("year", "2020"),
                Map.of("year", "2025", "status", "NO_DATA"))) {
            List<KpiResponse> told = ExportedFiles.asListed(() -> Api.as(Role.VIEWER), "/kpis", filter, KpiResponse.class, KpiColumns.ALL, KpiColumns::values);
            assertTrue(!filter.containsKey("status") || !told.isEmpty() && told.stream().allMatch(it -> it.result().status() == KpiStatus.NO_DATA));
        }
    }

    @Test
    void figures_are_told_by_the_month_as_the_grid_has_them() throws Exception {
        for (Map<String, String> filter : List.of(Map.of("year", "2025"), Map.of("year", "2025", "unit", "information"))) {
            MeasurementGridResponse grid = json.readValue(Api.as(Role.VIEWER).queryParams(filter).get("/measurement-grid").asString(), MeasurementGridResponse.class);
            List<MeasurementLine> lines = grid.rows().stream().flatMap(row -> row.cells().stream().map(cell -> new MeasurementLine(2025, row, cell))).toList();
            assertEquals(grid.rows().size() * 12, lines.size());
            ExportedFiles.assertSame(ExportedFiles.told(lines, MeasurementColumns::values), () -> Api.as(Role.VIEWER), FIGURES, filter, MeasurementColumns.ALL);
        }
    }

    @Test
    void what_a_file_says_can_be_stored_as_it_is() {
        String ratio = "SIGNOFF_ONLINE";
        store(Role.EVALUATION_OFFICER, List.of(ratio(ratio, null, 11, 91, 97, version(ratio, 11), "匯出前修正"))).then().statusCode(200);
        List<Map<String, Object>> entries = new ArrayList<>();
        for (Map<String, Object> line : figures(null)) {
            if ("TYPED".equals(line.get("source"))) {
                Map<String, Object> entry = new HashMap<>();
                List.of("kpi", "unit", "year", "month", "numerator", "denominator", "value", "version").forEach(key -> entry.put(key, line.get(key)));
                entries.add(entry);
            }
        }
        assertTrue(!entries.isEmpty());
        Map<String, Object> first = entries.stream().filter(it -> it.get("kpi").equals(ratio) && it.get("month").equals(11L)).findFirst().orElseThrow();
        assertEquals(new BigDecimal("91"), first.get("numerator"));
        store(Role.EVALUATION_OFFICER, entries).then().statusCode(200)
                .body("rows.find { it.kpi == '" + ratio + "' && it.unit == null }.cells[10].version", equalTo(((Long) first.get("version")).intValue()));
    }

    private static Integer version(String kpi, int month) {
        Map<String, Object> line = figures(null).stream().filter(it -> it.get("kpi").equals(kpi) && it.get("unit") == null && it.get("month").equals((long) month))
                .findFirst().orElseThrow();
        return line.get("version") == null ? null : ((Long) line.get("version")).intValue();
    }

    @Test
    void months_to_come_are_left_out() {
        int year = Api.as(Role.VIEWER).get("/measurement-grid").path("year");
        List<Map<String, Object>> lines = ExportedFiles.read(Api.as(Role.VIEWER).queryParam("year", year + 1), FIGURES, ExportFormat.JSON, MeasurementColumns.ALL);
        assertEquals(List.of(), lines);
    }

    @ParameterizedTest
    @CsvSource({"/kpis/export, year, 1800", "/kpis/export, status, LOST", "/kpis/export, unit, nobody", "/measurements/export, unit, nobody", "/measurements/export, format, XLSX"})
    void what_is_wrong_is_told_before_a_file_begins(String export, String name, String value) {
        Api.as(Role.VIEWER).queryParam(name, value).get(export).then().statusCode(400).header("Content-Disposition", (String) null);
    }

    @ParameterizedTest
    @CsvSource({"/kpis/export, KPIS_EXPORTED", "/measurements/export, MEASUREMENTS_EXPORTED"})
    void visitors_get_nothing_and_an_export_is_recorded(String export, String action) {
        Api.visitor().get(export).then().statusCode(401);
        Api.SignedIn who = Api.newAccount(null, Role.VIEWER);
        who.request().queryParam("year", 2025).queryParam("unit", "information").get(export).then().statusCode(200);
        assertEquals("{\"year\":2025,\"unit\":\"information\"}", Trail.after(Trail.only(action, who.id(), "password"), "filter"));
    }

    @ParameterizedTest
    @CsvSource({"/kpis, /kpis/export", "/measurement-grid, /measurements/export"})
    void a_file_costs_one_statement_more_than_what_is_shown(String shown, String export) {
        Api.as(Role.VIEWER).get(shown);
        long list = Statements.in(() -> Api.as(Role.VIEWER).get(shown).then().statusCode(200));
        // the entry in the trail
        assertEquals(list + 1, Statements.in(() -> Api.as(Role.VIEWER).get(export).then().statusCode(200)));
    }
}

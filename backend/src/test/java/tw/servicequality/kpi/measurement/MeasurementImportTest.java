package tw.servicequality.kpi.measurement;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tw.servicequality.exchange.Loads;
import tw.servicequality.kpi.MeasurementSource;
import tw.servicequality.kpi.Measurements;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.Statements;
import tw.servicequality.platform.actor.Role;
import tw.servicequality.platform.file.ExportFormat;

/** Figures that come in files. */
@QuarkusTest
class MeasurementImportTest {

    private static final String HEAD = "指標代碼,課室代碼,西元年,月,分子,分母,數值,更正理由\n";
    private static final List<String> SECTIONS = List.of("registration", "surveying", "cadastral-data", "information", "administration");

    @Inject
    MeasurementDataSet set;
    @Inject
    Measurements measurements;
    @Inject
    MeasurementRevisions revisions;

    /** Other tests begin with cells that nobody has filled in. */
    @AfterEach
    void forget() {
        QuarkusTransaction.requiringNew().run(() -> measurements.list("source", MeasurementSource.IMPORTED).forEach(it -> {
            revisions.delete("measurementId", it.id);
            measurements.delete(it);
        }));
    }

    private static Response grid(int year) {
        return Api.as(Role.VIEWER).queryParam("year", year).get("/measurement-grid");
    }

    @Test
    void the_same_file_sent_twice_makes_nothing_twice_and_years_may_be_of_either_kind() {
        String file = HEAD + "SINGLE_WINDOW,,115,2,23,33,,\nSINGLE_WINDOW,,2026,3,24,33,,\nONLINE_APPLICATIONS,evaluation,115,2,,,120,\n";
        assertEquals(List.of("2 CREATED", "3 CREATED", "4 CREATED"), Loads.weighed(set, file));
        assertEquals(List.of("2 CREATED", "3 CREATED", "4 CREATED"), Loads.stored(set, file));
        assertEquals(List.of("2 UNCHANGED", "3 UNCHANGED", "4 UNCHANGED"), Loads.stored(set, file));
        String row = "rows.find { it.kpi == 'SINGLE_WINDOW' }";
        Response told = grid(2026);
        told.then().body(row + ".cells[1].figure.numerator", equalTo(23)).body(row + ".cells[1].figure.source", equalTo("IMPORTED"))
                .body(row + ".cells[2].figure.numerator", equalTo(24)).body("rows.find { it.kpi == 'ONLINE_APPLICATIONS' && it.unit.code == 'evaluation' }.cells[1].figure.value",
                equalTo(120));
        Api.as(Role.VIEWER).get("/measurements/" + told.path(row + ".cells[1].id") + "/revisions").then().body("items.number", contains(1));
    }

    @Test
    void a_change_is_shown_needs_its_reason_and_is_a_version() {
        Loads.stored(set, HEAD + "SINGLE_WINDOW,,115,2,23,33,,");
        assertEquals(List.of("2 REFUSED reason reason-required"), Loads.weighed(set, HEAD + "SINGLE_WINDOW,,115,2,24,33,,"));
        assertEquals(List.of("2 CHANGED numerator: 23 → 24"), Loads.stored(set, HEAD + "SINGLE_WINDOW,,115,2,24,33,,漏計"));
        assertEquals(List.of("2 CHANGED denominator: 33 → 34"), Loads.stored(set, "kpi,year,month,denominator,reason\nSINGLE_WINDOW,115,2,34,又漏計"));
        assertEquals(List.of("2 CHANGED numerator: 24 → null, denominator: 34 → null"), Loads.stored(set, HEAD + "SINGLE_WINDOW,,115,2,,,,誤填"));
        assertEquals(List.of("2 UNCHANGED"), Loads.stored(set, HEAD + "SINGLE_WINDOW,,115,2,,,,"));
        Response told = grid(2026);
        String cell = "rows.find { it.kpi == 'SINGLE_WINDOW' }.cells[1]";
        told.then().body(cell + ".figure.numerator", nullValue());
        Api.as(Role.VIEWER).get("/measurements/" + told.path(cell + ".id") + "/revisions").then().body("items.number", contains(4, 3, 2, 1))
                .body("items.reason", contains("誤填", "又漏計", "漏計", null));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "NO_SUCH,,115,3,1,2,,                 | kpi kpi-unknown",
        "SINGLE_WINDOW,,115,3,34,33,,         | numerator above-denominator",
        "SINGLE_WINDOW,,115,3,3,,,            | denominator figure-missing",
        "SINGLE_WINDOW,,115,3,1,2,3,          | value figure-not-asked",
        "SINGLE_WINDOW,nobody,115,3,1,2,,     | unit unit-unknown",
        "WEBSITE_ACCURACY,,115,3,1,2,,        | unit kpi-unit-required",
        "WEBSITE_ACCURACY,evaluation,115,3,1,2,, | unit kpi-unit-not-concerned",
        "SINGLE_WINDOW,,118,3,1,2,,           | month month-future"})
    void every_fault_is_told_at_its_column(String row, String fault) {
        assertEquals(List.of("2 REFUSED " + fault, "3 CREATED"), Loads.weighed(set, HEAD + row.strip() + "\nSINGLE_WINDOW,,115,4,1,2,,"));
    }

    @Test
    void a_sum_that_stands_in_for_an_empty_cell_is_no_change() {
        Loads.stored(set, HEAD + SECTIONS.stream().map(unit -> "WEBSITE_ACCURACY," + unit + ",115,4,9,10,,").collect(Collectors.joining("\n")));
        assertEquals(List.of("2 UNCHANGED"), Loads.weighed(set, "kpi,unit,year,month,value,source\nSINGLE_WINDOW,,115,4,33.33333,UNITS"));
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void what_was_exported_and_is_sent_in_again_changes_nothing(ExportFormat format) {
        Loads.stored(set, HEAD + SECTIONS.stream().map(unit -> "PHONE_COURTESY," + unit + ",115,4,,3," + (80 + unit.length()) + ".3333,").collect(Collectors.joining("\n")));
        Loads.stored(set, HEAD + "SIGNOFF_ONLINE,,115,4,9,10,,\nONLINE_APPLICATIONS,evaluation,115,4,,,12,");
        for (int year : new int[] {2025, 2026}) {
            byte[] file = Api.as(Role.VIEWER).queryParam("year", year).queryParam("format", format).get("/measurements/export").asByteArray();
            List<String> again = Loads.stored(set, Loads.rows(set, file));
            assertEquals(List.of(), again.stream().filter(it -> !it.endsWith(" UNCHANGED")).toList());
            assertTrue(again.size() > 400, () -> "rows: " + again.size());
        }
    }

    @Test
    void many_rows_ask_the_database_as_often_as_one() {
        Loads.stored(set, many(1, 1));
        long one = Statements.in(() -> Loads.stored(set, many(1, 2)));
        long many = Statements.in(() -> assertEquals(25, Loads.stored(set, many(5, 3)).size()));
        assertEquals(one, many);
        long changed = Statements.in(() -> Loads.stored(set, many(1, 2).replace(",9,10,", ",8,10,")));
        assertEquals(changed, Statements.in(() -> assertTrue(Loads.stored(set, many(5, 3).replace(",9,10,", ",8,10,")).getLast().contains("CHANGED"))));
        assertEquals(9, one, "what stands there; plans, units, targets, sums of activities, figures; the figures, their versions, the trail");
    }

    private static String many(int units, int month) {
        List<String> rows = new ArrayList<>();
        SECTIONS.subList(0, units).forEach(unit -> IntStream.range(month, month + units).forEach(it -> rows.add("WEBSITE_ACCURACY," + unit + ",115," + it + ",9,10,,更正")));
        return HEAD + String.join("\n", rows);
    }
}

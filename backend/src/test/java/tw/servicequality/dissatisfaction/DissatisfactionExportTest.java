package tw.servicequality.dissatisfaction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tw.servicequality.dissatisfaction.DissatisfactionExamples.UNIT;
import static tw.servicequality.dissatisfaction.DissatisfactionExamples.act;
import static tw.servicequality.dissatisfaction.DissatisfactionExamples.answered;
import static tw.servicequality.dissatisfaction.DissatisfactionExamples.begun;
import static tw.servicequality.dissatisfaction.DissatisfactionExamples.chief;
import static tw.servicequality.dissatisfaction.DissatisfactionExamples.evaluation;
import static tw.servicequality.dissatisfaction.DissatisfactionExamples.freshMonth;
import static tw.servicequality.dissatisfaction.DissatisfactionExamples.nothing;
import static tw.servicequality.dissatisfaction.DissatisfactionExamples.secretary;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.Statements;
import tw.servicequality.platform.Trail;
import tw.servicequality.platform.actor.Role;
import tw.servicequality.tabular.ExportedFiles;

/** Months of units and how their reports stand, as a file. */
@QuarkusTest
class DissatisfactionExportTest {

    private static final String EXPORT = "/dissatisfaction-reports/export";

    private static List<DissatisfactionPeriodResponse> asListed(Supplier<RequestSpecification> who, Map<String, String> filter) {
        return ExportedFiles.asListed(who, "/dissatisfaction-reports", filter, DissatisfactionPeriodResponse.class, DissatisfactionPeriodColumns.ALL,
                DissatisfactionPeriodColumns::values);
    }

    @Test
    void a_file_says_what_the_list_tells_to_whom_it_tells_it() {
        YearMonth month = freshMonth();
        answered(UNIT, month);
        begun(UNIT, month);
        YearMonth other = freshMonth();
        String approved = evaluation().request().body(nothing(UNIT, other)).post("/dissatisfaction-reports").then().statusCode(201).extract().path("id");
        act(secretary().request(), approved, "approve", null).then().statusCode(200);
        Map<String, String> filter = Map.of("year", Integer.toString(other.getYear()), "unit", UNIT);
        assertTrue(asListed(() -> secretary().request(), filter).stream().anyMatch(it -> approved.equals(String.valueOf(it.reportId())) && it.approvedOn() != null));
        asListed(() -> secretary().request(), Map.of("year", Integer.toString(month.getYear())));
        assertEquals(List.of(UNIT), asListed(() -> chief(UNIT).request(), Map.of("year", Integer.toString(month.getYear()))).stream().map(it -> it.unit().code())
                .distinct().toList());
    }

    @ParameterizedTest
    @CsvSource({"year, 1800", "unit, nobody", "format, XLSX"})
    void what_is_wrong_is_told_before_a_file_begins(String name, String value) {
        secretary().request().queryParam(name, value).get(EXPORT).then().statusCode(400).header("Content-Disposition", (String) null);
    }

    @Test
    void others_get_nothing_and_an_export_is_recorded_and_costs_one_statement_more() {
        Api.as(Role.VIEWER).get(EXPORT).then().statusCode(403);
        Api.visitor().get(EXPORT).then().statusCode(401);
        Api.SignedIn who = Api.newAccount(null, Role.SECRETARY);
        who.request().get("/dissatisfaction-reports");
        long list = Statements.in(() -> who.request().get("/dissatisfaction-reports?year=2013").then().statusCode(200));
        assertEquals(list + 1, Statements.in(() -> who.request().get(EXPORT + "?year=2013").then().statusCode(200)));
        assertEquals("{\"year\":2013}", Trail.after(Trail.only("DISSATISFACTION_REPORTS_EXPORTED", who.id(), "password"), "filter"));
    }
}

package tw.servicequality.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.servicequality.actionitem.rules.ItemStatus;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.Statements;
import tw.servicequality.platform.Trail;
import tw.servicequality.platform.actor.Role;
import tw.servicequality.tabular.ExportedFiles;

/** What is due in a year as a file. */
@QuarkusTest
class DutyExportTest {

    private static final String EXPORT = "/duties/export";

    @BeforeEach
    void records_begin_with_the_plan() {
        DutyRecords.begin("2025-01-01", true);
    }

    private static List<DutyResponse> asListed(Map<String, String> filter) {
        return ExportedFiles.asListed(() -> Api.as(Role.VIEWER), "/duties", filter, DutyResponse.class, DutyColumns.ALL, DutyColumns::values);
    }

    @Test
    void a_file_says_what_the_list_tells() {
        List<DutyResponse> all = asListed(Map.of("year", "2025"));
        assertTrue(all.size() > 300);
        List<DutyResponse> some = asListed(Map.of("year", "2025", "unit", "evaluation", "state", "OPEN"));
        assertTrue(!some.isEmpty() && some.size() < all.size());
        assertEquals(List.of(), asListed(Map.of("year", "1990")));
        List<DutyResponse> narrow = asListed(Map.of("year", "2025", "month", "10", "status", "OVERDUE", "q", " 統計 2.1.3 "));
        assertTrue(!narrow.isEmpty() && narrow.stream().allMatch(it -> it.itemText().contains("統計") && it.itemCode().contains("2.1.3")
                && it.due().official().getMonthValue() <= 10 && it.status() == ItemStatus.OVERDUE), narrow.toString());
    }

    @Test
    void every_duty_stands_in_one_month() {
        int sum = 0;
        for (int month = 1; month <= 12; month++) {
            sum += Api.as(Role.VIEWER).queryParam("year", 2025).queryParam("month", month).get("/duties").jsonPath().getList("items").size();
        }
        assertEquals(Api.as(Role.VIEWER).queryParam("year", 2025).get("/duties").jsonPath().getList("items").size(), sum);
    }

    @Test
    void what_somebody_declared_is_in_it() {
        String id = Api.as(Role.EVALUATION_OFFICER).queryParam("year", 2025).queryParam("state", "OPEN").get("/duties")
                .path("items.find { it.allowedActions.contains('waive') }.id");
        int version = Api.as(Role.EVALUATION_OFFICER).get("/duties/" + id).path("version");
        Api.as(Role.EVALUATION_OFFICER).header("If-Match", "\"" + version + "\"").body(Map.of("words", "=當月停辦\n並已簽准")).post("/duties/" + id + "/waive").then().statusCode(200);
        try {
            assertTrue(asListed(Map.of("year", "2025", "state", "WAIVED")).stream().anyMatch(it -> it.id().equals(id)));
        } finally {
            Api.as(Role.EVALUATION_OFFICER).header("If-Match", "\"" + Api.as(Role.EVALUATION_OFFICER).get("/duties/" + id).path("version") + "\"")
                    .post("/duties/" + id + "/reopen").then().statusCode(200);
        }
    }

    @ParameterizedTest
    @CsvSource({"year, 1800", "unit, nobody", "state, LOST", "status, LOST", "month, 13", "format, XLSX"})
    void what_is_wrong_is_told_before_a_file_begins(String name, String value) {
        Api.as(Role.VIEWER).queryParam(name, value).get(EXPORT).then().statusCode(400).header("Content-Disposition", (String) null);
    }

    @Test
    void visitors_get_nothing_and_an_export_is_recorded() {
        Api.visitor().get(EXPORT).then().statusCode(401);
        Api.SignedIn who = Api.newAccount(null, Role.VIEWER);
        who.request().queryParam("year", 2025).queryParam("unit", "evaluation").get(EXPORT).then().statusCode(200);
        JsonPath trail = Trail.only("DUTIES_EXPORTED", who.id(), "password");
        assertTrue(Trail.after(trail, "filter").contains("\"year\":2025"));
        assertEquals(asListed(Map.of("year", "2025", "unit", "evaluation")).size(), Integer.parseInt(Trail.after(trail, "rows")));
    }

    @Test
    void a_file_costs_one_statement_more_than_the_list_however_long_it_is() {
        Api.as(Role.VIEWER).get("/duties");
        long list = Statements.in(() -> Api.as(Role.VIEWER).get("/duties?year=2025").then().statusCode(200));
        for (String query : List.of("?year=2025", "?year=2025&unit=evaluation")) {
            // the entry in the trail
            assertEquals(list + 1, Statements.in(() -> Api.as(Role.VIEWER).get(EXPORT + query).then().statusCode(200)), query);
        }
    }
}

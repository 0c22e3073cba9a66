package tw.servicequality.officesummary;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.servicequality.client.ClientExamples;
import tw.servicequality.officesummary.rules.WrittenMonth;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.Statements;
import tw.servicequality.platform.actor.Role;
import tw.servicequality.platform.actor.Scope;

/** The month in one answer, held against what the rooms themselves tell. */
@QuarkusTest
class OfficeSummaryTest {

    private static final YearMonth NOW = YearMonth.from(LocalDate.now(OfficeClock.TAIPEI));

    private static Response summary(String month) {
        return ClientExamples.with(ClientExamples.secret(Scope.SUMMARY_READ)).get("/office-summary?month=" + month);
    }

    @Test
    void says_the_same_as_the_rooms() {
        YearMonth month = NOW.minusMonths(1);
        Response summary = summary(WrittenMonth.roc(month));
        summary.then().statusCode(200).body("month", equalTo(month.toString()), "rocMonth", equalTo(WrittenMonth.roc(month)), "over", equalTo(true), "statuses.items", equalTo(108),
                "statuses.distribution.items.sum()", equalTo(108), "statuses.distribution.status", contains("OVERDUE", "BEHIND", "ATTENTION", "ON_TRACK", "NOT_DUE", "NO_DATA"));
        Response grid = Api.as(Role.VIEWER).get("/status-grid?year=" + month.getYear());
        List<List<String>> months = grid.path("items.months");
        long overdue = months.stream().filter(it -> "OVERDUE".equals(it.get(month.getMonthValue() - 1))).count();
        summary.then().body("statuses.distribution[0].items", equalTo((int) overdue));
        Response kpis = Api.as(Role.VIEWER).get("/kpis?year=" + month.getYear());
        assertEquals(kpis.<List<String>>path("items.code"), summary.path("indicators.code"));
        assertEquals(kpis.<Object>path("items.find { it.code == 'SIGNOFF_ONLINE' }.target.threshold"), summary.path("indicators.find { it.code == 'SIGNOFF_ONLINE' }.threshold"));
        Response cases = Api.as(Role.EVALUATION_OFFICER).get("/complaint-statistics?year=" + month.getYear());
        assertEquals(cases.<Object>path("months[" + (month.getMonthValue() - 1) + "].sums.received"), summary.path("complaints.month.received"));
        List<Map<String, Object>> reports = Api.as(Role.EVALUATION_OFFICER).get("/progress-reports?year=" + month.getYear()).path("items.findAll { it.month == " + month.getMonthValue() + " }");
        assertEquals(reports.size(), summary.<List<?>>path("reports.units").size());
        assertTrue(summary.<Integer>path("reports.demanded") <= reports.size());
        summary.then().body("links", hasKey("reports"), "reports.units", hasSize(reports.size()));
        String key = ClientExamples.secret(Scope.PLAN_READ, Scope.KPI_READ, Scope.COMPLAINT_READ, Scope.CHANGE_READ, Scope.PROGRESS_READ);
        summary.<Map<String, String>>path("links").values().forEach(link -> ClientExamples.with(key).basePath("").get(link).then().statusCode(200));
    }

    @Test
    void a_month_is_written_in_either_calendar_and_must_have_begun() {
        assertEquals(summary(NOW.toString()).<String>path("rocMonth"), summary(WrittenMonth.roc(NOW)).path("rocMonth"));
        summary(NOW.toString()).then().body("over", equalTo(false));
        summary(NOW.plusMonths(1).toString()).then().statusCode(400).body("errors[0].code", equalTo("month-future"));
    }

    @ParameterizedTest
    @CsvSource({"115-13", "''", "october"})
    void anything_else_is_refused(String month) {
        summary(month).then().statusCode(400);
    }

    @Test
    void a_program_needs_the_scope() {
        ClientExamples.with(ClientExamples.secret(Scope.PLAN_READ)).get("/office-summary?month=115-10").then().statusCode(403).body("code", equalTo("scope-missing"));
        Api.visitor().get("/office-summary?month=115-10").then().statusCode(401);
    }

    @Test
    void takes_as_many_statements_whatever_there_is() {
        summary(NOW.toString());
        assertTrue(Statements.in(() -> Api.as(Role.VIEWER).get("/office-summary?month=" + NOW).then().statusCode(200)) <= 30);
    }

    @Test
    void every_figure_is_explained() throws Exception {
        String page = Files.readString(Path.of("../docs/office-summary.md"));
        for (String group : new String[] {"reports", "complaints.month"}) {
            for (String name : summary(NOW.minusMonths(1).toString()).<Map<String, Object>>path(group).keySet()) {
                assertTrue(page.contains("`" + name + "`") || page.contains("." + name + "`") || page.contains("." + name + "[]`"), group + "." + name);
            }
        }
    }
}

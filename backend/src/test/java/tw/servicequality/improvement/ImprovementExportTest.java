package tw.servicequality.improvement;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tw.servicequality.improvement.ImprovementExamples.found;
import static tw.servicequality.improvement.ImprovementExamples.open;
import static tw.servicequality.improvement.ImprovementExamples.planned;
import static tw.servicequality.improvement.ImprovementExamples.unit;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.servicequality.complaint.ComplaintExamples;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.Statements;
import tw.servicequality.platform.Trail;
import tw.servicequality.platform.actor.Role;
import tw.servicequality.tabular.ExportedFiles;

/** Lists of improvements as files: what the caller may see, and no more of it. */
@QuarkusTest
class ImprovementExportTest {

    private static final String EXPORT = "/improvements/export";

    private static List<ImprovementSummary> asListed(Supplier<RequestSpecification> who, Map<String, String> filter) {
        return ExportedFiles.asListed(who, "/improvements", filter, ImprovementSummary.class, ImprovementColumns.ALL, ImprovementColumns::values);
    }

    @Test
    void a_file_says_what_the_list_tells_by_the_same_filter() {
        String mark = "匯出" + UUID.randomUUID();
        open(found("+" + mark + "\n第二行", "surveying"));
        planned(mark, "registration", Api.account(unit("registration"), Role.CASE_OFFICER));
        assertEquals(2, asListed(() -> Api.as(Role.VIEWER), Map.of("q", mark, "sort", "dueOn")).size());
        assertEquals(1, asListed(() -> Api.as(Role.VIEWER), Map.of("q", mark, "unit", "registration", "state", "PLANNED")).size());
        assertEquals(0, asListed(() -> Api.as(Role.VIEWER), Map.of("q", mark, "status", "OVERDUE")).size());
    }

    @Test
    void of_a_confidential_source_a_file_tells_no_more_than_the_list() {
        Api.SignedIn registrar = Api.newAccount(unit("registration"), Role.CASE_OFFICER);
        String source = registrar.request().body(ComplaintExamples.with(ComplaintExamples.complaint("檢舉"), "confidential", true)).post("/complaints").then()
                .statusCode(201).extract().path("id");
        String secret = "只有少數人知道" + UUID.randomUUID();
        String id = registrar.request().body(Map.of("finding", secret, "unit", "registration", "source", Map.of("kind", "COMPLAINT", "id", source))).post("/improvements")
                .then().statusCode(201).extract().path("id");
        Api.SignedIn later = Api.newAccount(null, Role.EVALUATION_OFFICER); // who came when the case named everybody that it names
        Map<String, String> filter = Map.of("sourceKind", "COMPLAINT", "unit", "registration");
        for (Supplier<RequestSpecification> who : List.<Supplier<RequestSpecification>>of(registrar::request, () -> Api.as(Role.VIEWER),
                later::request, () -> Api.as(Role.CASE_OFFICER, unit("surveying")))) {
            asListed(who, filter);
        }
        registrar.request().queryParams(filter).get(EXPORT).then().body(containsString(secret));
        later.request().queryParams(filter).get(EXPORT).then().body(containsString(id), not(containsString(secret)), not(containsString(source)));
        assertFalse(Api.as(Role.VIEWER).queryParams(filter).get(EXPORT).asString().contains(id));
    }

    @ParameterizedTest
    @CsvSource({"sort, finding", "unit, nobody", "state, LOST", "year, 1800", "format, XLSX"})
    void what_is_wrong_is_told_before_a_file_begins(String name, String value) {
        Api.as(Role.VIEWER).queryParam(name, value).get(EXPORT).then().statusCode(400).contentType(startsWith("application/problem+json"))
                .header("Content-Disposition", (String) null);
    }

    @Test
    void visitors_get_nothing_and_an_export_is_recorded_without_the_words_that_were_searched_for() {
        Api.visitor().get(EXPORT).then().statusCode(401);
        String mark = "稽核" + UUID.randomUUID();
        open(found(mark, "surveying"));
        Api.SignedIn who = Api.newAccount(null, Role.VIEWER);
        who.request().queryParam("q", mark).queryParam("unit", "surveying").get(EXPORT).then().statusCode(200);
        JsonPath trail = Trail.only("IMPROVEMENTS_EXPORTED", who.id(), mark);
        assertEquals("1", Trail.after(trail, "rows"));
        assertEquals("-createdOn", Trail.after(trail, "sort"));
        assertTrue(Trail.after(trail, "filter").contains("\"unit\":\"surveying\""));
    }

    @Test
    void statements_do_not_grow_with_the_rows_of_a_page() {
        String mark = "次數" + UUID.randomUUID();
        open(found(mark, "surveying"));
        export(mark); // so that the session was seen just now
        long one = Statements.in(() -> export(mark));
        // the session, units, the page, the count; the entry in the trail
        assertEquals(5, one);
        open(found(mark, "registration"));
        open(found(mark, "surveying"));
        assertEquals(one, Statements.in(() -> export(mark)));
    }

    private static Response export(String mark) {
        Response answer = Api.as(Role.VIEWER).queryParam("q", mark).get(EXPORT);
        answer.then().statusCode(200);
        return answer;
    }
}

package tw.servicequality.actionitem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.Statements;
import tw.servicequality.platform.Trail;
import tw.servicequality.platform.actor.Role;
import tw.servicequality.tabular.ExportedFiles;

/** Lists of action items as files, for everybody. */
@QuarkusTest
class ActionItemExportTest {

    private static final String EXPORT = "/action-items/export";

    @Test
    void a_file_holds_the_plan_in_its_order() {
        List<ActionItemSummary> told = ExportedFiles.asListed(() -> Api.as(Role.VIEWER), "/action-items", Map.of("sort", "-code"), ActionItemSummary.class, ActionItemColumns.ALL,
                ActionItemColumns::values);
        assertEquals(108, told.size());
    }

    @Test
    void a_file_holds_what_the_filter_leaves() {
        Map<String, String> filter = Map.of("unit", "evaluation", "scheduleKind", "YEARLY_WINDOW", "q", "滿意度");
        List<ActionItemSummary> told = ExportedFiles.asListed(() -> Api.as(Role.VIEWER), "/action-items", filter, ActionItemSummary.class, ActionItemColumns.ALL,
                ActionItemColumns::values);
        assertTrue(told.size() > 0 && told.size() < 10, told.toString());
    }

    @ParameterizedTest
    @CsvSource({"sort, title, 400", "unit, nobody, 400", "scheduleKind, NEVER, 400", "plan, none, 404", "format, XLSX, 400"})
    void what_is_wrong_is_told_before_a_file_begins(String name, String value, int status) {
        Api.visitor().queryParam(name, value).get(EXPORT).then().statusCode(status).header("Content-Disposition", (String) null);
    }

    @Test
    void who_signed_in_stands_in_the_trail_and_a_visitor_does_not() {
        int before = Trail.count("ACTION_ITEMS_EXPORTED");
        Api.visitor().get(EXPORT).then().statusCode(200);
        assertEquals(before, Trail.count("ACTION_ITEMS_EXPORTED"));
        Api.SignedIn who = Api.newAccount(null, Role.VIEWER);
        who.request().queryParam("q", "里鄰工作會報").queryParam("unit", "administration").get(EXPORT).then().statusCode(200);
        JsonPath trail = Trail.only("ACTION_ITEMS_EXPORTED", who.id(), "里鄰工作會報");
        assertEquals("true", Trail.after(trail, "searched"));
        assertTrue(Trail.after(trail, "filter").contains("\"unit\":\"administration\""));
    }

    @Test
    void a_file_costs_no_more_statements_than_a_page() {
        Api.visitor().get(EXPORT);
        long page = Statements.in(() -> Api.visitor().queryParam("limit", 1).queryParam("q", "統計").get("/action-items").then().statusCode(200));
        assertEquals(page, Statements.in(() -> Api.visitor().get(EXPORT).then().statusCode(200)));
    }
}

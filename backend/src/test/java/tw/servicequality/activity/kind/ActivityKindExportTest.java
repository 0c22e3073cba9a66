package tw.servicequality.activity.kind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.Statements;
import tw.servicequality.platform.Trail;
import tw.servicequality.platform.actor.Role;
import tw.servicequality.tabular.ExportedFiles;

/** The kinds of activities as a file. */
@QuarkusTest
class ActivityKindExportTest {

    private static final String EXPORT = "/activity-kinds/export";

    @Test
    void a_file_says_what_the_list_tells() {
        List<ActivityKindResponse> told = ExportedFiles.asListed(() -> Api.as(Role.VIEWER), "/activity-kinds", Map.of(), ActivityKindResponse.class,
                ActivityKindColumns.ALL, ActivityKindColumns::values);
        assertTrue(told.stream().anyMatch(it -> it.form() == ActivityForm.DRILL));
    }

    @Test
    void visitors_get_nothing_and_an_export_is_recorded_and_costs_one_statement_more() {
        Api.visitor().get(EXPORT).then().statusCode(401);
        Api.SignedIn who = Api.newAccount(null, Role.VIEWER);
        who.request().get("/activity-kinds");
        long list = Statements.in(() -> who.request().get("/activity-kinds").then().statusCode(200));
        assertEquals(list + 1, Statements.in(() -> who.request().get(EXPORT).then().statusCode(200)));
        assertTrue(Integer.parseInt(Trail.after(Trail.only("ACTIVITY_KINDS_EXPORTED", who.id(), "password"), "rows")) > 5);
    }
}

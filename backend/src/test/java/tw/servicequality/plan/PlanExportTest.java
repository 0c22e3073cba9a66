package tw.servicequality.plan;

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

/** The plan's revisions as a file. */
@QuarkusTest
class PlanExportTest {

    private static final String EXPORT = "/plans/export";

    @Test
    void a_file_says_what_the_list_tells_to_whom_it_tells_it() {
        for (Role role : List.of(Role.VIEWER, Role.EVALUATION_OFFICER)) {
            List<PlanResponse> told = ExportedFiles.asListed(() -> Api.as(role), "/plans", Map.of(), PlanResponse.class, PlanColumns.ALL, PlanColumns::values);
            assertTrue(told.stream().anyMatch(PlanResponse::current));
        }
    }

    @Test
    void who_signed_in_stands_in_the_trail_and_a_visitor_does_not() {
        int before = Trail.count("PLANS_EXPORTED");
        Api.visitor().get(EXPORT);
        long list = Statements.in(() -> Api.visitor().get("/plans").then().statusCode(200));
        assertEquals(list, Statements.in(() -> Api.visitor().get(EXPORT).then().statusCode(200)));
        assertEquals(before, Trail.count("PLANS_EXPORTED"));
        Api.SignedIn who = Api.newAccount(null, Role.VIEWER);
        who.request().get(EXPORT).then().statusCode(200);
        Trail.only("PLANS_EXPORTED", who.id(), "password");
    }
}

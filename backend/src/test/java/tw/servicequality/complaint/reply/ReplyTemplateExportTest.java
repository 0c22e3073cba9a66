package tw.servicequality.complaint.reply;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.Statements;
import tw.servicequality.platform.Trail;
import tw.servicequality.platform.actor.Role;
import tw.servicequality.tabular.ExportedFiles;

/** The templates of replies as a file. */
@QuarkusTest
class ReplyTemplateExportTest {

    private static final String EXPORT = "/reply-templates/export";

    @Test
    void a_file_says_what_the_list_tells() {
        String name = "匯出範本 " + UUID.randomUUID();
        Api.as(Role.EVALUATION_OFFICER).body(Map.of("name", name, "outcome", "DISMISSED", "dismissalGround", "ANSWERED_BEFORE", "topic", "surveying", "text",
                "=您好\n○○○ 敬上")).post("/reply-templates").then().statusCode(201);
        List<ReplyTemplateResponse> told = ExportedFiles.asListed(() -> Api.as(Role.DIRECTOR), "/reply-templates", Map.of(), ReplyTemplateResponse.class,
                ReplyTemplateColumns.ALL, ReplyTemplateColumns::values);
        assertTrue(told.stream().anyMatch(it -> it.name().equals(name) && it.topic().code().equals("surveying")));
    }

    @Test
    void others_get_nothing_and_an_export_is_recorded_and_costs_one_statement_more() {
        Api.visitor().get(EXPORT).then().statusCode(401);
        Api.as(Role.VIEWER).get(EXPORT).then().statusCode(403);
        Api.SignedIn who = Api.newAccount(null, Role.SECRETARY);
        who.request().get("/reply-templates");
        long list = Statements.in(() -> who.request().get("/reply-templates").then().statusCode(200));
        assertEquals(list + 1, Statements.in(() -> who.request().get(EXPORT).then().statusCode(200)));
        Trail.only("REPLY_TEMPLATES_EXPORTED", who.id(), "password");
    }
}

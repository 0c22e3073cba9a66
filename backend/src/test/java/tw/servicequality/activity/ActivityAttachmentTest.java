package tw.servicequality.activity;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static tw.servicequality.activity.ActivityExamples.create;
import static tw.servicequality.activity.ActivityExamples.meeting;
import static tw.servicequality.activity.ActivityExamples.put;
import static tw.servicequality.activity.ActivityExamples.with;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.actor.Role;

/** Files that prove an activity. */
@QuarkusTest
class ActivityAttachmentTest {

    private static String upload(Role role, String name) {
        byte[] pdf = ("%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\nstartxref\n9\n%%EOF").getBytes(StandardCharsets.US_ASCII);
        Response made = Api.as(role).contentType("application/octet-stream").queryParam("fileName", name).body(pdf).post("/attachments");
        made.then().statusCode(201);
        return made.path("id");
    }

    @Test
    void a_file_goes_with_its_activity_and_everybody_of_the_office_may_read_it() {
        String file = upload(Role.EVALUATION_OFFICER, "簽到簿.pdf");
        Api.as(Role.VIEWER).get("/attachments/" + file + "/content").then().statusCode(404);
        String id = create(with(meeting("有佐證"), "attachmentIds", List.of(file))).then().body("attachments.fileName", contains("簽到簿.pdf")).extract().path("id");
        Api.as(Role.VIEWER).get("/attachments/" + file + "/content").then().statusCode(200);
        Api.as(Role.VIEWER).get("/activities?q=有佐證").then().body("items[0].attachments", equalTo(1));

        String more = upload(Role.EVALUATION_OFFICER, "照片說明.pdf");
        put(Role.EVALUATION_OFFICER, id, 0, with(with(meeting("有佐證"), "attachmentIds", List.of(file, more)), "reason", "補附件")).then().statusCode(200)
                .body("attachments", hasSize(2)).body("version", equalTo(1));
        put(Role.EVALUATION_OFFICER, id, 1, with(with(meeting("有佐證"), "attachmentIds", List.of(more)), "reason", "誤附")).then().statusCode(200)
                .body("attachments.fileName", contains("照片說明.pdf"));
        Api.as(Role.VIEWER).get("/activities/" + id + "/revisions").then().body("items[0].changes.field", contains("attachments"))
                .body("items[0].changes[0].before", equalTo("簽到簿.pdf、照片說明.pdf")).body("items[0].changes[0].after", equalTo("照片說明.pdf"));
        Api.as(Role.VIEWER).get("/attachments/" + file + "/content").then().statusCode(404);
    }

    @Test
    void files_of_others_and_of_nobody_are_refused_and_nothing_is_stored() {
        String others = upload(Role.ADMINISTRATOR, "別人的.pdf");
        for (String file : List.of(others, UUID.randomUUID().toString())) {
            Api.as(Role.EVALUATION_OFFICER).body(with(meeting("偷附件"), "attachmentIds", List.of(file))).post("/activities").then().statusCode(422)
                    .body("errors[0].field", equalTo("attachmentIds[0]"));
        }
        Api.as(Role.VIEWER).get("/activities?q=偷附件").then().body("total", equalTo(0));
    }
}

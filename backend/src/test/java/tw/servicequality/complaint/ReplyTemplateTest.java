package tw.servicequality.complaint;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tw.servicequality.complaint.ComplaintExamples.complaint;
import static tw.servicequality.complaint.ComplaintExamples.inProgress;
import static tw.servicequality.complaint.ComplaintExamples.unit;
import static tw.servicequality.complaint.ComplaintExamples.with;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tw.servicequality.complaint.rules.ReplyPlaceholders;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.Statements;
import tw.servicequality.platform.actor.Role;
import tw.servicequality.platform.rules.RocDate;

/** Words from which replies begin. */
@QuarkusTest
class ReplyTemplateTest {

    private static Map<String, Object> template(String text) {
        return new HashMap<>(Map.of("name", "範本 " + UUID.randomUUID(), "outcome", "EXPLAINED", "text", text));
    }

    private static String create(Map<String, Object> request) {
        return Api.as(Role.EVALUATION_OFFICER).body(request).post("/reply-templates").then().statusCode(201).extract().path("id");
    }

    private static Response fill(String template, String complaint) {
        return Api.as(Role.CASE_OFFICER, unit("surveying")).queryParam("case", complaint).get("/reply-templates/" + template + "/filled");
    }

    @Test
    void the_shipped_ones_fit_every_outcome_and_every_ground_of_a_dismissal() {
        Response list = Api.as(Role.CASE_OFFICER).get("/reply-templates");
        list.then().statusCode(200).body("items.outcome", hasItems("EXPLAINED", "ADOPTED", "TRANSFERRED", "DISMISSED"))
                .body("items.dismissalGround", hasItems("NO_CONTENT_OR_IDENTITY", "ANSWERED_BEFORE", "NOT_COMPETENT_COPY"));
        List<String> texts = list.path("items.text");
        assertTrue(texts.stream().allMatch(text -> ReplyPlaceholders.unknown(text).isEmpty()));
    }

    @Test
    void the_list_costs_three_statements_whatever_its_length() {
        Api.as(Role.SECRETARY).get("/reply-templates");
        assertEquals(3, Statements.in(() -> Api.as(Role.SECRETARY).get("/reply-templates").then().statusCode(200)));
    }

    @Test
    void placeholders_are_filled_for_a_case_and_tell_nothing_of_the_petitioner() {
        String id = inProgress("收費 {unit} $1 疑義", "surveying");
        String number = Api.as(Role.EVALUATION_OFFICER).get("/complaints/" + id).path("number");
        String template = create(template("{caseNumber}｜{subject}｜{unit}｜{receivedOn}｜{office}｜{agency}｜{earlierNumber}"));
        String office = Api.visitor().get("/office").path("name");
        String today = RocDate.words(LocalDate.now(OfficeClock.TAIPEI));
        fill(template, id).then().statusCode(200)
                .body("text", equalTo(number + "｜收費 {unit} $1 疑義｜測量課｜" + today + "｜" + office + "｜○○○｜○○○"));
        Api.as(Role.CASE_OFFICER, unit("surveying")).queryParam("case", id).queryParam("agency", "臺北市政府地政局").queryParam("earlierNumber", "C1150101-00001")
                .get("/reply-templates/" + template + "/filled").then().body("text", containsString("｜臺北市政府地政局｜C1150101-00001"));
        List<String> all = Api.as(Role.CASE_OFFICER).get("/reply-templates").path("items.findAll { it.active }.id");
        for (String one : all) {
            String text = fill(one, id).then().statusCode(200).extract().path("text");
            assertFalse(text.contains("王") && text.contains("明") && text.contains("0912"), text);
        }
    }

    @Test
    void a_case_that_is_not_seen_is_not_filled_in() {
        String template = create(template("{subject}"));
        String id = inProgress("他課的案件", "registration");
        fill(template, id).then().statusCode(404);
        fill(template, UUID.randomUUID().toString()).then().statusCode(404);
        fill(UUID.randomUUID().toString(), id).then().statusCode(404);
        Api.as(Role.EVALUATION_OFFICER).get("/reply-templates/" + template + "/filled").then().statusCode(400);
        Api.as(Role.SECRETARY).queryParam("case", id).get("/reply-templates/" + template + "/filled").then().statusCode(403);
        Api.SignedIn registrar = Api.newAccount(unit("registration"), Role.CASE_OFFICER);
        String secret = registrar.request().body(with(complaint("保密主旨"), "confidential", true)).post("/complaints").path("id");
        Api.newAccount(null, Role.EVALUATION_OFFICER).request().queryParam("case", secret).get("/reply-templates/" + template + "/filled").then().statusCode(404);
        registrar.request().queryParam("case", secret).get("/reply-templates/" + template + "/filled").then().statusCode(200).body("text", equalTo("保密主旨"));
    }

    @Test
    void one_is_changed_put_elsewhere_retired_and_brought_back_but_never_deleted() {
        String id = create(with(template("甲"), "topic", "surveying"));
        Map<String, Object> changed = with(with(template("乙"), "place", 1), "topic", " ");
        changed.put("outcome", "DISMISSED");
        changed.put("dismissalGround", "ANSWERED_BEFORE");
        Api.as(Role.EVALUATION_OFFICER).header("If-Match", "\"0\"").body(changed).put("/reply-templates/" + id).then().statusCode(200)
                .body("text", equalTo("乙")).body("place", equalTo(1)).body("topic", nullValue()).body("dismissalGround", equalTo("ANSWERED_BEFORE"));
        Api.as(Role.EVALUATION_OFFICER).header("If-Match", "\"0\"").body(changed).put("/reply-templates/" + id).then().statusCode(412);
        Api.as(Role.EVALUATION_OFFICER).body(changed).put("/reply-templates/" + id).then().statusCode(428);
        changed.put("active", false);
        changed.remove("place");
        Api.as(Role.EVALUATION_OFFICER).header("If-Match", "\"1\"").body(changed).put("/reply-templates/" + id).then().statusCode(200).body("active", equalTo(false))
                .body("place", equalTo(1));
        fill(id, inProgress("停用的範本", "surveying")).then().statusCode(404);
        Api.as(Role.CASE_OFFICER).get("/reply-templates").then().body("items.find { it.id == '" + id + "' }.active", equalTo(false));
        Api.as(Role.EVALUATION_OFFICER).delete("/reply-templates/" + id).then().statusCode(405);
        Api.as(Role.ADMINISTRATOR).queryParam("action", "REPLY_TEMPLATE_UPDATED").get("/audit-entries").then().statusCode(200).body("items.targetId", hasItem(id));
    }

    @Test
    void a_name_is_given_once() {
        Map<String, Object> request = template("甲");
        create(request);
        Api.as(Role.EVALUATION_OFFICER).body(with(request, "text", "乙")).post("/reply-templates").then().statusCode(409).body("errors.field", contains("name"));
        String other = create(template("丙"));
        Api.as(Role.EVALUATION_OFFICER).header("If-Match", "\"0\"").body(request).put("/reply-templates/" + other).then().statusCode(409);
    }

    @ParameterizedTest
    @CsvSource({"outcome, MERGED, 422, outcome", "outcome, X, 400, outcome", "dismissalGround, ANSWERED_BEFORE, 422, dismissalGround", "topic, nothing, 422, topic",
        "text, 您好{name}, 422, text", "text, '', 400, text", "name, ' ', 400, name", "place, 0, 400, place", "place, x, 400, place", "id, 1, 400, id"})
    void what_cannot_be_is_refused(String field, String value, int status, String at) {
        Api.as(Role.EVALUATION_OFFICER).body(with(template("甲"), field, value)).post("/reply-templates").then().statusCode(status)
                .body("errors.field", contains(at));
    }

    @Test
    void odd_texts_are_kept_and_too_long_ones_refused() {
        String odd = "👨‍👩‍👧 𠮷 <script>alert(1)</script> '; drop table reply_template; --";
        String id = create(template(odd.repeat(20)));
        Api.as(Role.CASE_OFFICER).get("/reply-templates/" + id).then().statusCode(200).body("text", equalTo(odd.repeat(20)));
        Api.as(Role.EVALUATION_OFFICER).body(template("字".repeat(4001))).post("/reply-templates").then().statusCode(400).body("errors.field", contains("text"));
        Api.as(Role.EVALUATION_OFFICER).body(template("\u0000")).post("/reply-templates").then().statusCode(400);
        create(template("字".repeat(4000)));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void research_and_evaluation_keep_them(Role role) {
        int made = Api.as(role).body(template("甲")).post("/reply-templates").statusCode();
        assertEquals(role == Role.EVALUATION_OFFICER ? 201 : 403, made);
        int read = Api.as(role).get("/reply-templates").statusCode();
        assertEquals(role == Role.ADMINISTRATOR || role == Role.VIEWER ? 403 : 200, read);
    }

    @Test
    void a_visitor_gets_none() {
        Api.visitor().get("/reply-templates").then().statusCode(401).body("$", not(hasItem("items")));
    }
}

package tw.servicequality.complaint;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static tw.servicequality.complaint.ComplaintExamples.complaint;
import static tw.servicequality.complaint.ComplaintExamples.register;
import static tw.servicequality.complaint.ComplaintExamples.unit;
import static tw.servicequality.complaint.ComplaintExamples.with;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.actor.Role;

/** Which complaints a media item may name. */
@QuarkusTest
class ReferableComplaintsTest {

    private static Map<String, Object> item(String number) {
        return new HashMap<>(Map.of("happenedOn", "2026-06-12", "kind", "media-item", "units", List.of("surveying"), "items", List.of("4.2.1.1.2"),
                "title", "網路新聞", "media", Map.of("medium", "ONLINE", "tone", "NEGATIVE", "caseNumber", number)));
    }

    private static Response record(Role role, String unit, String number) {
        return (unit == null ? Api.as(role) : Api.as(role, unit(unit))).body(item(number)).post("/activities");
    }

    @Test
    void a_case_that_the_caller_sees_is_named_by_its_number_however_it_is_typed() {
        String number = register(complaint("上了新聞的案件")).getString("number");
        record(Role.EVALUATION_OFFICER, null, " " + number.toLowerCase(java.util.Locale.ROOT)).then().statusCode(201).body("media.caseNumber", equalTo(number));
    }

    @Test
    void a_case_of_another_unit_and_a_confidential_one_are_as_unknown_as_none() {
        String others = register(complaint("別課的案件")).getString("number");
        record(Role.CASE_OFFICER, "surveying", others).then().statusCode(422).body("errors", hasSize(1))
                .body("errors[0].field", equalTo("media.caseNumber")).body("errors[0].code", equalTo("case-unknown"));
        Api.SignedIn registrar = Api.newAccount(unit("surveying"), Role.CASE_OFFICER);
        String secret = registrar.request().body(with(complaint("檢舉"), "confidential", true)).post("/complaints").then().statusCode(201).extract().path("number");
        registrar.request().body(item(secret)).post("/activities").then().statusCode(422).body("errors[0].code", equalTo("case-unknown"));
    }

    @Test
    void the_number_of_a_case_that_became_confidential_since_is_told_to_nobody() {
        JsonPath made = register(complaint("後來保密"));
        String number = made.getString("number");
        String id = record(Role.EVALUATION_OFFICER, null, number).then().statusCode(201).extract().path("id");
        Api.as(Role.EVALUATION_OFFICER).header("If-Match", "\"0\"").body(with(complaint("後來保密"), "confidential", true))
                .put("/complaints/" + made.getString("id")).then().statusCode(200);
        for (String path : List.of("/activities/" + id, "/activities/" + id + "/revisions", "/activities", "/activities/export?kind=media-item")) {
            assertFalse(Api.as(Role.VIEWER).get(path).then().statusCode(200).extract().asString().contains(number), path);
        }
        Map<String, Object> changed = new HashMap<>(item(number));
        changed.put("media", Map.of("medium", "ONLINE", "tone", "NEGATIVE"));
        changed.put("text", "補充摘要");
        changed.put("reason", "補摘要");
        Api.as(Role.CASE_OFFICER, unit("surveying")).header("If-Match", "\"0\"").body(changed).put("/activities/" + id).then().statusCode(200);
        Api.as(Role.EVALUATION_OFFICER).header("If-Match", "\"1\"")
                .body(with(with(complaint("後來保密"), "confidential", false), "reason", "查無保密必要")).put("/complaints/" + made.getString("id")).then().statusCode(200);
        Api.as(Role.VIEWER).get("/activities/" + id).then().body("media.caseNumber", equalTo(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"C1151126-99999", "C%", "陳情一號", "' or 1=1"})
    void what_is_no_case_is_refused(String number) {
        record(Role.EVALUATION_OFFICER, null, number).then().statusCode(422).body("errors[0].code", equalTo("case-unknown"));
    }

    @Test
    void a_number_that_stands_there_stays_when_somebody_else_changes_the_rest() {
        String number = register(complaint("全所的案件")).getString("number");
        String id = record(Role.EVALUATION_OFFICER, null, number).then().statusCode(201).extract().path("id");
        Map<String, Object> changed = item(number);
        changed.put("text", "補充摘要");
        changed.put("reason", "補摘要");
        Api.as(Role.CASE_OFFICER, unit("surveying")).header("If-Match", "\"0\"").body(changed).put("/activities/" + id).then().statusCode(200)
                .body("media.caseNumber", equalTo(number)).body("text", equalTo("補充摘要"));
    }
}

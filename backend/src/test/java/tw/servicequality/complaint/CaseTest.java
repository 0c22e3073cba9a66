package tw.servicequality.complaint;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static tw.servicequality.complaint.ComplaintExamples.complaint;
import static tw.servicequality.complaint.ComplaintExamples.inProgress;
import static tw.servicequality.complaint.ComplaintExamples.register;
import static tw.servicequality.complaint.ComplaintExamples.replied;
import static tw.servicequality.complaint.ComplaintExamples.step;
import static tw.servicequality.complaint.ComplaintExamples.unit;
import static tw.servicequality.complaint.ComplaintExamples.with;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.actor.Role;

/** The way of a case from receipt to the end. */
@QuarkusTest
class CaseTest {

    @Inject
    EntityManager entities;

    @Test
    void a_case_goes_from_receipt_to_its_end_and_everything_is_on_the_timeline() {
        String id = register(complaint("從頭到尾")).getString("id");
        step(Api.as(Role.EVALUATION_OFFICER), id, "assign", Map.of("unit", "surveying")).then().statusCode(200).body("state", equalTo("ASSIGNED"))
                .body("unit.name", equalTo("測量課")).body("passOnBy", notNullValue());
        step(Api.as(Role.CASE_OFFICER, unit("surveying")), id, "start", null).then().statusCode(200).body("state", equalTo("IN_PROGRESS"))
                .body("handlerName", notNullValue());
        step(Api.as(Role.CASE_OFFICER, unit("surveying")), id, "request-supplement", Map.of("words", "請提供地號")).then()
                .body("state", equalTo("AWAITING_SUPPLEMENT"));
        step(Api.as(Role.CASE_OFFICER, unit("surveying")), id, "receive-supplement", Map.of("words", "玉泉段一小段 12 地號")).then()
                .body("state", equalTo("IN_PROGRESS"));
        step(Api.as(Role.CASE_OFFICER, unit("surveying")), id, "submit", Map.of("outcome", "ADOPTED", "reply", "已改為雙掛號，並提前一週寄出。")).then()
                .statusCode(200).body("state", equalTo("UNDER_REVIEW")).body("allowedActions", not(hasItem("approve")));
        step(Api.as(Role.SECTION_CHIEF, unit("surveying")), id, "return", Map.of("words", "請補充依據")).then().body("state", equalTo("IN_PROGRESS"))
                .body("outcome", nullValue());
        step(Api.as(Role.CASE_OFFICER, unit("surveying")), id, "submit", Map.of("outcome", "ADOPTED", "reply", "已改為雙掛號。")).then().statusCode(200);
        step(Api.as(Role.SECTION_CHIEF, unit("surveying")), id, "approve", null).then().statusCode(200).body("state", equalTo("REPLIED"))
                .body("light", equalTo("NONE")).body("repliedAt", notNullValue());
        step(Api.as(Role.CASE_OFFICER, unit("surveying")), id, "close", null).then().body("state", equalTo("CLOSED")).body("outcome", equalTo("ADOPTED"))
                .body("events.kind", contains("REGISTERED", "ASSIGNED", "STARTED", "SUPPLEMENT_REQUESTED", "SUPPLEMENT_RECEIVED", "SUBMITTED", "RETURNED",
                        "SUBMITTED", "REPLIED", "CLOSED"));
        assertEquals(2L, mails(id));
    }

    /** How many mails wait for the petitioner of a case. */
    @Transactional
    long mails(String id) {
        return ((Number) entities.createNativeQuery("select count(*) from outgoing_mail where dedupe_key like ?1").setParameter(1, "complaint-" + id + "-%")
                .getSingleResult()).longValue();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"DISMISSED, -, -, -, dismissalGround, ground-required", "DISMISSED, ANSWERED_BEFORE, -, -, earlierNumber, earlier-case-required",
        "DISMISSED, ANSWERED_BEFORE, C0000000-1, -, earlierNumber, case-unknown", "EXPLAINED, NO_CONTENT_OR_IDENTITY, -, -, dismissalGround, ground-not-allowed",
        "TRANSFERRED, -, -, -, agency, agency-required", "WITHDRAWN, -, -, -, outcome, outcome-not-by-reply"})
    void outcome_and_grounds_must_fit_together(String outcome, String ground, String earlier, String agency, String field, String code) {
        String id = inProgress("配不上", "surveying");
        Map<String, Object> request = new java.util.HashMap<>(Map.of("outcome", outcome, "reply", "x"));
        request.put("dismissalGround", ground);
        request.put("earlierNumber", earlier);
        request.put("agency", agency);
        request.values().removeIf(java.util.Objects::isNull);
        step(Api.as(Role.CASE_OFFICER, unit("surveying")), id, "submit", request).then().statusCode(422).body("errors[0].field", equalTo(field))
                .body("errors[0].code", equalTo(code));
    }

    @Test
    void the_second_ground_points_at_the_case_that_answered_it() {
        String earlier = replied("已經答過", "surveying");
        String number = Api.as(Role.EVALUATION_OFFICER).get("/complaints/" + earlier).path("number");
        String id = inProgress("又來了", "surveying");
        step(Api.as(Role.CASE_OFFICER, unit("surveying")), id, "submit", Map.of("outcome", "DISMISSED", "reply", "前已答復。", "dismissalGround", "ANSWERED_BEFORE",
                "earlierNumber", number)).then().statusCode(200).body("related.number", equalTo(number)).body("dismissalGround", equalTo("ANSWERED_BEFORE"));
        String open = register(complaint("還沒答")).getString("number");
        String other = inProgress("指錯了", "surveying");
        step(Api.as(Role.CASE_OFFICER, unit("surveying")), other, "submit", Map.of("outcome", "DISMISSED", "reply", "x", "dismissalGround", "ANSWERED_BEFORE",
                "earlierNumber", open)).then().statusCode(422);
    }

    @Test
    void what_is_not_the_units_business_is_passed_on_in_time_with_a_reason() {
        String id = register(complaint("改分")).getString("id");
        step(Api.as(Role.EVALUATION_OFFICER), id, "assign", Map.of("unit", "surveying")).then().statusCode(200);
        step(Api.as(Role.SECTION_CHIEF, unit("surveying")), id, "assign", Map.of("unit", "registration")).then().statusCode(422)
                .body("errors.code", contains("reason-required"));
        step(Api.as(Role.SECTION_CHIEF, unit("surveying")), id, "assign", Map.of("unit", "registration", "reason", "屬登記業務")).then().statusCode(200)
                .body("allowedActions", not(hasItem("assign")));
        Api.as(Role.SECTION_CHIEF, unit("surveying")).get("/complaints/" + id).then().statusCode(404);
        Api.as(Role.EVALUATION_OFFICER).get("/complaints/" + id).then().body("unit.code", equalTo("registration"));
    }

    @Test
    void a_withdrawn_case_stays_registered() {
        String id = inProgress("撤回", "surveying");
        step(Api.as(Role.CASE_OFFICER, unit("surveying")), id, "withdraw", Map.of("words", "來電撤回")).then().body("state", equalTo("CLOSED"))
                .body("outcome", equalTo("WITHDRAWN")).body("allowedActions", hasItem("followUp"));
        step(Api.as(Role.CASE_OFFICER, unit("surveying")), id, "start", null).then().statusCode(409);
    }

    @Test
    void merged_cases_keep_both_histories() {
        String into = inProgress("主案", "surveying");
        String number = Api.as(Role.EVALUATION_OFFICER).get("/complaints/" + into).path("number");
        String id = inProgress("併入", "surveying");
        step(Api.as(Role.CASE_OFFICER, unit("surveying")), id, "merge", Map.of("intoNumber", number, "reason", "同一事由")).then().statusCode(200)
                .body("outcome", equalTo("MERGED")).body("related.number", equalTo(number)).body("events.kind", hasItems("STARTED", "MERGED"));
        Api.as(Role.EVALUATION_OFFICER).get("/complaints/" + into).then().body("events.kind", hasItem("ABSORBED")).body("state", equalTo("IN_PROGRESS"));
        step(Api.as(Role.CASE_OFFICER, unit("surveying")), into, "merge", Map.of("intoNumber", number, "reason", "自己")).then().statusCode(422);
    }

    @Test
    void a_confidential_case_is_merged_with_confidential_ones_alone() {
        Api.SignedIn registrar = Api.newAccount(null, Role.EVALUATION_OFFICER);
        String open = Api.as(Role.EVALUATION_OFFICER).get("/complaints/" + inProgress("公開的主案", "surveying")).path("number");
        String secret = registrar.request().body(with(complaint("保密案"), "confidential", true)).post("/complaints").then().statusCode(201).extract().path("id");
        registrar.request().header("If-Match", "\"0\"").body(Map.of("intoNumber", open, "reason", "同一事由")).post("/complaints/" + secret + "/merge").then()
                .statusCode(422).body("errors[0].code", equalTo("case-confidential-differs"));
        registrar.request().get("/complaints/" + secret).then().body("state", equalTo("RECEIVED"));
    }

    @Test
    void what_follows_a_confidential_case_is_confidential_and_nothing_names_it_to_others() {
        Api.SignedIn handler = Api.newAccount(unit("surveying"), Role.CASE_OFFICER);
        Api.SignedIn registrar = Api.newAccount(unit("surveying"), Role.SECTION_CHIEF);
        String id = registrar.request().body(with(complaint("檢舉案"), "confidential", true)).post("/complaints").then().statusCode(201).extract().path("id");
        String number = registrar.request().get("/complaints/" + id).path("number");
        registrar.request().header("If-Match", "\"0\"").body(Map.of("unit", "surveying", "handlerId", handler.id())).post("/complaints/" + id + "/assign")
                .then().statusCode(200);
        handler.request().header("If-Match", "\"1\"").body(Map.of("outcome", "EXPLAINED", "reply", "說明如下。")).post("/complaints/" + id + "/submit").then()
                .statusCode(200);
        registrar.request().header("If-Match", "\"2\"").post("/complaints/" + id + "/approve").then().statusCode(200);
        registrar.request().body(complaint("再次檢舉")).post("/complaints/" + id + "/follow-up").then().statusCode(201)
                .body("confidential", equalTo(true)).body("follows.number", equalTo(number));
        String plain = inProgress("同一事由的公開案", "surveying");
        step(registrar.request(), plain, "submit", Map.of("outcome", "DISMISSED", "dismissalGround", "ANSWERED_BEFORE", "earlierNumber", number, "reply", "已答復。"))
                .then().statusCode(200).body("related.number", equalTo(number));
        assertFalse(Api.newAccount(null, Role.EVALUATION_OFFICER).request().get("/complaints/" + plain).then().statusCode(200).extract().asString().contains(number));
    }

    @Test
    void the_number_of_another_case_stands_in_the_history_for_those_alone_who_may_know_it() {
        Api.SignedIn handler = Api.account(unit("surveying"), Role.CASE_OFFICER);
        String id = replied("公開的前案", "surveying");
        String after = Api.as(Role.EVALUATION_OFFICER).body(with(complaint("後案保密"), "confidential", true)).post("/complaints/" + id + "/follow-up").then()
                .statusCode(201).extract().path("number");
        assertFalse(handler.request().get("/complaints/" + id).asString().contains(after));
        Api.as(Role.EVALUATION_OFFICER).get("/complaints/" + id).then().body("events.find { it.kind == 'FOLLOWED_UP' }.words", equalTo(after));
        String into = inProgress("後來保密的主案", "surveying");
        String number = Api.as(Role.EVALUATION_OFFICER).get("/complaints/" + into).path("number");
        String merged = inProgress("併入者", "surveying");
        String mergedNumber = Api.as(Role.EVALUATION_OFFICER).get("/complaints/" + merged).path("number");
        step(handler.request(), merged, "merge", Map.of("intoNumber", number, "reason", "同一事由")).then().statusCode(200)
                .body("events.last().words", equalTo(number + "：同一事由"));
        Api.as(Role.EVALUATION_OFFICER).get("/complaints/" + into).then().body("events.last().words", equalTo(mergedNumber));
        Api.as(Role.EVALUATION_OFFICER).header("If-Match", "\"2\"").body(with(complaint("後來保密的主案"), "confidential", true)).put("/complaints/" + into).then()
                .statusCode(200);
        Api.SignedIn other = Api.newAccount(unit("surveying"), Role.CASE_OFFICER);
        other.request().get("/complaints/" + merged).then().statusCode(200).body("events.last().words", equalTo("同一事由"));
        assertFalse(other.request().get("/complaints/" + merged).asString().contains(number));
    }

    @Test
    void what_was_put_right_is_kept_and_who_makes_it_confidential_keeps_the_handler() {
        String id = inProgress("原來的主旨", "surveying");
        Api.SignedIn other = Api.newAccount(unit("surveying"), Role.CASE_OFFICER);
        String words = "改正後的內容" + "字".repeat(7_900);
        other.request().header("If-Match", "\"2\"").body(with(with(complaint("改正的主旨"), "content", words), "confidential", true)).put("/complaints/" + id).then()
                .statusCode(200).body("events.last().words", equalTo("原主旨：原來的主旨\n原內容：界址鑑定的通知太晚寄到，來不及到場。"));
        Api.as(Role.CASE_OFFICER, unit("surveying")).header("If-Match", "\"3\"").body(with(complaint("改正的主旨"), "confidential", true)).put("/complaints/" + id)
                .then().statusCode(200).body("events.last().words", equalTo("原內容：" + words));
    }

    @Test
    void who_comes_again_gets_a_new_case_that_names_the_old_one() {
        String id = replied("第一案", "surveying");
        String number = Api.as(Role.EVALUATION_OFFICER).get("/complaints/" + id).path("number");
        Api.as(Role.EVALUATION_OFFICER).body(complaint("再陳情")).post("/complaints/" + id + "/follow-up").then().statusCode(201)
                .body("follows.number", equalTo(number)).body("state", equalTo("RECEIVED"));
        Api.as(Role.EVALUATION_OFFICER).get("/complaints/" + id).then().body("events.kind", hasItem("FOLLOWED_UP"));
        Map<String, Object> same = complaint("同一人再陳情");
        same.remove("petitioner");
        Api.as(Role.CASE_OFFICER, unit("surveying")).body(same).post("/complaints/" + id + "/follow-up").then().statusCode(201)
                .body("petitioner.name", equalTo("王○明")).body("petitioner.phone", equalTo("***678"));
        same.put("petitioner", Map.of());
        Api.as(Role.EVALUATION_OFFICER).body(same).post("/complaints/" + id + "/follow-up").then().statusCode(201).body("petitioner.name", nullValue());
        String open = register(complaint("未結")).getString("id");
        Api.as(Role.EVALUATION_OFFICER).body(complaint("太早")).post("/complaints/" + open + "/follow-up").then().statusCode(409);
    }

    @Test
    void a_later_deadline_is_asked_for_granted_and_told() {
        String id = inProgress("展期", "surveying");
        JsonPath before = Api.as(Role.EVALUATION_OFFICER).get("/complaints/" + id).jsonPath();
        LocalDate due = LocalDate.parse(before.getString("dueOn"));
        step(Api.as(Role.CASE_OFFICER, unit("surveying")), id, "request-extension", Map.of("dueOn", due.plusDays(3).toString(), "reason", "須現場會勘")).then()
                .statusCode(200).body("extension.level", equalTo("CHIEF")).body("dueOn", equalTo(due.toString()));
        step(Api.as(Role.CASE_OFFICER, unit("surveying")), id, "decide-extension", Map.of("granted", true)).then().statusCode(403);
        step(Api.as(Role.SECTION_CHIEF, unit("surveying")), id, "decide-extension", Map.of("granted", true)).then().statusCode(200)
                .body("dueOn", equalTo(due.plusDays(3).toString())).body("firstDueOn", equalTo(due.toString())).body("extension", nullValue())
                .body("events.kind", hasItems("EXTENSION_REQUESTED", "EXTENSION_GRANTED"))
                .body("events.find { it.kind == 'EXTENSION_REQUESTED' }.words", equalTo("須現場會勘"))
                .body("events.findAll { it.dueOn != null }.dueOn", contains(due.plusDays(3).toString(), due.plusDays(3).toString()))
                .body("longestDueOn", equalTo(LocalDate.now(OfficeClock.TAIPEI).plusDays(30).toString()));
        assertEquals(1L, mails(id));
        LocalDate longest = LocalDate.now(OfficeClock.TAIPEI).plusDays(30);
        step(Api.as(Role.CASE_OFFICER, unit("surveying")), id, "request-extension", Map.of("dueOn", longest.plusDays(1).toString(), "reason", "x")).then()
                .statusCode(422).body("errors[0].code", equalTo("extension-too-long")).body("errors[0].message", containsString(longest.toString()));
        step(Api.as(Role.CASE_OFFICER, unit("surveying")), id, "request-extension", Map.of("dueOn", longest.toString(), "reason", "x")).then().statusCode(200)
                .body("extension.level", equalTo("SECRETARY"));
        step(Api.as(Role.SECTION_CHIEF, unit("surveying")), id, "decide-extension", Map.of("granted", true)).then().statusCode(403);
        step(Api.as(Role.SECRETARY), id, "decide-extension", Map.of("granted", false, "words", "請儘速辦理")).then().statusCode(200)
                .body("dueOn", equalTo(due.plusDays(3).toString())).body("events.kind", hasItem("EXTENSION_REFUSED"));
    }

    @Test
    void several_cases_are_given_to_a_unit_or_none() {
        String one = register(complaint("批次一")).getString("id");
        String two = register(complaint("批次二")).getString("id");
        Api.as(Role.EVALUATION_OFFICER).body(Map.of("unit", "registration", "cases", List.of(seen(one, 0), seen(two, 7)))).post("/complaints/assign").then()
                .statusCode(412);
        Api.as(Role.EVALUATION_OFFICER).get("/complaints/" + one).then().body("state", equalTo("RECEIVED"));
        Api.as(Role.EVALUATION_OFFICER).body(Map.of("unit", "registration", "cases", List.of(seen(one, 0), seen(two, 0)))).post("/complaints/assign").then()
                .statusCode(200).body("items.state", contains("ASSIGNED", "ASSIGNED"));
    }

    private static Map<String, Object> seen(String id, int version) {
        return Map.of("id", id, "version", version);
    }

    @Test
    void a_confidential_case_is_given_to_somebody_by_name_who_then_sees_it() {
        Api.SignedIn registrar = Api.newAccount(unit("registration"), Role.SECTION_CHIEF);
        Api.SignedIn handler = Api.newAccount(unit("registration"), Role.CASE_OFFICER);
        String id = registrar.request().body(with(complaint("保密"), "confidential", true)).post("/complaints").then().statusCode(201).extract().path("id");
        handler.request().get("/complaints/" + id).then().statusCode(404);
        registrar.request().header("If-Match", "\"0\"").body(Map.of("unit", "registration")).post("/complaints/" + id + "/assign").then().statusCode(422)
                .body("errors.code", contains("handler-required"));
        registrar.request().header("If-Match", "\"0\"").body(Map.of("unit", "registration", "handlerId", handler.id())).post("/complaints/" + id + "/assign").then()
                .statusCode(200);
        handler.request().get("/complaints/" + id).then().statusCode(200).body("petitioner.name", equalTo("王○明"));
        registrar.request().queryParam("unit", "registration").get("/complaints/handlers").then().body("items.id", hasItem(handler.id().toString()));
    }

    @Test
    void two_who_move_one_case_at_once_are_told_apart() {
        String id = register(complaint("同時")).getString("id");
        Api.as(Role.EVALUATION_OFFICER).header("If-Match", "\"0\"").body(Map.of("unit", "surveying")).post("/complaints/" + id + "/assign").then().statusCode(200);
        Api.as(Role.EVALUATION_OFFICER).header("If-Match", "\"0\"").body(Map.of("unit", "registration")).post("/complaints/" + id + "/assign").then().statusCode(412);
        Api.as(Role.EVALUATION_OFFICER).body(Map.of("unit", "registration")).post("/complaints/" + id + "/assign").then().statusCode(428);
    }
}

package tw.servicequality.privacy;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tw.servicequality.privacy.PrivacyExamples.act;
import static tw.servicequality.privacy.PrivacyExamples.change;
import static tw.servicequality.privacy.PrivacyExamples.closed;
import static tw.servicequality.privacy.PrivacyExamples.complaint;
import static tw.servicequality.privacy.PrivacyExamples.evaluation;
import static tw.servicequality.privacy.PrivacyExamples.granted;
import static tw.servicequality.privacy.PrivacyExamples.person;
import static tw.servicequality.privacy.PrivacyExamples.register;
import static tw.servicequality.privacy.PrivacyExamples.request;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.Statements;
import tw.servicequality.platform.actor.Role;

/** What persons ask for, with the deadlines of the law. */
@QuarkusTest
class DataSubjectRequestTest {

    private static Response post(Map<String, Object> request) {
        return evaluation().request().body(request).post("/data-subject-requests");
    }

    private static Map<String, Object> cases(String... ids) {
        return Map.of("caseIds", List.of(ids));
    }

    private static Map<String, Object> with(Map<String, Object> request, String name, Object value) {
        if (value == null) {
            request.remove(name);
        } else {
            request.put(name, value);
        }
        return request;
    }

    @ParameterizedTest
    @CsvSource({"ACCESS, 15", "CORRECTION, 30", "STOP, 30", "DELETION, 30"})
    void the_deadline_runs_from_the_day_after_receipt_and_its_arithmetic_is_shown(String kind, int days) {
        LocalDate received = LocalDate.now(OfficeClock.TAIPEI).minusDays(3);
        JsonPath made = post(with(request(kind, person()), "receivedOn", received.toString())).then().statusCode(201).body("state", equalTo("RECEIVED"))
                .body("deadline.days", equalTo(days)).body("deadline.lastDay", equalTo(received.plusDays(days).toString()))
                .body("allowedActions", contains("decide", "extend")).body("overdue", equalTo(false)).extract().jsonPath();
        assertEquals(made.getString("deadline.dueOn"), made.getString("dueOn"));
        assertTrue(made.getString("dueOn").compareTo(received.plusDays(days).toString()) >= 0);
        assertEquals("鑫○龘", made.getString("person.name"));
        assertTrue(made.getString("person.phone").startsWith("***"));
    }

    @Test
    void it_is_extended_once_with_notice_and_in_time() {
        LocalDate today = LocalDate.now(OfficeClock.TAIPEI);
        String id = post(with(request("ACCESS", person()), "receivedOn", today.minusDays(5).toString())).path("id");
        act(id, "extend", Map.of("reason", "資料量大", "noticeOn", today.plusDays(1).toString())).then().statusCode(422).body("errors.field", contains("noticeOn"));
        act(id, "extend", Map.of("reason", "資料量大", "noticeOn", today.minusDays(6).toString())).then().statusCode(422).body("errors.code", contains("date-order"));
        act(id, "extend", Map.of("reason", "資料量大", "noticeOn", today.toString())).then().statusCode(200).body("extended.days", equalTo(30))
                .body("extended.lastDay", equalTo(today.plusDays(25).toString())).body("deadline.days", equalTo(15)).body("allowedActions", contains("decide"));
        act(id, "extend", Map.of("reason", "再一次", "noticeOn", today.toString())).then().statusCode(409);
        String late = post(with(request("ACCESS", person()), "receivedOn", today.minusDays(40).toString())).path("id");
        act(late, "extend", Map.of("reason", "太遲", "noticeOn", today.toString())).then().statusCode(422).body("errors.code", contains("extension-too-late"));
    }

    @Test
    void overdue_ones_stand_first_and_are_counted() {
        LocalDate today = LocalDate.now(OfficeClock.TAIPEI);
        String late = post(with(request("DELETION", person()), "receivedOn", today.minusDays(200).toString())).then().body("overdue", equalTo(true))
                .body("daysLeft", org.hamcrest.Matchers.lessThan(0)).extract().path("id");
        String fresh = post(request("DELETION", person())).path("id");
        evaluation().request().queryParam("overdue", true).queryParam("limit", 200).get("/data-subject-requests").then().statusCode(200)
                .body("overdue", greaterThan(0)).body("items.id", hasItem(late)).body("items.id", not(hasItem(fresh)));
        List<String> seen = new ArrayList<>();
        String cursor = null;
        do {
            Response page = evaluation().request().queryParam("limit", 2).queryParams(cursor == null ? Map.of() : Map.of("cursor", cursor)).get("/data-subject-requests");
            page.then().statusCode(200);
            seen.addAll(page.path("items.id"));
            cursor = page.path("nextCursor");
        } while (cursor != null);
        assertEquals(seen.stream().distinct().toList(), seen);
        assertTrue(seen.containsAll(List.of(late, fresh)));
        evaluation().request().get("/data-subject-requests");
        assertEquals(3, Statements.in(() -> evaluation().request().queryParam("limit", 200).get("/data-subject-requests").then().statusCode(200)));
    }

    @Test
    void access_gives_everything_that_is_held_and_each_look_is_written_down() {
        PrivacyExamples.Person person = person();
        String id = closed("<b>查詢</b> & 'x'", person);
        String other = register("別人的", person());
        String request = granted("ACCESS", person);
        evaluation().request().get("/data-subject-requests/" + request).then().body("cases.id", contains(id)).body("allowedActions", contains("export", "complete"));
        act(request, "export", cases(other)).then().statusCode(422).body("errors.code", contains("case-not-of-person"));
        act(request, "export", cases(id)).then().statusCode(200).body("cases[0].petitioner.name", equalTo(person.name())).body("cases[0].petitioner.phone", equalTo(person.phone()))
                .body("cases[0].petitioner.address", equalTo(person.address())).body("cases[0].reply", equalTo("回復：說明如下。"))
                .body("cases[0].steps.kind", hasItems("REGISTERED", "REPLIED", "CLOSED", "REVEALED")).body("cases[0].mails.subject", hasItem(containsString("回復您的陳情")))
                .body("requests.person.email", contains(person.email()));
        String page = act(request, "export-page", cases(id)).then().statusCode(200).contentType("text/html").header("Cache-Control", "no-store")
                .header("Content-Disposition", containsString("attachment")).extract().asString();
        assertTrue(page.contains(person.name()) && page.contains(person.address()) && page.contains("&lt;b&gt;查詢&lt;/b&gt; &amp; &#39;x&#39;"));
        assertFalse(page.contains("<b>查詢") || page.contains("<script"));
        evaluation().request().get("/complaints/" + id).then().body("events.findAll { it.kind == 'REVEALED' }", hasSize(2));
        Api.as(Role.ADMINISTRATOR).queryParam("action", "COMPLAINT_PETITIONER_REVEALED").get("/audit-entries").then().body("items.targetId", hasItem(id));
        act(request, "complete", null).then().statusCode(200).body("state", equalTo("DONE")).body("doneOn", notNullValue()).body("allowedActions", empty())
                .body("results.result", contains("EXPORTED", "EXPORTED"));
        act(request, "export", cases(id)).then().statusCode(409);
    }

    @Test
    void what_is_told_names_no_staff_and_no_case_of_others() {
        PrivacyExamples.Person person = person();
        String id = register("匯出", person);
        PrivacyExamples.step(evaluation().request(), id, "assign", Map.of("unit", "surveying", "reason", "交林技士辦")).then().statusCode(200);
        PrivacyExamples.step(evaluation().request(), id, "request-supplement", Map.of("words", "請補地號")).then().statusCode(200);
        PrivacyExamples.step(evaluation().request(), id, "receive-supplement", Map.of("words", "地號 12")).then().statusCode(200);
        PrivacyExamples.step(evaluation().request(), id, "submit", Map.of("outcome", "EXPLAINED", "reply", "稿")).then().statusCode(200);
        PrivacyExamples.step(evaluation().request(), id, "return", Map.of("words", "林技士請重擬")).then().statusCode(200);
        String absorbed = register("併入", person());
        String number = evaluation().request().get("/complaints/" + id).path("number");
        String other = evaluation().request().get("/complaints/" + absorbed).path("number");
        PrivacyExamples.step(evaluation().request(), absorbed, "merge", Map.of("intoNumber", number, "reason", "同一事由")).then().statusCode(200);
        String request = granted("ACCESS", person);
        String told = act(request, "export", cases(id)).then().statusCode(200).body("cases[0].steps.words", hasItems("請補地號", "地號 12"))
                .body("cases[0].steps.kind", hasItems("ASSIGNED", "RETURNED", "ABSORBED")).extract().asString();
        assertFalse(told.contains("林技士") || told.contains(other), told);
    }

    @Test
    void correction_changes_what_is_given_and_the_case_is_found_by_it() {
        PrivacyExamples.Person person = person();
        String id = register("電話寫錯", person);
        String request = granted("CORRECTION", person);
        String phone = person().phone();
        act(request, "correct", Map.of("caseIds", List.of(id), "petitioner", Map.of("phone", phone))).then().statusCode(200).body("results[0].result", equalTo("CORRECTED"));
        evaluation().request().body(Map.of("purpose", "核對更正")).post("/complaints/" + id + "/reveal").then().body("phone", equalTo(phone)).body("name", equalTo(person.name()))
                .body("address", equalTo(person.address()));
        evaluation().request().body(Map.of("petitioner", Map.of("phone", phone))).post("/complaints/similar").then().body("items.id", contains(id));
        evaluation().request().get("/complaints/" + id).then().body("events.kind", hasItem("PETITIONER_CORRECTED"));
        act(request, "correct", Map.of("caseIds", List.of(id), "petitioner", Map.of("email", "no mail"))).then().statusCode(400);
        act(request, "erase", cases(id)).then().statusCode(409);
        String trail = Api.as(Role.ADMINISTRATOR).queryParam("action", "COMPLAINT_PETITIONER_CORRECTED").get("/audit-entries").asString();
        assertTrue(trail.contains("phone") && !trail.contains(phone) && !trail.contains(person.phone()));
    }

    @Test
    void deletion_makes_closed_cases_anonymous_and_refuses_open_and_held_ones_with_the_reason() {
        PrivacyExamples.Person person = person();
        String closed = closed("要刪除", person);
        String open = register("還在辦", person);
        String held = closed("訴訟中", person);
        evaluation().request().body(Map.of("reason", "訴訟")).put("/retention/holds/" + held).then().statusCode(204);
        String request = granted("DELETION", person);
        JsonPath done = act(request, "erase", cases(closed, open, held)).then().statusCode(200).body("cases.id", not(hasItem(closed))).extract().jsonPath();
        List<String> outcomes = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            outcomes.add(done.getString("results[" + i + "].result") + "/" + done.getString("results[" + i + "].refusal"));
        }
        assertTrue(outcomes.containsAll(List.of("ERASED/null", "REFUSED/CASE_OPEN", "REFUSED/CASE_HELD")), outcomes.toString());
        evaluation().request().get("/complaints/" + closed).then().body("subject", equalTo("（已去識別化）")).body("petitioner.name", nullValue());
        evaluation().request().get("/complaints/" + open).then().body("subject", equalTo("還在辦"));
        assertEquals(0, PrivacyExamples.number("select count(*) from outgoing_mail where dedupe_key like ?", "complaint-" + closed + "-%"));
    }

    @Test
    void what_is_used_no_more_is_neither_found_nor_revealed_but_still_told_to_the_person() {
        PrivacyExamples.Person person = person();
        String closed = closed("停止利用", person);
        String open = register("停不了", person);
        String request = granted("STOP", person);
        act(request, "stop", cases(closed, open)).then().statusCode(200).body("results.result", hasItems("STOPPED", "REFUSED"));
        evaluation().request().body(Map.of("petitioner", person.data())).post("/complaints/similar").then().body("items.id", contains(open));
        evaluation().request().body(Map.of("purpose", "想看看")).post("/complaints/" + closed + "/reveal").then().statusCode(422).body("errors.code", contains("use-stopped"));
        String access = granted("ACCESS", person);
        evaluation().request().get("/data-subject-requests/" + access).then().body("cases.id", hasItems(closed, open));
        act(access, "export", cases(closed)).then().statusCode(200).body("cases[0].petitioner.phone", equalTo(person.phone()));
    }

    @Test
    void a_refusal_needs_its_reason_and_ends_the_request() {
        String id = post(request("DELETION", person())).path("id");
        act(id, "decide", Map.of("decision", "REFUSED")).then().statusCode(422).body("errors.code", contains("refusal-reason-required"));
        act(id, "decide", Map.of("decision", "REFUSED", "reason", "執行職務所必須")).then().statusCode(200).body("state", equalTo("DONE"))
                .body("decisionReason", equalTo("執行職務所必須")).body("decidedOn", notNullValue());
        act(id, "decide", Map.of("decision", "GRANTED")).then().statusCode(409);
        evaluation().request().header("If-Match", "\"0\"").body(Map.of("decision", "GRANTED")).post("/data-subject-requests/" + id + "/decide").then().statusCode(412);
        evaluation().request().body(Map.of("decision", "GRANTED")).post("/data-subject-requests/" + id + "/decide").then().statusCode(428);
    }

    @Test
    void a_name_finds_only_the_case_whose_number_is_told_with_it() {
        PrivacyExamples.Person person = person();
        String id = register("以姓名查", person);
        register("同名另案", new PrivacyExamples.Person(person.name(), person().phone(), person().email(), "x"));
        String number = evaluation().request().get("/complaints/" + id).path("number");
        Map<String, Object> request = with(with(with(request("ACCESS", person), "phone", null), "email", null), "caseNumber", number);
        post(request).then().statusCode(201).body("cases.id", contains(id)).body("person.caseNumber", equalTo(number));
        post(with(request, "name", "別人")).then().statusCode(201).body("cases", empty());
        post(with(request, "caseNumber", null)).then().statusCode(422).body("errors.code", contains("person-unidentified"));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"kind, X, 400", "kind, -, 400", "receivedOn, 2026-02-30, 400", "receivedOn, 2126-01-01, 422", "verification, -, 400", "verification, OTHER, 422",
        "phone, 打電話, 400", "state, DONE, 400", "reference, '\u0000', 400"})
    void what_cannot_be_is_refused(String field, String value, int status) {
        post(with(request("ACCESS", person()), field, value)).then().statusCode(status);
    }

    @Test
    void emoji_rare_characters_and_too_long_texts() {
        PrivacyExamples.Person person = person();
        Map<String, Object> request = with(with(request("ACCESS", person), "name", "𠮷👨‍👩‍👧"), "verificationNote", "👍𡿨");
        post(request).then().statusCode(201).body("verificationNote", equalTo("👍𡿨"));
        post(with(request, "verificationNote", "長".repeat(201))).then().statusCode(400).body("errors.field", contains("verificationNote"));
    }

    @Test
    void confidential_cases_are_found_by_those_alone_who_are_named() {
        PrivacyExamples.Person person = person();
        Map<String, Object> secret = complaint("檢舉", person);
        secret.put("confidential", true);
        Api.SignedIn named = Api.newAccount(null, Role.EVALUATION_OFFICER);
        String id = named.request().body(secret).post("/complaints").then().statusCode(201).extract().path("id");
        Api.SignedIn late = Api.newAccount(null, Role.EVALUATION_OFFICER);
        String request = granted("ACCESS", person);
        late.request().get("/data-subject-requests/" + request).then().body("cases", empty());
        String version = late.request().get("/data-subject-requests/" + request).path("version").toString();
        late.request().header("If-Match", "\"" + version + "\"").body(cases(id)).post("/data-subject-requests/" + request + "/export").then().statusCode(422);
        named.request().get("/data-subject-requests/" + request).then().body("cases.id", contains(id));
    }

    @Test
    void only_research_and_evaluation_works_with_requests() {
        String id = post(request("ACCESS", person())).path("id");
        for (Role role : List.of(Role.ADMINISTRATOR, Role.DIRECTOR, Role.SECRETARY, Role.SECTION_CHIEF, Role.CASE_OFFICER, Role.VIEWER)) {
            Api.as(role).get("/data-subject-requests").then().statusCode(403);
            Api.as(role).get("/data-subject-requests/" + id).then().statusCode(403);
            Api.as(role).body(request("ACCESS", person())).post("/data-subject-requests").then().statusCode(403);
            for (String step : List.of("export", "export-page", "stop", "erase")) {
                Api.as(role).header("If-Match", "\"0\"").body(cases(id)).post("/data-subject-requests/" + id + "/" + step).then().statusCode(403);
            }
        }
        Api.visitor().get("/data-subject-requests").then().statusCode(401);
        evaluation().request().get("/data-subject-requests/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void the_audit_trail_tells_what_was_done_and_nothing_of_the_person() {
        PrivacyExamples.Person person = person();
        String case1 = closed("稽核", person);
        String id = granted("DELETION", person);
        act(id, "erase", cases(case1)).then().statusCode(200);
        act(id, "complete", null).then().statusCode(200);
        String trail = Api.as(Role.ADMINISTRATOR).queryParam("targetType", "data-subject-request").queryParam("targetId", id).get("/audit-entries").then().statusCode(200)
                .body("items.action", contains("DATA_SUBJECT_REQUEST_COMPLETED", "DATA_SUBJECT_REQUEST_CARRIED_OUT", "DATA_SUBJECT_REQUEST_DECIDED",
                        "DATA_SUBJECT_REQUEST_REGISTERED")).extract().asString();
        for (String secret : List.of(person.name(), person.phone(), person.email(), person.address())) {
            assertFalse(trail.contains(secret));
        }
        change("update data_subject_request set done_on = '2016-01-01' where id = ?", UUID.fromString(id));
    }
}

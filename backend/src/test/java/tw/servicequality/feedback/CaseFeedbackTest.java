package tw.servicequality.feedback;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tw.servicequality.feedback.FeedbackExamples.age;
import static tw.servicequality.feedback.FeedbackExamples.answer;
import static tw.servicequality.feedback.FeedbackExamples.asked;
import static tw.servicequality.feedback.FeedbackExamples.of;
import static tw.servicequality.feedback.FeedbackExamples.open;
import static tw.servicequality.feedback.FeedbackExamples.registered;
import static tw.servicequality.feedback.FeedbackExamples.replied;
import static tw.servicequality.feedback.FeedbackExamples.scores;
import static tw.servicequality.feedback.FeedbackExamples.sorted;
import static tw.servicequality.feedback.FeedbackExamples.step;
import static tw.servicequality.feedback.FeedbackExamples.unit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.actor.Role;
import tw.servicequality.platform.seal.PersonalDataKeys;

/** What staff do for people without a mail address, and who sees what was said. */
@QuarkusTest
class CaseFeedbackTest {

    @Inject
    FeedbackCommentPlace place;
    @Inject
    SealedFeedbackComments sealed;
    @Inject
    PersonalDataKeys keys;
    @Inject
    FeedbackInvitationService invitations;

    @BeforeEach
    void nobody_has_tried_anything() {
        FeedbackExamples.forgetSenders();
    }

    @Test
    void who_left_no_address_gets_a_code_that_is_typed_in() {
        String id = replied(null, "surveying", null);
        RequestSpecification officer = Api.as(Role.CASE_OFFICER, unit("surveying"));
        LocalDate today = LocalDate.now(OfficeClock.TAIPEI);
        assertTrue(!invitations.invited(today, today).contains(UUID.fromString(id)));
        of(officer, id).then().body("state", equalTo("NOT_INVITED")).body("way", nullValue()).body("allowedActions", contains("handOver", "enterPaper"));
        Response first = officer.post("/case-feedback/" + id + "/hand-over");
        first.then().statusCode(200).header("Cache-Control", "no-store").body("address", equalTo("http://localhost:8080/feedback"))
                .body("link", equalTo("http://localhost:8080/feedback#" + first.path("code")));
        assertTrue(invitations.invited(today, today).contains(UUID.fromString(id)));
        of(officer, id).then().body("state", equalTo("OPEN")).body("way", equalTo("HANDED_OVER")).body("hasCode", equalTo(true));
        String second = Api.as(Role.EVALUATION_OFFICER).post("/case-feedback/" + id + "/hand-over").then().statusCode(200).extract().path("code");
        open(first.path("code")).then().statusCode(404);
        open(" " + second.replace("-", " ").toUpperCase(java.util.Locale.ROOT)).then().statusCode(200);
        answer(second, null, 4, 4, 4, 4, 4).then().statusCode(200);
        officer.post("/case-feedback/" + id + "/hand-over").then().statusCode(409);
    }

    @Test
    void a_code_beside_a_mailed_link_lets_both_open_the_one_form() {
        FeedbackExamples.Asked asked = asked("surveying");
        String code = Api.as(Role.EVALUATION_OFFICER).post("/case-feedback/" + asked.caseId() + "/hand-over").then().statusCode(200).extract().path("code");
        open(asked.token()).then().statusCode(200);
        answer(code, null, 5, 5, 5, 5, 5).then().statusCode(200);
        answer(asked.token(), null, 5, 5, 5, 5, 5).then().statusCode(409);
        of(Api.as(Role.EVALUATION_OFFICER), asked.caseId()).then().body("way", equalTo("MAIL"));
    }

    @Test
    void a_paper_form_is_typed_in_even_after_the_last_day_but_not_over_an_answer() {
        String id = replied(null, "surveying", null);
        age(id, 40);
        LocalDate today = LocalDate.now(OfficeClock.TAIPEI);
        RequestSpecification officer = Api.as(Role.CASE_OFFICER, unit("surveying"));
        officer.post("/case-feedback/" + id + "/hand-over").then().statusCode(409);
        paper(officer, id, today.plusDays(1)).then().statusCode(422).body("errors.code", contains("date-future"));
        paper(officer, id, today.minusDays(41)).then().statusCode(422).body("errors.code", contains("date-order"));
        paper(officer, id, today.minusDays(9)).then().statusCode(422).body("errors.code", contains("date-latest"));
        paper(officer, id, today.minusDays(10)).then().statusCode(200).body("state", equalTo("ANSWERED")).body("way", equalTo("PAPER"))
                .body("answeredOn", equalTo(today.minusDays(10).toString())).body("enteredBy", startsWith("測試")).body("comment", equalTo("口頭表示滿意"));
        paper(officer, id, today.minusDays(10)).then().statusCode(409);
        Api.as(Role.ADMINISTRATOR).queryParam("action", "FEEDBACK_PAPER_ENTERED").get("/audit-entries").then().statusCode(200)
                .body("items[0].changes.find { it.field == 'comment' }.after", equalTo("true"));
    }

    private static Response paper(RequestSpecification caller, String id, LocalDate day) {
        return caller.body(Map.of("answeredOn", day.toString(), "scores", scores(5, 5, 5, 5, 5), "comment", "口頭表示滿意")).post("/case-feedback/" + id + "/paper-answer");
    }

    @Test
    void a_paper_form_and_the_petitioners_own_answer_at_once_leave_one_answer() throws Exception {
        for (int round = 0; round < 3; round++) {
            FeedbackExamples.Asked asked = asked("surveying");
            LocalDate today = LocalDate.now(OfficeClock.TAIPEI);
            List<Callable<Integer>> both = List.of(() -> answer(asked.token(), null, 1, 1, 1, 1, 1).statusCode(),
                    () -> paper(Api.as(Role.EVALUATION_OFFICER), asked.caseId(), today).statusCode());
            try (ExecutorService hands = Executors.newFixedThreadPool(2)) {
                List<Integer> statuses = new ArrayList<>();
                for (Future<Integer> one : hands.invokeAll(both)) {
                    statuses.add(one.get());
                }
                assertEquals(List.of(200, 409), sorted(statuses));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"answeredOn, 2026-02-30", "answeredOn, gestern", "answeredOn, ''"})
    void impossible_days_are_refused(String field, String value) {
        String id = replied(null, "surveying", null);
        Api.as(Role.EVALUATION_OFFICER).body(Map.of(field, value, "scores", scores(5, 5, 5, 5, 5))).post("/case-feedback/" + id + "/paper-answer").then()
                .statusCode(400);
        of(Api.as(Role.EVALUATION_OFFICER), id).then().body("state", equalTo("NOT_INVITED"));
    }

    @Test
    void who_may_see_the_case_sees_it_and_who_leads_it_does_something() {
        FeedbackExamples.Asked asked = asked("surveying");
        String id = asked.caseId();
        for (RequestSpecification reader : List.of(Api.as(Role.DIRECTOR), Api.as(Role.SECRETARY))) {
            of(reader, id).then().statusCode(200).body("allowedActions", empty());
            reader.post("/case-feedback/" + id + "/hand-over").then().statusCode(403);
        }
        for (RequestSpecification own : List.of(Api.as(Role.SECTION_CHIEF, unit("surveying")), Api.as(Role.CASE_OFFICER, unit("surveying")))) {
            of(own, id).then().statusCode(200).body("allowedActions", contains("handOver", "enterPaper"));
        }
        RequestSpecification other = Api.as(Role.SECTION_CHIEF, unit("registration"));
        Response hidden = of(other, id);
        Response none = of(other, UUID.randomUUID().toString());
        hidden.then().statusCode(404);
        assertEquals(none.path("detail").toString(), hidden.path("detail").toString());
        other.post("/case-feedback/" + id + "/hand-over").then().statusCode(404);
        paper(other, id, LocalDate.now(OfficeClock.TAIPEI)).then().statusCode(404);
        of(Api.as(Role.VIEWER), id).then().statusCode(403);
        of(Api.as(Role.ADMINISTRATOR), id).then().statusCode(403);
        of(Api.visitor(), id).then().statusCode(401);
        of(Api.as(Role.DIRECTOR), "no-uuid").then().statusCode(400);
    }

    @Test
    void of_a_confidential_case_only_those_see_something_who_are_named() {
        String email = "citizen-" + UUID.randomUUID() + "@example.tw";
        JsonPath made = registered(email, true);
        String id = made.getString("id");
        Api.SignedIn handler = Api.newAccount(unit("surveying"), Role.CASE_OFFICER);
        confidentialStep(Api.as(Role.EVALUATION_OFFICER), id, "assign", Map.of("unit", "surveying", "handlerId", handler.id()));
        confidentialStep(handler.request(), id, "submit", Map.of("outcome", "EXPLAINED", "reply", "說明"));
        confidentialStep(Api.as(Role.EVALUATION_OFFICER), id, "approve", null);
        answer(FeedbackExamples.token(email), "很不滿意", 1, 1, 1, 1, 1).then().statusCode(200);
        of(handler.request(), id).then().statusCode(200).body("comment", equalTo("很不滿意"));
        of(Api.as(Role.EVALUATION_OFFICER), id).then().statusCode(200);
        dissatisfied(handler.request(), made.getString("number"), 1);
        for (RequestSpecification unnamed : List.of(Api.as(Role.DIRECTOR), Api.newAccount(unit("surveying"), Role.SECTION_CHIEF).request(),
                Api.newAccount(null, Role.EVALUATION_OFFICER).request())) {
            of(unnamed, id).then().statusCode(404);
            dissatisfied(unnamed, made.getString("number"), 0);
        }
    }

    private static void confidentialStep(RequestSpecification caller, String id, String step, Object body) {
        RequestSpecification request = caller.header("If-Match", "\"" + Api.as(Role.EVALUATION_OFFICER).get("/complaints/" + id).path("version") + "\"");
        (body == null ? request : request.body(body)).post("/complaints/" + id + "/" + step).then().statusCode(200);
    }

    private static void dissatisfied(RequestSpecification caller, String number, int times) {
        List<String> numbers = caller.queryParam("limit", 200).get("/dissatisfied-answers").then().statusCode(200).extract().path("items.caseNumber");
        assertEquals(times, numbers.stream().filter(number::equals).count());
    }

    @Test
    void comments_go_and_points_stay() {
        FeedbackExamples.Asked asked = asked("surveying");
        answer(asked.token(), "我的電話是 0912", 5, 5, 5, 5, 5).then().statusCode(200);
        UUID id = UUID.fromString(asked.caseId());
        assertEquals(List.of(Map.of("comment", "我的電話是 0912")), in(() -> place.held(id)));
        int key = keys.current(PersonalDataKeys.Use.SEALING);
        assertEquals(List.of(key), in(() -> sealed.numbers(PersonalDataKeys.Use.SEALING)));
        assertTrue(in(() -> sealed.reseal(PersonalDataKeys.Use.SEALING, key, null, 1_000)).resealed() > 0);
        assertEquals(List.of(Map.of("comment", "我的電話是 0912")), in(() -> place.held(id)));
        QuarkusTransaction.requiringNew().run(() -> place.erase(id));
        assertEquals(List.of(), in(() -> place.held(id)));
        of(Api.as(Role.EVALUATION_OFFICER), asked.caseId()).then().body("comment", nullValue()).body("scores.overall", equalTo(5));
    }

    private static <T> T in(Callable<T> work) {
        return QuarkusTransaction.requiringNew().call(work);
    }

    @Test
    void a_case_that_is_not_answered_yet_asks_nobody() {
        String id = registered(null, false).getString("id");
        step(Api.as(Role.EVALUATION_OFFICER), id, "assign", Map.of("unit", "surveying")).then().statusCode(200);
        of(Api.as(Role.EVALUATION_OFFICER), id).then().statusCode(404);
    }
}

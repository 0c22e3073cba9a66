package tw.servicequality.feedback;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tw.servicequality.feedback.FeedbackExamples.age;
import static tw.servicequality.feedback.FeedbackExamples.answer;
import static tw.servicequality.feedback.FeedbackExamples.asked;
import static tw.servicequality.feedback.FeedbackExamples.change;
import static tw.servicequality.feedback.FeedbackExamples.of;
import static tw.servicequality.feedback.FeedbackExamples.open;
import static tw.servicequality.feedback.FeedbackExamples.replied;
import static tw.servicequality.feedback.FeedbackExamples.scores;
import static tw.servicequality.feedback.FeedbackExamples.sorted;
import static tw.servicequality.feedback.FeedbackExamples.unit;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
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
import tw.servicequality.platform.Connections;
import tw.servicequality.platform.Mails;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.actor.Role;

/** Asking by mail, and the answer of whoever was asked. */
@QuarkusTest
class FeedbackAnswerTest {

    private static final String CANARY = "我是住在天水路的王大同";

    @BeforeEach
    void nobody_has_tried_anything() {
        FeedbackExamples.forgetSenders();
    }

    @Test
    void a_reply_by_mail_asks_and_the_answer_stands_at_the_case() {
        FeedbackExamples.Asked asked = asked("surveying");
        String today = LocalDate.now(OfficeClock.TAIPEI).toString();
        String last = LocalDate.now(OfficeClock.TAIPEI).plusDays(30).toString();
        of(Api.as(Role.EVALUATION_OFFICER), asked.caseId()).then().statusCode(200).body("state", equalTo("OPEN")).body("way", equalTo("MAIL"))
                .body("closesOn", equalTo(last)).body("scores", nullValue());
        open(asked.token()).then().statusCode(200).header("Cache-Control", "no-store").body("state", equalTo("OPEN")).body("closesOn", equalTo(last))
                .body("officeName", notNullValue()).body("caseNumber", notNullValue());
        answer(asked.token(), " 處理很快 👍 𠮷 ", 5, 4, null, 2, 4).then().statusCode(200).header("Cache-Control", "no-store").body("state", equalTo("ANSWERED"))
                .body("answeredOn", equalTo(today)).body("comment", nullValue());
        of(Api.as(Role.CASE_OFFICER, unit("surveying")), asked.caseId()).then().statusCode(200).body("state", equalTo("ANSWERED"))
                .body("scores", equalTo(scores(5, 4, null, 2, 4))).body("dissatisfied", equalTo(true)).body("comment", equalTo("處理很快 👍 𠮷"))
                .body("enteredBy", nullValue()).body("allowedActions", empty());
    }

    @Test
    void an_exempt_reply_asks_nobody() {
        String email = "citizen-" + UUID.randomUUID() + "@example.tw";
        String id = replied(email, "surveying", " 同一事由前已附調查 ");
        assertFalse(Mails.to(email).getLast().text().contains("/feedback"), "no link");
        of(Api.as(Role.EVALUATION_OFFICER), id).then().statusCode(404);
        Api.as(Role.EVALUATION_OFFICER).get("/complaints/" + id).then().body("surveyExemption", equalTo("同一事由前已附調查"));
    }

    @Test
    void blanks_are_no_reason_for_an_exemption() {
        String email = "citizen-" + UUID.randomUUID() + "@example.tw";
        replied(email, "surveying", "　 ");
        open(FeedbackExamples.token(email)).then().statusCode(200);
    }

    @Test
    void an_answer_is_given_once() {
        FeedbackExamples.Asked asked = asked("surveying");
        answer(asked.token(), null, 5, 5, 5, 5, 5).then().statusCode(200);
        answer(asked.token(), null, 1, 1, 1, 1, 1).then().statusCode(409).body("code", equalTo("wrong-state"))
                .body("errors.code", contains("feedback-answered")).body("errors[0].message", containsString("once"));
        open(asked.token()).then().statusCode(200).body("state", equalTo("ANSWERED"));
        of(Api.as(Role.EVALUATION_OFFICER), asked.caseId()).then().body("scores.overall", equalTo(5));
    }

    @Test
    void of_two_answers_at_once_one_is_taken() throws Exception {
        FeedbackExamples.Asked asked = asked("surveying");
        try (ExecutorService hands = Executors.newFixedThreadPool(6)) {
            List<Future<Integer>> all = hands.invokeAll(Collections.nCopies(6, (Callable<Integer>) () -> answer(asked.token(), "我", 3, 3, 3, 3, 3).statusCode()));
            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> one : all) {
                statuses.add(one.get());
            }
            assertEquals(List.of(200, 409, 409, 409, 409, 409), sorted(statuses));
        }
    }

    @Test
    void the_last_day_counts_and_the_day_after_is_too_late() {
        FeedbackExamples.Asked asked = asked("surveying");
        age(asked.caseId(), 30);
        open(asked.token()).then().body("state", equalTo("OPEN"));
        age(asked.caseId(), 1);
        open(asked.token()).then().statusCode(200).body("state", equalTo("CLOSED"));
        answer(asked.token(), null, 5, 5, 5, 5, 5).then().statusCode(409).body("errors.code", contains("feedback-closed"));
        of(Api.as(Role.EVALUATION_OFFICER), asked.caseId()).then().body("state", equalTo("CLOSED")).body("allowedActions", contains("enterPaper"));
    }

    @Test
    void a_wrong_token_is_unknown_and_too_many_of_them_have_to_wait() {
        FeedbackExamples.Asked asked = asked("surveying");
        for (int i = 0; i < 19; i++) {
            open("wrong-" + UUID.randomUUID()).then().statusCode(404).body("code", equalTo("not-found")).header("Cache-Control", "no-store");
        }
        open(asked.token()).then().statusCode(200);
        answer("wrong", null, 5, 5, 5, 5, 5).then().statusCode(404);
        Response waits = open(asked.token());
        waits.then().statusCode(429);
        int seconds = Integer.parseInt(waits.header("Retry-After"));
        assertTrue(seconds > 3500 && seconds <= 3600, waits.header("Retry-After"));
        answer(asked.token(), null, 5, 5, 5, 5, 5).then().statusCode(429);
        change("update sender_quota set since = since - interval 1 hour");
        answer(asked.token(), null, 5, 5, 5, 5, 5).then().statusCode(200);
        open("wrong").then().statusCode(404); // a new hour begins with one
        open(asked.token()).then().statusCode(200);
    }

    @Test
    void of_wrong_tokens_at_once_no_more_are_tried_than_one_after_the_other() throws Exception {
        try (ExecutorService hands = Executors.newFixedThreadPool(16)) {
            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> one : hands.invokeAll(Collections.nCopies(48, (Callable<Integer>) () -> open("wrong-" + UUID.randomUUID()).statusCode()))) {
                statuses.add(one.get());
            }
            assertEquals(20, Collections.frequency(statuses, 404), statuses.toString());
            assertEquals(28, Collections.frequency(statuses, 429), statuses.toString());
        }
    }

    @Test
    void right_tokens_never_have_to_wait() {
        FeedbackExamples.Asked asked = asked("surveying");
        for (int i = 0; i < 25; i++) {
            open(asked.token()).then().statusCode(200);
        }
        answer(asked.token(), null, 5, 5, 5, 5, 5).then().statusCode(200);
        for (int i = 0; i < 25; i++) {
            answer(asked.token(), null, 5, 5, 5, 5, 5).then().statusCode(409);
        }
    }

    @Test
    void nothing_that_a_citizen_does_needs_a_second_connection_while_it_holds_one() {
        FeedbackExamples.Asked asked = asked("surveying");
        Connections.allButOneTaken(() -> {
            open("wrong").then().statusCode(404);
            answer("wrong", null, 5, 5, 5, 5, 5).then().statusCode(404);
            open(asked.token()).then().statusCode(200);
            answer(asked.token(), "好", 5, 5, 5, 5, 5).then().statusCode(200);
        });
    }

    @ParameterizedTest
    @CsvSource({"0", "6", "-1", "99999999999", "4.5", "'\"5\"'", "true", "[]"})
    void points_outside_the_scale_are_refused(String point) {
        FeedbackExamples.Asked asked = asked("surveying");
        Api.visitor().body("{\"token\": \"" + asked.token() + "\", \"scores\": {\"overall\": " + point + "}}").post("/feedback/answer").then().statusCode(400);
        open(asked.token()).then().body("state", equalTo("OPEN"));
    }

    @Test
    void what_cannot_be_is_refused_and_the_form_stays_open() {
        FeedbackExamples.Asked asked = asked("surveying");
        String token = asked.token();
        answer(token, null, 5, 5, 5, 5).then().statusCode(400).body("errors.field", contains("scores.overall"));
        answer(token, "字".repeat(1001), 5, 5, 5, 5, 5).then().statusCode(400).body("errors.field", contains("comment"));
        answer(token, "a\u0000b", 5, 5, 5, 5, 5).then().statusCode(400);
        Map<String, Object> stranger = new HashMap<>(Map.of("token", token, "scores", scores(5, 5, 5, 5, 5), "caseId", asked.caseId()));
        Api.visitor().body(stranger).post("/feedback/answer").then().statusCode(400);
        Api.visitor().body(Map.of("token", token)).post("/feedback/answer").then().statusCode(400).body("errors.field", contains("scores"));
        for (String none : List.of("", " ", "x".repeat(101))) {
            open(none).then().statusCode(400).body("errors.field", contains("token"));
        }
        answer(token, "𠮷".repeat(1000), 5, 5, 5, 5, 5).then().statusCode(200);
        of(Api.as(Role.EVALUATION_OFFICER), asked.caseId()).then().body("comment", equalTo("𠮷".repeat(1000)));
    }

    @Test
    void a_comment_is_in_no_list_no_audit_trail_and_not_readable_in_the_database() {
        FeedbackExamples.Asked asked = asked("surveying");
        answer(asked.token(), CANARY, 1, 1, 1, 1, 1).then().statusCode(200).body(not(containsString(CANARY)));
        assertFalse(Api.as(Role.ADMINISTRATOR).queryParam("limit", 200).get("/audit-entries").asString().contains("天水路"));
        assertFalse(Api.as(Role.EVALUATION_OFFICER).get("/dissatisfied-answers").asString().contains("天水路"));
        assertFalse(Api.as(Role.EVALUATION_OFFICER).get("/complaints/" + asked.caseId()).asString().contains("天水路"));
        assertEquals(0, change("update case_feedback set version = version where case_id = ? and locate('天水路', comment_sealed) > 0",
                FeedbackExamples.bytes(asked.caseId())));
        Api.as(Role.ADMINISTRATOR).queryParam("action", "FEEDBACK_ANSWERED").get("/audit-entries").then().body("items[0].actorName", equalTo("visitor"));
    }

    @Test
    void only_hashes_of_tokens_are_kept() {
        FeedbackExamples.Asked asked = asked("surveying");
        assertEquals(1, change("update case_feedback set link_hash = unhex(sha2(?, 256)), version = version + 1 where case_id = ? and link_hash = "
                + "unhex(sha2(?, 256))", "another", FeedbackExamples.bytes(asked.caseId()), asked.token()));
        open(asked.token()).then().statusCode(404);
        open("another").then().statusCode(200);
    }

    @Test
    void who_is_signed_in_answers_as_a_visitor() {
        FeedbackExamples.Asked asked = asked("surveying");
        Api.as(Role.DIRECTOR).body(Map.of("token", asked.token(), "scores", scores(4, 4, 4, 4, 4))).post("/feedback/answer").then().statusCode(200);
        of(Api.as(Role.EVALUATION_OFFICER), asked.caseId()).then().body("enteredBy", nullValue());
        Api.as(Role.ADMINISTRATOR).queryParam("action", "FEEDBACK_ANSWERED").get("/audit-entries").then()
                .body("items.findAll { it.actorName != 'visitor' }", empty());
    }
}

package tw.servicequality.petition;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tw.servicequality.complaint.ComplaintExamples.complaint;
import static tw.servicequality.complaint.ComplaintExamples.register;
import static tw.servicequality.complaint.ComplaintExamples.step;
import static tw.servicequality.complaint.ComplaintExamples.unit;
import static tw.servicequality.petition.PetitionExamples.confirmed;
import static tw.servicequality.petition.PetitionExamples.follow;
import static tw.servicequality.petition.PetitionExamples.from;
import static tw.servicequality.petition.PetitionExamples.id;
import static tw.servicequality.petition.PetitionExamples.newAddress;
import static tw.servicequality.petition.PetitionExamples.petition;
import static tw.servicequality.petition.PetitionExamples.supplement;
import static tw.servicequality.platform.Sql.change;
import static tw.servicequality.platform.Sql.number;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.servicequality.complaint.ComplaintExamples;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.Mails;
import tw.servicequality.platform.Sql;
import tw.servicequality.platform.Statements;
import tw.servicequality.platform.actor.Role;

/** Following a case and adding to it, with number and password. */
@QuarkusTest
class PetitionFollowTest {

    private static final String WRONG = "wrong-wrong-wrong-wrong";

    @Inject
    PetitionSweep sweep;

    @BeforeEach
    void nobody_has_sent_anything() {
        PetitionExamples.forgetSenders();
        Sql.change("delete from case_password_lock");
    }

    @Test
    void a_petitioner_sees_how_it_goes_on_but_no_draft_and_no_names() {
        JsonPath made = confirmed(petition(newAddress(), "進度"));
        String number = made.getString("number");
        String password = made.getString("password");
        String id = id(number);
        Response first = follow(number, password);
        first.then().statusCode(200).header("Cache-Control", "no-store").body("state", equalTo("RECEIVED")).body("subject", equalTo("進度"))
                .body("receivedOn", equalTo(made.getString("receivedOn"))).body("dueOn", equalTo(made.getString("dueOn"))).body("steps.step", contains("RECEIVED"));
        step(Api.as(Role.EVALUATION_OFFICER), id, "assign", Map.of("unit", "surveying", "reason", "內部意見")).then().statusCode(200);
        step(Api.as(Role.CASE_OFFICER, unit("surveying")), id, "start", null).then().statusCode(200);
        step(Api.as(Role.CASE_OFFICER, unit("surveying")), id, "submit", Map.of("outcome", "ADOPTED", "reply", "草稿內容")).then().statusCode(200);
        Response draft = follow(number, password);
        draft.then().body("state", equalTo("IN_PROGRESS")).body("reply", nullValue()).body("outcome", nullValue())
                .body("steps.step", contains("RECEIVED", "HANDED_TO_UNIT", "STARTED"));
        assertFalse(draft.asString().contains("內部意見") || draft.asString().contains("測試") || draft.asString().contains("草稿"), draft.asString());
        assertEquals(List.of("dueOn", "number", "receivedOn", "state", "steps", "subject"), PetitionExamples.names(draft.path("")));
        step(Api.as(Role.SECTION_CHIEF, unit("surveying")), id, "return", Map.of("words", "再想想")).then().statusCode(200);
        step(Api.as(Role.CASE_OFFICER, unit("surveying")), id, "submit", Map.of("outcome", "ADOPTED", "reply", "已改為雙掛號。")).then().statusCode(200);
        step(Api.as(Role.SECTION_CHIEF, unit("surveying")), id, "approve", null).then().statusCode(200);
        follow(number.toLowerCase(java.util.Locale.ROOT), " " + password.replace("-", "").toUpperCase(java.util.Locale.ROOT)).then().statusCode(200)
                .body("state", equalTo("REPLIED")).body("reply", equalTo("已改為雙掛號。")).body("outcome", equalTo("ADOPTED"))
                .body("steps.step", contains("RECEIVED", "HANDED_TO_UNIT", "STARTED", "REPLIED"));
    }

    @Test
    void a_withdrawn_case_tells_no_draft() {
        JsonPath made = confirmed(petition(newAddress(), "撤回"));
        String id = id(made.getString("number"));
        step(Api.as(Role.EVALUATION_OFFICER), id, "assign", Map.of("unit", "surveying")).then().statusCode(200);
        step(Api.as(Role.CASE_OFFICER, unit("surveying")), id, "submit", Map.of("outcome", "EXPLAINED", "reply", "草稿")).then().statusCode(200);
        step(Api.as(Role.EVALUATION_OFFICER), id, "withdraw", Map.of("words", "來電撤回")).then().statusCode(200);
        follow(made.getString("number"), made.getString("password")).then().body("state", equalTo("CLOSED")).body("outcome", equalTo("WITHDRAWN"))
                .body("reply", nullValue()).body("steps.step", hasItem("WITHDRAWN"));
    }

    @Test
    void wrong_number_and_wrong_password_are_answered_alike() {
        String number = confirmed(petition(newAddress(), "猜")).getString("number");
        String byPhone = register(complaint("電話登錄的案件沒有密碼")).getString("number");
        Response wrong = follow(number, WRONG);
        for (Response other : List.of(wrong, follow(unknownNumber(), WRONG), follow("nonsense", WRONG), follow(byPhone, WRONG), supplement(number, WRONG, "x"))) {
            other.then().statusCode(404).body("code", equalTo("not-found")).header("Cache-Control", "no-store");
            assertEquals(wrong.asString().replaceAll("\"traceId\":\"[^\"]*\"", ""), other.asString().replaceAll("\"traceId\":\"[^\"]*\"", ""));
        }
    }

    private static String unknownNumber() {
        return "C0010101-" + (10_000 + new Random().nextInt(90_000)) + (10_000 + new Random().nextInt(90_000));
    }

    @Test
    void the_fifth_wrong_password_makes_its_sender_wait_a_quarter_of_an_hour() {
        JsonPath made = confirmed(petition(newAddress(), "鎖定"));
        String number = made.getString("number");
        String password = made.getString("password");
        wrong(number, 4);
        follow(number, password).then().statusCode(200); // success forgets the failures
        wrong(number, 5);
        Response locked = follow(number, password);
        locked.then().statusCode(429).header("Cache-Control", "no-store");
        int seconds = Integer.parseInt(locked.header("Retry-After"));
        assertTrue(seconds > 800 && seconds <= 900, locked.header("Retry-After"));
        supplement(number, password, "x").then().statusCode(429);
        // As if the clock had been forty days ahead when it was locked.
        Sql.change("update case_password_lock set locked_until = locked_until + interval 40 day");
        assertTrue(Integer.parseInt(follow(number, password).header("Retry-After")) <= 900);
        Api.as(Role.ADMINISTRATOR).queryParam("action", "COMPLAINT_FOLLOWING_LOCKED").get("/audit-entries").then().body("items[0].targetId", equalTo(id(number)));
        sweep.sweep();
        follow(number, password).then().statusCode(429);
        assertEquals(1, Sql.change("update case_password_lock set locked_until = locked_until - interval 15 minute"));
        follow(number, password).then().statusCode(200);
        Sql.change("update case_password_lock set last_try_at = last_try_at - interval 31 minute");
        sweep.sweep();
        assertEquals(0, Sql.number("select count(*) from case_password_lock"));
    }

    @Test
    void nobody_else_has_to_wait_for_it() {
        JsonPath made = confirmed(petition(newAddress(), "別人亂猜"));
        String number = made.getString("number");
        Map<String, String> right = Map.of("number", number, "password", made.getString("password"));
        for (int i = 0; i < 6; i++) {
            from("127.0.0.66").body(Map.of("number", number, "password", WRONG)).post("/petitions/follow").then().statusCode(i < 5 ? 404 : 429);
        }
        from("127.0.0.66").body(right).post("/petitions/follow").then().statusCode(429);
        follow(number, right.get("password")).then().statusCode(200);
        follow(confirmed(petition(newAddress(), "別的案件")).getString("number"), WRONG).then().statusCode(404);
        assertEquals(0, Sql.number("select count(*) from case_password_lock where locate('127.0.0.66', attempt_hash) > 0 or locate(?, attempt_hash) > 0", number));
    }

    @Test
    void a_number_that_does_not_exist_is_locked_just_so() {
        String number = unknownNumber();
        wrong(number, 5);
        follow(number, WRONG).then().statusCode(429);
    }

    @Test
    void who_tries_one_number_after_the_other_has_to_wait_and_leaves_no_more_rows_than_tries() {
        JsonPath made = confirmed(petition(newAddress(), "逐號嘗試"));
        Map<String, String> right = Map.of("number", made.getString("number"), "password", made.getString("password"));
        for (int i = 0; i < 60; i++) {
            from("127.0.0.78").body(Map.of("number", unknownNumber(), "password", WRONG)).post("/petitions/follow").then().statusCode(404);
        }
        for (String path : List.of("/petitions/follow", "/petitions/supplement")) {
            Map<String, Object> body = path.endsWith("follow") ? Map.copyOf(right) : ComplaintExamples.with(Map.copyOf(right), "words", "補充");
            Response waits = from("127.0.0.78").body(body).post(path);
            waits.then().statusCode(429).header("Cache-Control", "no-store");
            assertTrue(Integer.parseInt(waits.header("Retry-After")) > 3500, waits.header("Retry-After"));
        }
        from("127.0.0.78").body(Map.of("number", unknownNumber(), "password", WRONG)).post("/petitions/follow").then().statusCode(429);
        assertEquals(60, Sql.number("select count(*) from case_password_lock"));
        follow(right.get("number"), right.get("password")).then().statusCode(200);
    }

    @Test
    void counts_that_are_over_go_a_thousand_at_a_time() {
        long idle = Statements.in(sweep::sweep);
        Sql.change("insert into case_password_lock (attempt_hash, failures, last_try_at) with recursive n (i) as (select 1 union all select i + 1 from n where i < 50) "
                + "select unhex(sha2(concat('over-', a.i, '-', b.i), 256)), 1, utc_timestamp(3) - interval 31 minute from n a cross join n b");
        assertEquals(idle + 2, Statements.in(sweep::sweep));
        assertEquals(0, Sql.number("select count(*) from case_password_lock"));
    }

    private static void wrong(String number, int times) {
        for (int i = 0; i < times; i++) {
            follow(number, WRONG).then().statusCode(404);
        }
    }

    @Test
    void side_by_side_never_more_than_five_passwords_are_tried() throws Exception {
        String number = confirmed(petition(newAddress(), "一起猜")).getString("number");
        try (ExecutorService hands = Executors.newFixedThreadPool(8)) {
            List<Future<Integer>> all = hands.invokeAll(Collections.nCopies(16, (Callable<Integer>) () -> follow(number, WRONG).statusCode()));
            long tried = 0;
            for (Future<Integer> one : all) {
                tried += one.get() == 404 ? 1 : 0;
            }
            assertEquals(5, tried);
        }
    }

    @Test
    void what_the_office_asked_for_is_added_once() {
        String email = newAddress();
        JsonPath made = confirmed(petition(email, "補陳"));
        String number = made.getString("number");
        String password = made.getString("password");
        String id = id(number);
        supplement(number, password, "太早").then().statusCode(409).body("code", equalTo("wrong-state"));
        step(Api.as(Role.EVALUATION_OFFICER), id, "assign", Map.of("unit", "surveying")).then().statusCode(200);
        step(Api.as(Role.CASE_OFFICER, unit("surveying")), id, "request-supplement", Map.of("words", "請提供地號")).then().statusCode(200);
        follow(number, password).then().body("state", equalTo("AWAITING_SUPPLEMENT")).body("steps[2].words", equalTo("請提供地號"))
                .body("steps[0].words", nullValue()).body("steps[1].words", nullValue());
        assertTrue(Mails.to(email).getLast().text().contains("請提供地號\n\n請至下列網址輸入案號及案件密碼補充：http://localhost:8080/petitions/follow"));
        String words = "👨‍👩‍👧 𠮷𡿨 玉泉段一小段 12 地號";
        supplement(number, password, words).then().statusCode(200).body("state", equalTo("IN_PROGRESS")).header("Cache-Control", "no-store")
                .body("steps.step", contains("RECEIVED", "HANDED_TO_UNIT", "SUPPLEMENT_REQUESTED", "SUPPLEMENT_RECEIVED"));
        Api.as(Role.EVALUATION_OFFICER).get("/complaints/" + id).then().body("state", equalTo("IN_PROGRESS")).body("events[3].words", equalTo(words))
                .body("events[3].by", equalTo("visitor"));
        supplement(number, password, "再一次").then().statusCode(409);
        assertFalse(Api.as(Role.ADMINISTRATOR).queryParam("targetId", id).get("/audit-entries").asString().contains("玉泉段"));
    }

    @Test
    void of_two_supplements_at_once_one_is_taken() throws Exception {
        JsonPath made = confirmed(petition(newAddress(), "同時補陳"));
        String id = id(made.getString("number"));
        step(Api.as(Role.EVALUATION_OFFICER), id, "assign", Map.of("unit", "surveying")).then().statusCode(200);
        step(Api.as(Role.EVALUATION_OFFICER), id, "request-supplement", Map.of("words", "請說明")).then().statusCode(200);
        try (ExecutorService hands = Executors.newFixedThreadPool(4)) {
            List<Future<Integer>> all = hands.invokeAll(Collections.nCopies(4,
                    (Callable<Integer>) () -> supplement(made.getString("number"), made.getString("password"), "補充").statusCode()));
            List<Integer> statuses = new java.util.ArrayList<>();
            for (Future<Integer> one : all) {
                statuses.add(one.get());
            }
            assertEquals(List.of(200, 409, 409, 409), statuses.stream().sorted().toList());
        }
    }

    @ParameterizedTest
    @CsvSource({"words, '', 1", "words, ' ', 1", "words, '　', 1", "words, 字, 4001", "number, '', 1", "number, 9, 41", "password, '', 1", "password, x, 101"})
    void what_cannot_be_is_refused(String field, String piece, int times) {
        Map<String, Object> request = ComplaintExamples.with(Map.of("number", unknownNumber(), "password", WRONG, "words", "補充"), field, piece.repeat(times));
        Api.visitor().body(request).post("/petitions/supplement").then().statusCode(400).body("errors.field", contains(field));
    }
}

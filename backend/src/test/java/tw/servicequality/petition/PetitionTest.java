package tw.servicequality.petition;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tw.servicequality.complaint.ComplaintExamples.with;
import static tw.servicequality.petition.PetitionExamples.confirm;
import static tw.servicequality.petition.PetitionExamples.confirmed;
import static tw.servicequality.petition.PetitionExamples.follow;
import static tw.servicequality.petition.PetitionExamples.id;
import static tw.servicequality.petition.PetitionExamples.newAddress;
import static tw.servicequality.petition.PetitionExamples.petition;
import static tw.servicequality.petition.PetitionExamples.send;
import static tw.servicequality.petition.PetitionExamples.sendFrom;
import static tw.servicequality.petition.PetitionExamples.token;
import static tw.servicequality.petition.PetitionExamples.waiting;
import static tw.servicequality.platform.Sql.change;
import static tw.servicequality.platform.Sql.number;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tw.servicequality.complaint.ComplaintExamples;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.Connections;
import tw.servicequality.platform.Mails;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.Sql;
import tw.servicequality.platform.actor.Role;

/** Petitions of the web until they are cases. */
@QuarkusTest
class PetitionTest {

    @Inject
    PetitionSweep sweep;

    private final String email = newAddress();

    @BeforeEach
    void nobody_has_sent_anything() {
        PetitionExamples.forgetSenders();
    }

    @Test
    void a_petition_becomes_a_case_when_its_link_is_opened() {
        send(petition(email, "通知太晚")).then().statusCode(202).body(emptyString()).header("Cache-Control", "no-store");
        Mails.Row letter = Mails.to(email).getFirst();
        assertEquals("請確認您的陳情", letter.subject());
        assertFalse(letter.text().contains("通知太晚") || letter.text().contains("陳金絲"), letter.text());
        Response answer = confirm(token(email));
        String today = LocalDate.now(OfficeClock.TAIPEI).toString();
        String due = Api.visitor().queryParam("from", today).queryParam("days", 6).get("/working-days/due").path("due");
        answer.then().statusCode(200).header("Cache-Control", "no-store").body("receivedOn", equalTo(today)).body("dueOn", equalTo(due));
        String number = answer.path("number");
        String password = answer.path("password");
        assertTrue(password.matches("[a-z2-9]{5}(-[a-z2-9]{5}){3}"), password);
        Api.as(Role.EVALUATION_OFFICER).get("/complaints/" + id(number)).then().statusCode(200).body("state", equalTo("RECEIVED"))
                .body("channel", equalTo("WEB")).body("subject", equalTo("通知太晚")).body("petitioner.name", equalTo("陳○絲"))
                .body("registeredBy", equalTo("visitor")).body("events.kind", contains("REGISTERED")).body("topic.code", equalTo("surveying"));
        assertEquals(1, Mails.to(email).size());
        String told = Mails.to(email).getLast().text();
        assertTrue(told.contains(number) && told.contains("/petitions/follow") && !told.contains(password), told);
    }

    @Test
    void before_that_nobody_sees_it() {
        String subject = "還沒確認 " + UUID.randomUUID();
        send(petition(email, subject)).then().statusCode(202);
        Api.as(Role.DIRECTOR).queryParam("q", subject).get("/complaints").then().statusCode(200).body("total", equalTo(0));
        Api.as(Role.EVALUATION_OFFICER).body(Map.of("subject", subject, "petitioner", Map.of("email", email))).post("/complaints/similar").then().statusCode(200)
                .body("items", hasSize(0));
        confirm(token(email)).then().statusCode(200);
        Api.as(Role.DIRECTOR).queryParam("q", subject).get("/complaints").then().body("total", equalTo(1)).body("items.subject", contains(subject));
        Api.as(Role.EVALUATION_OFFICER).body(Map.of("petitioner", Map.of("email", email))).post("/complaints/similar").then().body("items.subject", contains(subject));
    }

    @Test
    void nothing_that_was_written_and_no_token_stands_readable_in_its_row_or_in_the_audit_trail() {
        long known = Sql.number("select count(*) from outgoing_mail where dedupe_key like 'petition-%-confirm'");
        send(petition(email, "金絲雀主旨")).then().statusCode(202);
        String token = token(email);
        assertEquals(1, Sql.number("select count(*) from web_petition where token_hash = unhex(sha2(?, 256))", token));
        for (String canary : List.of(token, email, "金絲雀主旨", "陳金絲")) {
            assertEquals(0, Sql.number("select count(*) from web_petition where locate(?, sealed) > 0 or locate(?, token_hash) > 0", canary, canary), canary);
            assertEquals(0, Sql.number("select count(*) from outgoing_mail where locate(?, concat_ws(' ', dedupe_key, subject, recipient, text, html)) > 0 "
                    + "or locate(?, sealed_recipient) > 0 or locate(?, sealed_text) > 0", canary, canary, canary), canary);
        }
        String number = confirm(token).path("number");
        assertEquals(known, Sql.number("select count(*) from outgoing_mail where dedupe_key like 'petition-%-confirm'"), "the link opens nothing more");
        String trail = Api.as(Role.ADMINISTRATOR).queryParam("limit", 200).get("/audit-entries").asString();
        assertTrue(trail.contains("PETITION_SENT_IN") && trail.contains(number));
        assertFalse(Stream.of(token, email, "金絲雀主旨", "陳金絲").anyMatch(trail::contains), trail);
    }

    @Test
    void a_link_answers_the_same_for_a_day_to_whom_the_first_answer_did_not_reach() {
        send(petition(email, "一次")).then().statusCode(202);
        String token = token(email);
        JsonPath first = confirm(token).then().statusCode(200).extract().jsonPath();
        confirm(token).then().statusCode(200).header("Cache-Control", "no-store").body("number", equalTo(first.getString("number")))
                .body("password", equalTo(first.getString("password"))).body("receivedOn", equalTo(first.getString("receivedOn")))
                .body("dueOn", equalTo(first.getString("dueOn")));
        follow(first.getString("number"), first.getString("password")).then().statusCode(200);
        Api.as(Role.EVALUATION_OFFICER).body(Map.of("petitioner", Map.of("email", email))).post("/complaints/similar").then().body("items", hasSize(1));
        assertEquals(1, Mails.to(email).size());
        assertEquals(0, Sql.number("select count(*) from web_petition where token_hash = unhex(sha2(?, 256))", token));
    }

    @Test
    void what_a_link_answers_opens_the_case_even_after_the_office_has_changed_its_keys() {
        send(petition(email, "換鑰匙")).then().statusCode(202);
        String token = token(email);
        JsonPath first = confirm(token).then().statusCode(200).extract().jsonPath();
        // As if the password had been made of another key.
        Sql.change("update case_password set password_hash = unhex(sha2('other', 256)) where complaint_id = (select id from complaint where number = ?)",
                first.getString("number"));
        follow(first.getString("number"), first.getString("password")).then().statusCode(404);
        JsonPath again = confirm(token).then().statusCode(200).extract().jsonPath();
        follow(again.getString("number"), again.getString("password")).then().statusCode(200);
    }

    @Test
    void after_that_day_a_link_says_that_it_was_used_and_what_is_none_is_not_found() {
        send(petition(email, "隔天")).then().statusCode(202);
        String token = token(email);
        confirm(token).then().statusCode(200);
        Sql.change("update confirmed_petition set confirmed_at = confirmed_at - interval 1 day where token_hash = unhex(sha2(?, 256))", token);
        confirm(token).then().statusCode(422).header("Cache-Control", "no-store").body("errors[0].code", equalTo("petition-link-used"))
                .body("errors[0].message", containsString("number and password"));
        Sql.change("update confirmed_petition set confirmed_at = confirmed_at - interval 7 day where token_hash = unhex(sha2(?, 256))", token);
        sweep.sweep();
        confirm(token).then().statusCode(404);
        confirm("made-up").then().statusCode(404).header("Cache-Control", "no-store");
        confirm(token.substring(1)).then().statusCode(404);
        confirm(" ").then().statusCode(400);
    }

    @Test
    void confirmations_at_once_make_one_case_and_all_tell_the_same() throws Exception {
        send(petition(email, "同時確認")).then().statusCode(202);
        String token = token(email);
        try (ExecutorService hands = Executors.newFixedThreadPool(6)) {
            Set<String> told = new HashSet<>();
            for (Future<String> one : hands.invokeAll(java.util.Collections.nCopies(6,
                    (Callable<String>) () -> confirm(token).then().statusCode(200).extract().asString()))) {
                told.add(one.get());
            }
            assertEquals(1, told.size(), told.toString());
        }
        Api.as(Role.EVALUATION_OFFICER).body(Map.of("petitioner", Map.of("email", email))).post("/complaints/similar").then().body("items", hasSize(1));
        assertEquals(1, Mails.to(email).size());
    }

    @Test
    void a_link_ends_after_three_days_and_the_petition_goes_after_seven() {
        send(petition(email, "過期")).then().statusCode(202);
        String token = token(email);
        assertEquals(1, Sql.number("select count(*) from web_petition where token_hash = unhex(sha2(?, 256)) and valid_until = created_at + interval 3 day", token));
        assertEquals(1, Sql.change("update web_petition set valid_until = utc_timestamp() - interval 1 second where token_hash = unhex(sha2(?, 256))", token));
        confirm(token).then().statusCode(422).body("errors[0].field", equalTo("token")).body("errors[0].code", equalTo("petition-link-expired"));
        sweep.sweep();
        assertEquals(1, Sql.number("select count(*) from web_petition where token_hash = unhex(sha2(?, 256))", token));
        Sql.change("update web_petition set created_at = utc_timestamp() - interval 7 day - interval 1 second where token_hash = unhex(sha2(?, 256))", token);
        sweep.sweep();
        assertEquals(0, Sql.number("select count(*) from web_petition where token_hash = unhex(sha2(?, 256))", token));
        confirm(token).then().statusCode(404);
        assertEquals(List.of(), Mails.to(email));
        Api.as(Role.ADMINISTRATOR).queryParam("action", "PETITIONS_SWEPT").get("/audit-entries").then().body("items[0].changes[0].after", equalTo("1"));
    }

    @Test
    void a_robot_is_thanked_and_nothing_is_kept() {
        long before = waiting();
        Response robot = send(with(petition(email, "便宜"), "website", "https://spam.example"));
        Response person = send(petition(newAddress(), "真人"));
        assertEquals(person.statusCode(), robot.statusCode());
        assertEquals(person.asString(), robot.asString());
        assertEquals(before + 1, waiting());
        assertEquals(List.of(), Mails.to(email));
        assertEquals(202, send(without("website")).statusCode());
    }

    private Map<String, Object> without(String field) {
        Map<String, Object> petition = petition(email, "少一項");
        petition.remove(field);
        return petition;
    }

    @Test
    void a_mail_address_may_send_five_an_hour_however_it_is_written() {
        for (int i = 0; i < 5; i++) {
            send(petition(i % 2 == 0 ? email : email.toUpperCase(java.util.Locale.ROOT), "第 " + i)).then().statusCode(202);
        }
        Response refused = send(petition(email, "第 6"));
        refused.then().statusCode(429).body("code", equalTo("too-many-requests")).header("Cache-Control", "no-store");
        int seconds = Integer.parseInt(refused.header("Retry-After"));
        assertTrue(seconds > 3500 && seconds <= 3600, refused.header("Retry-After"));
        send(petition(newAddress(), "別人")).then().statusCode(202);
        Sql.change("update petition_quota set since = since - interval 1 hour");
        send(petition(email, "一小時後")).then().statusCode(202);
    }

    @Test
    void a_network_address_may_send_twenty_an_hour_and_what_is_refused_leaves_nothing() {
        send(petition(email, "第 1")).then().statusCode(202);
        Sql.change("update petition_quota set taken = 19");
        send(petition(newAddress(), "第 20")).then().statusCode(202);
        long before = waiting();
        String late = newAddress();
        Response refused = send(petition(late, "第 21"));
        refused.then().statusCode(429);
        assertTrue(Integer.parseInt(refused.header("Retry-After")) > 3500);
        assertEquals(before, waiting());
        assertEquals(List.of(), Mails.to(late));
    }

    @Test
    void a_stranger_who_names_somebody_elses_mail_address_keeps_away_nobody_but_himself() {
        for (int i = 0; i < 6; i++) {
            sendFrom("127.0.0.71", petition(email, "冒名")).then().statusCode(i < 5 ? 202 : 429);
        }
        send(petition(email, "本人")).then().statusCode(202);
        confirm(token(email)).then().statusCode(200);
    }

    @Test
    void a_mail_address_gets_thirty_links_an_hour_at_the_most() {
        for (int i = 0; i < 30; i++) {
            sendFrom("127.0.0." + (80 + i / 5), petition(email, "灌信")).then().statusCode(202);
        }
        sendFrom("127.0.0.90", petition(email, "灌信")).then().statusCode(429);
        assertEquals(30, Mails.to(email).size());
    }

    @Test
    void nothing_that_a_citizen_does_needs_a_second_connection_while_it_holds_one() {
        Connections.allButOneTaken(() -> {
            confirm("made-up").then().statusCode(404);
            String key = PetitionExamples.uploaded("一條連線.jpg");
            send(with(petition(email, "一條連線"), "fileKeys", List.of(key))).then().statusCode(202);
            String token = token(email);
            JsonPath made = confirm(token).then().statusCode(200).extract().jsonPath();
            confirm(token).then().statusCode(200);
            follow(made.getString("number"), "wrong").then().statusCode(404);
            follow(made.getString("number"), made.getString("password")).then().statusCode(200);
            PetitionExamples.supplement(made.getString("number"), made.getString("password"), "太早").then().statusCode(409);
        });
    }

    @Test
    void who_tries_sixty_made_up_links_within_an_hour_has_to_wait_and_nobody_else() throws Exception {
        send(petition(email, "猜網址")).then().statusCode(202);
        String token = token(email);
        for (int i = 0; i < 50; i++) {
            confirmFrom("127.0.0.77", "made-up-" + i).then().statusCode(404);
        }
        try (ExecutorService hands = Executors.newFixedThreadPool(8)) {
            long tried = 0;
            for (Future<Integer> one : hands.invokeAll(java.util.Collections.nCopies(24,
                    (Callable<Integer>) () -> confirmFrom("127.0.0.77", "made-up").statusCode()))) {
                tried += one.get() == 404 ? 1 : 0;
            }
            assertEquals(10, tried);
        }
        Response waits = confirmFrom("127.0.0.77", token);
        waits.then().statusCode(429).header("Cache-Control", "no-store");
        assertTrue(Integer.parseInt(waits.header("Retry-After")) > 3500, waits.header("Retry-After"));
        confirm(token).then().statusCode(200);
    }

    private static Response confirmFrom(String address, String token) {
        return PetitionExamples.from(address).body(Map.of("token", token)).post("/petitions/confirm");
    }

    @Test
    void side_by_side_never_more_than_five_get_through() throws Exception {
        try (ExecutorService hands = Executors.newFixedThreadPool(8)) {
            List<Future<Integer>> all = hands.invokeAll(java.util.Collections.nCopies(12, (Callable<Integer>) () -> send(petition(email, "一起")).statusCode()));
            long taken = 0;
            for (Future<Integer> one : all) {
                taken += one.get() == 202 ? 1 : 0;
            }
            assertEquals(5, taken);
        }
        assertEquals(5, Mails.to(email).size());
    }

    @Test
    void a_confidential_petition_is_seen_by_the_evaluation_officers_of_that_moment() {
        Api.SignedIn officer = Api.newAccount(null, Role.EVALUATION_OFFICER);
        String subject = "檢舉 " + UUID.randomUUID();
        confirmed(with(petition(email, subject), "confidential", true));
        String id = officer.request().queryParam("q", subject).get("/complaints").then().body("total", equalTo(1)).extract().path("items[0].id");
        Api.as(Role.SECRETARY).get("/complaints/" + id).then().statusCode(404);
        officer.request().get("/complaints/" + id).then().statusCode(200).body("allowedActions", hasItem("assign"));
    }

    @Test
    void who_is_signed_in_sends_in_as_a_citizen_too() {
        Api.SignedIn officer = Api.newAccount(ComplaintExamples.unit("registration"), Role.CASE_OFFICER);
        officer.request().body(petition(email, "同仁的陳情")).post("/petitions").then().statusCode(202);
        String number = officer.request().body(Map.of("token", token(email))).post("/petitions/confirm").then().statusCode(200).extract().path("number");
        String id = id(number);
        officer.request().get("/complaints/" + id).then().statusCode(404);
        Api.as(Role.ADMINISTRATOR).queryParam("targetId", id).get("/audit-entries").then().body("items.actorName", contains("visitor"));
    }

    @ParameterizedTest
    @CsvSource({"email, '', 400", "email, no mail, 400", "email, 'a@b.tw,c@d.tw', 400", "email, '\"a,b\"@example.tw', 400", "email, 'a@example.tw\r\nBcc: b@c.tw', 400",
        "category, X, 400", "topic, nothing, 422", "topic, '', 400", "subject, ' ', 400", "subject, '　', 400", "content, '　\n', 400", "phone, abc, 400",
        "state, CLOSED, 400", "number, C1, 400", "channel, PHONE, 400", "confidential, maybe, 400"})
    void what_cannot_be_is_refused_and_nothing_is_kept(String field, String value, int status) {
        long before = waiting();
        send(with(petition(email, "不行"), field, value)).then().statusCode(status).body("errors.field", hasItem(field)).header("Cache-Control", "no-store");
        assertEquals(before, waiting());
        assertEquals(0, Sql.number("select count(*) from petition_quota"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "email", "category", "topic", "subject", "content"})
    void what_is_missing_is_named(String field) {
        Response answer = send(without(field));
        if (field.equals("name")) {
            answer.then().statusCode(202);
        } else {
            answer.then().statusCode(400).body("errors.field", contains(field));
        }
    }

    @Test
    void another_site_cannot_send_one_in() {
        Api.visitor().header("Origin", "https://elsewhere.example").body(petition(email, "跨站")).post("/petitions").then().statusCode(403)
                .body("code", containsString("cross-site"));
    }

    @Test
    void the_topics_are_told_to_visitors() {
        Api.visitor().get("/complaint-topics").then().statusCode(200).body("items.code", hasItem("surveying"));
    }
}

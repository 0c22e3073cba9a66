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
import static tw.servicequality.petition.PetitionExamples.token;
import static tw.servicequality.petition.PetitionExamples.waiting;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
import tw.servicequality.platform.rules.RocDate;

/** Petitions of the web until they are cases. */
@QuarkusTest
class PetitionTest {

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
        String tomorrow = RocDate.words(LocalDate.now(OfficeClock.TAIPEI).plusDays(1));
        assertTrue(told.contains("沒有記下來的話，" + tomorrow) && told.contains("分 前再開啟確認網址即可再看一次"), told);
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

package tw.servicequality.petition;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static tw.servicequality.petition.PetitionExamples.confirm;
import static tw.servicequality.petition.PetitionExamples.follow;
import static tw.servicequality.petition.PetitionExamples.newAddress;
import static tw.servicequality.petition.PetitionExamples.petition;
import static tw.servicequality.petition.PetitionExamples.send;
import static tw.servicequality.petition.PetitionExamples.token;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.Mails;
import tw.servicequality.platform.Sql;
import tw.servicequality.platform.actor.Role;

/** The link that makes a petition a case: what it answers, how often, and until when. */
@QuarkusTest
class PetitionLinkTest {

    @Inject
    PetitionSweep sweep;

    private final String email = newAddress();

    @BeforeEach
    void nobody_has_sent_anything() {
        PetitionExamples.forgetSenders();
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
}

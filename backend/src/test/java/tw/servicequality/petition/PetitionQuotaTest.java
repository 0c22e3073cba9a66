package tw.servicequality.petition;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tw.servicequality.petition.PetitionExamples.confirm;
import static tw.servicequality.petition.PetitionExamples.newAddress;
import static tw.servicequality.petition.PetitionExamples.petition;
import static tw.servicequality.petition.PetitionExamples.send;
import static tw.servicequality.petition.PetitionExamples.sendFrom;
import static tw.servicequality.petition.PetitionExamples.token;
import static tw.servicequality.petition.PetitionExamples.waiting;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.Mails;
import tw.servicequality.platform.Sql;

/** How many petitions may be sent in within an hour, how many links mailed, and how many tried. */
@QuarkusTest
class PetitionQuotaTest {

    private final String email = newAddress();

    @BeforeEach
    void nobody_has_sent_anything() {
        PetitionExamples.forgetSenders();
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
}

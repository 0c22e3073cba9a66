package tw.servicequality.identity;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.Sql;
import tw.servicequality.platform.actor.Role;

/** Signing in, and everything that must not. */
@QuarkusTest
class SignInTest {

    @Inject
    AgroalDataSource database;

    private static Response attempt(String name, String password) {
        return Api.visitor().body(Map.of("name", name, "password", password)).post("/session");
    }

    private static void fail(String name, int times) {
        IntStream.range(0, times).forEach(i -> attempt(name, "wrong").then().statusCode(401));
    }

    private static String state(Api.SignedIn account) {
        return Api.as(Role.ADMINISTRATOR).get("/accounts/" + account.id()).path("state");
    }

    @Test
    void a_session_says_who_is_signed_in_and_its_cookie_is_out_of_reach() {
        Api.SignedIn account = Api.newAccount(null, Role.CASE_OFFICER, Role.VIEWER);
        Response answer = attempt(account.name().toUpperCase() + " ", account.password());
        answer.then().statusCode(200).body("signedIn", equalTo(true)).body("account.id", equalTo(account.id().toString()))
                .body("account.roles", hasItems("CASE_OFFICER", "VIEWER")).body("mustChangePassword", equalTo(false)).body("demo", equalTo(false))
                .body("singleSignOn", equalTo(false)).body("idleSeconds", equalTo(1800)).body("mayActFor", equalTo(List.of()));
        String cookie = answer.header("Set-Cookie");
        for (String part : List.of("__Host-quality-session=", "Secure", "HttpOnly", "SameSite=Strict", "Path=/")) {
            assertTrue(cookie.toLowerCase(java.util.Locale.ROOT).contains(part.toLowerCase(java.util.Locale.ROOT)), cookie);
        }
        Api.visitor().get("/session").then().statusCode(200).body("signedIn", equalTo(false)).body("account", nullValue())
                .body("limits", equalTo(Map.of("passwordMinLength", 12, "passwordsRemembered", 3, "largestFile", 10 * 1024 * 1024)));
        Api.with("made-up").get("/session").then().statusCode(200).body("signedIn", equalTo(false));
        Api.with("made-up").get("/accounts").then().statusCode(401);
    }

    @Test
    void unknown_wrong_locked_and_disabled_are_answered_alike() {
        Api.SignedIn disabled = Api.newAccount(null, Role.VIEWER);
        String tag = Api.as(Role.ADMINISTRATOR).get("/accounts/" + disabled.id()).header("ETag");
        Api.as(Role.ADMINISTRATOR).header("If-Match", tag).post("/accounts/" + disabled.id() + "/disable").then().statusCode(200);
        Api.SignedIn locked = Api.newAccount(null, Role.VIEWER);
        fail(locked.name(), 5);
        Api.SignedIn wrong = Api.newAccount(null, Role.VIEWER);
        List<Response> answers = List.of(attempt("nobody-" + UUID.randomUUID(), "x"), attempt(wrong.name(), "x"),
                attempt(locked.name(), locked.password()), attempt(disabled.name(), disabled.password()));
        for (Response answer : answers) {
            answer.then().statusCode(401).body("code", equalTo("sign-in-failed"));
            assertEquals(answers.getFirst().asString().replaceAll("\"traceId\":\"[^\"]*\"", ""),
                    answer.asString().replaceAll("\"traceId\":\"[^\"]*\"", ""));
        }
    }

    @Test
    void the_fifth_failure_locks_and_an_administrator_unlocks() {
        Api.SignedIn account = Api.newAccount(null, Role.VIEWER);
        fail(account.name(), 4);
        assertEquals("ACTIVE", state(account));
        Api.signIn(account.name(), account.password()); // success forgets the failures
        fail(account.name(), 4);
        assertEquals("ACTIVE", state(account));
        fail(account.name(), 1);
        assertEquals("LOCKED", state(account));
        attempt(account.name(), account.password()).then().statusCode(401);
        Api.as(Role.ADMINISTRATOR).get("/accounts?state=LOCKED&q=" + account.name()).then().body("items.name", contains(account.name()));
        account.request().get("/session").then().body("signedIn", equalTo(true)); // who is in stays in
        Api.as(Role.ADMINISTRATOR).get("/audit-entries?targetId=" + account.id()).then()
                .body("items.action", hasItems("SIGN_IN_FAILED", "SIGN_IN_LOCKED", "SIGNED_IN"));
        String tag = Api.as(Role.ADMINISTRATOR).get("/accounts/" + account.id()).header("ETag");
        Api.as(Role.ADMINISTRATOR).header("If-Match", tag).post("/accounts/" + account.id() + "/unlock").then().statusCode(200).body("state", equalTo("ACTIVE"));
        Api.signIn(account.name(), account.password());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void side_by_side_never_more_than_five_tries_get_through(boolean exists) throws Exception {
        String name = exists ? Api.newAccount(null, Role.VIEWER).name() : "nobody-" + UUID.randomUUID();
        try (var hands = Executors.newFixedThreadPool(12)) {
            List<Callable<Integer>> tries = IntStream.range(0, 24).<Callable<Integer>>mapToObj(i -> () -> attempt(name, "wrong " + i).statusCode()).toList();
            for (var answer : hands.invokeAll(tries)) {
                assertEquals(401, answer.get());
            }
        }
        try (Connection connection = database.getConnection(); PreparedStatement query = connection.prepareStatement(
                "select failures, locked_until > utc_timestamp() from sign_in_lock where name_hash = unhex(sha2(?, 256))")) {
            query.setString(1, name);
            try (ResultSet row = query.executeQuery()) {
                assertTrue(row.next());
                assertEquals(5, row.getInt(1));
                assertTrue(row.getBoolean(2));
            }
        }
        if (exists) {
            UUID id = UUID.fromString(Api.as(Role.ADMINISTRATOR).get("/accounts?q=" + name).path("items[0].id"));
            List<String> reasons = Api.as(Role.ADMINISTRATOR).get("/audit-entries?limit=100&action=SIGN_IN_FAILED&targetId=" + id)
                    .path("items.collect { it.changes[0].after }");
            assertEquals(5, reasons.stream().filter("wrong password"::equals).count(), reasons.toString());
            assertEquals(19, reasons.stream().filter("locked"::equals).count(), reasons.toString());
        }
    }

    @Test
    void a_lock_that_a_clock_forty_days_ahead_has_set_lasts_no_longer_than_others() {
        Api.SignedIn account = Api.newAccount(null, Role.VIEWER);
        for (int i = 0; i < 5; i++) {
            attempt(account.name(), "wrong " + i);
        }
        Sql.change("update sign_in_lock set locked_until = locked_until + interval 40 day where name_hash = unhex(sha2(?, 256))", account.name());
        attempt(account.name(), account.password()).then().statusCode(401);
        assertEquals(1, Sql.number("select count(*) from sign_in_lock where locked_until between utc_timestamp() + interval 14 minute and utc_timestamp() + interval 16 minute "
                + "and name_hash = unhex(sha2('" + account.name() + "', 256))"));
    }

    @Test
    void a_session_that_was_opened_in_a_future_that_the_clock_has_left_is_over() {
        Api.SignedIn account = Api.newAccount(null, Role.VIEWER);
        account.request().get("/session").then().body("signedIn", equalTo(true));
        Sql.change("update session set last_seen_at = last_seen_at + interval 1 hour, expires_at = expires_at + interval 1 hour where token_hash = unhex(sha2(?, 256))", account.token());
        account.request().get("/session").then().body("signedIn", equalTo(false));
    }

    @Test
    void a_new_sign_in_ends_the_session_that_the_browser_had() {
        Api.SignedIn account = Api.newAccount(null, Role.VIEWER);
        Response again = account.request().body(Map.of("name", account.name(), "password", account.password())).post("/session");
        again.then().statusCode(200);
        assertNotEquals(account.token(), again.cookie(Api.COOKIE));
        account.request().get("/session").then().body("signedIn", equalTo(false));
        Api.with(again.cookie(Api.COOKIE)).get("/session").then().body("signedIn", equalTo(true));
    }

    @Test
    void writes_from_other_sites_are_refused() {
        Api.SignedIn account = Api.newAccount(null, Role.VIEWER);
        for (Map<String, String> from : List.of(Map.of("Sec-Fetch-Site", "cross-site"), Map.of("Sec-Fetch-Site", "same-site"),
                Map.of("Origin", "https://elsewhere.example"), Map.of("Origin", "null"))) {
            account.request().headers(from).delete("/session").then().statusCode(403).body("code", equalTo("cross-site-request"));
            Api.visitor().headers(from).body(Map.of("name", account.name(), "password", account.password())).post("/session").then().statusCode(403);
        }
        account.request().header("Sec-Fetch-Site", "same-origin").delete("/session").then().statusCode(204);
        account.request().get("/session").then().body("signedIn", equalTo(false));
        Api.as(Role.ADMINISTRATOR).get("/audit-entries?actorId=" + account.id()).then().body("items.action", hasItem("SIGNED_OUT"));
    }

    @Test
    void single_sign_on_is_not_there_until_it_is_set_up() {
        Api.visitor().get("/session/single-sign-on").then().statusCode(404).body("code", equalTo("not-found"));
    }

    @Test
    void tokens_and_passwords_are_kept_as_hashes_only() throws SQLException {
        Api.SignedIn account = Api.newAccount(null, Role.VIEWER);
        try (Connection connection = database.getConnection(); ResultSet row = connection.createStatement().executeQuery(
                "select password_hash, (select count(*) from session where token_hash = unhex(sha2('" + account.token() + "', 256))) from account where name = '"
                        + account.name() + "'")) {
            assertTrue(row.next());
            assertTrue(row.getString(1).startsWith("$argon2id$v=19$m=256,t=2,p=1$"), row.getString(1));
            assertEquals(1, row.getInt(2));
        }
    }
}

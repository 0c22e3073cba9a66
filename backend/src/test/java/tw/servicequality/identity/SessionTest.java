package tw.servicequality.identity;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.Statements;
import tw.servicequality.platform.actor.Role;

/** How sessions end, and what a password change does to them. */
@QuarkusTest
class SessionTest {

    @Inject
    AgroalDataSource database;
    private void age(Api.SignedIn account, String change) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            assertEquals(1, statement.executeUpdate("update session set " + change + " where token_hash = unhex(sha2('" + account.token() + "', 256))"));
        }
    }

    private static Response change(Api.SignedIn account, String current, String next) {
        return account.request().body(Map.of("currentPassword", current, "newPassword", next)).put("/session/password");
    }

    private static Response act(Api.SignedIn account, String what) {
        String tag = Api.as(Role.ADMINISTRATOR).get("/accounts/" + account.id()).header("ETag");
        return Api.as(Role.ADMINISTRATOR).header("If-Match", tag).post("/accounts/" + account.id() + "/" + what);
    }

    private static void assertEnded(String token) {
        Api.with(token).get("/session").then().statusCode(200).body("signedIn", equalTo(false));
    }

    @Test
    void idle_sessions_end_and_busy_ones_end_at_last() throws SQLException {
        Api.SignedIn idle = Api.newAccount(null, Role.ADMINISTRATOR);
        age(idle, "last_seen_at = date_sub(utc_timestamp(3), interval 29 minute)");
        idle.request().get("/accounts").then().statusCode(200); // and is noted as seen
        age(idle, "last_seen_at = date_sub(utc_timestamp(3), interval 31 minute)");
        idle.request().get("/accounts").then().statusCode(401).body("code", equalTo("not-signed-in"));
        Api.SignedIn busy = Api.newAccount(null, Role.ADMINISTRATOR);
        age(busy, "expires_at = utc_timestamp(3)");
        busy.request().get("/accounts").then().statusCode(401);
    }

    @Test
    void disabling_a_role_change_and_a_reset_end_sessions_at_once() {
        Api.SignedIn disabled = Api.newAccount(null, Role.VIEWER);
        act(disabled, "disable").then().statusCode(200).body("state", equalTo("DISABLED"));
        assertEnded(disabled.token());
        act(disabled, "disable").then().statusCode(409).body("code", equalTo("wrong-state"));
        act(disabled, "enable").then().statusCode(200);
        assertEnded(disabled.token());

        Api.SignedIn moved = Api.newAccount(null, Role.VIEWER);
        String tag = Api.as(Role.ADMINISTRATOR).get("/accounts/" + moved.id()).header("ETag");
        Api.as(Role.ADMINISTRATOR).header("If-Match", tag).body(Map.of("displayName", "x", "roles", List.of(Role.DIRECTOR))).put("/accounts/" + moved.id())
                .then().statusCode(200);
        assertEnded(moved.token());

        Api.SignedIn reset = Api.newAccount(null, Role.VIEWER);
        Response answer = act(reset, "reset-password");
        answer.then().statusCode(200).body("account.mustChangePassword", equalTo(true));
        assertEnded(reset.token());
        Api.visitor().body(Map.of("name", reset.name(), "password", reset.password())).post("/session").then().statusCode(401);
        Api.with(Api.signIn(reset.name(), answer.path("oneTimePassword"))).get("/session").then().body("mustChangePassword", equalTo(true));
    }

    @Test
    void a_password_change_ends_the_other_sessions_and_renews_this_one() {
        Api.SignedIn account = Api.newAccount(null, Role.VIEWER);
        String elsewhere = Api.signIn(account.name(), account.password());
        Response changed = change(account, account.password(), "another good one 1");
        changed.then().statusCode(204);
        assertNotEquals(account.token(), changed.cookie(Api.COOKIE));
        assertEnded(account.token());
        assertEnded(elsewhere);
        Api.with(changed.cookie(Api.COOKIE)).get("/session").then().body("signedIn", equalTo(true));
        Api.as(Role.ADMINISTRATOR).get("/audit-entries?targetId=" + account.id()).then().body("items.action", hasItem("PASSWORD_CHANGED"));
    }

    @Test
    void bad_new_passwords_are_refused_with_the_reason() {
        Api.SignedIn account = Api.newAccount(null, Role.VIEWER);
        change(account, "not it", "another good one 1").then().statusCode(422).body("errors[0].field", equalTo("currentPassword"))
                .body("errors[0].code", equalTo("current-password-wrong"));
        change(account, account.password(), "short").then().statusCode(422).body("errors.code", hasItem("password-too-short"));
        change(account, account.password(), account.name() + "!").then().statusCode(422).body("errors.code", hasItem("password-contains-name"));
        change(account, account.password(), account.password()).then().statusCode(422).body("errors.code", hasItem("password-used-before"));
        String token = account.token();
        String current = account.password();
        for (String next : List.of("the second password", "the third password", "the fourth password")) {
            Response changed = change(new Api.SignedIn(account.id(), account.name(), current, token), current, next);
            changed.then().statusCode(204);
            token = changed.cookie(Api.COOKIE);
            current = next;
        }
        Api.SignedIn now = new Api.SignedIn(account.id(), account.name(), current, token);
        change(now, current, "the second password").then().statusCode(422).body("errors.code", hasItem("password-used-before"));
        change(now, current, account.password()).then().statusCode(204); // the fourth back is forgotten
        Api.visitor().body(Map.of("currentPassword", "a", "newPassword", "b")).put("/session/password").then().statusCode(401);
    }

    @Test
    void five_wrong_present_passwords_lock_the_name_too() {
        Api.SignedIn account = Api.newAccount(null, Role.VIEWER);
        for (int i = 0; i < 5; i++) {
            change(account, "guess " + i, "another good one 1").then().statusCode(422);
        }
        change(account, account.password(), "another good one 1").then().statusCode(422);
    }

    @Test
    void session_and_account_are_one_statement() {
        Api.SignedIn account = Api.newAccount(null, Role.VIEWER);
        assertEquals(1, Statements.in(() -> account.request().get("/accounts").then().statusCode(403)));
    }
}

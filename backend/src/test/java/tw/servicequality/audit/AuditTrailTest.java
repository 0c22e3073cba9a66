package tw.servicequality.audit;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
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
import tw.servicequality.platform.Statements;
import tw.servicequality.platform.actor.Role;

/** What is recorded, who may read it, and that no hand in the database goes unnoticed. */
@QuarkusTest
class AuditTrailTest {

    @Inject
    AgroalDataSource database;
    @Inject
    AuditVerificationCommand command;
    @Inject
    AuditSealer sealer;
    private void sql(String statement) throws SQLException {
        try (Connection connection = database.getConnection(); Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    private long number(String query) throws SQLException {
        try (Connection connection = database.getConnection(); Statement sql = connection.createStatement(); ResultSet rows = sql.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static Response verify() {
        Response answer = Api.as(Role.ADMINISTRATOR).get("/audit-entries/verification");
        answer.then().statusCode(200);
        return answer;
    }

    @Test
    void changes_are_recorded_with_who_when_from_where_and_before_and_after() {
        Api.SignedIn account = Api.newAccount(null, Role.VIEWER);
        String tag = Api.as(Role.ADMINISTRATOR).get("/accounts/" + account.id()).header("ETag");
        Response changed = Api.as(Role.ADMINISTRATOR).header("If-Match", tag).body(Map.of("displayName", "新名 𠮷", "roles", List.of(Role.VIEWER)))
                .put("/accounts/" + account.id());
        changed.then().statusCode(200);
        Api.as(Role.ADMINISTRATOR).get("/audit-entries?action=ACCOUNT_UPDATED&targetType=account&targetId=" + account.id()).then().statusCode(200)
                .body("items", hasSize(1)).body("items[0].targetLabel", equalTo(account.name())).body("items[0].address", equalTo("127.0.0.1"))
                .body("items[0].actorName", containsString("測試")).body("items[0].traceId", equalTo(changed.header("X-Trace-Id")))
                .body("items[0].changes.field", contains("displayName")).body("items[0].changes[0].after", equalTo("新名 𠮷"));
        Api.as(Role.ADMINISTRATOR).get("/audit-entries?targetId=" + account.id()).then().statusCode(200)
                .body("items.action", contains("ACCOUNT_UPDATED", "PASSWORD_CHANGED", "SIGNED_IN", "ACCOUNT_CREATED"));
        Api.as(Role.ADMINISTRATOR).get("/audit-entries?actorId=" + account.id()).then().statusCode(200)
                .body("items.actorId", everyItem(equalTo(account.id().toString()))).body("items.action", hasItem("PASSWORD_CHANGED"));
        Api.as(Role.ADMINISTRATOR).get("/audit-entries?actor=100%25_!").then().statusCode(200).body("items", hasSize(0));
    }

    @Test
    void pages_run_from_the_newest_to_the_oldest_without_repeating() {
        IntStream.range(0, 5).forEach(i -> Api.newAccount(null, Role.VIEWER));
        Response first = Api.as(Role.ADMINISTRATOR).get("/audit-entries?limit=3");
        first.then().statusCode(200).body("items", hasSize(3)).body("total", nullValue()).body("nextCursor", notNullValue());
        Response second = Api.as(Role.ADMINISTRATOR).queryParam("cursor", first.<String>path("nextCursor")).get("/audit-entries?limit=3");
        second.then().statusCode(200).body("items", hasSize(3));
        List<String> ids = first.path("items.id");
        List<String> more = second.path("items.id");
        assertTrue(ids.getLast().compareTo(more.getFirst()) > 0, ids + " " + more);
        Api.as(Role.ADMINISTRATOR).get("/audit-entries?cursor=bm9uZQ").then().statusCode(400).body("code", equalTo("invalid-cursor"));
        Api.as(Role.ADMINISTRATOR).get("/audit-entries?from=2020-01-01&to=2020-12-31").then().statusCode(200).body("items", hasSize(0));
        Api.as(Role.ADMINISTRATOR).get("/audit-entries?from=2020-02-30").then().statusCode(400);
        Api.as(Role.ADMINISTRATOR).get("/audit-entries?limit=201").then().statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/audit-entries", "/audit-entries/verification"})
    void only_administrators_read_it(String path) {
        Api.visitor().get(path).then().statusCode(401).body("code", equalTo("not-signed-in"));
        for (Role role : Role.values()) {
            if (role != Role.ADMINISTRATOR) {
                Api.as(role).get(path).then().statusCode(403).body("code", equalTo("forbidden"));
            }
        }
    }

    @Test
    void the_list_takes_one_statement_beside_the_session() {
        Api.as(Role.ADMINISTRATOR).get("/audit-entries");
        assertEquals(2, Statements.in(() -> Api.as(Role.ADMINISTRATOR).get("/audit-entries?action=SIGNED_IN").then().statusCode(200)));
    }

    @Test
    void several_hands_seal_one_chain() throws Exception {
        IntStream.range(0, 3).forEach(i -> Api.newAccount(null, Role.VIEWER));
        try (var nodes = Executors.newFixedThreadPool(6)) {
            List<Callable<Object>> work = IntStream.range(0, 6).mapToObj(i -> Executors.callable(i % 2 == 0 ? sealer::seal
                    : () -> Api.visitor().body(Map.of("name", "nobody-" + UUID.randomUUID(), "password", "x")).post("/session"))).toList();
            for (var done : nodes.invokeAll(work)) {
                done.get();
            }
        }
        verify().then().body("intact", equalTo(true)).body("pending", equalTo(0)).body("entries", greaterThan(5));
        assertEquals(number("select last_position from audit_chain"), number("select count(*) from audit_entry"));
    }

    @Test
    void a_changed_a_removed_and_an_added_row_are_found() throws SQLException {
        Api.newAccount(null, Role.VIEWER);
        verify().then().body("intact", equalTo(true)).body("brokenAt", nullValue()).body("lastHash", notNullValue());
        long end = number("select max(position) from audit_entry");
        long place = end - 2;

        sql("create table audit_copy as select * from audit_entry where position in (" + place + ", " + end + ")");
        sql("update audit_entry set actor_name = 'nobody' where position = " + place);
        verify().then().body("intact", equalTo(false)).body("brokenAt", equalTo((int) place));
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        assertEquals(1, command.run(new PrintStream(said, true, StandardCharsets.UTF_8)));
        assertTrue(said.toString(StandardCharsets.UTF_8).contains("broken at position " + place), said.toString(StandardCharsets.UTF_8));

        sql("delete from audit_entry where position = " + place);
        verify().then().body("intact", equalTo(false)).body("brokenAt", equalTo((int) place));
        sql("insert into audit_entry select * from audit_copy where position = " + place);
        verify().then().body("intact", equalTo(true));

        sql("delete from audit_entry where position = " + end);
        verify().then().body("intact", equalTo(false)).body("brokenAt", equalTo((int) end));
        sql("insert into audit_entry select * from audit_copy where position = " + end);

        sql("update audit_entry set position = position + 1 where position = " + end);
        verify().then().body("intact", equalTo(false)).body("brokenAt", equalTo((int) end));
        sql("update audit_entry set position = " + end + " where position = " + (end + 1));

        long now = number("select max(position) from audit_entry");
        sql("insert into audit_entry (id, at, actor_name, action, target_type, position, hash) values (x'" + "ab".repeat(16)
                + "', utc_timestamp(3), 'forger', 'FORGED', 'account', " + (now + 1) + ", x'" + "00".repeat(32) + "')");
        verify().then().body("intact", equalTo(false)).body("brokenAt", equalTo((int) now + 1));
        sql("delete from audit_entry where action = 'FORGED'");
        sql("drop table audit_copy");

        verify().then().body("intact", equalTo(true));
        said.reset();
        assertEquals(0, command.run(new PrintStream(said, true, StandardCharsets.UTF_8)));
        assertNotEquals(0, said.size());
    }
}

package tw.servicequality.complaint;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tw.servicequality.complaint.ComplaintExamples.complaint;
import static tw.servicequality.complaint.ComplaintExamples.register;
import static tw.servicequality.complaint.ComplaintExamples.step;
import static tw.servicequality.complaint.ComplaintExamples.unit;
import static tw.servicequality.complaint.ComplaintExamples.with;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.Sql;
import tw.servicequality.platform.Statements;
import tw.servicequality.platform.actor.Role;

/** How a machine asks what has changed, without missing anything. In these tests changes rest for two seconds. */
@QuarkusTest
class ComplaintChangesTest {

    private static final long PATIENCE_MILLIS = 20_000;

    @Inject
    EntityManager entities;
    @Inject
    OfficeClock clock;

    /** What one round of asking brings: all pages, from a moment on. */
    private record Round(List<String> ids, String settledUntil) {
    }

    private static RequestSpecification asking(String since) {
        return Api.as(Role.EVALUATION_OFFICER).queryParam("sort", "changedAt").queryParam("changedSince", since);
    }

    private static Round round(String since, int limit) {
        List<String> ids = new ArrayList<>();
        String cursor = null;
        String settled;
        do {
            Response page = asking(since).queryParam("limit", limit).queryParams(cursor == null ? Map.of() : Map.of("cursor", cursor)).get("/complaints");
            page.then().statusCode(200).body("settledUntil", notNullValue());
            ids.addAll(page.path("items.id"));
            settled = page.path("settledUntil");
            cursor = page.path("nextCursor");
        } while (cursor != null);
        return new Round(ids, settled);
    }

    /** Asks round after round, as a machine does, until it was told of all of these. */
    private static List<String> ask(String since, List<String> wanted) throws InterruptedException {
        List<String> told = new ArrayList<>();
        String from = since;
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS);
        while (!told.containsAll(wanted) && System.nanoTime() < end) {
            Round round = round(from, 2);
            told.addAll(round.ids());
            from = round.settledUntil();
            Thread.sleep(100);
        }
        return told;
    }

    @Test
    void a_change_is_told_once_it_has_rested_with_masked_names() throws InterruptedException {
        String since = clock.now().toString();
        String id = register(complaint("異動查詢")).getString("id");
        asking(since).get("/complaints").then().statusCode(200).body("items.id", not(hasItem(id)));
        assertTrue(ask(since, List.of(id)).contains(id));
        asking(since).get("/complaints").then().body("items.find { it.id == '" + id + "' }.petitionerName", equalTo("王○明"));
        Api.as(Role.EVALUATION_OFFICER).get("/complaints").then().body("settledUntil", nullValue());
    }

    @Test
    void pages_go_by_change_and_end_where_the_next_round_begins() throws InterruptedException {
        String since = clock.now().toString();
        List<String> made = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            made.add(register(complaint("第 " + i + " 件")).getString("id"));
        }
        step(Api.as(Role.EVALUATION_OFFICER), made.getFirst(), "assign", Map.of("unit", "surveying")).then().statusCode(200);
        ask(since, made);
        Round round = round(since, 2);
        List<String> told = round.ids().stream().filter(made::contains).toList();
        assertEquals(List.of(made.get(1), made.get(2), made.get(3), made.get(4), made.get(0)), told);
        assertFalse(round(round.settledUntil(), 50).ids().stream().anyMatch(made::contains));
    }

    @Test
    void a_change_that_is_committed_late_is_not_skipped() throws Exception {
        String since = clock.now().toString();
        String late = register(complaint("晚到的異動")).getString("id");
        ask(since, List.of(late));
        String from = clock.now().toString();
        CountDownLatch changed = new CountDownLatch(1);
        CompletableFuture<Void> slow = CompletableFuture.runAsync(() -> QuarkusTransaction.requiringNew().run(() -> {
            entities.createNativeQuery("update complaint set changed_at = ?1, version = version + 1 where id = ?2").setParameter(1, clock.now())
                    .setParameter(2, UUID.fromString(late)).executeUpdate();
            changed.countDown();
            sleep(1_200);
        }));
        changed.await();
        sleep(50);
        String early = register(complaint("先確定的異動")).getString("id");
        List<String> told = ask(from, List.of(early, late));
        slow.join();
        assertTrue(told.contains(early));
        assertTrue(told.contains(late), "the change that was made first and committed last was never told");
    }

    @Test
    void a_confidential_case_is_never_told_not_even_to_who_is_named_for_it() throws InterruptedException {
        Api.SignedIn registrar = Api.newAccount(unit("registration"), Role.CASE_OFFICER);
        String since = clock.now().toString();
        String secret = registrar.request().body(with(complaint("檢舉"), "confidential", true)).post("/complaints").then().statusCode(201).extract().path("id");
        String open = registrar.request().body(complaint("一般")).post("/complaints").then().statusCode(201).extract().path("id");
        List<String> told = ask(since, List.of(open));
        assertTrue(told.contains(open));
        assertFalse(told.contains(secret));
        registrar.request().queryParam("sort", "changedAt").queryParam("changedSince", since).get("/complaints").then().body("items.id", hasItem(open))
                .body("items.id", not(hasItem(secret)));
        registrar.request().queryParam("changedSince", since).get("/complaints").then().body("items.id", hasItem(secret));
    }

    @Test
    void a_unit_is_told_of_its_own_cases_only() throws InterruptedException {
        String since = clock.now().toString();
        String id = Api.as(Role.CASE_OFFICER, unit("surveying")).body(complaint("測量課")).post("/complaints").then().statusCode(201).extract().path("id");
        ask(since, List.of(id));
        Api.as(Role.SECTION_CHIEF, unit("surveying")).queryParam("sort", "changedAt").queryParam("changedSince", since).get("/complaints").then()
                .body("items.id", hasItem(id));
        Api.as(Role.SECTION_CHIEF, unit("registration")).queryParam("sort", "changedAt").queryParam("changedSince", since).get("/complaints").then()
                .body("items.id", not(hasItem(id)));
    }

    @ParameterizedTest
    @CsvSource({"ADMINISTRATOR", "VIEWER"})
    void who_sees_no_cases_is_told_of_no_changes(Role role) {
        Api.as(role).queryParam("sort", "changedAt").get("/complaints").then().statusCode(403);
    }

    @ParameterizedTest
    @CsvSource({"yesterday, instant", "2026-11-26, instant", "2026-02-30T00:00:00Z, instant", "+1000000-01-01T00:00:00Z, instant"})
    void a_moment_that_cannot_be_read_is_refused(String since, String code) {
        asking(since).get("/complaints").then().statusCode(400).body("errors[0].field", equalTo("changedSince")).body("errors[0].code", equalTo(code));
    }

    @Test
    void a_cursor_of_another_list_is_refused() {
        register(complaint("甲"));
        register(complaint("乙"));
        String cursor = Api.as(Role.EVALUATION_OFFICER).queryParam("limit", 1).get("/complaints").path("nextCursor");
        asking(Instant.EPOCH.toString()).queryParam("cursor", cursor).get("/complaints").then().statusCode(400).body("code", equalTo("invalid-cursor"));
        asking("2999-01-01T00:00:00Z").get("/complaints").then().statusCode(200).body("items", hasSize(0)).body("total", equalTo(0));
    }

    @Test
    void nothing_is_told_that_came_after_the_beginning_of_a_file_that_is_being_stored() throws InterruptedException {
        String since = clock.now().toString();
        UUID running = UUID.randomUUID();
        Sql.change("insert into import_job (id, data_set, file_name, size, sha256, state, dry_run, on_error, ordered_by_id, ordered_by, actor, created_at, started_at, position, read_rows, "
                + "created_rows, changed_rows, unchanged_rows, refused_rows, stop_wanted, attempts, lease_until, kept_until, version) values (unhex(replace(?, '-', '')), 'complaints', "
                + "'cases.csv', 1, x'00', 'RUNNING', 0, 'STOP', x'00', 'x', '{}', now(3), now(3), 0, 0, 0, 0, 0, 0, 0, 1, now(3) + interval 1 hour, now(3) + interval 1 day, 0)",
                running.toString());
        try {
            String id = register(complaint("匯入期間登錄")).getString("id");
            sleep(2_500);
            assertFalse(round(since, 50).ids().contains(id));
            Sql.change("update import_job set state = 'DONE' where id = unhex(replace(?, '-', ''))", running.toString());
            ask(since, List.of(id));
        } finally {
            Sql.change("delete from import_job where id = unhex(replace(?, '-', ''))", running.toString());
        }
    }

    @Test
    void it_costs_at_most_seven_statements_whatever_its_length() throws InterruptedException {
        String since = clock.now().toString();
        String id = register(complaint("算次數")).getString("id");
        ask(since, List.of(id));
        long statements = Statements.in(() -> asking(since).get("/complaints").then().statusCode(200).body("items.id", hasItem(id)));
        assertTrue(statements <= 7, "statements: " + statements);
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}

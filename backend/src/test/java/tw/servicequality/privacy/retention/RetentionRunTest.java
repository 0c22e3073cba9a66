package tw.servicequality.privacy.retention;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tw.servicequality.privacy.PrivacyExamples.change;
import static tw.servicequality.privacy.PrivacyExamples.closed;
import static tw.servicequality.privacy.PrivacyExamples.closedDaysAgo;
import static tw.servicequality.privacy.PrivacyExamples.complaint;
import static tw.servicequality.privacy.PrivacyExamples.evaluation;
import static tw.servicequality.privacy.PrivacyExamples.number;
import static tw.servicequality.privacy.PrivacyExamples.person;
import static tw.servicequality.privacy.PrivacyExamples.register;
import static tw.servicequality.privacy.PrivacyExamples.step;
import static tw.servicequality.privacy.retention.RetentionExamples.FIVE_YEARS;
import static tw.servicequality.privacy.retention.RetentionExamples.LONG_AGO;
import static tw.servicequality.privacy.retention.RetentionExamples.isAnonymous;
import static tw.servicequality.privacy.retention.RetentionExamples.run;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.Sql;
import tw.servicequality.platform.actor.Role;
import tw.servicequality.privacy.PrivacyExamples;

/** Runs that wait for somebody's word, that several nodes make, and during which people go on working. */
@QuarkusTest
class RetentionRunTest {

    @Inject
    RetentionJob job;
    @Inject
    OfficeClock clock;

    @BeforeEach
    void nothing_has_ever_run() {
        RetentionExamples.forgetRuns();
    }

    private JsonPath lastRun() {
        return Api.as(Role.ADMINISTRATOR).get("/retention").then().statusCode(200).extract().jsonPath();
    }

    /** Waits until so many statements on cases wait for a row. */
    private static void awaitWaiting(int many) throws InterruptedException {
        for (int i = 0; i < 200 && waiting() < many; i++) {
            Thread.sleep(50);
        }
    }

    /** How many statements wait. MySQL cannot list its processes in the moment in which one of them writes bytes that are no text, such as a key: then none does. */
    private static long waiting() {
        try {
            return Sql.number("select count(*) from information_schema.processlist where info like '%from complaint %for update%' and info not like '%processlist%'");
        } catch (IllegalStateException fault) {
            if (fault.getMessage().contains("Cannot convert string")) {
                return 0;
            }
            throw fault;
        }
    }

    /** Retention has chosen two cases and waits for the first; what happens meanwhile to the second. */
    private void whileABatchWaits(Runnable meanwhile, String first) throws Exception {
        try (Connection locking = Arc.container().instance(AgroalDataSource.class).get().getConnection();
                ExecutorService nodes = Executors.newSingleThreadExecutor()) {
            locking.setAutoCommit(false);
            try (PreparedStatement lock = locking.prepareStatement("select id from complaint where id = unhex(?) for update")) {
                lock.setString(1, first.replace("-", ""));
                lock.executeQuery();
            }
            Future<?> batch = nodes.submit(() -> run(job, clock.now()));
            try {
                awaitWaiting(1);
                meanwhile.run();
            } finally {
                locking.rollback();
            }
            batch.get();
        }
    }

    @Test
    void what_is_held_or_comes_again_while_a_batch_is_under_way_stays() throws Exception {
        String first = closed("先", person());
        String held = closed("批次進行中保留", person());
        String old = closed("批次進行中再陳情", person());
        String before = closed("批次進行中其後案保留", person());
        closedDaysAgo(first, LONG_AGO + 9);
        closedDaysAgo(held, LONG_AGO + 8);
        closedDaysAgo(old, LONG_AGO + 7);
        closedDaysAgo(before, LONG_AGO + 6);
        String after = evaluation().request().body(complaint("後案", person())).post("/complaints/" + before + "/follow-up").then().statusCode(201).extract().path("id");
        PrivacyExamples.close(after);
        closedDaysAgo(after, LONG_AGO);
        whileABatchWaits(() -> {
            evaluation().request().body(Map.of("reason", "剛剛起訴")).put("/retention/holds/" + held).then().statusCode(204);
            evaluation().request().body(Map.of("reason", "剛剛起訴")).put("/retention/holds/" + after).then().statusCode(204);
            evaluation().request().body(complaint("又來", person())).post("/complaints/" + old + "/follow-up").then().statusCode(201);
        }, first);
        assertTrue(isAnonymous(first));
        assertFalse(isAnonymous(held), "it is held");
        assertFalse(isAnonymous(old), "its follow-up is open");
        assertFalse(isAnonymous(before), "the case that follows it is held");
        evaluation().request().delete("/retention/holds/" + after).then().statusCode(204);
    }

    @Test
    void a_case_that_becomes_anonymous_while_somebody_wants_to_hold_it_is_not_held() throws Exception {
        String id = closed("太晚保留", person());
        UUID key = UUID.fromString(id);
        try (Connection erasing = Arc.container().instance(AgroalDataSource.class).get().getConnection();
                ExecutorService nodes = Executors.newSingleThreadExecutor()) {
            erasing.setAutoCommit(false);
            try (PreparedStatement erase = erasing.prepareStatement("update complaint set anonymised_at = utc_timestamp(3) where id = unhex(?)")) {
                erase.setString(1, id.replace("-", ""));
                erase.executeUpdate();
            }
            Api.SignedIn holder = evaluation();
            Future<Integer> hold = nodes.submit(() -> holder.request().body(Map.of("reason", "太晚")).put("/retention/holds/" + id).statusCode());
            Thread.sleep(1500); // whatever it waits for, it waits
            erasing.commit();
            assertEquals(422, hold.get());
        }
        assertEquals(0, number("select count(*) from retention_hold where complaint_id = ?", key));
    }

    @Test
    void a_clock_that_leaps_forty_days_takes_nothing_before_somebody_confirms() {
        run(job, clock.now());
        String id = closed("四十天後才到期", person());
        closedDaysAgo(id, FIVE_YEARS - 20);
        Instant leapt = clock.now().plus(Duration.ofDays(40));
        run(job, leapt);
        run(job, leapt.plus(Duration.ofDays(1)));
        assertFalse(isAnonymous(id), "not on the next day of the wrong clock either");
        JsonPath waiting = lastRun();
        assertEquals("WAITING", waiting.getString("runs[0].state"));
        assertEquals("REPLACED", waiting.getString("runs[1].state"));
        assertTrue(waiting.getList("runs[0].doubts").containsAll(List.of("LONG_PAUSE", "CLOCKS_DIFFER")));
        String run = waiting.getString("runs[0].id");
        Api.as(Role.SECRETARY).header("If-Match", "\"0\"").post("/retention/runs/" + run + "/confirm").then().statusCode(403);
        Api.as(Role.ADMINISTRATOR).header("If-Match", "\"9\"").post("/retention/runs/" + run + "/confirm").then().statusCode(412);
        Api.as(Role.ADMINISTRATOR).header("If-Match", "\"0\"").post("/retention/runs/" + run + "/confirm").then().statusCode(200).body("state", equalTo("RUNNING"));
        Api.as(Role.ADMINISTRATOR).header("If-Match", "\"1\"").post("/retention/runs/" + run + "/confirm").then().statusCode(409);
        job.run(clock.now());
        assertTrue(isAnonymous(id));
        assertEquals("DONE", lastRun().getString("runs[0].state"));
        assertEquals(1, lastRun().getInt("runs[0].gone"));
    }

    @Test
    void more_than_usual_waits_for_somebody_and_several_nodes_do_it_once() throws Exception {
        run(job, clock.now());
        change("update complaint set closed_at = utc_timestamp(3) where state = 'CLOSED' and anonymised_at is null");
        List<String> many = java.util.stream.IntStream.range(0, 22).mapToObj(i -> {
            String id = register("很多 " + i, person());
            step(evaluation().request(), id, "withdraw", Map.of("words", "撤回")).then().statusCode(200);
            closedDaysAgo(id, LONG_AGO + i);
            return id;
        }).toList();
        // Whatever other tests left: these are more than a tenth of all.
        change("update complaint set anonymised_at = utc_timestamp(3) where state = 'CLOSED' and anonymised_at is null and closed_at > date_sub(utc_timestamp(3), interval 1 year)");
        run(job, clock.now());
        assertEquals(List.of("MANY_CASES"), lastRun().getList("runs[0].doubts"));
        assertFalse(isAnonymous(many.getFirst()));
        evaluation().request().header("If-Match", "\"0\"").post("/retention/runs/" + lastRun().getString("runs[0].id") + "/confirm").then().statusCode(200);
        tw.servicequality.platform.Mails.onNodes(4, () -> job.run(clock.now()));
        job.run(clock.now());
        many.forEach(id -> assertTrue(isAnonymous(id)));
        assertEquals(22, lastRun().getInt("runs[0].gone"));
    }
}

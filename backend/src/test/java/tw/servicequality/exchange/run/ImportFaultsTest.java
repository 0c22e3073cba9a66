package tw.servicequality.exchange.run;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tw.servicequality.exchange.Imports;
import tw.servicequality.exchange.Sealed;
import tw.servicequality.platform.Ids;
import tw.servicequality.platform.Sql;

/** Imports that are stopped, left behind, taken up again and forgotten. */
@QuarkusTest
class ImportFaultsTest {

    /** A node that is not heard of again. */
    private static final UUID DEAD = Ids.random();

    @Inject
    ImportKeeper keeper;
    @Inject
    ImportRunner runner;
    @Inject
    ImportSweep sweep;

    /** An import that a node has taken and not said anything of since. */
    private String left(String onError, String... rows) {
        String id = Imports.send("dryRun=true", Imports.file(rows)).path("id");
        change("state = 'QUEUED', dry_run = false, total_rows = null, read_rows = 0, created_rows = 0, changed_rows = 0, unchanged_rows = 0, refused_rows = 0, on_error = '" + onError + "'", id);
        assertEquals(id, keeper.claim(DEAD).orElseThrow().id.toString());
        return id;
    }

    private static void timeGoesBy(String id) {
        change("lease_until = date_sub(utc_timestamp(3), interval 1 second)", id);
    }

    private static void change(String what, String id) {
        UUID it = UUID.fromString(id);
        assertEquals(1, Sql.change("update import_job set " + what + " where id = ?",
                (Object) ByteBuffer.allocate(16).putLong(it.getMostSignificantBits()).putLong(it.getLeastSignificantBits()).array()));
    }

    @Test
    void what_a_dead_node_left_is_taken_up_and_the_dead_one_changes_nothing_any_more() {
        String mark = Imports.mark("接手");
        String id = left("STOP", Imports.rows(mark, 0, 3));
        runner.work();
        Imports.officer().get("/imports/" + id).then().body("state", equalTo("RUNNING"));
        assertEquals(0, Imports.stored(mark));
        timeGoesBy(id);
        runner.work();
        Imports.officer().get("/imports/" + id).then().body("state", equalTo("DONE"), "counts.created", equalTo(3), "counts.total", equalTo(3));
        assertEquals(3, Imports.stored(mark));
        assertThrows(ImportLostException.class, () -> keeper.progress(UUID.fromString(id), DEAD, ImportCounts.NONE));
    }

    @Test
    void what_was_taken_in_a_future_that_the_clock_has_left_is_taken_up() {
        String mark = Imports.mark("撥回");
        String id = left("STOP", Imports.rows(mark, 0, 1));
        change("lease_until = date_add(utc_timestamp(3), interval 40 day)", id);
        runner.work();
        Imports.officer().get("/imports/" + id).then().body("state", equalTo("DONE"));
        assertEquals(1, Imports.stored(mark));
    }

    @Test
    void where_bad_rows_are_skipped_it_goes_on_behind_the_rows_that_are_done_with() {
        String mark = Imports.mark("續傳");
        String id = left("SKIP", Imports.row(mark + "-0", mark, "3"), Imports.row(mark + "-1", mark, "3"), Imports.row(mark + "-0", mark, "3"));
        change("position = 2, read_rows = 1, created_rows = 1, lease_until = date_sub(utc_timestamp(3), interval 1 second)", id);
        runner.work();
        Imports.officer().get("/imports/" + id).then().body("state", equalTo("DONE"), "counts.created", equalTo(2), "counts.refused", equalTo(1), "counts.total", equalTo(3));
        Imports.officer().get("/imports/" + id + "/rows").then().body("items.row", contains(4), "items[0].faults[0].code", equalTo("row-repeated"));
        assertEquals(1, Imports.stored(mark));
    }

    @Test
    void a_stop_that_somebody_wants_holds_for_whoever_takes_it_up() {
        String mark = Imports.mark("取消");
        String id = left("STOP", Imports.rows(mark, 0, 2));
        Imports.officer().post("/imports/" + id + "/cancel").then().statusCode(200).body("state", equalTo("RUNNING"), "allowedActions", contains("download"));
        timeGoesBy(id);
        runner.work();
        Imports.officer().get("/imports/" + id).then().body("state", equalTo("CANCELLED"));
        assertEquals(0, Imports.stored(mark));
        Imports.officer().post("/imports/" + id + "/cancel").then().statusCode(409);
    }

    @Test
    void a_checked_import_can_be_dropped() {
        String id = Imports.send("dryRun=true", Imports.file(Imports.rows(Imports.mark("放棄"), 0, 1))).path("id");
        Imports.officer().post("/imports/" + id + "/cancel").then().statusCode(200).body("state", equalTo("CANCELLED"));
    }

    @Test
    void what_cannot_be_read_again_and_again_has_failed() {
        String mark = Imports.mark("毀損");
        String id = left("STOP", Imports.rows(mark, 0, 1));
        Sql.change("update import_part set sealed = 'not what was sealed, and long enough for a nonce' where import_id = (select id from import_job where lower(hex(id)) = ?)",
                id.replace("-", ""));
        timeGoesBy(id);
        runner.work();
        Imports.officer().get("/imports/" + id).then().body("state", equalTo("RUNNING"));
        change("attempts = 9, lease_until = date_sub(utc_timestamp(3), interval 1 second)", id);
        runner.work();
        Imports.officer().get("/imports/" + id).then().body("state", equalTo("FAILED"), "counts.created", equalTo(0));
        assertEquals(0, Imports.stored(mark));
    }

    @Test
    void a_file_that_ends_the_program_each_time_is_not_begun_for_ever() {
        String mark = Imports.mark("反覆");
        String id = left("STOP", Imports.rows(mark, 0, 1));
        change("attempts = 10, lease_until = date_sub(utc_timestamp(3), interval 1 second)", id);
        runner.work();
        Imports.officer().get("/imports/" + id).then().body("state", equalTo("FAILED"));
        assertEquals(0, Imports.stored(mark));
    }

    @Test
    void a_file_is_forgotten_after_its_time_and_its_history_stays() {
        String mark = Imports.mark("過期");
        String id = Imports.send("onError=SKIP", Imports.file(Imports.row(mark + "-1", mark, "3"), Imports.row(mark + "-2", mark, "三人"))).path("id");
        change("kept_until = date_sub(utc_timestamp(3), interval 1 second)", id);
        sweep.sweep();
        assertEquals(List.of(), Sealed.of(id));
        Imports.officer().get("/imports/" + id).then().statusCode(200).body("state", equalTo("DONE"), "counts.created", equalTo(1), "fileUntil", nullValue());
        Imports.officer().get("/imports/" + id + "/rows").then().statusCode(404);
        Imports.officer().get("/imports/" + id + "/file").then().statusCode(404);
    }
}

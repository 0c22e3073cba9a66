package tw.servicequality.platform.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tw.servicequality.complaint.ComplaintExamples.complaint;
import static tw.servicequality.complaint.ComplaintExamples.register;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tw.servicequality.audit.Sealing;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.Ids;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.Sql;
import tw.servicequality.platform.Statements;
import tw.servicequality.platform.actor.Role;
import tw.servicequality.platform.mail.Outbox;
import tw.servicequality.progress.ProgressExamples;

/** What operators are told of the office: that it is right, and what it costs. */
@QuarkusTest
class OfficeFiguresTest {

    private static final String MAILS = "quality.mail.waiting";
    private static final String ID = "unhex(replace(?, '-', ''))";

    @Inject
    @All
    List<OfficeFigures> rooms;
    @Inject
    OfficeFigureReader reader;
    @Inject
    Outbox outbox;
    @Inject
    JobRuns runs;
    @Inject
    OfficeClock clock;
    @Inject
    MeterRegistry metrics;

    @Test
    void each_room_asks_little_of_the_database() {
        Map<String, Long> allowed = Map.of("OutboxFigures", 1L, "JobFigures", 1L, "AuditFigures", 1L, "ImportFigures", 1L, "ComplaintFigures", 2L, "WebhookFigures", 3L,
                "ReportFigures", 6L);
        Map<String, Long> dear = new HashMap<>();
        for (OfficeFigures room : rooms) {
            QuarkusTransaction.requiringNew().call(room::read); // what is kept in memory between two readings
            String name = room.getClass().getSimpleName().replace("_ClientProxy", "");
            long asked = Statements.in(() -> QuarkusTransaction.requiringNew().call(room::read));
            if (asked == 0 || asked > allowed.getOrDefault(name, 0L)) {
                dear.put(name, asked);
            }
        }
        assertEquals(Map.of(), dear);
        assertEquals(allowed.size(), rooms.size());
    }

    @Test
    void a_scrape_asks_the_database_nothing_and_changing_figures_are_read_without_the_slow_ones() {
        reader.read(true);
        assertEquals(0, Statements.in(() -> io.restassured.RestAssured.get("/q/metrics").then().statusCode(200)));
        long often = Statements.in(() -> reader.read(false));
        assertTrue(often > 0 && often <= 9, "a reading costs " + often);
    }

    @Test
    void mails_that_wait_and_the_age_of_the_oldest() {
        double before = Figures.now(MAILS);
        String mark = UUID.randomUUID().toString();
        assertTrue(QuarkusTransaction.requiringNew().call(() -> outbox.enqueue(mark, mark + "@office.example", "主旨", "內容", null, null)));
        Sql.change("update outgoing_mail set created_at = date_sub(created_at, interval 3000 second) where dedupe_key = ?", mark);
        assertEquals(before + 1, Figures.now(MAILS));
        assertTrue(metrics.get("quality.mail.oldest.waiting").gauge().value() >= 3000);
        Sql.change("update outgoing_mail set next_try_at = null where dedupe_key = ?", mark);
        assertEquals(before, Figures.now(MAILS));
    }

    @Test
    void complaints_open_late_and_nearly_late() {
        double open = Figures.now("quality.complaints.open");
        double overdue = metrics.get("quality.complaints.overdue").gauge().value();
        double soon = metrics.get("quality.complaints.due.soon").gauge().value();
        String id = register(complaint("期限")).getString("id");
        assertEquals(open + 1, Figures.now("quality.complaints.open"));
        assertEquals(overdue, metrics.get("quality.complaints.overdue").gauge().value());
        assertEquals(soon, metrics.get("quality.complaints.due.soon").gauge().value());
        Sql.change("update complaint set due_on = ? where id = " + ID, clock.today(), id);
        assertEquals(soon + 1, Figures.now("quality.complaints.due.soon"));
        assertEquals(overdue, metrics.get("quality.complaints.overdue").gauge().value());
        Sql.change("update complaint set due_on = ? where id = " + ID, clock.today().minusDays(1), id);
        assertEquals(overdue + 1, Figures.now("quality.complaints.overdue"));
        assertEquals(soon, metrics.get("quality.complaints.due.soon").gauge().value());
        Sql.change("update complaint set state = 'CLOSED' where id = " + ID, id);
        assertEquals(open, Figures.now("quality.complaints.open"));
        assertEquals(overdue, metrics.get("quality.complaints.overdue").gauge().value());
    }

    @Test
    void imports_that_wait_run_and_failed() {
        String id = Api.as(Role.EVALUATION_OFFICER).contentType("application/octet-stream")
                .body("外部識別碼,辦理日期,種類代碼,課室代碼,執行事項,名稱,人次\n".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/imports?dataSet=activities&wait=20&dryRun=true").then().statusCode(202).extract().path("id");
        double queued = Figures.now("quality.imports.queued");
        double running = metrics.get("quality.imports.running").gauge().value();
        double failed = metrics.get("quality.imports.failed.last.day").gauge().value();
        String stands = "update import_job set lease_until = ?, state = ?, started_at = null, created_at = date_sub(created_at, interval 100 second) where id = " + ID;
        Sql.change(stands, Timestamp.from(clock.now().plusSeconds(600)), "QUEUED", id);
        assertEquals(queued + 1, Figures.now("quality.imports.queued"));
        assertTrue(metrics.get("quality.imports.oldest.waiting").gauge().value() >= 100);
        Sql.change(stands, Timestamp.from(clock.now().plusSeconds(600)), "RUNNING", id);
        assertEquals(running + 1, Figures.now("quality.imports.running"));
        assertEquals(queued, metrics.get("quality.imports.queued").gauge().value());
        Sql.change(stands, null, "FAILED", id);
        assertEquals(failed + 1, Figures.now("quality.imports.failed.last.day"));
        assertEquals(running, metrics.get("quality.imports.running").gauge().value());
    }

    @Test
    void identifiers_of_a_time_begin_with_the_first_of_it() {
        Instant now = clock.now();
        UUID made = Ids.next();
        assertTrue(Ids.firstOf(now).toString().compareTo(made.toString()) <= 0, made.toString());
        assertTrue(Ids.firstOf(now.plusSeconds(60)).toString().compareTo(made.toString()) > 0, made.toString());
    }

    @Test
    void what_is_not_in_the_chain_yet() {
        Sealing.now();
        assertEquals(0, Figures.now("quality.audit.unsealed"));
        assertEquals(0, metrics.get("quality.audit.oldest.unsealed").gauge().value());
        register(complaint("未封存"));
        Sql.change("update audit_entry set at = date_sub(at, interval 500 second) where position is null");
        double unsealed = Figures.now("quality.audit.unsealed");
        assertTrue(unsealed >= 1);
        assertTrue(metrics.get("quality.audit.oldest.unsealed").gauge().value() >= 500);
        Sealing.now();
        assertEquals(0, Figures.now("quality.audit.unsealed"));
    }

    @Test
    void when_a_job_last_came_to_a_good_end() {
        String job = "figure-" + UUID.randomUUID().toString().substring(0, 8);
        assertTrue(runs.claim(job, "1"));
        runs.finished(job, "1");
        assertTrue(runs.claim(job, "2"));
        Sql.change("update job_run set finished_at = date_sub(finished_at, interval 1000 second) where job = ?", job);
        double ended = Figures.now("quality.job.last.success.timestamp", "task", job);
        assertEquals(clock.now().getEpochSecond() - 1000, ended, 60);
        Sql.change("delete from job_run where job = ?", job);
        reader.read(true);
        assertTrue(metrics.find("quality.job.last.success.timestamp").tag("task", job).gauges().isEmpty(), "what is gone is told no more");
    }

    @Test
    void reports_are_those_of_the_month_that_is_reported_about_and_missing_ones_of_earlier_months_count_too() {
        YearMonth month = YearMonth.from(clock.today()).minusMonths(1);
        String recordsFrom = Sql.text("select cast(records_from as char) from duty_setting");
        Sql.change("update duty_setting set records_from = ?", month.minusMonths(1).atDay(1));
        try {
            ProgressExamples.opened(ProgressExamples.UNIT, month);
            JsonPath present = month(month);
            Figures.now("quality.reports.overdue");
            for (Map<String, Object> each : present.<Map<String, Object>>getList("cycle.states")) {
                assertEquals((Integer) each.get("units"), (int) reports(each.get("state").toString().toLowerCase(Locale.ROOT)), each.toString());
            }
            assertTrue(reports("draft") + reports("returned") + reports("submitted") + reports("consolidated") + reports("reviewed") >= 1);
            assertEquals(present.getInt("cycle.notBegun"), (int) reports("not_begun"));
            assertTrue(reports("not_begun") >= 1, "all units have begun");
            int before = month(month.minusMonths(1)).getInt("cycle.overdue");
            assertTrue(before >= 1, "nothing of the month before is missing");
            assertEquals(present.getInt("cycle.overdue") + before, (int) metrics.get("quality.reports.overdue").gauge().value());
        } finally {
            Sql.change("update duty_setting set records_from = ?", recordsFrom);
        }
    }

    private double reports(String state) {
        return metrics.get("quality.reports").tag("state", state).gauge().value();
    }

    private static JsonPath month(YearMonth month) {
        return Api.as(Role.EVALUATION_OFFICER).get("/progress-months/" + month).then().statusCode(200).extract().jsonPath();
    }
}

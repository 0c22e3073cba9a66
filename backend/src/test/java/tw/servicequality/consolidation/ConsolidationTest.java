package tw.servicequality.consolidation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tw.servicequality.progress.ProgressExamples.UNIT;
import static tw.servicequality.progress.ProgressExamples.act;
import static tw.servicequality.progress.ProgressExamples.chief;
import static tw.servicequality.progress.ProgressExamples.consolidated;
import static tw.servicequality.progress.ProgressExamples.evaluation;
import static tw.servicequality.progress.ProgressExamples.filled;
import static tw.servicequality.progress.ProgressExamples.freshMonth;
import static tw.servicequality.progress.ProgressExamples.officer;
import static tw.servicequality.progress.ProgressExamples.reviewed;
import static tw.servicequality.progress.ProgressExamples.secretary;
import static tw.servicequality.progress.ProgressExamples.submitted;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.Mails;
import tw.servicequality.platform.Sql;
import tw.servicequality.platform.Statements;
import tw.servicequality.platform.actor.Role;

/** The month as research and evaluation and the secretary see it, and as everybody does once it is public. */
@QuarkusTest
class ConsolidationTest {

    private static final String OTHER = "evaluation";

    @Inject
    ConsolidationService service;

    @BeforeEach
    void records_begin_with_the_plan() {
        int version = Api.as(Role.VIEWER).get("/duty-settings").path("version");
        Api.as(Role.ADMINISTRATOR).header("If-Match", "\"" + version + "\"").body(Map.of("recordsFrom", "2025-01-01", "rollForward", true)).put("/duty-settings").then()
                .statusCode(200);
    }

    /** A month that neither of the two units has a report of. */
    private static YearMonth month() {
        YearMonth month = freshMonth(UNIT);
        YearMonth other = freshMonth(OTHER);
        for (int i = 0; !other.equals(month) && i < 24; i++) {
            other = freshMonth(OTHER);
        }
        assertEquals(month, other);
        return month;
    }

    private static Response month(YearMonth month) {
        Response answer = evaluation().request().get("/progress-months/" + month);
        answer.then().statusCode(200);
        return answer;
    }

    private static Map<String, Object> seen(String... ids) {
        return Map.of("reports", List.of(ids).stream().map(id -> Map.of("id", id, "version", evaluation().request().get("/progress-reports/" + id).<Integer>path("version"))).toList());
    }

    private static String own(YearMonth month) {
        String id = filled(OTHER, month);
        act(evaluation().request(), id, "submit", null).then().statusCode(200);
        return id;
    }

    @Test
    void a_month_shows_every_unit_and_how_many_stand_where() {
        YearMonth month = month();
        submitted(UNIT, month);
        String own = "units.find { it.unit.code == '" + UNIT + "' }.";
        month(month).then().body("units.unit.code", hasItems("registration", "surveying", UNIT, OTHER)).body("units", hasSize(7)).body(own + "state", equalTo("SUBMITTED"))
                .body(own + "allowedActions", hasItems("consolidate", "return")).body("cycle.units", equalTo(7))
                .body("cycle.states.find { it.state == 'SUBMITTED' }.units", equalTo(1)).body("allowedActions", hasItems("remind", "consolidate", "return", "publish"))
                .body("allowedActions", not(hasItem("review"))).body("published", equalTo(false)).body("version", equalTo(0));
        chief(UNIT).request().get("/progress-months/" + month).then().statusCode(200).body("units.unit.code", contains(UNIT)).body("allowedActions", empty());
        assertEquals(7, Statements.in(() -> month(month)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-13", "2026-1", "26-01", "x", "1911-12", "2111-01", "2026-01-01", "%00"})
    void what_is_no_month_is_refused(String text) {
        evaluation().request().urlEncodingEnabled(false).get("/progress-months/" + text).then().statusCode(400);
    }

    @Test
    void of_a_month_to_come_there_is_nothing() {
        evaluation().request().get("/progress-months/2110-12").then().statusCode(200).body("units", empty()).body("cycle.units", equalTo(0)).body("cycle.due", nullValue());
    }

    @Test
    void several_are_consolidated_and_reviewed_at_once_or_none() {
        YearMonth month = month();
        String one = submitted(UNIT, month);
        String two = own(month);
        Map<String, Object> both = seen(one, two);
        act(evaluation().request(), two, "return", Map.of("words", "補件")).then().statusCode(200);
        evaluation().request().body(both).post("/progress-months/" + month + "/consolidate").then().statusCode(409);
        assertEquals("SUBMITTED", evaluation().request().get("/progress-reports/" + one).path("state"), "nothing of it is stored");
        act(evaluation().request(), two, "submit", null).then().statusCode(200);
        evaluation().request().body(both).post("/progress-months/" + month + "/consolidate").then().statusCode(412).body("errors.code", contains("report-stale"))
                .body("errors[0].message", containsString("研考"));
        String key = UUID.randomUUID().toString();
        Map<String, Object> now = seen(one, two);
        evaluation().request().header("Idempotency-Key", key).body(now).post("/progress-months/" + month + "/consolidate").then().statusCode(200)
                .body("cycle.states.find { it.state == 'CONSOLIDATED' }.units", equalTo(2));
        evaluation().request().header("Idempotency-Key", key).body(now).post("/progress-months/" + month + "/consolidate").then().statusCode(200)
                .header("Idempotency-Replayed", "true");
        secretary().request().body(seen(one, one)).post("/progress-months/" + month + "/review").then().statusCode(422).body("errors.code", contains("report-twice"));
        secretary().request().body(seen(one)).post("/progress-months/" + month.plusMonths(1) + "/review").then().statusCode(422)
                .body("errors.code", contains("report-not-of-month"));
        secretary().request().body(Map.of("reports", List.of())).post("/progress-months/" + month + "/review").then().statusCode(400);
        Map.of("review", secretary(), "consolidate", evaluation()).forEach((step, who) -> who.request().body(Map.of("reports", List.of(Map.of("id", one, "version",
                1_000_000_000)))).post("/progress-months/" + month + "/" + step).then().statusCode(400).body("errors.field", contains("reports[0].version")));
        secretary().request().body(Map.of("reports", List.of(Map.of("id", UUID.randomUUID(), "version", 0)))).post("/progress-months/" + month + "/review").then().statusCode(404);
        evaluation().request().body(seen(one)).post("/progress-months/" + month + "/review").then().statusCode(403);
        secretary().request().body(seen(one, two)).post("/progress-months/" + month + "/review").then().statusCode(200)
                .body("cycle.states.find { it.state == 'REVIEWED' }.units", equalTo(2));
        secretary().request().body(seen(one, two)).post("/progress-months/" + month + "/review").then().statusCode(409).body("errors.code", contains("progress-locked"));
    }

    @Test
    void each_of_several_is_consolidated_with_a_remark_of_its_own() {
        YearMonth month = month();
        String one = submitted(UNIT, month);
        String two = own(month);
        List<Map<String, Object>> both = List.of(remarked(one, " 請追蹤 "), remarked(two, "  "));
        evaluation().request().body(Map.of("reports", List.of(remarked(one, "字".repeat(1001))))).post("/progress-months/" + month + "/consolidate").then().statusCode(400)
                .body("errors.field", contains("reports[0].remark"));
        evaluation().request().body(Map.of("reports", both)).post("/progress-months/" + month + "/consolidate").then().statusCode(200)
                .body("cycle.states.find { it.state == 'CONSOLIDATED' }.units", equalTo(2));
        evaluation().request().get("/progress-reports/" + one).then().body("remark", equalTo("請追蹤")).body("steps[-1].words", equalTo("請追蹤"));
        evaluation().request().get("/progress-reports/" + two).then().body("remark", nullValue());
        evaluation().request().body(Map.of("reports", List.of(remarked(one, "甲"), remarked(one, "乙")))).post("/progress-months/" + month + "/consolidate").then().statusCode(422)
                .body("errors.code", contains("report-twice"));
    }

    private static Map<String, Object> remarked(String id, String remark) {
        return Map.of("id", id, "version", evaluation().request().get("/progress-reports/" + id).<Integer>path("version"), "remark", remark);
    }

    @Test
    void several_go_back_for_one_reason() {
        YearMonth month = month();
        String one = consolidated(UNIT, month);
        secretary().request().body(Map.of("reports", seen(one).get("reports"), "words", " 對策未具體 ")).post("/progress-months/" + month + "/return").then().statusCode(200)
                .body("cycle.states.find { it.state == 'RETURNED' }.units", equalTo(1));
        evaluation().request().get("/progress-reports/" + one).then().body("steps[-1].words", equalTo("對策未具體"));
        secretary().request().body(seen(one)).post("/progress-months/" + month + "/return").then().statusCode(400);
    }

    @Test
    void the_secretary_sees_what_changed_and_what_is_not_green_and_nothing_else() {
        YearMonth month = month();
        String id = consolidated(UNIT, month);
        Response whole = secretary().request().get("/progress-reports/" + id);
        Response news = secretary().request().get("/progress-months/" + month + "/news");
        String own = "items.find { it.unit.code == '" + UNIT + "' }.";
        List<String> notGreen = whole.path("lines.findAll { it.item.status in ['ATTENTION', 'BEHIND', 'OVERDUE'] }.item.code");
        assertFalse(notGreen.isEmpty());
        assertTrue(news.<List<String>>path(own + "lines.code").containsAll(notGreen));
        assertEquals(whole.<List<Object>>path("lines").size(), news.<List<Object>>path(own + "lines").size() + news.<Integer>path(own + "unchanged"));
        news.then().body(own + "lines.news", everyItem(not(empty()))).body(own + "version", equalTo(whole.<Integer>path("version")))
                .body(own + "allowedActions", hasItems("review", "return")).body(own + "lines.find { it.code == '" + notGreen.getFirst() + "' }.words.cause", equalTo("人力不足。"));
        evaluation().request().queryParam("state", "SUBMITTED").get("/progress-months/" + month + "/news").then().body("items.unit.code", not(hasItem(UNIT)));
        chief(UNIT).request().get("/progress-months/" + month + "/news").then().statusCode(403);
        Runnable one = () -> secretary().request().get("/progress-months/" + month + "/news").then().statusCode(200);
        one.run();
        long statements = Statements.in(one);
        String two = own(month);
        act(evaluation().request(), two, "consolidate", Map.of()).then().statusCode(200);
        assertEquals(statements, Statements.in(one), "the statements do not grow with the reports");
    }

    @Test
    void units_that_have_not_reported_are_reminded_once_a_day() {
        YearMonth month = month();
        submitted(OTHER.equals("evaluation") ? UNIT : OTHER, month);
        String address = "remind-" + UUID.randomUUID() + "@example.gov.tw";
        UUID surveying = UUID.fromString(Api.visitor().get("/units").path("items.find { it.code == 'surveying' }.id"));
        Api.SignedIn reminded = Api.newAccount(surveying, Role.CASE_OFFICER);
        Response known = Api.as(Role.ADMINISTRATOR).get("/accounts/" + reminded.id());
        Api.as(Role.ADMINISTRATOR).header("If-Match", known.header("ETag")).body(Map.of("displayName", "提醒測試", "email", address, "roles", List.of("CASE_OFFICER"),
                "unitId", surveying)).put("/accounts/" + reminded.id()).then().statusCode(200);
        evaluation().request().body(Map.of("units", List.of(UNIT))).post("/progress-months/" + month + "/remind").then().statusCode(422)
                .body("errors.code", contains("report-not-awaited")).body("errors.field", contains("units[0]"));
        int mails = evaluation().request().body(Map.of("units", List.of("surveying"))).post("/progress-months/" + month + "/remind").then().statusCode(200)
                .body("units.code", contains("surveying")).body("unreachable", empty()).extract().path("mails");
        assertTrue(mails >= 1);
        evaluation().request().body(Map.of()).post("/progress-months/" + month + "/remind").then().statusCode(200).body("units.code", hasItems("surveying", "registration"))
                .body("units.code", not(hasItem(UNIT)));
        List<Mails.Row> sent = Mails.to(address);
        assertEquals(1, sent.size());
        assertTrue(sent.getFirst().text().contains("測量課 您好") && sent.getFirst().text().contains((month.getYear() - 1911) + "年" + month.getMonthValue() + "月執行成果月報")
                && sent.getFirst().text().contains("已逾期"), sent.getFirst().text());
        Api.as(Role.ADMINISTRATOR).queryParam("targetId", month.toString()).get("/audit-entries").then().body("items.action", hasItem("PROGRESS_MONTH_REMINDED"));
    }

    @Test
    void punctuality_counts_what_came_and_what_should_have() {
        YearMonth month = month();
        String id = submitted(UNIT, month);
        Sql.change("update progress_report set first_submitted_on = due_on, late_days = 0 where id = unhex(replace(?, '-', ''))", id);
        Response year = evaluation().request().queryParam("year", month.getYear()).get("/progress-punctuality");
        String own = "items.find { it.unit.code == '" + UNIT + "' }.";
        year.then().statusCode(200).body("items", hasSize(7));
        int due = year.path(own + "due");
        int onTime = year.path(own + "onTime");
        int missing = year.path(own + "missing");
        int late = year.path(own + "late");
        assertTrue(onTime >= 1 && due == onTime + late + missing, year.asString());
        assertEquals(Math.floor(onTime * 10000.0 / due) / 100, Double.parseDouble(year.path(own + "rate").toString()), 0.0001);
        chief(UNIT).request().queryParam("year", month.getYear()).get("/progress-punctuality").then().body("items.unit.code", contains(UNIT));
        assertEquals(6, Statements.in(() -> evaluation().request().queryParam("year", 2025).get("/progress-punctuality").then().statusCode(200)));
    }

    @Test
    void what_was_reviewed_is_public_when_the_month_is_switched_without_names_and_evidence() {
        YearMonth month = month();
        String id = reviewed(UNIT, month);
        Response signed = evaluation().request().get("/progress-reports/" + id + "/revisions/1");
        Api.visitor().get("/published-results/" + month).then().statusCode(404);
        evaluation().request().body(Map.of("published", true)).put("/progress-months/" + month + "/publication").then().statusCode(428);
        int version = month(month).path("version");
        evaluation().request().header("If-Match", "\"" + (version + 7) + "\"").body(Map.of("published", true))
                .put("/progress-months/" + month + "/publication").then().statusCode(412);
        secretary().request().header("If-Match", "\"" + version + "\"").body(Map.of("published", true)).put("/progress-months/" + month + "/publication").then().statusCode(403);
        evaluation().request().header("If-Match", "\"" + version + "\"").body(Map.of("published", true)).put("/progress-months/" + month + "/publication").then().statusCode(200)
                .body("published", equalTo(true)).body("version", equalTo(version + 1));
        Response shown = Api.visitor().get("/published-results/" + month);
        shown.then().statusCode(200).body("units.code", contains(UNIT)).body("units[0].lines.narrative", hasItem("本月辦理情形。"));
        assertEquals(signed.<List<Object>>path("lines").size(), shown.<List<Object>>path("units[0].lines").size());
        for (String hidden : List.of("測試[", "請補充佐證", "attachments", "remark", signed.<String>path("submitted.by"), "changedBy")) {
            assertFalse(shown.asString().contains(hidden), hidden);
        }
        Api.visitor().queryParam("year", month.getYear()).get("/published-results").then().statusCode(200).body("items.month", hasItem(month.toString()));
        act(secretary().request(), id, "reopen", Map.of("words", "更正")).then().statusCode(200);
        assertEquals(shown.asString(), Api.visitor().get("/published-results/" + month).asString(), "what was last reviewed stays public");
        evaluation().request().header("If-Match", "\"" + (version + 1) + "\"").body(Map.of("published", false)).put("/progress-months/" + month + "/publication").then()
                .statusCode(200).body("published", equalTo(false));
        Api.visitor().get("/published-results/" + month).then().statusCode(404);
        Api.visitor().get("/published-results/x").then().statusCode(400);
    }

    @Test
    void the_dashboard_is_told_how_far_the_last_month_has_come() {
        ProgressCycle cycle = service.present(null).cycle();
        assertEquals(7, cycle.units());
        assertEquals(7, cycle.notBegun() + cycle.states().stream().mapToInt(ProgressCycle.StateCount::units).sum());
        assertEquals(5, cycle.due().official().getDayOfMonth());
    }

    @Test
    void it_waits_for_whose_turn_it_is() {
        YearMonth month = YearMonth.from(tw.servicequality.progress.ProgressExamples.TODAY).minusMonths(4);
        YearMonth found = month();
        for (int i = 0; !found.equals(month) && i < 24; i++) {
            found = month();
        }
        assertEquals(month, found);
        assertTrue(waits(officer(UNIT), UNIT, month, null) && waits(chief(UNIT), UNIT, month, null));
        assertFalse(waits(secretary(), UNIT, month, null) || waits(evaluation(), UNIT, month, null) || waits(officer("surveying"), UNIT, month, null));
        assertTrue(waits(evaluation(), OTHER, month, null), "research and evaluation report as well");
        String id = submitted(UNIT, month);
        assertTrue(waits(evaluation(), UNIT, month, "SUBMITTED"));
        assertFalse(waits(chief(UNIT), UNIT, month, "SUBMITTED"));
        act(evaluation().request(), id, "consolidate", Map.of()).then().statusCode(200);
        assertTrue(waits(secretary(), UNIT, month, "CONSOLIDATED"));
        act(secretary().request(), id, "review", null).then().statusCode(200);
        assertFalse(waits(secretary(), UNIT, month, "REVIEWED") || waits(evaluation(), UNIT, month, "REVIEWED") || waits(chief(UNIT), UNIT, month, "REVIEWED"));
    }

    private static boolean waits(Api.SignedIn whom, String unit, YearMonth month, String state) {
        List<Map<String, Object>> all = whom.request().get("/reminders").then().statusCode(200).extract().path("progress");
        return all.stream().anyMatch(it -> ((Map<?, ?>) it.get("unit")).get("code").equals(unit) && it.get("year").equals(month.getYear())
                && it.get("month").equals(month.getMonthValue()) && java.util.Objects.equals(it.get("state"), state));
    }
}

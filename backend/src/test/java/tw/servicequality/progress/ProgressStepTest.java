package tw.servicequality.progress;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tw.servicequality.progress.ProgressExamples.TODAY;
import static tw.servicequality.progress.ProgressExamples.UNIT;
import static tw.servicequality.progress.ProgressExamples.act;
import static tw.servicequality.progress.ProgressExamples.chief;
import static tw.servicequality.progress.ProgressExamples.consolidated;
import static tw.servicequality.progress.ProgressExamples.evaluation;
import static tw.servicequality.progress.ProgressExamples.filled;
import static tw.servicequality.progress.ProgressExamples.freshMonth;
import static tw.servicequality.progress.ProgressExamples.get;
import static tw.servicequality.progress.ProgressExamples.officer;
import static tw.servicequality.progress.ProgressExamples.opened;
import static tw.servicequality.progress.ProgressExamples.request;
import static tw.servicequality.progress.ProgressExamples.secretary;
import static tw.servicequality.progress.ProgressExamples.store;
import static tw.servicequality.progress.ProgressExamples.submitted;
import static tw.servicequality.progress.ProgressExamples.unit;
import static tw.servicequality.progress.ProgressExamples.version;
import static tw.servicequality.progress.ProgressExamples.whole;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.Mails;
import tw.servicequality.platform.Sql;
import tw.servicequality.platform.actor.Role;

/** The way of a monthly report through the office. */
@QuarkusTest
class ProgressStepTest {

    @Test
    void submitted_returned_put_right_consolidated_and_reviewed() {
        String id = opened(UNIT, freshMonth(UNIT)).path("id");
        Response refused = act(chief(UNIT).request(), id, "submit", null);
        refused.then().statusCode(422).body("errors.code", hasItem("progress-kind-missing"))
                .body("errors.field", hasItem("lines[" + get(id).path("lines[0].item.code") + "].kind"));
        officer(UNIT).request().body(Map.of()).post("/progress-reports/" + id + "/continue").then().statusCode(200);
        get(id).<List<String>>path("missing.lineageId").forEach(item -> store(officer(UNIT).request(), id, item, 0, whole("說明")).then().statusCode(200));
        act(officer(UNIT).request(), id, "submit", null).then().statusCode(403);
        act(chief(UNIT).request(), id, "submit", null).then().statusCode(200).body("state", equalTo("SUBMITTED")).body("firstSubmittedOn", equalTo(TODAY.toString()))
                .body("allowedActions", contains("comment"));
        evaluation().request().get("/progress-reports/" + id).then().body("allowedActions", contains("update", "remark", "consolidate", "return", "comment"));
        act(evaluation().request(), id, "return", Map.of("words", " ")).then().statusCode(400);
        act(evaluation().request(), id, "return", Map.of("words", " 請補場次規劃 ")).then().statusCode(200).body("state", equalTo("RETURNED"))
                .body("steps.words", hasItem("請補場次規劃"));
        act(chief(UNIT).request(), id, "submit", null).then().statusCode(200);
        act(evaluation().request(), id, "consolidate", Map.of("remark", " 併下月檢討 ")).then().statusCode(200).body("state", equalTo("CONSOLIDATED"))
                .body("remark", equalTo("併下月檢討"));
        act(secretary().request(), id, "return", Map.of("words", "對策不具體")).then().statusCode(200).body("state", equalTo("RETURNED"));
        act(chief(UNIT).request(), id, "submit", null).then().statusCode(200).body("consolidatedBy", nullValue());
        act(evaluation().request(), id, "consolidate", Map.of()).then().statusCode(200).body("remark", nullValue());
        secretary().request().get("/progress-reports/" + id).then().body("allowedActions", contains("return", "review", "comment"));
        act(secretary().request(), id, "review", null).then().statusCode(200).body("state", equalTo("REVIEWED")).body("reviewedBy", startsWith("測試"))
                .body("allowedActions", contains("reopen")).body("signed.revision", contains(1));
        get(id).then().body("steps.kind", contains("CREATED", "SUBMITTED", "RETURNED", "SUBMITTED", "CONSOLIDATED", "RETURNED", "SUBMITTED", "CONSOLIDATED", "REVIEWED"))
                .body("lateness.days", hasSize(org.hamcrest.Matchers.greaterThan(0)));
        String trail = Api.as(Role.ADMINISTRATOR).queryParam("targetId", id).queryParam("limit", 200).get("/audit-entries").then()
                .body("items.action", hasItem("PROGRESS_REPORT_REVIEWED")).extract().asString();
        for (String words : List.of("請補場次規劃", "併下月檢討", "對策不具體", "人力不足")) {
            assertFalse(trail.contains(words), "the audit trail tells " + words);
        }
    }

    @ParameterizedTest(name = "{0}: submit {1}, consolidate {2}, return {3}, review {4}, reopen {5}")
    @CsvSource({"CASE_OFFICER, 403, 403, 403, 403, 403", "SECTION_CHIEF, 200, 403, 403, 403, 403", "EVALUATION_OFFICER, 403, 200, 409, 403, 200",
        "SECRETARY, 403, 403, 200, 200, 200", "DIRECTOR, 403, 403, 403, 403, 403", "ADMINISTRATOR, 403, 403, 403, 403, 403", "VIEWER, 403, 403, 403, 403, 403"})
    void who_decides_what(Role role, int submit, int consolidate, int back, int review, int reopen) {
        Api.SignedIn caller = role == Role.SECRETARY || role == Role.EVALUATION_OFFICER ? Api.account(null, role) : Api.account(unit(UNIT), role);
        String id = filled(UNIT, freshMonth(UNIT));
        act(caller.request(), id, "submit", null).then().statusCode(submit);
        if (submit != 200) {
            act(chief(UNIT).request(), id, "submit", null).then().statusCode(200);
        }
        act(caller.request(), id, "consolidate", Map.of()).then().statusCode(consolidate);
        if (consolidate != 200) {
            act(evaluation().request(), id, "consolidate", Map.of()).then().statusCode(200);
        }
        act(caller.request(), id, "return", Map.of("words", "退回")).then().statusCode(back);
        if (back == 200) {
            act(chief(UNIT).request(), id, "submit", null).then().statusCode(200);
            act(evaluation().request(), id, "consolidate", Map.of()).then().statusCode(200);
        }
        act(caller.request(), id, "review", null).then().statusCode(review);
        if (review != 200) {
            act(secretary().request(), id, "review", null).then().statusCode(200);
        }
        act(caller.request(), id, "reopen", Map.of("words", "更正")).then().statusCode(reopen);
    }

    @Test
    void research_and_evaluation_submit_their_own_and_a_deputy_what_the_principal_may() {
        String own = filled("evaluation", freshMonth("evaluation"));
        act(evaluation().request(), own, "submit", null).then().statusCode(200);
        String id = filled(UNIT, freshMonth(UNIT));
        Api.SignedIn principal = Api.newAccount(unit(UNIT), Role.SECTION_CHIEF);
        act(Api.deputyOf(principal).request(), id, "submit", null).then().statusCode(200).body("submittedBy", containsString("代理"));
        Api.SignedIn both = Api.newAccount(null, Role.EVALUATION_OFFICER, Role.SECRETARY);
        act(both.request(), id, "consolidate", Map.of()).then().statusCode(200).body("allowedActions", contains("return", "comment"));
        act(both.request(), id, "review", null).then().statusCode(422).body("errors.code", contains("reviewer-took-part"));
        act(Api.deputyOf(Api.newAccount(null, Role.SECRETARY)).request(), id, "review", null).then().statusCode(200).body("reviewedBy", containsString("代理"));
    }

    @Test
    void research_and_evaluation_put_words_right_and_that_is_told() {
        String id = submitted(UNIT, freshMonth(UNIT));
        Map<String, Object> line = get(id).path("lines[0]");
        String item = get(id).path("lines[0].item.lineageId");
        int version = (int) line.get("version");
        String before = get(id).path("lines[0].words.narrative");
        store(officer(UNIT).request(), id, item, version, whole("送出後不得改")).then().statusCode(409).body("code", equalTo("wrong-state"));
        store(evaluation().request(), id, item, version, whole("研考修正文字")).then().statusCode(200).body("words.correction.by", startsWith("測試"))
                .body("words.correction.before", equalTo(before)).body("words.narrative", equalTo("研考修正文字"));
        evaluation().request().header("If-Match", "\"" + version + "\"").body(Map.of("remark", "舊")).put("/progress-reports/" + id + "/lines/" + item + "/remark").then()
                .statusCode(412);
        evaluation().request().header("If-Match", "\"" + (version + 1) + "\"").body(Map.of("remark", " 請注意期程 "))
                .put("/progress-reports/" + id + "/lines/" + item + "/remark").then().statusCode(200).body("words.remark", equalTo("請注意期程")).body("words.correction.before", equalTo(before));
        chief(UNIT).request().header("If-Match", "\"2\"").body(Map.of("remark", "課長")).put("/progress-reports/" + id + "/lines/" + item + "/remark").then().statusCode(403);
        act(evaluation().request(), id, "return", Map.of("words", "請確認")).then().statusCode(200);
        store(officer(UNIT).request(), id, item, version + 2, whole("課室確認")).then().statusCode(200).body("words.correction", nullValue())
                .body("words.remark", equalTo("請注意期程"));
    }

    @Test
    void double_clicks_and_lost_answers_submit_once() throws Exception {
        String id = filled(UNIT, freshMonth(UNIT));
        String tag = version(id);
        String key = UUID.randomUUID().toString();
        List<Response> answers = Collections.synchronizedList(new ArrayList<>());
        Mails.onNodes(3, () -> answers.add(chief(UNIT).request().header("If-Match", tag).header("Idempotency-Key", key).post("/progress-reports/" + id + "/submit")));
        answers.forEach(answer -> answer.then().statusCode(200).body("state", equalTo("SUBMITTED")));
        assertEquals(2, answers.stream().filter(answer -> answer.header("Idempotency-Replayed") != null).count());
        List<Integer> codes = Collections.synchronizedList(new ArrayList<>());
        Mails.onNodes(3, () -> codes.add(chief(UNIT).request().header("If-Match", tag).post("/progress-reports/" + id + "/submit").statusCode()));
        assertEquals(List.of(409, 409, 409), codes);
        String now = version(id);
        codes.clear();
        Mails.onNodes(3, () -> codes.add(evaluation().request().header("If-Match", now).body(Map.of()).post("/progress-reports/" + id + "/consolidate").statusCode()));
        assertEquals(1, codes.stream().filter(code -> code == 200).count(), codes.toString());
        get(id).then().body("steps.kind", contains("CREATED", "SUBMITTED", "CONSOLIDATED"));
    }

    @Test
    void a_line_stored_while_it_is_submitted_is_in_it_or_refused() throws Exception {
        String id = filled(UNIT, freshMonth(UNIT));
        String item = get(id).path("lines[0].item.lineageId");
        int version = get(id).path("lines[0].version");
        String tag = version(id);
        List<String> turns = Collections.synchronizedList(new ArrayList<>(List.of("submit", "line")));
        Map<String, Integer> codes = Collections.synchronizedMap(new java.util.HashMap<>());
        Mails.onNodes(2, () -> {
            String turn = turns.removeFirst();
            codes.put(turn, turn.equals("line") ? store(officer(UNIT).request(), id, item, version, whole("趕在送出時")).statusCode()
                    : chief(UNIT).request().header("If-Match", tag).post("/progress-reports/" + id + "/submit").statusCode());
        });
        assertTrue(codes.equals(Map.of("submit", 200, "line", 409)) || codes.equals(Map.of("submit", 412, "line", 200)), codes.toString());
    }

    @Test
    void the_month_that_runs_is_worked_on_and_not_submitted() {
        YearMonth month = YearMonth.from(TODAY);
        String id = opened("evaluation", month).path("id");
        act(evaluation().request(), id, "submit", null).then().statusCode(422).body("errors.code", hasItem("month-not-over"));
        Sql.change("delete from progress_event where report_id = unhex(replace(?, '-', ''))", id);
        Sql.change("delete from progress_report where id = unhex(replace(?, '-', ''))", id);
    }

    @Test
    void comments_stand_in_the_history_with_who_wrote_them() {
        String id = opened(UNIT, freshMonth(UNIT)).path("id");
        Api.as(Role.DIRECTOR).body(Map.of("words", " 本月重點為何？ ")).post("/progress-reports/" + id + "/comments").then().statusCode(200)
                .body("steps.words", contains(null, "本月重點為何？")).body("steps[1].doneBy", startsWith("測試")).body("state", equalTo("DRAFT"));
        officer(UNIT).request().body(Map.of("words", "字".repeat(1001))).post("/progress-reports/" + id + "/comments").then().statusCode(400);
        evaluation().request().get("/progress-reports/x").then().statusCode(400);
        chief(UNIT).request().header("If-Match", "\"0\"").post("/progress-reports/x/submit").then().statusCode(400).body("errors.field", contains("id"));
        evaluation().request().get("/progress-reports/" + UUID.randomUUID()).then().statusCode(404);
        act(evaluation().request(), id, "consolidate", Map.of()).then().statusCode(409).body("errors", nullValue());
        chief(UNIT).request().post("/progress-reports/" + id + "/submit").then().statusCode(428);
    }

    @Test
    void the_plans_indicator_counts_reports_in_time_by_their_first_submission() {
        YearMonth month = freshMonth(UNIT);
        String id = submitted(UNIT, month);
        assertEquals("0/1 REPORTS", figure(month));
        act(evaluation().request(), id, "return", Map.of("words", "補")).then().statusCode(200);
        Sql.change("update progress_report set first_submitted_on = due_on, late_days = 0 where id = unhex(replace(?, '-', ''))", id);
        act(chief(UNIT).request(), id, "submit", null).then().statusCode(200).body("lateness", nullValue());
        assertEquals("0/1 REPORTS", figure(month), "only the first submission counts");
    }

    private static String figure(YearMonth month) {
        Map<String, Object> figure = evaluation().request().queryParam("year", month.getYear()).get("/measurement-grid").path(
                "rows.find { it.kpi == 'REPORT_ON_TIME' && it.unit?.code == '" + UNIT + "' }.cells.find { it.month == " + month.getMonthValue() + " }.figure");
        return figure.get("numerator") + "/" + figure.get("denominator") + " " + figure.get("source");
    }

    @Test
    void nobody_reads_another_units_report_by_its_number() {
        String id = consolidated(UNIT, freshMonth(UNIT));
        for (String path : List.of("", "/revisions/1")) {
            officer("registration").request().get("/progress-reports/" + id + path).then().statusCode(404);
        }
        Api.as(Role.VIEWER).get("/progress-reports/" + id).then().statusCode(403);
        officer("registration").request().body(request(UNIT, freshMonth(UNIT))).post("/progress-reports").then().statusCode(403);
        get(id).then().body("lines.words.attachments.flatten()", empty());
    }
}

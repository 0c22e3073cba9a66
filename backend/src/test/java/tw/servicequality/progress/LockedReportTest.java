package tw.servicequality.progress;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static tw.servicequality.progress.ProgressExamples.TODAY;
import static tw.servicequality.progress.ProgressExamples.UNIT;
import static tw.servicequality.progress.ProgressExamples.act;
import static tw.servicequality.progress.ProgressExamples.chief;
import static tw.servicequality.progress.ProgressExamples.evaluation;
import static tw.servicequality.progress.ProgressExamples.filled;
import static tw.servicequality.progress.ProgressExamples.freshMonth;
import static tw.servicequality.progress.ProgressExamples.get;
import static tw.servicequality.progress.ProgressExamples.officer;
import static tw.servicequality.progress.ProgressExamples.opened;
import static tw.servicequality.progress.ProgressExamples.progress;
import static tw.servicequality.progress.ProgressExamples.reviewed;
import static tw.servicequality.progress.ProgressExamples.secretary;
import static tw.servicequality.progress.ProgressExamples.store;
import static tw.servicequality.progress.ProgressExamples.whole;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.Sql;
import tw.servicequality.platform.actor.Role;

/** A locked month: nobody writes in it, what was signed stays as it was signed, and opened again it is a new revision. */
@QuarkusTest
class LockedReportTest {

    @Test
    void a_locked_month_answers_every_write_with_who_locked_it_and_when() {
        YearMonth month = freshMonth(UNIT);
        String id = reviewed(UNIT, month);
        Response before = get(id);
        String item = before.path("lines[0].item.lineageId");
        String by = before.path("reviewedBy");
        List<Response> writes = List.of(store(officer(UNIT).request(), id, item, 1, progress("改")), store(evaluation().request(), id, item, 1, progress("改")),
                evaluation().request().header("If-Match", "\"1\"").body(Map.of("remark", "再註")).put("/progress-reports/" + id + "/lines/" + item + "/remark"),
                officer(UNIT).request().body(Map.of()).post("/progress-reports/" + id + "/continue"),
                officer(UNIT).request().body(Map.of()).post("/progress-reports/" + id + "/take-over"),
                act(chief(UNIT).request(), id, "submit", null), act(evaluation().request(), id, "consolidate", Map.of()),
                act(evaluation().request(), id, "return", Map.of("words", "退")), act(secretary().request(), id, "return", Map.of("words", "退")),
                act(secretary().request(), id, "review", null), officer(UNIT).request().body(Map.of("words", "留言")).post("/progress-reports/" + id + "/comments"),
                chief(UNIT).request().header("If-Match", "\"0\"").post("/progress-reports/" + id + "/submit"));
        for (Response write : writes) {
            write.then().statusCode(409).body("code", equalTo("wrong-state")).body("errors.code", contains("progress-locked"))
                    .body("errors[0].message", containsString(by)).body("errors[0].message", containsString(TODAY.toString()));
        }
        assertEquals(before.asString(), get(id).asString());
        assertEquals(id, opened(UNIT, month).path("id"), "a locked month is opened to be read, not made anew");
    }

    @Test
    void what_was_signed_stays_as_it_was_signed() {
        String unit = "evaluation";
        YearMonth month = freshMonth(unit);
        String id = filled(unit, month);
        act(evaluation().request(), id, "submit", null).then().statusCode(200);
        act(Api.newAccount(null, Role.EVALUATION_OFFICER).request(), id, "consolidate", Map.of("remark", "已彙整")).then().statusCode(200);
        act(secretary().request(), id, "review", null).then().statusCode(200);
        String locked = get(id).asString();
        Response signed = evaluation().request().get("/progress-reports/" + id + "/revisions/1");
        signed.then().statusCode(200).body("office", containsString("地政")).body("unit.name", equalTo("研考")).body("remark", equalTo("已彙整"));
        assertEquals(get(id).<List<Object>>path("lines.item"), signed.<List<Object>>path("lines.item"));
        // facts, targets, units and plan words change afterwards
        evaluation().request().body(Map.of("happenedOn", month.atDay(9).toString(), "kind", "other", "units", List.of(unit), "items", List.of(signed.<String>path("lines[0].item.code")),
                "title", "核閱後補登")).post("/activities").then().statusCode(201);
        String kpi = signed.path("lines.item.indicators.flatten().code[0]");
        assertEquals(1, Sql.change("insert into kpi_target (id, kpi, valid_from, comparison, threshold, aggregation, scope, reason, set_by, set_at) values "
                + "(unhex(replace(uuid(), '-', '')), ?, '2026-11-01', 'AT_LEAST', 4321, 'SUM', 'OFFICE', '改目標', '測試', now())", kpi));
        Sql.change("update unit set name = '研考改名' where code = 'evaluation'");
        try {
            assertEquals(signed.asString(), evaluation().request().get("/progress-reports/" + id + "/revisions/1").asString());
            assertEquals(signed.<List<Object>>path("lines"), evaluation().request().get("/progress-reports/" + id + "/revisions/1").<List<Object>>path("lines"));
            assertEquals(io.restassured.path.json.JsonPath.from(locked).getList("lines"), get(id).<List<Object>>path("lines"));
        } finally {
            Sql.change("update unit set name = '研考' where code = 'evaluation'");
            Sql.change("delete from kpi_target where threshold = 4321");
        }
        assertEquals(1, Sql.change("update progress_snapshot set content = replace(content, '已彙整', '未彙整') where report_id = unhex(replace(?, '-', ''))", id));
        evaluation().request().get("/progress-reports/" + id + "/revisions/1").then().statusCode(500).body("code", equalTo("internal-error"));
        Sql.change("update progress_snapshot set content = replace(content, '未彙整', '已彙整') where report_id = unhex(replace(?, '-', ''))", id);
    }

    @Test
    void opened_again_it_is_a_new_revision_and_the_old_one_stays() {
        String id = reviewed(UNIT, freshMonth(UNIT));
        Response signed = evaluation().request().get("/progress-reports/" + id + "/revisions/1");
        act(secretary().request(), id, "reopen", Map.of()).then().statusCode(400);
        act(secretary().request(), id, "reopen", Map.of("words", "場次誤植")).then().statusCode(200).body("state", equalTo("RETURNED")).body("revision", equalTo(2))
                .body("reviewedBy", nullValue()).body("signed.revision", contains(1)).body("steps[-1].words", equalTo("場次誤植"));
        String item = get(id).path("lines[0].item.lineageId");
        store(officer(UNIT).request(), id, item, get(id).path("lines[0].version"), whole("更正後")).then().statusCode(200);
        act(chief(UNIT).request(), id, "submit", null).then().statusCode(200).body("firstSubmittedOn", equalTo(TODAY.toString()));
        act(evaluation().request(), id, "consolidate", Map.of()).then().statusCode(200);
        act(secretary().request(), id, "review", null).then().statusCode(200).body("signed.revision", contains(2, 1));
        assertEquals(signed.asString(), evaluation().request().get("/progress-reports/" + id + "/revisions/1").asString());
        evaluation().request().get("/progress-reports/" + id + "/revisions/2").then().body("lines[0].words.narrative", equalTo("更正後"));
        evaluation().request().get("/progress-reports/" + id + "/revisions/3").then().statusCode(404);
        for (String none : List.of("0", "-1", "1000000000")) {
            evaluation().request().get("/progress-reports/" + id + "/revisions/" + none).then().statusCode(400).body("errors.field", contains("revision"));
            evaluation().request().get("/progress-reports/" + id + "/revisions/" + none + "/document").then().statusCode(400).body("errors.field", contains("revision"));
        }
        officer("surveying").request().get("/progress-reports/" + id + "/revisions/1").then().statusCode(404);
    }
}

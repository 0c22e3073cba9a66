package tw.servicequality.dissatisfaction;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tw.servicequality.dissatisfaction.DissatisfactionExamples.TODAY;
import static tw.servicequality.dissatisfaction.DissatisfactionExamples.UNIT;
import static tw.servicequality.dissatisfaction.DissatisfactionExamples.act;
import static tw.servicequality.dissatisfaction.DissatisfactionExamples.answered;
import static tw.servicequality.dissatisfaction.DissatisfactionExamples.approved;
import static tw.servicequality.dissatisfaction.DissatisfactionExamples.begun;
import static tw.servicequality.dissatisfaction.DissatisfactionExamples.chief;
import static tw.servicequality.dissatisfaction.DissatisfactionExamples.evaluation;
import static tw.servicequality.dissatisfaction.DissatisfactionExamples.fill;
import static tw.servicequality.dissatisfaction.DissatisfactionExamples.freshMonth;
import static tw.servicequality.dissatisfaction.DissatisfactionExamples.officer;
import static tw.servicequality.dissatisfaction.DissatisfactionExamples.request;
import static tw.servicequality.dissatisfaction.DissatisfactionExamples.secretary;
import static tw.servicequality.dissatisfaction.DissatisfactionExamples.submitted;
import static tw.servicequality.dissatisfaction.DissatisfactionExamples.unit;
import static tw.servicequality.dissatisfaction.DissatisfactionExamples.version;
import static tw.servicequality.dissatisfaction.DissatisfactionExamples.words;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
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

/** The way of a report: submitted, returned, submitted again, approved; and the figure that comes of it. */
@QuarkusTest
class DissatisfactionStepTest {

    private static boolean waits(Api.SignedIn whom, String id) {
        return whom.request().get("/reminders").then().statusCode(200).extract().jsonPath().getList("reports.id").contains(id);
    }

    @Test
    void it_waits_for_whose_turn_it_is() {
        String id = submitted(UNIT, freshMonth());
        assertTrue(waits(secretary(), id));
        assertFalse(waits(evaluation(), id) || waits(officer(UNIT), id) || waits(officer("surveying"), id));
        act(secretary().request(), id, "return", Map.of("reason", "請補充檢討。")).then().statusCode(200);
        assertTrue(waits(evaluation(), id) && waits(officer(UNIT), id) && waits(chief(UNIT), id));
        assertFalse(waits(secretary(), id) || waits(officer("surveying"), id));
        act(evaluation().request(), id, "submit", null).then().statusCode(200);
        act(secretary().request(), id, "approve", null).then().statusCode(200);
        assertFalse(waits(secretary(), id) || waits(evaluation(), id) || waits(officer(UNIT), id));
    }

    @Test
    void submitted_returned_put_right_and_approved() {
        YearMonth month = freshMonth();
        DissatisfactionExamples.Answered answer = answered(UNIT, month);
        String id = begun(UNIT, month);
        act(evaluation().request(), id, "submit", null).then().statusCode(422).body("errors.field", contains("lines[0].cause", "lines[0].review", "lines[0].measure"))
                .body("errors.code", contains("line-words-missing", "line-words-missing", "line-words-missing")).body("errors[0].message", containsString("1"));
        fill(officer(UNIT).request(), id, words(answer.answerId(), "等候過久。")).then().statusCode(200);
        act(evaluation().request(), id, "submit", null).then().statusCode(200).body("state", equalTo("SUBMITTED")).body("submittedOn", equalTo(TODAY.toString()))
                .body("allowedActions", empty());
        secretary().request().get("/dissatisfaction-reports/" + id).then().body("allowedActions", contains("return", "approve"));
        fill(officer(UNIT).request(), id, words(answer.answerId(), "改")).then().statusCode(409).body("code", equalTo("wrong-state"));
        act(secretary().request(), id, "return", Map.of("reason", " ")).then().statusCode(400);
        act(secretary().request(), id, "return", Map.of("reason", "字".repeat(501))).then().statusCode(400);
        act(secretary().request(), id, "return", Map.of("reason", " 請敘明改善期限 ")).then().statusCode(200).body("state", equalTo("RETURNED"))
                .body("steps.words", contains(null, null, "請敘明改善期限"));
        fill(chief(UNIT).request(), id, words(answer.answerId(), "月底前改善。")).then().statusCode(200).body("state", equalTo("RETURNED"));
        act(evaluation().request(), id, "submit", null).then().statusCode(200);
        act(secretary().request(), id, "approve", null).then().statusCode(200).body("state", equalTo("APPROVED")).body("approvedBy", startsWith("測試"))
                .body("steps.kind", contains("CREATED", "SUBMITTED", "RETURNED", "SUBMITTED", "APPROVED")).body("lines[0].cause", equalTo("月底前改善。"))
                .body("allowedActions", empty());
        String trail = Api.as(Role.ADMINISTRATOR).queryParam("targetId", id).get("/audit-entries").then().body("items.action",
                contains("DISSATISFACTION_REPORT_APPROVED", "DISSATISFACTION_REPORT_SUBMITTED", "DISSATISFACTION_REPORT_UPDATED", "DISSATISFACTION_REPORT_RETURNED",
                        "DISSATISFACTION_REPORT_SUBMITTED", "DISSATISFACTION_REPORT_UPDATED", "DISSATISFACTION_REPORT_CREATED")).extract().asString();
        for (String words : List.of("等候過久", "月底前改善", "請敘明改善期限")) {
            assertFalse(trail.contains(words), "the audit trail tells " + words);
        }
    }

    @Test
    void a_locked_report_says_who_locked_it_and_stays_as_it_was() {
        YearMonth month = freshMonth();
        String id = approved(UNIT, month);
        Response before = secretary().request().get("/dissatisfaction-reports/" + id);
        String answer = before.path("lines[0].answerId");
        String by = before.path("approvedBy");
        answered(UNIT, month);
        List<Response> writes = List.of(fill(officer(UNIT).request(), id, words(answer, "改")), fill(evaluation().request(), id, words(answer, "改")),
                act(evaluation().request(), id, "submit", null), act(secretary().request(), id, "return", Map.of("reason", "再改")),
                act(secretary().request(), id, "approve", null), evaluation().request().body(request(UNIT, month)).post("/dissatisfaction-reports"));
        for (Response write : writes) {
            write.then().statusCode(409).body("code", equalTo("wrong-state")).body("errors.code", contains("report-locked"))
                    .body("errors[0].message", containsString(by)).body("errors[0].message", containsString(TODAY.toString()));
        }
        // Also who has an old version in hand is told the reason, not just to read again.
        secretary().request().header("If-Match", "\"0\"").post("/dissatisfaction-reports/" + id + "/approve").then().statusCode(409)
                .body("errors.code", contains("report-locked"));
        Response after = secretary().request().get("/dissatisfaction-reports/" + id);
        assertEquals(before.asString(), after.asString());
    }

    @ParameterizedTest(name = "{0}: submit {1}, return {2}, approve {3}")
    @CsvSource({"CASE_OFFICER, 403, 403, 403", "SECTION_CHIEF, 403, 403, 403", "EVALUATION_OFFICER, 200, 403, 403", "SECRETARY, 403, 200, 200",
        "DIRECTOR, 403, 403, 403", "VIEWER, 403, 403, 403", "ADMINISTRATOR, 403, 403, 403"})
    void who_decides_what(Role role, int submit, int back, int approve) {
        Api.SignedIn caller = role == Role.SECRETARY || role == Role.EVALUATION_OFFICER ? Api.account(null, role) : Api.account(unit(UNIT), role);
        act(caller.request(), begun("personnel", freshMonth()), "submit", null).then().statusCode(submit);
        act(caller.request(), submitted(UNIT, freshMonth()), "return", Map.of("reason", "請補充")).then().statusCode(back);
        act(caller.request(), submitted(UNIT, freshMonth()), "approve", null).then().statusCode(approve);
    }

    @Test
    void who_submitted_it_does_not_approve_it() {
        Api.SignedIn both = Api.newAccount(null, Role.EVALUATION_OFFICER, Role.SECRETARY);
        String id = begun("personnel", freshMonth());
        act(both.request(), id, "submit", null).then().statusCode(200).body("allowedActions", contains("return"));
        act(both.request(), id, "approve", null).then().statusCode(422).body("errors.code", contains("approver-submitted"));
        act(secretary().request(), id, "approve", null).then().statusCode(200);
    }

    @Test
    void the_month_that_runs_is_not_submitted() {
        YearMonth month = YearMonth.from(TODAY);
        String id = begun("personnel", month);
        act(evaluation().request(), id, "submit", null).then().statusCode(422).body("errors.code", contains("month-not-over"))
                .body("errors[0].message", containsString(month.atEndOfMonth().toString()));
        assertTrue(Sql.change("delete from dissatisfaction_event where report_id = ?", DissatisfactionExamples.bytes(id)) > 0);
        Sql.change("delete from dissatisfaction_report where id = ?", DissatisfactionExamples.bytes(id));
    }

    @Test
    void steps_out_of_order_with_an_old_version_or_on_what_is_not_there_are_refused() {
        String id = begun("personnel", freshMonth());
        act(secretary().request(), id, "approve", null).then().statusCode(409);
        act(secretary().request(), id, "return", Map.of("reason", "退")).then().statusCode(409);
        evaluation().request().post("/dissatisfaction-reports/" + id + "/submit").then().statusCode(428);
        evaluation().request().header("If-Match", "\"99\"").post("/dissatisfaction-reports/" + id + "/submit").then().statusCode(412);
        act(evaluation().request(), id, "submit", null).then().statusCode(200);
        act(evaluation().request(), id, "submit", null).then().statusCode(409);
        evaluation().request().header("If-Match", "\"0\"").post("/dissatisfaction-reports/" + UUID.randomUUID() + "/submit").then().statusCode(404);
        evaluation().request().get("/dissatisfaction-reports/x").then().statusCode(400);
    }

    @Test
    void of_two_decisions_at_once_one_holds() throws Exception {
        String id = submitted(UNIT, freshMonth());
        String tag = version(id);
        long before = count();
        List<Integer> codes = Collections.synchronizedList(new ArrayList<>());
        Mails.onNodes(3, () -> codes.add(secretary().request().header("If-Match", tag).post("/dissatisfaction-reports/" + id + "/approve").statusCode()));
        assertEquals(1, codes.stream().filter(code -> code == 200).count(), codes.toString());
        assertTrue(codes.stream().allMatch(code -> code == 200 || code == 409 || code == 412), codes.toString());
        secretary().request().get("/dissatisfaction-reports/" + id).then().body("steps", hasSize(3));
        assertEquals(before + 1, count());
        String other = begun("personnel", freshMonth());
        String otherTag = version(other);
        codes.clear();
        Mails.onNodes(3, () -> codes.add(evaluation().request().header("If-Match", otherTag).post("/dissatisfaction-reports/" + other + "/submit").statusCode()));
        assertEquals(1, codes.stream().filter(code -> code == 200).count(), codes.toString());
        assertTrue(codes.stream().allMatch(code -> code == 200 || code == 409 || code == 412), codes.toString());
    }

    @Test
    void two_reports_approved_at_once_are_both_counted_or_one_is_told_to_read_again() throws Exception {
        List<String> ids = List.of(submitted(UNIT, freshMonth()), submitted(UNIT, freshMonth()));
        long before = count();
        List<Integer> codes = Collections.synchronizedList(new ArrayList<>());
        List<String> waiting = Collections.synchronizedList(new ArrayList<>(ids));
        Mails.onNodes(2, () -> codes.add(act(secretary().request(), waiting.removeFirst(), "approve", null).statusCode()));
        long done = codes.stream().filter(code -> code == 200).count();
        assertTrue(done >= 1 && codes.stream().allMatch(code -> code == 200 || code == 412), codes.toString());
        assertEquals(before + done, count());
        for (String id : ids) {
            if (secretary().request().get("/dissatisfaction-reports/" + id).path("state").equals("SUBMITTED")) {
                act(secretary().request(), id, "approve", null).then().statusCode(200);
            }
        }
        assertEquals(before + 2, count());
    }

    @Test
    void approved_reports_are_the_plans_indicator_but_never_over_what_somebody_typed() {
        approved(UNIT, freshMonth());
        long before = count();
        assertTrue(before > 0);
        assertEquals("REPORTS", figure(UNIT).get("source"));
        long office = Long.parseLong(String.valueOf(figure(null).get("value")));
        assertEquals("UNITS", figure(null).get("source"));
        approved(UNIT, freshMonth());
        assertEquals(before + 1, count());
        assertEquals(office + 1, Long.parseLong(String.valueOf(figure(null).get("value"))), "the office has what its units have together");
        submitted(UNIT, freshMonth());
        assertEquals(before + 1, count(), "not approved yet");
        type(99, "人工更正");
        approved(UNIT, freshMonth());
        assertEquals(99, count());
        assertEquals("TYPED", figure(UNIT).get("source"));
        type(null, "改回自動計算");
        approved(UNIT, freshMonth());
        assertEquals(before + 3, count());
        assertEquals("REPORTS", figure(UNIT).get("source"));
    }

    private static Map<String, Object> cell(String unit) {
        return evaluation().request().queryParam("year", TODAY.getYear()).queryParams(unit == null ? Map.of() : Map.of("unit", unit)).get("/measurement-grid").then().statusCode(200).extract().jsonPath()
                .getMap("rows.find { it.kpi == 'DISSATISFACTION_REPORTS' && it.unit" + (unit == null ? " == null" : "?.code == '" + unit + "'") + " }.cells.find { it.month == "
                        + TODAY.getMonthValue() + " }");
    }

    private static Map<?, ?> figure(String unit) {
        return (Map<?, ?>) cell(unit).get("figure");
    }

    private static long count() {
        Map<String, Object> cell = cell(UNIT);
        Map<?, ?> figure = cell == null ? null : (Map<?, ?>) cell.get("figure");
        return figure == null ? 0 : Long.parseLong(String.valueOf(figure.get("value")));
    }

    private static void type(Integer value, String reason) {
        Map<String, Object> entry = new HashMap<>(Map.of("kpi", "DISSATISFACTION_REPORTS", "unit", UNIT, "year", TODAY.getYear(), "month", TODAY.getMonthValue(), "version",
                cell(UNIT).get("version"), "reason", reason));
        if (value != null) {
            entry.put("value", value);
        }
        evaluation().request().body(Map.of("entries", List.of(entry))).post("/measurements").then().statusCode(200);
    }
}

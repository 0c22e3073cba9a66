package tw.servicequality.improvement;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tw.servicequality.improvement.ImprovementExamples.TODAY;
import static tw.servicequality.improvement.ImprovementExamples.completed;
import static tw.servicequality.improvement.ImprovementExamples.done;
import static tw.servicequality.improvement.ImprovementExamples.found;
import static tw.servicequality.improvement.ImprovementExamples.open;
import static tw.servicequality.improvement.ImprovementExamples.plan;
import static tw.servicequality.improvement.ImprovementExamples.planned;
import static tw.servicequality.improvement.ImprovementExamples.step;
import static tw.servicequality.improvement.ImprovementExamples.unit;
import static tw.servicequality.improvement.ImprovementExamples.with;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.Mails;
import tw.servicequality.platform.actor.Role;

/** The way of an improvement: planned, completed by one, judged later by another, planned again when it did not help. */
@QuarkusTest
class ImprovementStepTest {

    private static final String UNIT = "cadastral-data";

    private Api.SignedIn owner;
    private Api.SignedIn chief;

    @BeforeEach
    void people() {
        owner = Api.account(unit(UNIT), Role.CASE_OFFICER);
        chief = Api.account(unit(UNIT), Role.SECTION_CHIEF);
    }

    @Test
    void planned_completed_and_found_effective_by_another() {
        String id = open(found("全程", UNIT)).getString("id");
        Map<String, Object> plan = with(with(plan(owner), "correction", "逐案電話告知。"), "preventiveAction", "每季抽查。");
        step(owner.request(), id, "plan", plan).then().statusCode(200).body("state", equalTo("PLANNED")).body("status", equalTo("ON_TRACK"))
                .body("ownerId", equalTo(owner.id().toString())).body("allowedActions", contains("update", "plan", "complete"));
        step(owner.request(), id, "complete", done()).then().statusCode(200).body("state", equalTo("COMPLETED"))
                .body("status", equalTo("AWAITING_VERIFICATION")).body("completedOn", equalTo(TODAY.toString())).body("verifiedOn", nullValue())
                .body("allowedActions", hasSize(0));
        chief.request().get("/improvements/" + id).then().body("allowedActions", contains("verify"));
        step(chief.request(), id, "verify", Map.of("effective", true, "reason", "抽查二十份均已填載。")).then().statusCode(200)
                .body("state", equalTo("EFFECTIVE")).body("verdict", equalTo("抽查二十份均已填載。")).body("verifiedOn", equalTo(TODAY.toString()))
                .body("events.kind", contains("OPENED", "PLANNED", "COMPLETED", "EFFECTIVE")).body("allowedActions", hasSize(0)).body("rounds", equalTo(0));
        Api.as(Role.ADMINISTRATOR).queryParam("targetId", id).get("/audit-entries").then().body("items.action",
                contains("IMPROVEMENT_EFFECTIVE", "IMPROVEMENT_COMPLETED", "IMPROVEMENT_PLANNED", "IMPROVEMENT_OPENED"));
    }

    @Test
    void what_did_not_help_is_planned_again_and_nothing_is_forgotten() {
        String id = completed("未見成效", UNIT, owner);
        String again = TODAY.plusDays(210).toString();
        step(chief.request(), id, "verify", Map.of("effective", false, "reason", "仍有六份未填。", "dueOn", again)).then().statusCode(200)
                .body("state", equalTo("PLANNED")).body("dueOn", equalTo(again)).body("rounds", equalTo(1)).body("completedOn", nullValue())
                .body("result", nullValue()).body("correctiveAction", equalTo("修正範本。")).body("openSince", equalTo(TODAY.toString()));
        Map<String, Object> better = with(with(plan(owner), "correctiveAction", "時段改為必填。"), "reason", "欄位可空白即送出");
        step(owner.request(), id, "plan", better).then().statusCode(200);
        step(chief.request(), id, "complete", with(done(), "result", "時段已改必填。")).then().statusCode(200).body("allowedActions", hasSize(0));
        step(Api.as(Role.EVALUATION_OFFICER), id, "verify", Map.of("effective", true, "reason", "兩季均達成。")).then().statusCode(200)
                .body("events.kind", contains("OPENED", "PLANNED", "COMPLETED", "NOT_EFFECTIVE", "REPLANNED", "COMPLETED", "EFFECTIVE"))
                .body("events[2].words", equalTo("範本已修正並啟用。")).body("events[3].words", equalTo("仍有六份未填。")).body("events[3].day", equalTo(again))
                .body("events[4].words", equalTo("欄位可空白即送出"))
                .body("events[4].changes.find { it.field == 'correctiveAction' }.before", equalTo("修正範本。"));
    }

    @Test
    void who_completed_it_does_not_judge_it_whatever_the_role() {
        String id = planned("自評", UNIT, owner);
        step(chief.request(), id, "complete", done()).then().statusCode(200);
        Map<String, Object> verdict = Map.of("effective", true, "reason", "有效");
        step(chief.request(), id, "verify", verdict).then().statusCode(422).body("errors.code", contains("second-person-required"));
        step(owner.request(), id, "verify", verdict).then().statusCode(403);
        step(Api.as(Role.SECTION_CHIEF, unit("surveying")), id, "verify", verdict).then().statusCode(403);
        Api.SignedIn principal = Api.newAccount(unit(UNIT), Role.SECTION_CHIEF);
        String own = planned("代理人自評", UNIT, owner);
        step(principal.request(), own, "complete", done()).then().statusCode(200);
        step(Api.deputyOf(principal).request(), own, "verify", verdict).then().statusCode(422).body("errors.code", contains("second-person-required"));
        step(chief.request(), own, "verify", verdict).then().statusCode(200);
    }

    @Test
    void only_the_owner_the_chief_and_research_complete_it() {
        String id = planned("完成權", UNIT, owner);
        step(Api.newAccount(unit(UNIT), Role.CASE_OFFICER).request(), id, "complete", done()).then().statusCode(403);
        step(Api.as(Role.SECTION_CHIEF, unit("surveying")), id, "complete", done()).then().statusCode(403);
        step(Api.as(Role.SECRETARY), id, "complete", done()).then().statusCode(403);
        step(Api.as(Role.EVALUATION_OFFICER), id, "complete", done()).then().statusCode(200);
    }

    @ParameterizedTest(name = "{0} = {1}: {2} {3}")
    @CsvSource({"rootCause, '', 400, rootCause", "correctiveAction, ' ', 400, correctiveAction", "ownerId, , 400, ownerId", "ownerId, x, 400, ownerId",
        "ownerId, 018f0000-0000-7000-8000-000000000001, 422, ownerId", "dueOn, , 400, dueOn", "dueOn, 2020-01-01, 422, dueOn", "dueOn, 2206-01-01, 422, dueOn",
        "dueOn, 2027-02-30, 400, dueOn", "dueOn, 115/11/28, 400, dueOn", "state, PLANNED, 400, state"})
    void a_plan_that_cannot_be_is_refused(String field, String value, int status, String at) {
        String id = open(found("計畫有誤", UNIT)).getString("id");
        step(chief.request(), id, "plan", with(plan(owner), field, value)).then().statusCode(status).body("errors.field", contains(at));
        chief.request().get("/improvements/" + id).then().body("state", equalTo("OPEN")).body("events", hasSize(1));
    }

    @Test
    void the_owner_is_of_the_unit_and_can_work() {
        String id = open(found("負責人", UNIT)).getString("id");
        for (Api.SignedIn other : List.of(Api.account(unit("surveying"), Role.CASE_OFFICER), Api.account(unit(UNIT), Role.VIEWER))) {
            step(chief.request(), id, "plan", plan(other)).then().statusCode(422).body("errors.code", contains("handler-unknown"));
        }
    }

    @Test
    void a_plan_is_changed_with_a_reason() {
        String id = planned("改計畫", UNIT, owner);
        Map<String, Object> later = with(plan(owner), "dueOn", TODAY.plusDays(250).toString());
        step(chief.request(), id, "plan", later).then().statusCode(422).body("errors.field", contains("reason"));
        step(chief.request(), id, "plan", with(later, "reason", "廠商延後交付")).then().statusCode(200).body("dueOn", equalTo(TODAY.plusDays(250).toString()))
                .body("events[2].kind", equalTo("REPLANNED")).body("events[2].words", equalTo("廠商延後交付"))
                .body("events[2].changes.field", contains("dueOn")).body("events[2].changes.before", contains(TODAY.plusDays(200).toString()));
    }

    @Test
    void days_of_completion_lie_between_the_opening_and_today() {
        String id = planned("完成日", UNIT, owner);
        step(owner.request(), id, "complete", with(done(), "completedOn", TODAY.plusDays(1).toString())).then().statusCode(422)
                .body("errors.code", contains("date-future"));
        step(owner.request(), id, "complete", with(done(), "completedOn", TODAY.minusDays(1).toString())).then().statusCode(422)
                .body("errors.code", contains("date-order"));
        step(owner.request(), id, "complete", with(done(), "completedOn", "2027-02-29")).then().statusCode(400);
        step(owner.request(), id, "complete", with(done(), "result", " ")).then().statusCode(400).body("errors.field", contains("result"));
        step(owner.request(), id, "complete", with(done(), "result", "字".repeat(2001))).then().statusCode(400).body("errors.field", contains("result"));
        owner.request().get("/improvements/" + id).then().body("state", equalTo("PLANNED"));
    }

    @Test
    void a_verdict_needs_a_reason_and_a_new_day_only_when_it_did_not_help() {
        String id = completed("判定", UNIT, owner);
        step(chief.request(), id, "verify", Map.of("effective", true)).then().statusCode(400).body("errors.field", contains("reason"));
        step(chief.request(), id, "verify", Map.of("reason", "有效")).then().statusCode(400).body("errors.field", contains("effective"));
        step(chief.request(), id, "verify", Map.of("effective", "maybe", "reason", "有效")).then().statusCode(400);
        step(chief.request(), id, "verify", Map.of("effective", false, "reason", "無效")).then().statusCode(422).body("errors.code", contains("again-required"));
        step(chief.request(), id, "verify", Map.of("effective", false, "reason", "無效", "dueOn", TODAY.minusDays(1).toString())).then().statusCode(422)
                .body("errors.code", contains("date-order"));
        step(chief.request(), id, "verify", Map.of("effective", true, "reason", "有效", "dueOn", TODAY.plusDays(9).toString())).then().statusCode(422)
                .body("errors.code", contains("again-not-asked"));
        chief.request().get("/improvements/" + id).then().body("state", equalTo("COMPLETED"));
    }

    @Test
    void steps_out_of_order_are_refused() {
        String id = open(found("順序", UNIT)).getString("id");
        step(chief.request(), id, "complete", done()).then().statusCode(409);
        step(chief.request(), id, "verify", Map.of("effective", true, "reason", "有效")).then().statusCode(409);
        step(owner.request(), id, "cancel", Map.of("reason", "不做了")).then().statusCode(403);
        step(chief.request(), id, "cancel", Map.of("reason", "")).then().statusCode(400);
        step(chief.request(), id, "cancel", Map.of("reason", "重複開立")).then().statusCode(200).body("state", equalTo("CANCELLED"))
                .body("status", equalTo("CANCELLED")).body("events[1].words", equalTo("重複開立")).body("allowedActions", hasSize(0));
        step(chief.request(), id, "plan", plan(owner)).then().statusCode(409);
        Api.as(Role.EVALUATION_OFFICER).header("If-Match", ImprovementExamples.version(id)).body(Map.of("finding", "改", "unit", UNIT)).put("/improvements/" + id)
                .then().statusCode(409);
    }

    @Test
    void of_two_steps_at_once_one_is_told_to_read_again() throws Exception {
        String id = planned("同時", UNIT, owner);
        String tag = ImprovementExamples.version(id);
        List<Integer> codes = Collections.synchronizedList(new ArrayList<>());
        Mails.onNodes(2, () -> codes.add(chief.request().header("If-Match", tag).body(done()).post("/improvements/" + id + "/complete").statusCode()));
        assertEquals(List.of(200, 412), codes.stream().sorted().toList());
        chief.request().body(done()).post("/improvements/" + id + "/complete").then().statusCode(428);
        chief.request().header("If-Match", tag).body(done()).post("/improvements/" + UUID.randomUUID() + "/complete").then().statusCode(404);
    }

    @Test
    void no_free_text_stands_in_the_audit_trail() {
        String canary = "金絲雀" + UUID.randomUUID();
        String id = open(found(canary, UNIT)).getString("id");
        step(chief.request(), id, "plan", with(plan(owner), "rootCause", canary)).then().statusCode(200);
        String trail = Api.as(Role.ADMINISTRATOR).queryParam("targetId", id).get("/audit-entries").asString();
        assertTrue(trail.contains("IMPROVEMENT_PLANNED"));
        assertFalse(trail.contains(canary));
    }
}

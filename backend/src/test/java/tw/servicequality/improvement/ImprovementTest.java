package tw.servicequality.improvement;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tw.servicequality.improvement.ImprovementExamples.TODAY;
import static tw.servicequality.improvement.ImprovementExamples.found;
import static tw.servicequality.improvement.ImprovementExamples.open;
import static tw.servicequality.improvement.ImprovementExamples.planned;
import static tw.servicequality.improvement.ImprovementExamples.step;
import static tw.servicequality.improvement.ImprovementExamples.unit;
import static tw.servicequality.improvement.ImprovementExamples.version;
import static tw.servicequality.improvement.ImprovementExamples.with;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.Mails;
import tw.servicequality.platform.Statements;
import tw.servicequality.platform.actor.Role;

/** Opening, finding and reading improvements. */
@QuarkusTest
class ImprovementTest {

    @Test
    void an_improvement_is_opened_with_a_number_of_its_year() {
        JsonPath made = open(with(found("通知書未載明到場時段", "surveying"), "items", List.of("2.2.2.1.2", "1.1.1.1.1", "2.2.2.1.2")));
        assertTrue(made.getString("number").matches("I" + (TODAY.getYear() - 1911) + "-\\d{3,}"), made.getString("number"));
        assertEquals("OPEN", made.getString("state"));
        assertEquals("UNPLANNED", made.getString("status"));
        assertEquals(List.of("2.2.2.1.2", "1.1.1.1.1"), made.getList("items.code"));
        assertEquals("AUDIT", made.getString("source.kind"));
        assertEquals(List.of("OPENED"), made.getList("events.kind"));
        assertEquals(List.of("update", "plan", "cancel"), made.getList("allowedActions"));
        Api.as(Role.VIEWER).get("/improvements/" + made.getString("id")).then().statusCode(200).body("allowedActions", hasSize(0))
                .body("dueOn", nullValue()).body("restricted", equalTo(false)).body("unit.code", equalTo("surveying"));
        Api.as(Role.ADMINISTRATOR).queryParam("action", "IMPROVEMENT_OPENED").get("/audit-entries").then()
                .body("items.targetId", hasItem(made.getString("id")));
    }

    @Test
    void numbers_follow_each_other_also_when_several_open_at_once() throws Exception {
        List<Integer> numbers = Collections.synchronizedList(new ArrayList<>());
        Mails.onNodes(4, () -> numbers.add(Integer.parseInt(open(found("同時開立", "personnel")).getString("number").substring(5))));
        List<Integer> sorted = numbers.stream().sorted().toList();
        assertEquals(4, sorted.stream().distinct().count());
        assertEquals(3, sorted.getLast() - sorted.getFirst());
    }

    @ParameterizedTest
    @CsvSource({"CASE_OFFICER, surveying, 201", "SECTION_CHIEF, surveying, 201", "CASE_OFFICER, registration, 403", "SECTION_CHIEF, registration, 403",
        "EVALUATION_OFFICER, registration, 201", "VIEWER, surveying, 403", "SECRETARY, surveying, 403", "ADMINISTRATOR, surveying, 403"})
    void who_may_open_one_for_whom(Role role, String unit, int status) {
        Api.as(role, unit("surveying")).body(found("權限", unit)).post("/improvements").then().statusCode(status);
    }

    @Test
    void strangers_see_nothing() {
        for (String path : List.of("/improvements", "/improvements/totals", "/improvements/owners?unit=surveying", "/improvements/" + UUID.randomUUID())) {
            Api.visitor().get(path).then().statusCode(401);
        }
        Api.visitor().body(found("訪客", "surveying")).post("/improvements").then().statusCode(401);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"VIEWER", "ADMINISTRATOR", "SECRETARY", "DIRECTOR"})
    void everybody_signed_in_reads_the_list(Role role) {
        String number = open(found("大家可讀", "registration")).getString("number");
        Api.as(role).queryParam("q", number).get("/improvements").then().statusCode(200).body("total", equalTo(1));
    }

    @ParameterizedTest
    @CsvSource({"createdOn", "-createdOn", "dueOn", "-dueOn"})
    void pages_follow_each_other_without_gap_or_repetition(String sort) {
        Api.SignedIn owner = Api.account(unit("information"), Role.CASE_OFFICER);
        String mark = UUID.randomUUID().toString();
        for (int i = 0; i < 4; i++) {
            open(found("分頁 " + mark, "information"));
        }
        planned("分頁 " + mark, "information", owner);
        List<String> seen = new ArrayList<>();
        String cursor = null;
        do {
            Response page = Api.as(Role.VIEWER).queryParam("q", mark).queryParam("sort", sort).queryParam("limit", 2)
                    .queryParams(cursor == null ? Map.of() : Map.of("cursor", cursor)).get("/improvements");
            page.then().statusCode(200).body("total", equalTo(5)).body("items.size()", lessThanOrEqualTo(2));
            seen.addAll(page.path("items.id"));
            cursor = page.path("nextCursor");
        } while (cursor != null);
        assertEquals(5, seen.stream().distinct().count());
        assertEquals(5, seen.size());
    }

    @Test
    void filters_and_totals_agree() {
        String mark = UUID.randomUUID().toString();
        Api.SignedIn owner = Api.account(unit("information"), Role.CASE_OFFICER);
        open(with(found("甲 " + mark, "information"), "source", Map.of("kind", "TEST", "label", "電話測試")));
        String plannedId = planned("乙 " + mark, "information", owner);
        String cancelled = open(found("丙 " + mark, "registration")).getString("id");
        step(Api.as(Role.EVALUATION_OFFICER), cancelled, "cancel", Map.of("reason", "重複")).then().statusCode(200);
        Api.as(Role.VIEWER).queryParam("q", mark).get("/improvements/totals").then().statusCode(200).body("all", equalTo(3))
                .body("counts.status", contains("UNPLANNED", "OVERDUE", "DUE_SOON", "ON_TRACK", "AWAITING_VERIFICATION", "EFFECTIVE", "CANCELLED"))
                .body("counts.improvements", contains(1, 0, 0, 1, 0, 0, 1));
        Map<String, String> expected = Map.of("status=ON_TRACK", "乙", "state=PLANNED", "乙", "status=UNPLANNED", "甲", "unit=registration", "丙", "sourceKind=TEST", "甲",
                "status=CANCELLED", "丙");
        expected.forEach((filter, name) -> Api.as(Role.VIEWER).queryParam("q", mark).get("/improvements?" + filter).then().statusCode(200)
                .body("items.finding", contains(name + " " + mark)).body("total", equalTo(1)));
        for (String none : List.of("status=OVERDUE", "status=DUE_SOON", "state=OPEN&status=ON_TRACK", "sourceKind=AUDIT&sourceId=x", "year=2020")) {
            Api.as(Role.VIEWER).queryParam("q", mark).get("/improvements?" + none).then().statusCode(200).body("total", equalTo(0));
        }
        Api.as(Role.VIEWER).queryParam("q", mark).queryParam("year", TODAY.getYear()).get("/improvements").then().body("total", equalTo(3));
        Api.as(Role.VIEWER).queryParam("q", "%" + mark).get("/improvements").then().body("total", equalTo(0));
        assertEquals("乙 " + mark, Api.as(Role.VIEWER).get("/improvements/" + plannedId).path("finding"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"unit=nobody", "state=DONE", "status=X", "sourceKind=X", "sort=name", "year=1", "year=abc", "limit=0", "cursor=x", "limit=201"})
    void filters_are_checked(String filter) {
        Api.as(Role.VIEWER).get("/improvements?" + filter).then().statusCode(400);
    }

    @Test
    void a_list_costs_four_statements_and_its_totals_three() {
        open(found("算次數", "surveying"));
        Api.as(Role.VIEWER).get("/improvements");
        // the session, units, the page, the count
        assertEquals(4, Statements.in(() -> Api.as(Role.VIEWER).get("/improvements").then().statusCode(200)));
        assertEquals(3, Statements.in(() -> Api.as(Role.VIEWER).get("/improvements/totals").then().statusCode(200)));
    }

    @Test
    void what_was_found_is_put_right_and_the_history_says_what_it_was() {
        String id = open(found("寫錯了", "surveying")).getString("id");
        Map<String, Object> right = new HashMap<>(Map.of("finding", "寫對了", "unit", "registration", "items", List.of("1.1.1.1.1")));
        Api.as(Role.EVALUATION_OFFICER).body(right).put("/improvements/" + id).then().statusCode(428);
        String tag = version(id);
        Api.as(Role.EVALUATION_OFFICER).header("If-Match", tag).body(right).put("/improvements/" + id).then().statusCode(200)
                .body("finding", equalTo("寫對了")).body("unit.code", equalTo("registration")).body("events.kind", contains("OPENED", "UPDATED"))
                .body("events[1].changes.field", contains("finding", "unit", "items")).body("events[1].changes.before", contains("寫錯了", "測量課", null));
        Api.as(Role.EVALUATION_OFFICER).header("If-Match", tag).body(right).put("/improvements/" + id).then().statusCode(412);
        Api.as(Role.CASE_OFFICER, unit("surveying")).header("If-Match", version(id)).body(right).put("/improvements/" + id).then().statusCode(403);
        Api.as(Role.CASE_OFFICER, unit("registration")).header("If-Match", version(id)).body(with(right, "unit", "surveying")).put("/improvements/" + id)
                .then().statusCode(403);
    }

    @Test
    void with_a_plan_no_other_unit_takes_it_over() {
        Api.SignedIn owner = Api.account(unit("surveying"), Role.CASE_OFFICER);
        String id = planned("換課室", "surveying", owner);
        Api.as(Role.EVALUATION_OFFICER).header("If-Match", version(id)).body(Map.of("finding", "換課室", "unit", "registration")).put("/improvements/" + id).then()
                .statusCode(422).body("errors.code", contains("unit-after-plan"));
    }

    @Test
    void everything_that_people_paste_is_kept() {
        String odd = "👨‍👩‍👧 𠮷𡿨 <script>alert(1)</script> '; drop table improvement; --";
        JsonPath made = open(with(found(odd, "surveying"), "source", Map.of("kind", "OTHER", "id", "甲/1", "label", odd)));
        Api.as(Role.VIEWER).get("/improvements/" + made.getString("id")).then().body("finding", equalTo(odd)).body("source.label", equalTo(odd))
                .body("source.id", equalTo("甲/1"));
        Api.as(Role.VIEWER).queryParam("sourceKind", "OTHER").queryParam("sourceId", "甲/1").get("/improvements").then()
                .body("items.id", hasItem(made.getString("id")));
        open(found("字".repeat(2000), "surveying"));
    }

    @ParameterizedTest
    @CsvSource({"finding, '', 400, finding", "finding, ' ', 400, finding", "unit, nobody, 422, unit", "unit, '', 400, unit", "source, AUDIT, 400, source",
        "items, 9.9, 400, items", "state, EFFECTIVE, 400, state", "number, I1, 400, number", "attachmentIds, x, 400, attachmentIds"})
    void what_cannot_be_is_refused(String field, String value, int status, String at) {
        Api.as(Role.EVALUATION_OFFICER).body(with(found("不行", "surveying"), field, value)).post("/improvements").then().statusCode(status)
                .body("errors[0].field", containsString(at));
    }

    @Test
    void every_fault_is_told_and_nothing_is_stored() {
        int before = Api.as(Role.VIEWER).get("/improvements").path("total");
        Map<String, Object> request = found("字".repeat(2001), "surveying");
        Api.as(Role.EVALUATION_OFFICER).body(request).post("/improvements").then().statusCode(400).body("errors.field", contains("finding"));
        Api.as(Role.EVALUATION_OFFICER).body(found("不可\u0000存", "surveying")).post("/improvements").then().statusCode(400);
        Api.as(Role.EVALUATION_OFFICER).body(with(found("代碼", "nobody"), "items", List.of("1.1.1.1.1", "9.9.9.9.9"))).post("/improvements").then()
                .statusCode(422).body("errors.field", containsInAnyOrder("unit", "items[1]"));
        Api.as(Role.EVALUATION_OFFICER).body(with(found("來源", "surveying"), "source", Map.of("kind", "AUDIT", "label", " "))).post("/improvements").then()
                .statusCode(422).body("errors.field", contains("source.label")).body("errors.code", contains("source-label-required"));
        Api.as(Role.EVALUATION_OFFICER).body(with(found("來源", "surveying"), "source", Map.of("label", "x"))).post("/improvements").then().statusCode(400)
                .body("errors.field", contains("source.kind"));
        Api.as(Role.EVALUATION_OFFICER).body(with(found("檔案", "surveying"), "attachmentIds", List.of(UUID.randomUUID()))).post("/improvements").then()
                .statusCode(422).body("errors.field", contains("attachmentIds[0]"));
        assertEquals(before, Api.as(Role.VIEWER).get("/improvements").<Integer>path("total"));
    }

    @Test
    void the_same_key_is_answered_again() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> request = found("雙擊", "surveying");
        String id = Api.as(Role.EVALUATION_OFFICER).header("Idempotency-Key", key).body(request).post("/improvements").then().statusCode(201).extract().path("id");
        Api.as(Role.EVALUATION_OFFICER).header("Idempotency-Key", key).body(request).post("/improvements").then().statusCode(201).body("id", equalTo(id));
        Api.as(Role.EVALUATION_OFFICER).header("Idempotency-Key", key).body(found("另一件", "surveying")).post("/improvements").then().statusCode(422);
    }

    @Test
    void owners_are_the_staff_of_the_unit() {
        Api.SignedIn officer = Api.newAccount(unit("information"), Role.CASE_OFFICER);
        Api.SignedIn viewer = Api.newAccount(unit("information"), Role.VIEWER);
        Api.as(Role.EVALUATION_OFFICER).get("/improvements/owners?unit=information").then().statusCode(200).body("items.id", hasItem(officer.id().toString()))
                .body("items.id", not(hasItem(viewer.id().toString())));
        officer.request().get("/improvements/owners?unit=information").then().statusCode(200);
        officer.request().get("/improvements/owners?unit=surveying").then().statusCode(403);
        officer.request().get("/improvements/owners?unit=nobody").then().statusCode(400);
        officer.request().get("/improvements/owners").then().statusCode(400);
        viewer.request().get("/improvements/owners?unit=information").then().statusCode(403);
    }
}

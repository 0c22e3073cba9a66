package tw.servicequality.actionitem;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.actor.Role;

/** A new revision begins as a copy of what governs, is edited as a draft, and leaves what governs alone. */
@QuarkusTest
class PlanRevisionTest {

    private String draft;

    private static RequestSpecification officer() {
        return Api.as(Role.EVALUATION_OFFICER);
    }

    private static Map<String, Object> copy() {
        Map<String, Object> plan = officer().get("/plan-documents/current").as(Map.class);
        plan.put("governsFromRocYear", 119);
        plan.put("revisedOn", "2029-12-01");
        return plan;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> firstOf(Map<String, Object> parent, String... path) {
        Map<String, Object> at = parent;
        for (String step : path) {
            at = ((List<Map<String, Object>>) at.get(step)).getFirst();
        }
        return at;
    }

    private static Map<String, Object> firstItem(Map<String, Object> plan) {
        return firstOf(plan, "dimensions", "subDimensions", "criteria", "groups", "items");
    }

    private Response create(Map<String, Object> plan) {
        Response made = officer().body(plan).post("/plan-documents");
        draft = made.statusCode() == 201 ? made.path("id") : null;
        return made;
    }

    @AfterEach
    void drop() {
        if (draft != null) {
            Response known = officer().get("/plans/" + draft);
            if (known.statusCode() == 200) {
                officer().header("If-Match", known.header("ETag")).delete("/plans/" + draft).then().statusCode(204);
            }
        }
    }

    @Test
    void a_copy_reads_as_it_was_written() {
        Map<String, Object> plan = copy();
        create(plan).then().statusCode(201).header("Location", containsString("/api/v1/plans/")).body("state", equalTo("DRAFT"))
                .body("governsFrom", equalTo("2030-01-01")).body("allowedActions", equalTo(List.of("approve", "delete")));
        assertEquals(plan, officer().get("/plan-documents/" + draft).as(Map.class));
    }

    @Test
    void differences_name_item_and_field() {
        Map<String, Object> plan = copy();
        firstItem(plan).put("text", "隨時檢討並簡化作業程序。");
        create(plan);
        officer().get("/plan-documents/" + draft + "/differences").then().statusCode(200).body("added", hasSize(0)).body("removed", hasSize(0))
                .body("changed", hasSize(1)).body("changed[0].code", equalTo("1.1.1.1.1")).body("changed[0].field", equalTo("officialText"))
                .body("changed[0].after", equalTo("隨時檢討並簡化作業程序。"));
    }

    @Test
    void an_item_keeps_its_lineage_in_the_next_revision() {
        String lineage = Api.visitor().get("/action-items/1.1.1.1.1").path("lineageId");
        create(copy());
        officer().queryParam("plan", draft).get("/action-items/1.1.1.1.1").then().body("lineageId", equalTo(lineage))
                .body("planId", equalTo(draft)).body("id", not(equalTo(lineage)));
    }

    @Test
    void a_draft_is_not_there_for_those_who_do_not_prepare_it() {
        create(copy());
        for (RequestSpecification request : List.of(Api.visitor(), Api.as(Role.VIEWER), Api.as(Role.CASE_OFFICER))) {
            request.get("/plans/" + draft).then().statusCode(404);
        }
        Api.visitor().get("/plan-documents/" + draft).then().statusCode(404);
        Api.visitor().get("/plans/" + draft + "/tree").then().statusCode(404);
        Api.visitor().queryParam("plan", draft).get("/action-items").then().statusCode(404);
        Api.visitor().queryParam("plan", draft).get("/quantified-duties").then().statusCode(404);
        String id = officer().queryParam("plan", draft).get("/action-items/1.1.1.1.1").path("id");
        Api.visitor().get("/action-items/" + id).then().statusCode(404);
        Api.visitor().get("/plans").then().body("items.id", not(hasItem(draft)));
        officer().get("/plans").then().body("items.id", hasItem(draft));
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"ADMINISTRATOR", "EVALUATION_OFFICER"}, mode = EnumSource.Mode.EXCLUDE)
    void others_cannot_write_plans(Role role) {
        Api.as(role).body(copy()).post("/plan-documents").then().statusCode(403).body("code", equalTo("forbidden"));
        UUID any = UUID.randomUUID();
        Api.as(role).header("If-Match", "\"0\"").post("/plans/" + any + "/approve").then().statusCode(403);
        Api.as(role).header("If-Match", "\"0\"").delete("/plans/" + any).then().statusCode(403);
    }

    @Test
    void a_plan_that_contradicts_itself_is_refused_with_every_place_and_nothing_is_stored() {
        Map<String, Object> plan = copy();
        Map<String, Object> item = firstItem(plan);
        item.put("code", "1.1.2.1.1");
        firstOf(item, "assignments").put("units", List.of("測繪課"));
        firstOf(item, "assignments").put("fromMonth", 3);
        firstOf(plan, "quantifiedDuties").put("items", List.of("9.9.9.9.9"));
        long before = officer().get("/plans").jsonPath().getList("items").size();
        create(plan).then().statusCode(422).body("code", equalTo("plan-invalid"))
                .body("errors.code", hasItem("plan-code-parent")).body("errors.code", hasItem("plan-code-twice"))
                .body("errors.code", hasItem("plan-unit-unknown")).body("errors.code", hasItem("schedule-not-allowed"))
                .body("errors.code", hasItem("plan-item-unknown"))
                .body("errors.field", hasItem("dimensions[0].subDimensions[0].criteria[0].groups[0].items[0].assignments[0].units[0]"));
        assertEquals(before, officer().get("/plans").jsonPath().getList("items").size());
    }

    @Test
    void faults_of_form_name_their_field() {
        Map<String, Object> plan = copy();
        plan.put("revisedOn", "+10000-01-01");
        Map<String, Object> work = firstOf(firstItem(plan), "assignments");
        Object units = work.get("units");
        work.put("units", java.util.Collections.nCopies(20, "地籍資料課地籍資料課地籍資料課"));
        create(plan).then().statusCode(422).body("errors.code", hasItem("date-range")).body("errors.code", hasItem("too-long"));
        work.put("units", units);
        plan.put("revisedOn", "2029-12-01");
        plan.put("name", " ");
        firstItem(plan).put("text", "字".repeat(1001));
        create(plan).then().statusCode(400).body("errors.field", hasItem("name"))
                .body("errors.field", hasItem("dimensions[0].subDimensions[0].criteria[0].groups[0].items[0].text"));
        firstItem(plan).put("surprise", 1);
        create(plan).then().statusCode(400).body("code", equalTo("invalid-json")).body("errors[0].code", equalTo("unknown-property"));
    }

    @ParameterizedTest
    @CsvSource({"fromMonth, 0", "fromMonth, 13", "toMonth, 0", "toMonth, 13", "min, 0", "min, 1001", "max, 0", "max, 1001"})
    void a_number_that_no_schedule_has_names_its_field(String field, int number) {
        Map<String, Object> plan = copy();
        firstOf(firstItem(plan), "assignments").put(field, number);
        create(plan).then().statusCode(400)
                .body("errors.field", contains("dimensions[0].subDimensions[0].criteria[0].groups[0].items[0].assignments[0]." + field));
    }

    @Test
    void sending_twice_with_one_key_stores_once() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> plan = copy();
        Response first = officer().header("Idempotency-Key", key).body(plan).post("/plan-documents");
        draft = first.path("id");
        Response second = officer().header("Idempotency-Key", key).body(plan).post("/plan-documents");
        assertEquals(201, second.statusCode());
        assertEquals(draft, second.path("id"));
        assertEquals(first.header("Location"), second.header("Location"));
        plan.put("name", "另一個名稱");
        officer().header("Idempotency-Key", key).body(plan).post("/plan-documents").then().statusCode(422)
                .body("code", equalTo("idempotency-key-reused"));
        Api.as(Role.ADMINISTRATOR).header("Idempotency-Key", "x".repeat(101)).body(plan).post("/plan-documents").then().statusCode(400);
    }

    @Test
    void approving_needs_the_version_seen_and_a_later_start() {
        create(copy());
        officer().post("/plans/" + draft + "/approve").then().statusCode(428).body("code", equalTo("version-required"));
        officer().header("If-Match", "\"7\"").post("/plans/" + draft + "/approve").then().statusCode(412).body("code", equalTo("stale-version"));
        officer().header("If-Match", "soon").post("/plans/" + draft + "/approve").then().statusCode(400);
        Map<String, Object> earlier = copy();
        earlier.put("governsFromRocYear", 114);
        String other = officer().body(earlier).post("/plan-documents").path("id");
        officer().header("If-Match", "\"0\"").post("/plans/" + other + "/approve").then().statusCode(422)
                .body("errors[0].code", equalTo("plan-start-not-later"));
        officer().header("If-Match", "\"0\"").delete("/plans/" + other).then().statusCode(204);
        officer().header("If-Match", "\"0\"").delete("/plans/" + other).then().statusCode(404);
    }

    @Test
    void what_governs_cannot_be_deleted_or_approved_again() {
        String current = Api.visitor().get("/plans/current").path("plan.id");
        String tag = Api.visitor().get("/plans/current").header("ETag");
        officer().header("If-Match", tag).delete("/plans/" + current).then().statusCode(409).body("code", equalTo("wrong-state"));
        officer().header("If-Match", tag).post("/plans/" + current + "/approve").then().statusCode(409);
    }

    @Test
    void a_note_is_changed_with_the_version_seen_and_found_at_once() {
        Api.visitor().queryParam("heading", "1.2.4.2").get("/action-items").then().body("total", equalTo(1));
        Response item = officer().get("/action-items/1.2.4.2.0");
        item.then().body("allowedActions", equalTo(List.of("updateNote")));
        String id = item.path("id");
        String tag = item.header("ETag");
        officer().header("If-Match", tag).body(Map.of("note", "看板設於一樓大廳𠮷")).put("/action-items/" + id + "/note").then().statusCode(200)
                .body("note", equalTo("看板設於一樓大廳𠮷")).header("ETag", notNullValue());
        officer().header("If-Match", tag).body(Map.of("note", "另一位")).put("/action-items/" + id + "/note").then().statusCode(412);
        Api.visitor().queryParam("q", "大廳𠮷").get("/action-items").then().body("items.code", equalTo(List.of("1.2.4.2.0")));
        Api.visitor().queryParam("heading", "1.2.4.2").get("/action-items").then().body("items.note", equalTo(List.of("看板設於一樓大廳𠮷")));
        String now = officer().get("/action-items/" + id).header("ETag");
        officer().header("If-Match", now).body(Map.of()).put("/action-items/" + id + "/note").then().statusCode(200).body("$", not(hasItem("note")));
        Api.as(Role.SECTION_CHIEF).header("If-Match", now).body(Map.of("note", "x")).put("/action-items/" + id + "/note").then().statusCode(403);
        Api.visitor().header("If-Match", now).body(Map.of("note", "x")).put("/action-items/" + id + "/note").then().statusCode(401);
    }
}

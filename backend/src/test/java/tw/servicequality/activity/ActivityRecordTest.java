package tw.servicequality.activity;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static tw.servicequality.activity.ActivityExamples.FLOWCHART;
import static tw.servicequality.activity.ActivityExamples.TELEPHONE;
import static tw.servicequality.activity.ActivityExamples.create;
import static tw.servicequality.activity.ActivityExamples.meeting;
import static tw.servicequality.activity.ActivityExamples.move;
import static tw.servicequality.activity.ActivityExamples.put;
import static tw.servicequality.activity.ActivityExamples.unit;
import static tw.servicequality.activity.ActivityExamples.with;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.actor.Role;

/** Recording, changing and withdrawing what was done. */
@QuarkusTest
class ActivityRecordTest {

    @Test
    void one_meeting_is_recorded_once_and_counts_for_two_items() {
        Response made = create(with(meeting("志工聯繫會報"), "items", List.of(TELEPHONE, FLOWCHART, TELEPHONE)));
        made.then().header("Location", endsWith("/activities/" + made.path("id"))).body("items.code", contains(TELEPHONE, FLOWCHART))
                .body("units.name", contains("行政課")).body("kind.name", equalTo("會議")).body("times", equalTo(1)).body("people", equalTo(42))
                .body("pieces", nullValue()).body("state", equalTo("ACTIVE")).body("changes", equalTo(0)).body("attachments", hasSize(0))
                .body("allowedActions", contains("update", "withdraw"));
        Api.as(Role.VIEWER).get("/activities/" + made.path("id")).then().statusCode(200).body("title", equalTo("志工聯繫會報"))
                .body("allowedActions", hasSize(0));
        for (String item : List.of(TELEPHONE, FLOWCHART)) {
            Api.as(Role.VIEWER).queryParam("item", item).get("/activities").then().body("items.id", hasItem(made.<String>path("id")));
        }
    }

    @Test
    void a_change_keeps_what_it_was() {
        Response made = create(meeting("課務會議"));
        String id = made.path("id");
        Map<String, Object> changed = with(with(meeting("課務會議"), "people", 45), "reason", "簽到單補算三人");
        put(Role.EVALUATION_OFFICER, id, 0, changed).then().statusCode(200).body("people", equalTo(45)).body("version", equalTo(1)).body("changes", equalTo(1));
        Api.as(Role.VIEWER).get("/activities/" + id + "/revisions").then().statusCode(200).body("items.doing", contains("UPDATED", "CREATED"))
                .body("items[0].reason", equalTo("簽到單補算三人")).body("items[0].changes", hasSize(1)).body("items[0].changes[0].field", equalTo("people"))
                .body("items[0].changes[0].before", equalTo("42")).body("items[0].changes[0].after", equalTo("45"));
        put(Role.EVALUATION_OFFICER, id, 1, changed).then().statusCode(200).body("version", equalTo(1));
        put(Role.EVALUATION_OFFICER, id, 0, with(changed, "people", 46)).then().statusCode(412);
        put(Role.EVALUATION_OFFICER, id, 1, with(meeting("課務會議"), "people", 46)).then().statusCode(422)
                .body("errors[0].field", equalTo("reason")).body("errors[0].code", equalTo("reason-required"));
        Api.as(Role.EVALUATION_OFFICER).body(changed).put("/activities/" + id).then().statusCode(428);
    }

    @Test
    void withdrawn_it_counts_nowhere_until_it_is_restored() {
        String title = "誤登 " + UUID.randomUUID();
        String id = create(meeting(title)).path("id");
        move(id, 0, "restore", "x").then().statusCode(409);
        move(id, 0, "withdraw", "重複登錄").then().statusCode(200).body("state", equalTo("WITHDRAWN")).body("withdrawnReason", equalTo("重複登錄"))
                .body("allowedActions", contains("restore"));
        Api.as(Role.VIEWER).queryParam("q", title).get("/activities").then().body("items", hasSize(0)).body("total", equalTo(0));
        Api.as(Role.VIEWER).queryParam("q", title).queryParam("state", "WITHDRAWN").get("/activities").then().body("items.id", contains(id));
        Api.as(Role.VIEWER).queryParam("q", title).get("/activities/totals").then().body("activities", equalTo(0));
        put(Role.EVALUATION_OFFICER, id, 1, with(meeting(title), "reason", "x")).then().statusCode(409);
        move(id, 1, "withdraw", "x").then().statusCode(409);
        move(id, 1, "restore", "不是重複").then().statusCode(200).body("state", equalTo("ACTIVE")).body("withdrawnReason", nullValue());
        Api.as(Role.VIEWER).get("/activities/" + id + "/revisions").then().body("items.doing", contains("RESTORED", "WITHDRAWN", "CREATED"));
    }

    @Test
    void a_unit_records_what_it_leads_and_nothing_else() {
        UUID surveying = unit("surveying");
        Map<String, Object> own = with(meeting("複丈討論"), "units", List.of("surveying", "registration"));
        for (Role role : List.of(Role.SECTION_CHIEF, Role.CASE_OFFICER)) {
            Api.as(role, surveying).body(own).post("/activities").then().statusCode(201).body("units.code", contains("surveying", "registration"));
            Api.as(role, surveying).body(with(own, "units", List.of("registration", "surveying"))).post("/activities").then().statusCode(403);
        }
        String others = create(meeting("行政課的會議")).path("id");
        Api.as(Role.CASE_OFFICER, surveying).get("/activities/" + others).then().statusCode(200).body("allowedActions", hasSize(0));
        Api.as(Role.CASE_OFFICER, surveying).header("If-Match", "\"0\"").body(Map.of("reason", "x")).post("/activities/" + others + "/withdraw")
                .then().statusCode(403);
        Api.as(Role.CASE_OFFICER, surveying).header("If-Match", "\"0\"").body(with(own, "reason", "x")).put("/activities/" + others).then().statusCode(403);
    }

    @Test
    void a_unit_that_another_named_can_take_itself_off() {
        UUID registration = unit("registration");
        UUID surveying = unit("surveying");
        Map<String, Object> request = with(meeting("共同會議"), "units", List.of("registration", "surveying"));
        String joint = Api.as(Role.CASE_OFFICER, registration).body(request).post("/activities").then().statusCode(201).extract().path("id");
        Api.as(Role.CASE_OFFICER, surveying).get("/activities/" + joint).then().body("allowedActions", contains("update", "withdraw"));
        Map<String, Object> alone = with(with(request, "units", List.of("registration")), "reason", "本課未參加");
        Api.as(Role.CASE_OFFICER, surveying).header("If-Match", "\"0\"").body(alone).put("/activities/" + joint).then().statusCode(200)
                .body("units.code", contains("registration")).body("allowedActions", hasSize(0));
        Api.as(Role.CASE_OFFICER, surveying).header("If-Match", "\"1\"").body(with(alone, "reason", "再改")).put("/activities/" + joint).then().statusCode(403);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"DIRECTOR", "SECRETARY", "VIEWER"})
    void others_read_only(Role role) {
        Api.as(role).body(meeting("x")).post("/activities").then().statusCode(403);
        Api.as(role).get("/activities").then().statusCode(200);
    }

    @Test
    void a_visitor_sees_nothing() {
        Api.visitor().get("/activities").then().statusCode(401);
        Api.visitor().body(meeting("x")).post("/activities").then().statusCode(401);
    }

    @ParameterizedTest(name = "{0} = {1}: {2} {3}")
    @CsvSource({"happenedOn,2026-02-30,400,", "happenedOn,2024-12-31,422,outside-plan", "happenedOn,20260612,400,", "kind,party,422,kind-unknown",
        "title,' ',400,not-blank", "people,-1,400,min", "times,1001,400,max", "pieces,1.5,400,"})
    void one_wrong_value_is_named_and_nothing_is_stored(String field, String value, int status, String code) {
        Object typed = value.matches("-?[0-9.]+") ? new java.math.BigDecimal(value) : value;
        Response refused = Api.as(Role.EVALUATION_OFFICER).body(with(meeting("壞資料"), field, typed)).post("/activities");
        assertEquals(status, refused.statusCode(), refused.asString());
        if (code != null) {
            refused.then().body("errors.field", hasItem(field)).body("errors.code", hasItem(code));
        }
        Api.as(Role.VIEWER).queryParam("q", "壞資料").get("/activities").then().body("total", equalTo(0));
    }

    @Test
    void every_fault_is_told_at_once() {
        Api.as(Role.EVALUATION_OFFICER).body(with(meeting("x"), "externalId", "a\u0000b")).post("/activities").then().statusCode(400)
                .body("errors[0].field", equalTo("externalId"));
        Api.as(Role.EVALUATION_OFFICER).body(with(with(meeting("x"), "units", List.of("nobody")), "items", List.of("9.9.9.9.9"))).post("/activities")
                .then().statusCode(422).body("errors.field", contains("units[0]", "items[0]"));
        Api.as(Role.EVALUATION_OFFICER).body(with(meeting("x"), "items", Collections.nCopies(31, FLOWCHART))).post("/activities").then().statusCode(400);
        Api.as(Role.EVALUATION_OFFICER).body(with(meeting("x".repeat(201)), "text", "y")).post("/activities").then().statusCode(400);
        Api.as(Role.EVALUATION_OFFICER).body(with(meeting("x"), "happenedOn", LocalDate.now(OfficeClock.TAIPEI).plusDays(1).toString())).post("/activities")
                .then().statusCode(422).body("errors.code", contains("date-future"));
    }

    @Test
    void rare_characters_survive() {
        String words = "𠮷野家 𡿨 🏛️ <script>alert(1)</script> 'or 1=1";
        create(with(meeting(words), "text", words + "\n第二行")).then().body("title", equalTo(words)).body("text", equalTo(words + "\n第二行"));
    }

    @Test
    void the_same_external_id_is_refused_and_the_same_key_is_answered_again() {
        String external = UUID.randomUUID().toString();
        create(with(meeting("匯入"), "externalId", external));
        Api.as(Role.EVALUATION_OFFICER).body(with(meeting("匯入"), "externalId", external)).post("/activities").then().statusCode(409)
                .body("errors[0].field", equalTo("externalId"));
        String key = UUID.randomUUID().toString();
        String first = Api.as(Role.EVALUATION_OFFICER).header("Idempotency-Key", key).body(meeting("按兩下")).post("/activities").path("id");
        Api.as(Role.EVALUATION_OFFICER).header("Idempotency-Key", key).body(meeting("按兩下")).post("/activities").then().statusCode(201).body("id", equalTo(first));
        Api.as(Role.EVALUATION_OFFICER).header("Idempotency-Key", key).body(meeting("另一筆")).post("/activities").then().statusCode(422);
    }

    @Test
    void what_does_not_exist_is_not_found() {
        UUID nobody = UUID.randomUUID();
        Api.as(Role.VIEWER).get("/activities/" + nobody).then().statusCode(404);
        Api.as(Role.VIEWER).get("/activities/" + nobody + "/revisions").then().statusCode(404);
        put(Role.EVALUATION_OFFICER, nobody.toString(), 0, with(meeting("x"), "reason", "x")).then().statusCode(404);
    }
}

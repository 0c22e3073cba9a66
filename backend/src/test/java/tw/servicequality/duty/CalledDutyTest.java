package tw.servicequality.duty;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static tw.servicequality.duty.DutyRecords.officer;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.servicequality.actionitem.rules.ItemStatus;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.actor.Role;

/** What is called for on occasion. */
@QuarkusTest
class CalledDutyTest {

    private static final LocalDate TODAY = LocalDate.now(OfficeClock.TAIPEI);

    @Inject
    DutyService duties;

    @BeforeEach
    void records_begin_with_the_plan() {
        DutyRecords.begin("2025-01-01", true);
    }

    /** 不定期參加訓練, by the sections. */
    private static Map<String, Object> request(LocalDate from, LocalDate to, String... units) {
        Map<String, Object> request = new HashMap<>();
        request.put("item", "1.1.2.1.1");
        request.put("units", List.of(units));
        request.put("from", from.toString());
        request.put("to", to.toString());
        request.put("title", " 配合公訓處調訓😀 ");
        return request;
    }

    @Test
    void each_unit_owes_it_for_itself_and_declares_it_done() {
        Response made = officer().body(request(TODAY, TODAY.plusDays(60), "surveying", "registration", "surveying")).post("/duties");
        made.then().statusCode(201).body("items", hasSize(2)).body("items.title", hasItem("配合公訓處調訓😀")).body("items.called", equalTo(List.of(true, true)))
                .body("items.kind", hasItem("ON_DEMAND")).body("items.scheduleWords", hasItem("不定期參加")).body("items.required", hasItem(1))
                .body("items.version", equalTo(List.of(0, 0))).body("items.status", equalTo(List.of("ON_TRACK", "ON_TRACK")))
                .body("items[0].allowedActions", equalTo(List.of("complete", "waive", "delete")));
        assertEquals(List.of("registration", "surveying"), made.path("items.collect { it.units[0].code }"));
        String surveying = made.path("items[1].id");
        assertEquals(surveying, UUID.fromString(surveying).toString());
        UUID unit = DutyRecords.unitId("surveying");
        String done = "{\"doneOn\":\"" + TODAY + "\",\"words\":\"已派員\"}";
        Api.as(Role.SECTION_CHIEF, unit).header("If-Match", "\"0\"").body(done).post("/duties/" + made.path("items[0].id") + "/complete").then().statusCode(403);
        Api.as(Role.SECTION_CHIEF, unit).header("If-Match", "\"0\"").body(done).post("/duties/" + surveying + "/complete").then().statusCode(200)
                .body("state", equalTo("DONE")).body("version", equalTo(1)).body("mark.words", equalTo("已派員"));
        officer().header("If-Match", "\"0\"").delete("/duties/" + surveying).then().statusCode(412);
        officer().header("If-Match", "\"1\"").delete("/duties/" + surveying).then().statusCode(409).body("code", equalTo("wrong-state"));
        Api.as(Role.SECTION_CHIEF, unit).header("If-Match", "\"1\"").post("/duties/" + surveying + "/reopen").then().statusCode(200)
                .body("state", equalTo("OPEN")).body("version", equalTo(2));
        Api.as(Role.SECTION_CHIEF, unit).header("If-Match", "\"2\"").delete("/duties/" + surveying).then().statusCode(403);
        officer().delete("/duties/" + surveying).then().statusCode(428);
        officer().header("If-Match", "\"2\"").delete("/duties/" + surveying).then().statusCode(204);
        officer().get("/duties/" + surveying).then().statusCode(404);
        officer().header("If-Match", "\"2\"").delete("/duties/" + surveying).then().statusCode(404);
        Api.as(Role.ADMINISTRATOR).queryParam("action", "DUTY_CALL_WITHDRAWN").get("/audit-entries").then().statusCode(200)
                .body("items[0].targetId", equalTo(surveying));
    }

    @Test
    void it_belongs_to_every_year_that_its_period_touches() {
        String id = officer().body(request(LocalDate.of(2025, 11, 15), LocalDate.of(2026, 1, 31), "information")).post("/duties").then().statusCode(201)
                .extract().path("items[0].id");
        for (int year : new int[] {2025, 2026}) {
            Api.as(Role.VIEWER).queryParam("year", year).queryParam("item", "1.1.2.1.1").get("/duties").then().body("items.id", hasItem(id))
                    .body("items.find { it.id == '" + id + "' }.due.date", equalTo("2026-02-02"));
        }
        Api.as(Role.VIEWER).queryParam("year", 2027).queryParam("item", "1.1.2.1.1").get("/duties").then().body("items.id", not(hasItem(id)));
        Api.as(Role.VIEWER).get("/duties/" + id).then().statusCode(200).body("status", equalTo("OVERDUE"));
        DutyYear standing = duties.overview(2025).duties().stream().filter(duty -> duty.answer().id().equals(id)).findFirst().orElseThrow().year();
        assertEquals(List.of(ItemStatus.NOT_DUE, ItemStatus.ON_TRACK, ItemStatus.ATTENTION, ItemStatus.OVERDUE),
                List.of(standing.on(LocalDate.of(2025, 10, 31)), standing.on(LocalDate.of(2025, 12, 31)), standing.on(LocalDate.of(2026, 2, 2)),
                        standing.on(LocalDate.of(2026, 2, 3))));
        assertEquals(List.of(DutyRecords.unitId("information")), standing.unitIds());
    }

    @Test
    void sent_twice_with_one_key_it_is_called_for_once() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> request = request(TODAY, TODAY.plusDays(3), "administration");
        String id = officer().header("Idempotency-Key", key).body(request).post("/duties").then().statusCode(201).extract().path("items[0].id");
        officer().header("Idempotency-Key", key).body(request).post("/duties").then().statusCode(201).body("items[0].id", equalTo(id));
        request.put("title", "另一件");
        officer().header("Idempotency-Key", key).body(request).post("/duties").then().statusCode(422).body("code", equalTo("idempotency-key-reused"));
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({"2025-06-02, 2025-06-01, date-order", "2024-01-01, 2024-12-31, date-order", "2025-01-01, 2026-07-02, date-latest",
        "9998-01-01, 9998-12-31, date-latest"})
    void impossible_periods_are_refused(LocalDate from, LocalDate to, String code) {
        officer().body(request(from, to, "surveying")).post("/duties").then().statusCode(422).body("errors[0].field", equalTo("to"))
                .body("errors[0].code", equalTo(code));
    }

    @Test
    void before_the_plan_nothing_can_be_called_for() {
        DutyRecords.begin("2024-01-01", true);
        officer().body(request(LocalDate.of(2024, 6, 1), LocalDate.of(2024, 12, 31), "surveying")).post("/duties").then().statusCode(422)
                .body("errors[0].code", equalTo("before-plan"));
        officer().body(request(LocalDate.of(2024, 12, 1), LocalDate.of(2025, 1, 31), "surveying")).post("/duties").then().statusCode(201);
    }

    @Test
    void only_an_items_own_units_on_demand_can_be_called_on() {
        officer().body(request(TODAY, TODAY, "evaluation", "nobody", "surveying")).post("/duties").then().statusCode(422)
                .body("errors.field", equalTo(List.of("units[0]", "units[1]"))).body("errors.code", equalTo(List.of("duty-not-on-demand", "unit-unknown")))
                .body("errors[0].message", containsString("1.1.2.1.1"));
        Map<String, Object> request = request(TODAY, TODAY, "surveying");
        request.put("item", "1.2.2.3.1"); // monthly
        officer().body(request).post("/duties").then().statusCode(422).body("errors[0].code", equalTo("duty-not-on-demand"));
        request.put("item", "9.9.9.9.9");
        officer().body(request).post("/duties").then().statusCode(422).body("errors[0].field", equalTo("item"));
    }

    @Test
    void bad_requests_are_refused() {
        for (Map<String, Object> wrong : List.of(Map.<String, Object>of("title", " "), Map.<String, Object>of("title", "長".repeat(201)),
                Map.<String, Object>of("title", "a\u0000b"), Map.<String, Object>of("units", List.of()), Map.<String, Object>of("units", "surveying"),
                Map.<String, Object>of("units", Collections.nCopies(21, "surveying")), Map.<String, Object>of("from", "2026-02-30"),
                Map.<String, Object>of("item", ""), Map.<String, Object>of("surprise", 1))) {
            Map<String, Object> request = request(TODAY, TODAY, "surveying");
            request.putAll(wrong);
            officer().body(request).post("/duties").then().statusCode(400);
        }
        Api.visitor().body(request(TODAY, TODAY, "surveying")).post("/duties").then().statusCode(401);
    }

    @Test
    void what_the_plan_makes_cannot_be_taken_back() {
        String id = Api.as(Role.VIEWER).queryParam("year", 2025).queryParam("item", "2.1.3.2.1").get("/duties").path("items[0].id");
        officer().header("If-Match", "\"0\"").delete("/duties/" + id).then().statusCode(409).body("code", equalTo("wrong-state"));
    }
}

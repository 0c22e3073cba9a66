package tw.servicequality.reminder;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.Mails;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.Statements;
import tw.servicequality.platform.actor.Role;
import tw.servicequality.reminder.rules.YearsAround;

/** What waits for somebody, and how they want to be reminded, through the API. */
@QuarkusTest
class ReminderResourceTest {

    private static final LocalDate TODAY = LocalDate.now(OfficeClock.TAIPEI);

    @BeforeEach
    void records_begin_with_the_plan() {
        ReminderScene.begin();
    }

    private static List<Map<String, Object>> open(String unit) {
        Map<Object, Map<String, Object>> each = new HashMap<>();
        YearsAround.of(TODAY, 5).forEach(year -> Api.as(Role.VIEWER).queryParam("year", year).queryParam("state", "OPEN")
                .queryParam("unit", unit == null ? List.of() : List.of(unit)).get("/duties").jsonPath().<Map<String, Object>>getList("items")
                .forEach(duty -> each.putIfAbsent(duty.get("id"), duty)));
        return new ArrayList<>(each.values());
    }

    private static boolean isOverdue(Map<String, Object> duty) {
        return duty.get("status").equals("OVERDUE");
    }

    private static boolean isDueSoon(Map<String, Object> duty) {
        Object left = duty.get("workingDaysLeft");
        return !isOverdue(duty) && left instanceof Integer days && days >= 0 && days <= 5
                && !LocalDate.parse(((Map<?, ?>) duty.get("due")).get("date").toString()).isBefore(TODAY);
    }

    private static List<String> dueDays(Response answer, String list) {
        return answer.path(list + ".due.date");
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"CASE_OFFICER", "SECTION_CHIEF"})
    void people_of_a_unit_see_what_waits_for_their_unit(Role role) {
        String called = ReminderScene.call("surveying", TODAY, "配合調訓 " + UUID.randomUUID());
        Response answer = Api.as(role, ReminderScene.unitId("surveying")).get("/reminders");
        answer.then().statusCode(200);
        List<Map<String, Object>> overdue = open("surveying").stream().filter(ReminderResourceTest::isOverdue).toList();
        List<Map<String, Object>> soon = open("surveying").stream().filter(ReminderResourceTest::isDueSoon).toList();
        assertEquals(Math.min(50, overdue.size()), answer.<List<Object>>path("overdue").size());
        assertEquals(new TreeSet<>(soon.stream().map(duty -> duty.get("id").toString()).toList()), new TreeSet<>(answer.<List<String>>path("dueSoon.id")));
        assertTrue(answer.<List<String>>path("dueSoon.id").contains(called));
        assertEquals(dueDays(answer, "overdue").stream().sorted().toList(), dueDays(answer, "overdue"));
        assertEquals(dueDays(answer, "dueSoon").stream().sorted().toList(), dueDays(answer, "dueSoon"));
        assertTrue(answer.<List<List<String>>>path("overdue.units.code").stream().allMatch(units -> units.contains("surveying")));
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"EVALUATION_OFFICER", "SECRETARY", "DIRECTOR", "ADMINISTRATOR"})
    void who_looks_after_the_office_sees_what_waits_anywhere(Role role) {
        String called = ReminderScene.call("registration", TODAY, "配合調查 " + UUID.randomUUID());
        Response answer = Api.as(role).get("/reminders");
        answer.then().statusCode(200);
        assertTrue(answer.<List<String>>path("dueSoon.id").contains(called));
        assertEquals(50, answer.<List<Object>>path("overdue").size(), "a year without records leaves more than fifty");
        String longest = open(null).stream().filter(ReminderResourceTest::isOverdue)
                .map(duty -> ((Map<?, ?>) duty.get("due")).get("date").toString()).sorted().findFirst().orElseThrow();
        assertEquals(longest, answer.path("overdue[0].due.date"));
    }

    @Test
    void nothing_waits_for_viewers_and_people_without_a_unit() {
        for (Response answer : List.of(Api.as(Role.VIEWER, ReminderScene.unitId("surveying")).get("/reminders"), Api.as(Role.CASE_OFFICER).get("/reminders"))) {
            answer.then().statusCode(200).body("overdue", equalTo(List.of())).body("dueSoon", equalTo(List.of()))
                    .body("improvements", equalTo(List.of()));
        }
        Api.visitor().get("/reminders").then().statusCode(401);
    }

    @Test
    void another_units_duties_stay_away_and_days_before_decides_how_far_is_looked() {
        Api.SignedIn officer = Api.newAccount(ReminderScene.unitId("registration"), Role.CASE_OFFICER);
        String others = ReminderScene.call("surveying", TODAY, "他課 " + UUID.randomUUID());
        String later = ReminderScene.call("registration", ReminderScene.workingDay(TODAY, 3), "三個工作日後 " + UUID.randomUUID());
        List<String> near = officer.request().get("/reminders").path("dueSoon.id");
        assertTrue(near.contains(later));
        assertFalse(near.contains(others));
        officer.request().header("If-Match", "\"0\"").body(Map.of("email", true, "daysBefore", 2)).put("/reminder-preference").then().statusCode(200);
        assertFalse(officer.request().get("/reminders").<List<String>>path("dueSoon.id").contains(later));
    }

    @Test
    void the_number_of_statements_does_not_grow() {
        Api.SignedIn officer = Api.account(ReminderScene.unitId("surveying"), Role.CASE_OFFICER);
        officer.request().get("/reminders");
        long years = YearsAround.of(TODAY, 5).size();
        long statements = Statements.in(() -> officer.request().get("/reminders").then().statusCode(200));
        assertTrue(statements <= 13 + 7 * years, "statements " + statements);
    }

    @Test
    void without_a_word_the_defaults_hold_and_the_first_change_is_version_1() {
        Api.SignedIn account = ReminderScene.withMail("wang.xiaoming@example.gov.tw", null, Role.VIEWER);
        account.request().get("/reminder-preference").then().statusCode(200).body("email", equalTo(true)).body("daysBefore", equalTo(5))
                .body("address", equalTo("w***@example.gov.tw")).body("lastSentOn", nullValue()).body("digests", equalTo(true)).body("version", equalTo(0));
        Map<String, Object> change = Map.of("email", false, "daysBefore", 30);
        account.request().body(change).put("/reminder-preference").then().statusCode(428);
        account.request().header("If-Match", "\"1\"").body(change).put("/reminder-preference").then().statusCode(412);
        String tag = account.request().header("If-Match", "\"0\"").body(change).put("/reminder-preference").then().statusCode(200)
                .body("email", equalTo(false)).body("daysBefore", equalTo(30)).body("version", equalTo(1)).extract().header("ETag");
        account.request().header("If-Match", "\"0\"").body(Map.of("email", true, "daysBefore", 1)).put("/reminder-preference").then().statusCode(412);
        account.request().header("If-Match", tag).body(Map.of("email", true, "daysBefore", 1)).put("/reminder-preference").then().statusCode(200)
                .body("version", equalTo(2));
        Response trail = Api.as(Role.ADMINISTRATOR).get("/audit-entries?action=REMINDER_PREFERENCE_UPDATED&targetId=" + account.id());
        trail.then().statusCode(200).body("items.size()", equalTo(2)).body("items[1].changes.field", equalTo(List.of("daysBefore", "email")));
        assertFalse(trail.asString().contains("wang"), trail.asString());
        Api.newAccount(null, Role.VIEWER).request().get("/reminder-preference").then().body("email", equalTo(true)).body("address", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"email\":true}", "{\"email\":true,\"daysBefore\":0}", "{\"email\":true,\"daysBefore\":31}",
        "{\"email\":\"yes\",\"daysBefore\":5}", "{\"email\":true,\"daysBefore\":\"five\"}", "{\"email\":true,\"daysBefore\":5.5}",
        "{\"email\":null,\"daysBefore\":5}", "{\"email\":true,\"daysBefore\":5,\"address\":\"x@y.tw\"}", "[]", "null", "{", "{\"email\":true,\"daysBefore\":99999999999}"})
    void bad_requests_are_refused_and_change_nothing(String body) {
        Api.as(Role.DIRECTOR).header("If-Match", "\"0\"").body(body).put("/reminder-preference").then().statusCode(400);
        Api.as(Role.DIRECTOR).get("/reminder-preference").then().statusCode(200).body("daysBefore", equalTo(5)).body("version", equalTo(0));
    }

    @Test
    void visitors_have_no_preference() {
        Api.visitor().get("/reminder-preference").then().statusCode(401);
        Api.visitor().header("If-Match", "\"0\"").body(Map.of("email", true, "daysBefore", 5)).put("/reminder-preference").then().statusCode(401);
    }

    @Test
    void of_two_changes_at_once_one_is_told_to_read_again() throws Exception {
        Api.SignedIn account = Api.newAccount(null, Role.VIEWER);
        List<Integer> codes = Collections.synchronizedList(new ArrayList<>());
        Mails.onNodes(4, () -> codes.add(account.request().header("If-Match", "\"0\"")
                .body(Map.of("email", false, "daysBefore", 7)).put("/reminder-preference").statusCode()));
        assertEquals(List.of(200, 412, 412, 412), codes.stream().sorted().toList());
    }
}

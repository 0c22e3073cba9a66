package tw.servicequality.duty;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tw.servicequality.duty.DutyRecords.id;
import static tw.servicequality.duty.DutyRecords.list;
import static tw.servicequality.duty.DutyRecords.officer;
import static tw.servicequality.duty.DutyRecords.post;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.Statements;
import tw.servicequality.platform.actor.Role;

/** What is due by the plan of 113 in the year 114 (2025), which is over. */
@QuarkusTest
class DutyResourceTest {

    private static final LocalDate TODAY = LocalDate.now(OfficeClock.TAIPEI);

    @BeforeEach
    void records_begin_with_the_plan() {
        DutyRecords.begin("2025-01-01", true);
    }

    @Test
    void a_year_of_a_unit_is_answered_whole_in_the_order_of_due_days() {
        JsonPath year = list(2025, "unit", "evaluation");
        assertEquals(14, year.getInt("total"));
        assertEquals(14, year.getList("items").size());
        List<String> dates = year.getList("items.due.date");
        assertEquals(dates.stream().sorted().toList(), dates);
        assertEquals(List.of("2.1.3.2.1", "4.1.1.1.1", "4.1.1.2.1"), year.getList("items.itemCode", String.class).stream().sorted().distinct().toList());
        assertEquals(List.of("evaluation"), year.getList("items.units[0].code", String.class).stream().distinct().toList());
    }

    @Test
    void a_monthly_duty_is_due_on_the_months_last_day_or_the_next_working_day() {
        JsonPath january = list(2025, "item", "2.1.3.2.1");
        // 31 January 2025 was a holiday, 1 February a Saturday
        assertEquals(Map.of("date", "2025-02-03", "official", "2025-01-31", "rolled", true), january.getMap("items[0].due"));
        assertEquals("2025-01-01 2025-01-31", january.getString("items[0].periodFrom") + " " + january.getString("items[0].periodTo"));
        assertEquals("OVERDUE OPEN MONTHLY 每月", january.getString("items[0].status") + " " + january.getString("items[0].state") + " "
                + january.getString("items[0].kind") + " " + january.getString("items[0].scheduleWords"));
        assertEquals(1, january.getInt("items[0].required"));
        assertEquals(0, january.getInt("items[0].done"));
        assertEquals(1, january.getInt("items[0].missing"));
        assertTrue(january.getInt("items[0].workingDaysLeft") < -150);
        assertNull(january.getString("items[0].expected"));
        DutyRecords.begin("2025-01-01", false);
        assertEquals(Map.of("date", "2025-01-31", "official", "2025-01-31", "rolled", false), list(2025, "item", "2.1.3.2.1").getMap("items[0].due"));
    }

    @Test
    void what_several_units_owe_together_is_one_duty() {
        JsonPath joint = list(2025, "item", "2.2.2.1.2");
        assertEquals(1, joint.getInt("total"));
        assertTrue(joint.getString("items[0].id").endsWith(".202501-202512.joint"));
        assertEquals(List.of("registration", "surveying", "cadastral-data"), joint.getList("items[0].units.code"));
        assertEquals(true, joint.getBoolean("items[0].joint"));
        assertEquals(18, joint.getInt("items[0].required"));
        assertEquals(18, joint.getInt("items[0].missing"));
        assertEquals(18, joint.getDouble("items[0].expected"));
        assertEquals("OVERDUE", joint.getString("items[0].status"));
        for (String unit : List.of("registration", "surveying", "cadastral-data")) {
            assertEquals(1, list(2025, "item", "2.2.2.1.2", "unit", unit).getInt("total"));
        }
        assertEquals(0, list(2025, "item", "2.2.2.1.2", "unit", "information").getInt("total"));
        // each unit for itself
        assertEquals(6, list(2025, "item", "1.1.2.1.2").getInt("total"));
        assertEquals(List.of(3), list(2025, "item", "1.1.2.1.2").getList("items.required").stream().distinct().toList());
    }

    @ParameterizedTest(name = "{1} duties of {0} in {2}")
    @CsvSource({
        // 雙數年 means ROC 114 and 116
        "1.1.1.1.2, 6, 2025", "1.1.1.1.2, 0, 2026", "1.1.1.1.2, 6, 2027",
        "1.2.2.3.3, 1, 2026", "1.2.2.3.1, 72, 2026", "4.2.1.1.4, 2, 2026",
        // all the time, on demand, unknown, and before the plan
        "1.1.1.1.1, 0, 2026", "1.1.2.1.1, 0, 2034", "9.9.9.9.9, 0, 2026", "1.2.2.3.1, 0, 2024", "1.2.2.3.1, 0, 1912", "1.2.2.3.1, 72, 2110",
    })
    void an_items_duties_in_a_year(String item, int duties, int year) {
        assertEquals(duties, list(year, "item", item).getInt("total"));
    }

    @Test
    void without_a_year_it_is_the_present_one() {
        assertEquals(list(TODAY.getYear()).getList("items.id"), Api.as(Role.VIEWER).get("/duties").path("items.id"));
    }

    @Test
    void a_year_without_a_calendar_says_so_and_has_begun_nothing() {
        JsonPath far = list(2040, "unit", "evaluation");
        assertEquals(List.of(true), far.getList("items.due.calendarMissing").stream().distinct().toList());
        assertEquals(List.of("NOT_DUE"), far.getList("items.status").stream().distinct().toList());
        assertEquals(List.of(List.of()), far.getList("items.allowedActions").stream().distinct().toList());
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void everybody_signed_in_reads(Role role) {
        Api.as(role).queryParam("year", 2025).get("/duties").then().statusCode(200).body("total", equalTo(list(2025).getInt("total")));
        Api.as(role).get("/duty-settings").then().statusCode(200);
    }

    @Test
    void a_visitor_reads_nothing() {
        Api.visitor().get("/duties").then().statusCode(401);
        Api.visitor().get("/duties/" + UUID.randomUUID()).then().statusCode(401);
        Api.visitor().get("/duty-settings").then().statusCode(401);
    }

    @ParameterizedTest(name = "{0}={1} is refused")
    @CsvSource({"year, 1911", "year, 2111", "year, soon", "unit, nobody", "state, LATE"})
    void wrong_parameters_are_named(String name, String value) {
        Api.as(Role.VIEWER).queryParam(name, value).get("/duties").then().statusCode(400).body("errors.field", hasItem(containsString(name)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "00000000-0000-7000-8000-000000000000", "00000000-0000-7000-8000-000000000000.202501-202501.evaluation",
        "1-1-1-1-1", "%F0%9F%98%80", "00000000-0000-7000-8000-000000000000.999912-999912.joint"})
    void what_is_no_duty_is_not_found(String id) {
        Api.as(Role.VIEWER).urlEncodingEnabled(false).get("/duties/" + id).then().statusCode(404).body("code", equalTo("not-found"));
        post(officer().urlEncodingEnabled(false), id, "waive", 0, "{\"words\":\"x\"}").then().statusCode(404);
        officer().urlEncodingEnabled(false).header("If-Match", "\"0\"").delete("/duties/" + id).then().statusCode(404);
    }

    @Test
    void another_period_or_unit_of_a_real_item_is_not_found() {
        String real = id("4.1.1.1.1", "evaluation", "202503-202504");
        Api.as(Role.VIEWER).get("/duties/" + real).then().statusCode(200).body("id", equalTo(real)).body("itemCode", equalTo("4.1.1.1.1"));
        for (String wrong : List.of(real.replace("202503", "202502"), real.replace("evaluation", "surveying"), real.replace("evaluation", "joint"),
                real.replace("202504", "202513"), real.toUpperCase(java.util.Locale.ROOT), real.replace("2025", "2024"))) {
            Api.as(Role.VIEWER).get("/duties/" + wrong).then().statusCode(404);
        }
        Api.as(Role.VIEWER).get("/duties/" + "x".repeat(151)).then().statusCode(400);
        Api.as(Role.VIEWER).urlEncodingEnabled(false).get("/duties/%00").then().statusCode(400);
    }

    @Test
    void what_ended_before_records_began_is_not_asked_for_and_a_number_without_records_is_neither_good_nor_bad() {
        DutyRecords.begin("2025-06-15", true);
        JsonPath year = list(2025, "unit", "evaluation");
        assertEquals(7, year.getInt("total"));
        assertEquals("2025-06-01", year.getString("items[0].periodFrom"));
        assertEquals("NO_DATA", list(2025, "item", "2.2.2.1.2").getString("items[0].status"));
        Api.as(Role.VIEWER).get("/duties/" + list(2025, "item", "2.1.3.2.1").getString("items[0].id").replace("202506", "202505")).then().statusCode(404);
        DutyRecords.begin("2026-01-01", true);
        assertEquals(0, list(2025, "unit", "evaluation").getInt("total"));
    }

    @Test
    void settings_are_changed_with_the_version_seen_by_those_who_may() {
        Response settings = Api.as(Role.VIEWER).get("/duty-settings");
        int version = settings.path("version");
        String body = "{\"recordsFrom\":\"%s\",\"rollForward\":%s}";
        for (Role role : Role.values()) {
            if (role != Role.ADMINISTRATOR && role != Role.EVALUATION_OFFICER) {
                Api.as(role).header("If-Match", "\"" + version + "\"").body(body.formatted("2025-01-01", true)).put("/duty-settings").then().statusCode(403);
            }
        }
        officer().body(body.formatted("2025-02-01", true)).put("/duty-settings").then().statusCode(428);
        officer().header("If-Match", "\"" + (version + 1) + "\"").body(body.formatted("2025-02-01", true)).put("/duty-settings").then().statusCode(412);
        for (String wrong : List.of(body.formatted("2025-02-30", true), body.formatted("2025-02-01", "\"yes\""), "{\"recordsFrom\":\"2025-02-01\"}", "{}")) {
            officer().header("If-Match", settings.header("ETag")).body(wrong).put("/duty-settings").then().statusCode(400);
        }
        officer().header("If-Match", settings.header("ETag")).body(body.formatted("1911-12-31", true)).put("/duty-settings").then().statusCode(422)
                .body("errors[0].code", equalTo("date-range"));
        officer().header("If-Match", settings.header("ETag")).body(body.formatted("2025-02-01", false)).put("/duty-settings").then().statusCode(200)
                .body("recordsFrom", equalTo("2025-02-01")).body("rollForward", equalTo(false)).body("version", equalTo(version + 1));
        Api.as(Role.ADMINISTRATOR).queryParam("action", "DUTY_SETTINGS_UPDATED").get("/audit-entries").then().statusCode(200)
                .body("items[0].changes.field", hasItem("rollForward"));
    }

    @Test
    void a_list_costs_at_most_eight_statements_whatever_its_length() {
        RequestSpecification viewer = Api.as(Role.VIEWER);
        viewer.get("/duties");
        List<Long> costs = new ArrayList<>();
        for (String query : List.of("?year=2025", "?year=2025&unit=evaluation", "?year=2024", "?year=2026&state=OPEN&item=1.2.2.3.1")) {
            costs.add(Statements.in(() -> Api.as(Role.VIEWER).get("/duties" + query).then().statusCode(200)));
        }
        // session, settings, calls, plans, units, the calendar's stamp, sums of activities, declarations
        assertTrue(costs.getFirst() <= 8, costs.toString());
        assertEquals(1, costs.stream().distinct().count(), costs.toString());
    }

    @Test
    void an_unchanged_list_is_not_sent_again() {
        String tag = Api.as(Role.VIEWER).queryParam("year", 2025).get("/duties").header("ETag");
        Api.as(Role.VIEWER).queryParam("year", 2025).header("If-None-Match", tag).get("/duties").then().statusCode(304);
        assertTrue(list(2025).getList("items").size() > 300);
        Api.as(Role.VIEWER).queryParam("year", 2025).get("/duties").then().body("items.status", everyItem(not(equalTo("NOT_DUE"))))
                .body("items.workingDaysLeft.findAll { it != null }", everyItem(lessThan(0)));
        Api.as(Role.VIEWER).queryParam("state", "WAIVED").queryParam("year", 2024).get("/duties").then().body("items", hasSize(0));
    }
}

package tw.servicequality.duty;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
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

/** What is due by the plan of 113 in the year 114 (2025), which is over, and what people say about it. */
@QuarkusTest
class DutyResourceTest {

    private static final String DONE = "{\"doneOn\":\"%s\",\"words\":\"%s\"}";
    private static final LocalDate TODAY = LocalDate.now(OfficeClock.TAIPEI);

    @BeforeEach
    void records_begin_with_the_plan() {
        DutyRecords.begin("2025-01-01", true);
    }

    private static RequestSpecification officer() {
        return Api.as(Role.EVALUATION_OFFICER);
    }

    private static RequestSpecification chief(String unit) {
        return Api.as(Role.SECTION_CHIEF, DutyRecords.unitId(unit));
    }

    private static JsonPath list(int year, String... filters) {
        RequestSpecification request = Api.as(Role.VIEWER).queryParam("year", year);
        for (int i = 0; i < filters.length; i += 2) {
            request.queryParam(filters[i], filters[i + 1]);
        }
        return request.get("/duties").then().statusCode(200).extract().jsonPath();
    }

    private static String id(String item, String unit, String months) {
        return list(Integer.parseInt(months.substring(0, 4)), "item", item).getList("items.id", String.class).stream()
                .filter(id -> id.endsWith("." + months + "." + unit)).findFirst().orElseThrow();
    }

    private static Response post(RequestSpecification request, String id, String action, int version, String body) {
        request.header("If-Match", "\"" + version + "\"");
        return (body == null ? request : request.body(body)).post("/duties/" + id + "/" + action);
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
    void a_chief_declares_the_own_units_duty_done_and_takes_it_back() {
        String id = id("1.2.2.3.1", "surveying", "202501-202501");
        chief("surveying").get("/duties/" + id).then().statusCode(200).body("allowedActions", equalTo(List.of("complete"))).body("version", equalTo(0))
                .header("ETag", startsWith("\"0-"));
        chief("surveying").body(DONE.formatted("2025-02-10", "補辦")).post("/duties/" + id + "/complete").then().statusCode(428);
        post(chief("surveying"), id, "complete", 7, DONE.formatted("2025-02-10", "補辦")).then().statusCode(412);
        post(chief("surveying"), id, "reopen", 0, null).then().statusCode(409).body("code", equalTo("wrong-state"));
        post(chief("surveying"), id, "complete", 0, DONE.formatted("2025-02-10", " 補辦𠮷😀 ")).then().statusCode(200).header("ETag", startsWith("\"1-"))
                .body("state", equalTo("DONE")).body("status", equalTo("ON_TRACK")).body("late", equalTo(true)).body("missing", equalTo(0))
                .body("done", equalTo(0)).body("workingDaysLeft", nullValue()).body("version", equalTo(1)).body("mark.state", equalTo("DONE"))
                .body("mark.doneOn", equalTo("2025-02-10")).body("mark.words", equalTo("補辦𠮷😀")).body("mark.by", startsWith("測試"))
                .body("allowedActions", equalTo(List.of("reopen")));
        post(chief("surveying"), id, "complete", 0, DONE.formatted("2025-02-10", "又一次")).then().statusCode(412).body("code", equalTo("stale-version"));
        post(chief("surveying"), id, "complete", 1, DONE.formatted("2025-02-10", "又一次")).then().statusCode(409);
        post(officer(), id, "waive", 1, "{\"words\":\"免\"}").then().statusCode(409);
        assertEquals(List.of(id), list(2025, "item", "1.2.2.3.1", "unit", "surveying", "state", "DONE").getList("items.id"));
        post(chief("surveying"), id, "reopen", 1, null).then().statusCode(200).body("state", equalTo("OPEN")).body("mark", nullValue())
                .body("late", nullValue()).body("version", equalTo(2)).body("status", equalTo("OVERDUE"));
        post(chief("surveying"), id, "complete", 0, DONE.formatted("2025-01-20", "期限內")).then().statusCode(412);
        post(chief("surveying"), id, "complete", 2, DONE.formatted("2025-01-20", "期限內")).then().statusCode(200).body("late", nullValue())
                .body("version", equalTo(3));
        Api.as(Role.ADMINISTRATOR).queryParam("action", "DUTY_COMPLETED").get("/audit-entries").then().statusCode(200)
                .body("items[0].targetLabel", equalTo("1.2.2.3.1 2025-01 測量課"));
    }

    @Test
    void a_chief_speaks_for_the_own_unit_alone() {
        String other = id("1.2.2.3.1", "registration", "202501-202501");
        String joint = id("2.2.2.1.2", "joint", "202501-202512");
        for (String id : List.of(other, joint)) {
            chief("surveying").get("/duties/" + id).then().statusCode(200).body("allowedActions", equalTo(List.of()));
            post(chief("surveying"), id, "complete", 0, DONE.formatted("2025-01-20", "x")).then().statusCode(403).body("code", equalTo("forbidden"));
            post(chief("surveying"), id, "reopen", 0, null).then().statusCode(403);
        }
        post(Api.as(Role.SECTION_CHIEF), other, "complete", 0, DONE.formatted("2025-01-20", "x")).then().statusCode(403);
        post(chief("registration"), other, "waive", 0, "{\"words\":\"x\"}").then().statusCode(403);
        assertEquals(0, list(2025, "item", "2.2.2.1.2").getInt("items[0].version"));
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"ADMINISTRATOR", "EVALUATION_OFFICER", "SECTION_CHIEF"}, mode = EnumSource.Mode.EXCLUDE)
    void others_declare_nothing(Role role) {
        String id = id("1.2.2.3.6", "information", "202506-202506");
        UUID unit = DutyRecords.unitId("information");
        Api.as(role, unit).get("/duties/" + id).then().statusCode(200).body("allowedActions", equalTo(List.of()));
        post(Api.as(role, unit), id, "complete", 0, DONE.formatted("2025-06-20", "x")).then().statusCode(403);
        post(Api.as(role, unit), id, "waive", 0, "{\"words\":\"x\"}").then().statusCode(403);
        post(Api.as(role, unit), id, "reopen", 0, null).then().statusCode(403);
        Api.as(role, unit).header("If-Match", "\"0\"").delete("/duties/" + id).then().statusCode(403);
        Api.as(role, unit).body("{}").post("/duties").then().statusCode(403);
    }

    @Test
    void the_officer_waives_a_joint_duty_and_it_stays_waived_whoever_looks() {
        String id = id("3.2.2.2.0", "joint", "202501-202512");
        officer().get("/duties/" + id).then().body("allowedActions", equalTo(List.of("complete", "waive")));
        post(officer(), id, "waive", 0, "{\"words\":\"疫情停辦\"}").then().statusCode(200).body("state", equalTo("WAIVED"))
                .body("status", equalTo("ON_TRACK")).body("mark.words", equalTo("疫情停辦")).body("mark.doneOn", nullValue()).body("missing", equalTo(0));
        Api.as(Role.VIEWER).get("/duties/" + id).then().body("state", equalTo("WAIVED"));
        post(Api.as(Role.ADMINISTRATOR), id, "reopen", 1, null).then().statusCode(200).body("state", equalTo("OPEN")).body("version", equalTo(2));
    }

    @Test
    void bad_declarations_are_refused_and_lose_nothing() {
        String id = id("4.1.1.2.1", "evaluation", "202503-202504");
        post(officer(), id, "complete", 0, DONE.formatted("2025-02-28", "x")).then().statusCode(422).body("errors[0].field", equalTo("doneOn"))
                .body("errors[0].code", equalTo("date-order")).body("errors[0].message", containsString("2025-03-01"));
        post(officer(), id, "complete", 0, DONE.formatted(TODAY.plusDays(2), "x")).then().statusCode(422).body("errors[0].code", equalTo("date-latest"));
        for (String body : List.of(DONE.formatted("2025-02-29", "x"), DONE.formatted("2025-03-05", " "), DONE.formatted("2025-03-05", "\\u0000"),
                DONE.formatted("2025-03-05", "長".repeat(501)), "{\"words\":\"x\"}", "{\"doneOn\":20250305,\"words\":\"x\"}", "[]", "{",
                "{\"doneOn\":\"2025-03-05\",\"words\":\"x\",\"state\":\"DONE\"}")) {
            post(officer(), id, "complete", 0, body).then().statusCode(400);
        }
        post(officer(), id, "waive", 0, "{\"words\":\"\"}").then().statusCode(400);
        officer().header("If-Match", "soon").body("{\"words\":\"x\"}").post("/duties/" + id + "/waive").then().statusCode(400);
        Api.as(Role.VIEWER).get("/duties/" + id).then().body("version", equalTo(0)).body("mark", nullValue());
        post(officer(), id, "complete", 0, DONE.formatted("2025-03-01", "長".repeat(500))).then().statusCode(200).body("late", nullValue());
    }

    @Test
    void what_has_not_begun_cannot_be_declared() {
        int next = TODAY.getYear() + 1;
        String id = id("2.1.3.2.1", "evaluation", next + "12-" + next + "12");
        officer().get("/duties/" + id).then().body("status", equalTo("NOT_DUE")).body("allowedActions", equalTo(List.of()));
        post(officer(), id, "complete", 0, DONE.formatted(TODAY, "x")).then().statusCode(409).body("code", equalTo("wrong-state"));
        post(officer(), id, "waive", 0, "{\"words\":\"x\"}").then().statusCode(409);
    }

    @Test
    void of_several_who_declare_at_once_one_is_heard_and_the_others_are_told() throws Exception {
        String id = id("2.1.3.2.1", "evaluation", "202507-202507");
        for (int version = 0; version < 2; version++) {
            int seen = version == 0 ? 0 : 2;
            List<Integer> answers = atOnce(6, who -> post(officer(), id, "complete", seen, DONE.formatted("2025-07-15", "第" + who)).statusCode());
            assertEquals(1, answers.stream().filter(status -> status == 200).count(), answers.toString());
            assertEquals(5, answers.stream().filter(status -> status == 412).count(), answers.toString());
            post(officer(), id, "reopen", seen + 1, null).then().statusCode(200).body("version", equalTo(seen + 2));
        }
    }

    private static List<Integer> atOnce(int callers, java.util.function.IntFunction<Integer> call) throws Exception {
        officer();
        CountDownLatch ready = new CountDownLatch(callers);
        try (ExecutorService threads = Executors.newFixedThreadPool(callers)) {
            List<Future<Integer>> futures = IntStream.range(0, callers).mapToObj(who -> threads.submit(() -> {
                ready.countDown();
                ready.await();
                return call.apply(who);
            })).toList();
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> future : futures) {
                answers.add(future.get());
            }
            return answers;
        }
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

package tw.servicequality.duty;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.actor.Role;

/** The year calendar as calendar programs fetch it. */
@QuarkusTest
class DutyFeedTest {

    private static final LocalDate TODAY = LocalDate.now(OfficeClock.TAIPEI);

    @Inject
    SessionFactory sessions;

    @BeforeEach
    void records_begin_with_the_plan() {
        DutyRecords.begin("2025-01-01", true);
    }

    /** An address of a new account, as calendar programs know it: the part behind the API's path. */
    private static String address(Api.SignedIn owner, String unit) {
        return owner.request().body(unit == null ? "{}" : "{\"unit\":\"" + unit + "\"}").post("/duty-feed").then().statusCode(200)
                .extract().<String>path("path").substring("/api/v1".length());
    }

    private static Response fetch(String address) {
        return Api.visitor().accept("text/calendar").get(address);
    }

    private static Calendar parsed(Response answer) throws Exception {
        answer.then().statusCode(200);
        Calendar calendar = new CalendarBuilder().build(new StringReader(new String(answer.asByteArray(), StandardCharsets.UTF_8)));
        assertFalse(calendar.validate().hasErrors(), calendar.validate().toString());
        return calendar;
    }

    private static String value(VEvent event, String property) {
        return event.<Property>getProperty(property).map(Property::getValue).orElse(null);
    }

    private static VEvent event(Calendar calendar, String id) {
        return calendar.<VEvent>getComponents().stream().filter(it -> value(it, "UID").startsWith(id + "@")).findFirst().orElseThrow();
    }

    private static JsonPath list(int year, String unit) {
        return Api.as(Role.VIEWER).queryParam("year", year).queryParam("unit", unit).get("/duties").jsonPath();
    }

    @Test
    void an_address_is_told_once_and_kept_as_a_hash() {
        Api.SignedIn owner = Api.newAccount(null, Role.VIEWER);
        owner.request().get("/duty-feed").then().statusCode(200).body("active", equalTo(false)).body("createdAt", nullValue());
        String path = owner.request().body("{\"unit\":\"surveying\"}").post("/duty-feed").then().statusCode(200).body("active", equalTo(true))
                .body("unit", equalTo("surveying")).body("createdAt", notNullValue()).body("lastUsedAt", nullValue())
                .body("path", matchesPattern("/api/v1/duty-feeds/qf_[A-Za-z0-9_-]{43}")).extract().path("path");
        owner.request().get("/duty-feed").then().statusCode(200).body("active", equalTo(true)).body("path", nullValue());
        String token = path.substring(path.lastIndexOf('/') + 1);
        long kept = sessions.<Long>fromSession(session -> session.createNativeQuery(
                "select count(*) from duty_feed where hex(token_hash) = upper(sha2(?1, 256))", Long.class).setParameter(1, token).getSingleResult());
        long told = sessions.<Long>fromSession(session -> session.createNativeQuery(
                "select count(*) from audit_entry where changes like ?1", Long.class).setParameter(1, "%" + token + "%").getSingleResult());
        assertEquals(List.of(1L, 0L), List.of(kept, told));
    }

    @Test
    void the_calendar_of_a_unit_holds_each_duty_of_this_and_the_next_year_once() throws Exception {
        Response answer = fetch(address(Api.newAccount(null, Role.VIEWER), "evaluation"));
        assertEquals("text/calendar;charset=UTF-8", answer.contentType());
        Calendar calendar = parsed(answer);
        assertEquals("臺北市建成地政事務所 應辦事項（研考）", calendar.<Property>getProperty("X-WR-CALNAME").orElseThrow().getValue());
        assertEquals("2.0", calendar.<Property>getProperty("VERSION").orElseThrow().getValue());
        Set<String> expected = new TreeSet<>();
        for (int year : new int[] {TODAY.getYear(), TODAY.getYear() + 1}) {
            list(year, "evaluation").getList("items.id", String.class).forEach(id -> expected.add(id + "@duty.service-quality"));
        }
        List<VEvent> events = calendar.getComponents();
        assertEquals(expected, events.stream().map(it -> value(it, "UID")).collect(Collectors.toCollection(TreeSet::new)));
        assertEquals(expected.size(), events.size());
        assertEquals(28, events.size());
    }

    @Test
    void an_event_is_all_day_on_the_due_day_and_shows_the_arithmetic() throws Exception {
        Calendar calendar = parsed(fetch(address(Api.newAccount(null, Role.VIEWER), "evaluation")));
        JsonPath duty = list(TODAY.getYear(), "evaluation");
        for (int i = 0; i < duty.getInt("total"); i++) {
            VEvent event = event(calendar, duty.getString("items[" + i + "].id"));
            Property start = event.<Property>getProperty("DTSTART").orElseThrow();
            assertEquals("DATE", start.getParameter("VALUE").orElseThrow().getValue());
            assertEquals(duty.getString("items[" + i + "].due.date").replace("-", ""), start.getValue());
            assertTrue(value(event, "SUMMARY").endsWith("（研考）"), value(event, "SUMMARY"));
            assertEquals("CONFIRMED", value(event, "STATUS"));
            assertEquals("TRANSPARENT", value(event, "TRANSP"));
            assertEquals(duty.getString("items[" + i + "].status").equals("OVERDUE") ? "逾期" : duty.getString("items[" + i + "].state").equals("OPEN")
                    ? "未完成" : "已完成", value(event, "CATEGORIES"));
            String description = value(event, "DESCRIPTION");
            assertTrue(description.startsWith("執行事項 " + duty.getString("items[" + i + "].itemCode") + "："), description);
            assertEquals(duty.getBoolean("items[" + i + "].due.rolled"), description.contains("為非工作日，順延至"), description);
        }
    }

    @Test
    void what_units_owe_together_stands_once_in_the_calendar_of_the_office() throws Exception {
        Calendar calendar = parsed(fetch(address(Api.newAccount(null, Role.VIEWER), null)));
        assertEquals("臺北市建成地政事務所 應辦事項", calendar.<Property>getProperty("X-WR-CALNAME").orElseThrow().getValue());
        List<VEvent> joint = calendar.<VEvent>getComponents().stream().filter(it -> value(it, "SUMMARY").startsWith("參與里鄰工作會報")).toList();
        assertEquals(2, joint.size());
        assertEquals("參與里鄰工作會報。（登記課、測量課、地籍資料課）", value(joint.getFirst(), "SUMMARY"));
        assertTrue(value(joint.getFirst(), "DESCRIPTION").contains("應辦18次，已辦"), value(joint.getFirst(), "DESCRIPTION"));
        assertEquals(calendar.getComponents().size(), calendar.<VEvent>getComponents().stream().map(it -> value(it, "UID")).distinct().count());
    }

    @Test
    void a_declaration_shows_and_any_text_survives_the_folding() throws Exception {
        String address = address(Api.newAccount(null, Role.VIEWER), "personnel");
        String title = "配合，調查;𠮷\\,😀".repeat(12) + "\n第二行";
        String id = Api.as(Role.EVALUATION_OFFICER).body(Map.of("item", "3.1.2.0.1", "units", List.of("personnel"), "from", TODAY.toString(),
                "to", TODAY.plusDays(5).toString(), "title", title)).post("/duties").then().statusCode(201).extract().path("items[0].id");
        Response before = fetch(address);
        VEvent event = event(parsed(before), id);
        assertTrue(value(event, "DESCRIPTION").contains("臨時應辦：" + title.replace("\n", " ")), value(event, "DESCRIPTION"));
        assertEquals("未完成", value(event, "CATEGORIES"));
        for (String line : new String(before.asByteArray(), StandardCharsets.UTF_8).split("\r\n")) {
            assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
        }
        Api.as(Role.EVALUATION_OFFICER).header("If-Match", "\"0\"").body("{\"words\":\"免辦\"}").post("/duties/" + id + "/waive").then().statusCode(200);
        VEvent after = event(parsed(fetch(address)), id);
        assertEquals("CANCELLED 免辦", value(after, "STATUS") + " " + value(after, "CATEGORIES"));
        assertTrue(value(after, "DTSTAMP").compareTo(value(event, "DTSTAMP")) >= 0);
        assertEquals(value(event, "UID"), value(after, "UID"));
    }

    @Test
    void an_unchanged_calendar_is_not_sent_again() {
        String address = address(Api.newAccount(null, Role.VIEWER), "information");
        Response first = fetch(address);
        first.then().statusCode(200).header("ETag", notNullValue()).header("Cache-Control", containsString("private"));
        Response again = Api.visitor().accept("*/*").header("If-None-Match", first.header("ETag")).get(address);
        again.then().statusCode(304).header("ETag", equalTo(first.header("ETag")));
        assertEquals("", again.asString());
        assertEquals(first.asString(), fetch(address).asString());
    }

    @Test
    void a_use_is_noted_at_most_once_an_hour() {
        Api.SignedIn owner = Api.newAccount(null, Role.VIEWER);
        String address = address(owner, "information");
        fetch(address).then().statusCode(200);
        String used = owner.request().get("/duty-feed").then().body("lastUsedAt", notNullValue()).extract().path("lastUsedAt");
        fetch(address).then().statusCode(200);
        assertEquals(used, owner.request().get("/duty-feed").path("lastUsedAt"));
    }

    @Test
    void a_new_address_ends_the_old_one_and_deleting_ends_both() {
        Api.SignedIn owner = Api.newAccount(null, Role.CASE_OFFICER);
        String old = address(owner, null);
        String now = address(owner, "surveying");
        assertNotEquals(old, now);
        fetch(old).then().statusCode(404).contentType("application/problem+json").body("code", equalTo("not-found"));
        fetch(now).then().statusCode(200);
        owner.request().delete("/duty-feed").then().statusCode(204);
        fetch(now).then().statusCode(404);
        owner.request().delete("/duty-feed").then().statusCode(204);
        owner.request().get("/duty-feed").then().body("active", equalTo(false));
    }

    @Test
    void the_address_of_a_disabled_account_ends() {
        Api.SignedIn owner = Api.newAccount(null, Role.VIEWER);
        String address = address(owner, null);
        fetch(address).then().statusCode(200);
        String tag = Api.as(Role.ADMINISTRATOR).get("/accounts/" + owner.id()).header("ETag");
        Api.as(Role.ADMINISTRATOR).header("If-Match", tag).post("/accounts/" + owner.id() + "/disable").then().statusCode(200);
        fetch(address).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "qf_", "qf_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "%F0%9F%98%80"})
    void an_address_that_is_none_is_not_found(String token) {
        Api.visitor().urlEncodingEnabled(false).get("/duty-feeds/" + token).then().statusCode(404).body("code", equalTo("not-found"));
    }

    @Test
    void bad_requests_are_refused() {
        Api.visitor().get("/duty-feeds/" + "x".repeat(101)).then().statusCode(400);
        Api.as(Role.VIEWER).body("{\"unit\":\"nobody\"}").post("/duty-feed").then().statusCode(422).body("errors[0].field", equalTo("unit"))
                .body("errors[0].code", equalTo("unit-unknown"));
        Api.as(Role.VIEWER).body("{\"unit\":7}").post("/duty-feed").then().statusCode(400);
        Api.visitor().get("/duty-feed").then().statusCode(401);
        Api.visitor().body("{}").post("/duty-feed").then().statusCode(401);
        Api.visitor().delete("/duty-feed").then().statusCode(401);
    }
}

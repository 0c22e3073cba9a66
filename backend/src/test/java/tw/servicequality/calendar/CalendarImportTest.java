package tw.servicequality.calendar;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tw.servicequality.calendar.rules.CalendarCsv;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.Statements;
import tw.servicequality.platform.actor.Role;

/** Official files become editions. Each test has years of its own. */
@QuarkusTest
class CalendarImportTest {

    private static final Charset BIG5 = Charset.forName("MS950");

    @Inject
    CalendarService calendars;

    @Test
    void a_new_year_is_previewed_then_imported() {
        byte[] file = CalendarCsv.of(2031).bytes("", BIG5);
        preview(file).then().statusCode(200).body("rocYear", equalTo(120)).body("encoding", equalTo("Big5")).body("days", equalTo(365))
                .body("comparedWith", nullValue()).body("changes[0].note", equalTo("開國紀念日")).body("problems", nullValue());
        Api.visitor().get("/calendar-days?year=2031").then().statusCode(422);

        Response created = create(file, Role.EVALUATION_OFFICER);
        created.then().statusCode(201).body("rocYear", equalTo(120)).body("revision", equalTo(1)).body("current", equalTo(true))
                .body("provisional", equalTo(false)).body("source", equalTo("120年政府行政機關辦公日曆表"))
                .header("Location", endsWith("/calendars/" + created.path("id")));
        Api.as(Role.VIEWER).get("/calendars/" + created.path("id")).then().statusCode(200).body("workingDays", equalTo(created.path("workingDays")));
        Api.visitor().get("/calendar-days?year=2031").then().statusCode(200).body("items", hasSize(365));
    }

    @Test
    void the_same_content_makes_no_new_edition_and_another_makes_the_next() {
        String first = create(CalendarCsv.of(2032).bytes("\ufeff", StandardCharsets.UTF_8), Role.ADMINISTRATOR).path("id");
        create(CalendarCsv.of(2032).bytes("", BIG5), Role.ADMINISTRATOR).then().statusCode(200).body("id", equalTo(first)).body("revision", equalTo(1));

        byte[] revised = CalendarCsv.of(2032).with("20320105,一,2,調整放假").bytes("", BIG5);
        preview(revised).then().statusCode(200).body("changes", hasSize(1)).body("changes[0].date", equalTo("2032-01-05"))
                .body("changes[0].before", equalTo(true)).body("changes[0].after", equalTo(false)).body("comparedWith.revision", equalTo(1));
        Api.as(Role.ADMINISTRATOR).contentType("application/octet-stream").body(revised).queryParam("source", " 修正版 ").post("/calendars")
                .then().statusCode(201).body("revision", equalTo(2)).body("source", equalTo("修正版"));
        preview(revised).then().body("changes", empty());
        Api.visitor().get("/working-days/due?from=2032-01-02&days=1").then().body("due", equalTo("2032-01-06")).body("calendars[0].revision", equalTo(2));
        Api.as(Role.VIEWER).get("/calendars/" + first).then().body("current", equalTo(false));
    }

    @Test
    void an_official_calendar_takes_the_place_of_a_provisional_one_even_when_equal() {
        String csv = calendars.days(2027).items().stream().map(day -> day.date().toString().replace("-", "") + ","
                + "一二三四五六日".charAt(day.weekday() - 1) + "," + (day.working() ? "0" : "2") + "," + (day.note() == null ? "" : day.note()))
                .collect(java.util.stream.Collectors.joining("\r\n", "西元日期,星期,是否放假,備註\r\n", "\r\n"));
        preview(csv.getBytes(BIG5)).then().body("changes", empty()).body("comparedWith.provisional", equalTo(true));
        // Not imported here: other tests rest on 116 being provisional.
    }

    @Test
    void faults_are_told_row_by_row_in_both_languages_and_nothing_is_stored() {
        byte[] faulty = CalendarCsv.of(2033).with("20330105,一,9,").bytes("", BIG5);
        preview(faulty).then().statusCode(200).body("year", nullValue()).body("changes", empty())
                .body("problems.code", hasItems("calendar-weekday", "calendar-flag")).body("problems[0].row", equalTo(6))
                .body("problems.message", hasItems(containsString("Row 6")));
        create(faulty, Role.ADMINISTRATOR).then().statusCode(422).body("code", equalTo("calendar-file-invalid")).body("errors", hasSize(2))
                .body("errors[0].field", equalTo("row 6"));
        create("Subject,Start Date\r\n".getBytes(StandardCharsets.UTF_8), Role.ADMINISTRATOR).then().statusCode(422)
                .body("errors[0].code", equalTo("calendar-google-variant")).body("errors[0].message", containsString("Google"));
        create(new byte[0], Role.ADMINISTRATOR).then().statusCode(422).body("errors[0].code", equalTo("calendar-empty"));
        create(new byte[200_001], Role.ADMINISTRATOR).then().statusCode(413);
        Api.as(Role.ADMINISTRATOR).body("{}").post("/calendars").then().statusCode(415);
        Api.visitor().get("/calendar-days?year=2033").then().statusCode(422);
    }

    @Test
    void others_may_read_but_not_import() {
        byte[] file = CalendarCsv.of(2034).bytes("", BIG5);
        for (Role role : List.of(Role.VIEWER, Role.CASE_OFFICER, Role.SECTION_CHIEF, Role.SECRETARY, Role.DIRECTOR)) {
            create(file, role).then().statusCode(403);
            Api.as(role).contentType("text/csv").body(file).post("/calendars/preview").then().statusCode(403);
            Api.as(role).get("/calendars").then().statusCode(200);
        }
    }

    @Test
    void all_editions_are_listed_newest_first() {
        Api.as(Role.VIEWER).get("/calendars").then().statusCode(200)
                .body("items.findAll { it.rocYear == 114 }.revision", equalTo(List.of(3, 2, 1)))
                .body("items.findAll { it.rocYear == 114 }.current", equalTo(List.of(true, false, false)))
                .body("items.find { it.rocYear == 115 }.restDays", equalTo(120));
        Api.as(Role.VIEWER).get("/calendars/" + UUID.randomUUID()).then().statusCode(404);
        assertEquals(1, Statements.in(() -> calendars.list()));
    }

    @Test
    void imports_at_the_same_time_make_one_edition_each() {
        Api.as(Role.ADMINISTRATOR).get("/calendars");
        List<CompletableFuture<Integer>> all = IntStream.rangeClosed(1, 6).mapToObj(number -> CompletableFuture.supplyAsync(() ->
                create(CalendarCsv.of(2035).with("20350102,二,2,第" + number + "次").bytes("", BIG5), Role.ADMINISTRATOR).<Integer>path("revision"))).toList();
        assertEquals(List.of(1, 2, 3, 4, 5, 6), all.stream().map(CompletableFuture::join).sorted().toList());
    }

    @Test
    void the_same_key_imports_once() {
        byte[] file = CalendarCsv.of(2036).bytes("", BIG5);
        String key = UUID.randomUUID().toString();
        List<String> ids = Stream.of(1, 2).map(time -> Api.as(Role.ADMINISTRATOR).contentType("text/csv").header("Idempotency-Key", key).body(file)
                .post("/calendars").then().statusCode(201).extract().<String>path("id")).toList();
        assertEquals(ids.get(0), ids.get(1));
        Api.as(Role.ADMINISTRATOR).contentType("text/csv").header("Idempotency-Key", key).body(CalendarCsv.of(2037).bytes("", BIG5))
                .post("/calendars").then().statusCode(422).body("code", equalTo("idempotency-key-reused"));
    }

    @Test
    void overlay_days_lie_on_top_and_come_off_again() {
        create(CalendarCsv.of(2038).bytes("", BIG5), Role.ADMINISTRATOR);
        LocalDate day = LocalDate.of(2038, 7, 1);
        String body = "{\"date\":\"2038-07-01\",\"working\":false,\"reason\":\"颱風停止上班\"}";
        Response created = Api.as(Role.EVALUATION_OFFICER).body(body).post("/calendar-overlays");
        created.then().statusCode(201).body("reason", equalTo("颱風停止上班"));
        String id = created.path("id");
        Api.visitor().get("/calendar-days?year=2038").then().body("items.find { it.date == '2038-07-01' }.overlay", equalTo("颱風停止上班"))
                .body("items.find { it.date == '2038-07-01' }.working", equalTo(false));
        Api.visitor().get("/working-days/due?from=2038-06-30&days=1").then().body("due", equalTo("2038-07-02"));
        assertTrue(calendars.calendar().overlays().containsKey(day));

        Api.as(Role.ADMINISTRATOR).body(body).post("/calendar-overlays").then().statusCode(409).body("errors[0].field", equalTo("date"));
        Api.as(Role.CASE_OFFICER).body(body).post("/calendar-overlays").then().statusCode(403);
        Api.as(Role.CASE_OFFICER).get("/calendar-overlays").then().statusCode(200).body("items.id", hasItems(id));
        Api.as(Role.CASE_OFFICER).get("/calendar-overlays/" + id).then().statusCode(200).body("version", equalTo(0));
        Api.as(Role.CASE_OFFICER).header("If-Match", "\"0\"").delete("/calendar-overlays/" + id).then().statusCode(403);
        Api.as(Role.ADMINISTRATOR).delete("/calendar-overlays/" + id).then().statusCode(428);
        Api.as(Role.ADMINISTRATOR).header("If-Match", "\"7\"").delete("/calendar-overlays/" + id).then().statusCode(412);
        Api.as(Role.ADMINISTRATOR).header("If-Match", "\"0\"").delete("/calendar-overlays/" + id).then().statusCode(204);
        Api.as(Role.ADMINISTRATOR).header("If-Match", "\"0\"").delete("/calendar-overlays/" + id).then().statusCode(404);
        Api.visitor().get("/working-days/due?from=2038-06-30&days=1").then().body("due", equalTo("2038-07-01"));
    }

    @Test
    void overlays_that_make_no_sense() {
        String template = "{\"date\":%s,\"working\":%s,\"reason\":%s}";
        for (List<String> bad : List.of(List.of("\"2026-02-30\"", "false", "\"x\""), List.of("null", "false", "\"x\""), List.of("\"2026-07-01\"", "null", "\"x\""),
                List.of("\"2026-07-01\"", "\"no\"", "\"x\""), List.of("\"2026-07-01\"", "false", "\" \""), List.of("\"2026-07-01\"", "false", "\"" + "長".repeat(201) + "\""))) {
            Api.as(Role.ADMINISTRATOR).body(template.formatted(bad.toArray())).post("/calendar-overlays").then().statusCode(400);
        }
        Api.as(Role.ADMINISTRATOR).body(template.formatted("\"2060-07-01\"", "false", "\"x\"")).post("/calendar-overlays").then().statusCode(422)
                .body("code", equalTo("calendar-year-missing"));
    }

    private static Response preview(byte[] file) {
        return Api.as(Role.ADMINISTRATOR).contentType("text/csv").body(file).post("/calendars/preview");
    }

    private static Response create(byte[] file, Role role) {
        return Api.as(role).contentType("text/csv").body(file).post("/calendars");
    }
}

package tw.servicequality.activity;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tw.servicequality.activity.ActivityExamples.create;
import static tw.servicequality.activity.ActivityExamples.meeting;
import static tw.servicequality.activity.ActivityExamples.with;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tw.servicequality.actionitem.UnitReference;
import tw.servicequality.activity.entry.Activities;
import tw.servicequality.activity.entry.Activity;
import tw.servicequality.activity.entry.ActivityContent;
import tw.servicequality.activity.entry.ActivitySummary;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.Connections;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.Statements;
import tw.servicequality.platform.actor.Role;
import tw.servicequality.platform.file.ExportFormat;
import tw.servicequality.tabular.ExportedFiles;
import tw.servicequality.tabular.written.TableExport;

/** Lists of activities as files. */
@QuarkusTest
class ActivityExportTest {

    private static final String FILLED = "filled by a test";

    private static final String EXPORT = "/activities/export";

    @Inject
    ObjectMapper json;
    @Inject
    Activities activities;
    @Inject
    OfficeClock clock;

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void a_file_says_what_the_list_tells_by_the_same_filter(ExportFormat format) {
        String mark = "匯出" + UUID.randomUUID();
        create(with(whole(mark + "甲"), "happenedOn", "2026-03-02"));
        create(with(with(whole("=HYPERLINK(\"x\")" + mark), "happenedOn", "2026-03-31"), "units", List.of("registration", "surveying")));
        create(with(meeting(mark + "丙"), "happenedOn", "2026-04-01"));
        Map<String, String> filter = Map.of("q", mark, "from", "2026-03-01", "to", "2026-03-31", "sort", "happenedOn");

        Response list = Api.as(Role.VIEWER).queryParams(filter).get("/activities");
        List<ActivitySummary> told = list.jsonPath().getList("items").stream().map(it -> json.convertValue(it, ActivitySummary.class)).toList();
        assertEquals(2, told.size());
        for (String language : List.of("zh-TW", "en")) {
            assertEquals(ExportedFiles.told(told, ActivityExportTest::expected),
                    ExportedFiles.read(Api.as(Role.VIEWER).queryParams(filter).queryParam("language", language), EXPORT, format, ActivityColumns.ALL));
        }
    }

    private static Map<String, ?> expected(ActivitySummary it) {
        return Map.ofEntries(Map.entry("id", it.id().toString()), Map.entry("happenedOn", it.happenedOn()), Map.entry("kind", "meeting"), Map.entry("kindName", "會議"),
                Map.entry("units", TableExport.several(it.units(), UnitReference::code)), Map.entry("unitNames", TableExport.several(it.units(), UnitReference::name)),
                Map.entry("items", String.join("、", it.itemCodes())), Map.entry("title", it.title()), Map.entry("text", "議程：\n一、\"報告\""), Map.entry("times", 1L),
                Map.entry("people", 42L), Map.entry("attachments", 0L), Map.entry("externalId", "list " + it.title()), Map.entry("state", "ACTIVE"));
    }

    /** One that says what lists do not show. */
    private static Map<String, Object> whole(String title) {
        return with(with(meeting(title), "text", "議程：\n一、\"報告\""), "externalId", "list " + title);
    }

    @Test
    void no_text_becomes_a_formula_and_headings_are_in_the_language_asked_for() {
        String mark = "公式" + UUID.randomUUID();
        create(meeting("=1+1" + mark));
        Api.as(Role.VIEWER).queryParam("q", mark).get(EXPORT).then().statusCode(200).contentType(equalTo("text/csv;charset=UTF-8"))
                .header("Content-Disposition", "attachment; filename=\"activities.csv\"; filename*=UTF-8''%E8%BE%A6%E7%90%86%E7%B4%80%E9%8C%84.csv")
                .body(containsString("Unit names"), containsString("'=1+1" + mark), not(containsString(",=1+1")));
        Api.as(Role.VIEWER).queryParam("q", mark).queryParam("language", "zh-TW").get(EXPORT).then().body(containsString("執行事項"), not(containsString("Unit names")));
        Api.as(Role.VIEWER).header("Accept-Language", "zh-TW").queryParam("q", mark).queryParam("language", "en").get(EXPORT).then().body(containsString("Unit names"));
    }

    @ParameterizedTest
    @CsvSource({"sort,title", "format,XLSX", "format,PDF", "language,fr", "from,2026-02-30", "unit,nobody", "item,9.9.9.9.9", "kind,party", "state,LOST"})
    void what_is_wrong_is_told_before_a_file_begins(String name, String value) {
        Api.as(Role.VIEWER).queryParam(name, value).get(EXPORT).then().statusCode(400).contentType(startsWith("application/problem+json"))
                .header("Content-Disposition", (String) null);
    }

    @Test
    void an_export_is_recorded_without_the_words_that_were_searched_for() {
        String mark = "稽核" + UUID.randomUUID();
        create(meeting(mark));
        Api.SignedIn who = Api.newAccount(null, Role.VIEWER);
        who.request().queryParam("q", mark).queryParam("unit", "administration").get(EXPORT).then().statusCode(200);
        Response trail = Api.as(Role.ADMINISTRATOR).get("/audit-entries?action=ACTIVITIES_EXPORTED&actorId=" + who.id());
        trail.then().statusCode(200).body("items.size()", equalTo(1)).body("items[0].changes.find { it.field == 'rows' }.after", equalTo("1"))
                .body("items[0].changes.find { it.field == 'searched' }.after", equalTo("true"))
                .body("items[0].changes.find { it.field == 'filter' }.after", containsString("\"unit\":\"administration\""));
        assertTrue(!trail.asString().contains(mark), "the words are written down");
    }

    @Test
    void statements_grow_with_the_pages_only() {
        String mark = "頁數" + UUID.randomUUID();
        create(meeting(mark));
        long one = Statements.in(() -> export(mark));
        fill(mark, 5);
        assertEquals(one, Statements.in(() -> export(mark)));
        fill(mark, 194);
        assertEquals(one, Statements.in(() -> export(mark)), "a page that is full");
        fill(mark, 201);
        long three = Statements.in(() -> assertEquals(401, ExportedFiles.read(export(mark).asByteArray(), ActivityColumns.ALL).size()));
        // Each further page: units, kinds, plans; the page; its units and items.
        assertEquals(one + 2 * 6, three);
    }

    @Test
    void a_download_that_is_broken_off_holds_nothing_and_is_recorded() throws IOException {
        String mark = "中斷" + UUID.randomUUID();
        create(meeting(mark));
        fill(mark, 600);
        Api.SignedIn who = Api.newAccount(null, Role.VIEWER);
        for (int i = 0; i < 30; i++) {
            try (Socket socket = new Socket("localhost", RestAssured.port)) {
                socket.setReceiveBufferSize(1024);
                OutputStream out = socket.getOutputStream();
                out.write(("GET /api/v1/activities/export?format=JSON HTTP/1.1\r\nHost: localhost\r\nCookie: " + Api.COOKIE + "=" + who.token() + "\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
                out.flush();
                assertTrue(socket.getInputStream().read() == 'H', "an answer begins");
                socket.setSoLinger(true, 0);
            }
        }
        Connections.allButOneTaken(() -> export(mark).then().statusCode(200));
        Api.as(Role.ADMINISTRATOR).get("/audit-entries?action=ACTIVITIES_EXPORTED&limit=100&actorId=" + who.id()).then().body("items.size()", equalTo(30));
    }

    private static Response export(String mark) {
        Response answer = Api.as(Role.VIEWER).queryParam("q", mark).get(EXPORT);
        answer.then().statusCode(200);
        return answer;
    }

    /** They were made past the sums of months, which another test holds to the rows. */
    @AfterEach
    void forget() {
        QuarkusTransaction.requiringNew().run(() -> activities.list("createdBy", FILLED).forEach(activities::delete));
    }

    /** So many more like the one that stands there. */
    private void fill(String mark, int number) {
        QuarkusTransaction.requiringNew().run(() -> {
            ActivityContent content = activities.find("title", mark).firstResult().content();
            for (int i = 0; i < number; i++) {
                activities.persist(new Activity(content, 0, FILLED, clock.now()));
            }
        });
    }
}

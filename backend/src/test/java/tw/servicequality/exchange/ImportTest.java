package tw.servicequality.exchange;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.actor.Role;

/** A file from its sending to its end. */
@QuarkusTest
class ImportTest {

    @Test
    void a_file_is_checked_then_confirmed_and_sent_again_it_changes_nothing() {
        String mark = Imports.mark("匯入");
        String file = Imports.file(Imports.rows(mark, 0, 3));
        Response checked = Imports.send("dryRun=true&fileName=" + mark + ".csv", file);
        checked.then().body("state", equalTo("CHECKED"), "counts.total", equalTo(3), "counts.created", equalTo(3), "counts.refused", equalTo(0), "format", equalTo("CSV"),
                "encoding", equalTo("UTF-8"), "fileName", equalTo(mark + ".csv"), "allowedActions", contains("confirm", "cancel", "download"), "fileUntil", notNullValue(),
                "dataSet", equalTo("activities"), "title", equalTo("辦理紀錄"), "titleEn", equalTo("Activities"));
        assertEquals(0, Imports.stored(mark));
        String id = checked.path("id");
        Imports.officer().body(Map.of("onError", "STOP")).post("/imports/" + id + "/confirm").then().statusCode(200);
        Imports.get(id).then().body("state", equalTo("DONE"), "counts.created", equalTo(3), "dryRun", equalTo(false), "allowedActions", contains("download"));
        assertEquals(3, Imports.stored(mark));
        Imports.send("", file).then().body("state", equalTo("DONE"), "counts.unchanged", equalTo(3), "counts.created", equalTo(0), "counts.changed", equalTo(0));
        Imports.officer().body(Map.of("onError", "STOP")).post("/imports/" + id + "/confirm").then().statusCode(409).body("code", equalTo("wrong-state"));
        Api.as(Role.ADMINISTRATOR).get("/audit-entries?targetId=" + id).then().body("items.action", contains("IMPORT_DONE", "IMPORT_CONFIRMED", "IMPORT_CHECKED", "IMPORT_ORDERED"));
    }

    @Test
    void a_dry_run_shows_what_would_change() {
        String mark = Imports.mark("比較");
        Imports.send("", Imports.file(Imports.row(mark, mark, "3")));
        Response checked = Imports.send("dryRun=true", Imports.file(Imports.row(mark, mark, "12")));
        checked.then().body("counts.changed", equalTo(1));
        Imports.officer().header("Accept-Language", "zh-TW").get("/imports/" + checked.path("id") + "/rows?outcome=CHANGED").then().body("items", hasSize(1), "items[0].row", equalTo(2),
                "items[0].label", equalTo(mark), "items[0].differences", hasSize(1), "items[0].differences[0].column", equalTo("people"),
                "items[0].differences[0].before", equalTo("3"), "items[0].differences[0].after", equalTo("12"));
    }

    @Test
    void one_bad_row_stops_all_and_is_told_with_its_cell_value_and_reason() {
        String mark = Imports.mark("有誤");
        Response refused = Imports.send("", Imports.file(Imports.row(mark + "-1", mark, "3"), Imports.row(mark + "-2", mark, "三人"), Imports.row(mark + "-3", "", "3"),
                mark + "-4,115/2/30,meeting,administration,1.2.4.2.0," + mark + ",3,", Imports.row(mark + "-1", mark, "3"), Imports.row(mark + "-6", mark, "1000001"),
                mark + "-7,115/6/12,nothing,administration,9.9.9.9.9," + mark + ",3,"));
        refused.then().body("state", equalTo("REFUSED"), "counts.created", equalTo(1), "counts.refused", equalTo(6), "counts.total", equalTo(7));
        assertEquals(0, Imports.stored(mark));
        Imports.officer().get("/imports/" + refused.path("id") + "/rows").then().body("items.row", contains(3, 4, 5, 6, 7, 8), "nextCursor", nullValue())
                .body("items[0].faults[0].place", equalTo("G3"), "items[0].faults[0].value", equalTo("三人"), "items[0].faults[0].column", equalTo("people"))
                .body("items[0].faults[0].heading", equalTo("People"), "items[0].faults[0].messages.english", equalTo("Not readable as a number"))
                .body("items[1].faults[0].code", equalTo("cell-required"), "items[1].faults[0].value", nullValue())
                .body("items[2].faults[0].place", equalTo("B5"), "items[3].faults[0].code", equalTo("row-repeated"), "items[3].faults[0].message", containsString("row 2"))
                .body("items[4].faults[0].code", equalTo("max"), "items[4].faults[0].messages.english", containsString("1000000"))
                .body("items[4].faults[0].messages.chinese", containsString("1000000"), "items[5].faults.code", contains("kind-unknown", "plan-item-unknown"))
                .body("items[5].faults.place", contains("C8", "E8"), "items[5].faults[1].value", equalTo("9.9.9.9.9"));
    }

    @Test
    void bad_rows_are_given_back_put_right_and_sent_again() {
        String mark = Imports.mark("略過");
        Response done = Imports.send("onError=SKIP", Imports.file(Imports.row(mark + "-1", mark, "3"), Imports.row(mark + "-2", mark, "三人"), Imports.row(mark + "-3", mark, "5")));
        done.then().body("state", equalTo("DONE"), "counts.created", equalTo(2), "counts.refused", equalTo(1));
        assertEquals(2, Imports.stored(mark));
        for (String format : new String[] {"CSV", "JSON"}) {
            String bad = new String(Imports.officer().get("/imports/" + done.path("id") + "/refused-rows?language=zh-TW&format=" + format).then().statusCode(200).extract().asByteArray(),
                    StandardCharsets.UTF_8);
            assertTrue(bad.contains("三人") && bad.contains(mark + "-2") && !bad.contains(mark + "-1") && !bad.contains(mark + "-3"), bad);
            Imports.send("dryRun=true", bad.replace("三人", "4")).then().body("state", equalTo("CHECKED"), "counts.created", equalTo(1), "counts.refused", equalTo(0));
        }
        byte[] sheet = Imports.officer().get("/imports/" + done.path("id") + "/refused-rows?format=ODS").then().statusCode(200).extract().asByteArray();
        Imports.send(Imports.officer(), "dryRun=true", sheet).then().body("state", equalTo("CHECKED"), "format", equalTo("ODS"), "counts.refused", equalTo(1));
        Imports.officer().get("/imports/" + Imports.send("dryRun=true", Imports.file(Imports.row(mark + "-1", mark, "3"))).path("id") + "/refused-rows").then().statusCode(404);
    }

    @Test
    void a_checked_file_with_bad_rows_is_stored_only_without_them() {
        String mark = Imports.mark("確認");
        Response checked = Imports.send("dryRun=true", Imports.file(Imports.row(mark + "-1", mark, "3"), Imports.row(mark + "-2", mark, "三人")));
        checked.then().body("state", equalTo("CHECKED"), "counts.created", equalTo(1), "counts.refused", equalTo(1));
        String confirm = "/imports/" + checked.path("id") + "/confirm";
        Imports.officer().body(Map.of("onError", "STOP")).post(confirm).then().statusCode(422).body("errors[0].code", equalTo("import-has-faults"));
        Imports.officer().body(Map.of("onError", "SKIP")).post(confirm).then().statusCode(200);
        Imports.get(checked.path("id")).then().body("state", equalTo("DONE"), "counts.created", equalTo(1), "counts.refused", equalTo(1));
        assertEquals(1, Imports.stored(mark));
    }

    static Stream<Arguments> damaged() {
        return Stream.of(Arguments.of("no table", "%PDF-1.7 nothing", "table-kind"), Arguments.of("unknown column", "外部識別碼,辦理日期,顏色\nA,115/1/1,red\n", "column-unknown"),
                Arguments.of("needed column", "外部識別碼,辦理日期\nA,115/1/1\n", "column-missing"), Arguments.of("open quote", Imports.HEAD + "\nA,\"115/1/1\n", "table-quote-open"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("damaged")
    void a_file_that_is_no_table_is_refused_with_its_reason(String what, String file, String code) {
        Response refused = Imports.send("dryRun=true", file);
        refused.then().body("state", equalTo("REFUSED"), "counts.created", equalTo(0));
        Imports.officer().get("/imports/" + refused.path("id") + "/rows").then().body("items", hasSize(1), "items[0].faults.code", hasItem(code));
    }

    @Test
    void encodings_are_found() {
        String mark = Imports.mark("編碼");
        String file = Imports.file(Imports.row(mark, mark, "3"));
        Imports.send(Imports.officer(), "", file.getBytes(Charset.forName("Big5"))).then().body("encoding", equalTo("Big5"), "counts.created", equalTo(1));
        Imports.send(Imports.officer(), "", ("\ufeff" + file).getBytes(StandardCharsets.UTF_16LE)).then().body("encoding", equalTo("UTF-16LE"), "counts.unchanged", equalTo(1));
        Imports.send(Imports.officer(), "", ("\ufeff" + file).getBytes(StandardCharsets.UTF_8)).then().body("encoding", equalTo("UTF-8"), "counts.unchanged", equalTo(1));
    }

    @Test
    void what_cannot_be_taken_in_is_refused_at_once() {
        Imports.officer().contentType("application/octet-stream").body(new byte[0]).post("/imports?dataSet=activities").then().statusCode(422)
                .body("errors[0].code", equalTo("table-empty"));
        Imports.officer().contentType("application/octet-stream").body("x".getBytes(StandardCharsets.UTF_8)).post("/imports?dataSet=nothing").then().statusCode(404);
        Imports.officer().contentType("application/octet-stream").body("x".getBytes(StandardCharsets.UTF_8)).post("/imports?dataSet=calendar&onError=SKIP").then().statusCode(422)
                .body("errors[0].code", equalTo("import-whole-only"));
        Imports.officer().contentType("application/octet-stream").body("x".getBytes(StandardCharsets.UTF_8)).post("/imports?dataSet=activities&fileName=a/b.csv").then().statusCode(400);
        Api.as(Role.VIEWER).contentType("application/octet-stream").body("x".getBytes(StandardCharsets.UTF_8)).post("/imports?dataSet=activities").then().statusCode(403);
    }

    @Test
    void only_who_sent_a_file_gets_it_back_and_it_lies_sealed() {
        String mark = Imports.mark("原檔");
        byte[] file = Imports.file(Imports.row(mark, mark, "三人")).getBytes(StandardCharsets.UTF_8);
        Response sent = Imports.send(Imports.officer(), "dryRun=true", file);
        String path = "/imports/" + sent.path("id");
        assertArrayEquals(file, Imports.officer().get(path + "/file").then().statusCode(200).extract().asByteArray());
        Api.as(Role.ADMINISTRATOR).get(path).then().statusCode(200).body("allowedActions", hasSize(0));
        for (String what : new String[] {"/file", "/rows", "/refused-rows"}) {
            Api.as(Role.ADMINISTRATOR).get(path + what).then().statusCode(404);
        }
        Api.as(Role.ADMINISTRATOR).post(path + "/cancel").then().statusCode(404);
        Api.as(Role.CASE_OFFICER).get(path).then().statusCode(404);
        Api.as(Role.CASE_OFFICER).get("/imports").then().body("items.id.flatten()", org.hamcrest.Matchers.not(hasItem(sent.<String>path("id"))));
        Api.as(Role.ADMINISTRATOR).get("/imports?dataSet=activities").then().body("items.id", hasItem(sent.<String>path("id")));
        for (byte[] sealed : Sealed.of(sent.path("id"))) {
            assertFalse(new String(sealed, StandardCharsets.UTF_8).contains(mark));
            assertFalse(new String(sealed, StandardCharsets.UTF_8).contains("三人"));
        }
    }

    @Test
    void templates_have_the_headings_in_both_languages_and_are_no_data() {
        byte[] template = Imports.officer().get("/data-sets/activities/template?format=CSV&language=zh-TW").then().statusCode(200).extract().asByteArray();
        assertTrue(new String(template, StandardCharsets.UTF_8).contains("辦理日期"));
        Imports.send(Imports.officer(), "dryRun=true", template).then().body("state", equalTo("CHECKED"), "counts.total", equalTo(0));
        byte[] sheet = Imports.officer().get("/data-sets/activities/template?format=ODS&language=en").then().statusCode(200).extract().asByteArray();
        Imports.send(Imports.officer(), "dryRun=true", sheet).then().body("state", equalTo("CHECKED"), "format", equalTo("ODS"));
        Imports.officer().get("/data-sets").then().body("items.name", hasItem("activities"), "items.find { it.name == 'calendar' }.whole", equalTo(true),
                "items.largestFile", everyItem(equalTo(209_715_200)));
        Imports.officer().get("/data-sets/nothing/template").then().statusCode(404);
    }
}

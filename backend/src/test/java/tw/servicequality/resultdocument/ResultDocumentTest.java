package tw.servicequality.resultdocument;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tw.servicequality.progress.ProgressExamples.UNIT;
import static tw.servicequality.progress.ProgressExamples.act;
import static tw.servicequality.progress.ProgressExamples.chief;
import static tw.servicequality.progress.ProgressExamples.evaluation;
import static tw.servicequality.progress.ProgressExamples.filled;
import static tw.servicequality.progress.ProgressExamples.freshMonth;
import static tw.servicequality.progress.ProgressExamples.officer;
import static tw.servicequality.progress.ProgressExamples.reviewed;
import static tw.servicequality.progress.ProgressExamples.secretary;
import static tw.servicequality.progress.ProgressExamples.submitted;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tw.servicequality.client.ClientExamples;
import tw.servicequality.document.DocumentFormat;
import tw.servicequality.document.DocumentText;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.Secrets;
import tw.servicequality.platform.Sql;
import tw.servicequality.platform.Statements;
import tw.servicequality.platform.actor.Role;
import tw.servicequality.platform.actor.Scope;

/** The official tables of real reports, opened again. */
@QuarkusTest
class ResultDocumentTest {

    private static final String OWN = "evaluation";
    private static final List<String> UNITS = List.of("registration", "surveying", "cadastral-data", "information", "administration", UNIT, OWN);

    @BeforeEach
    void records_begin_with_the_plan() {
        int version = Api.as(Role.VIEWER).get("/duty-settings").path("version");
        Api.as(Role.ADMINISTRATOR).header("If-Match", "\"" + version + "\"").body(Map.of("recordsFrom", "2025-01-01", "rollForward", true)).put("/duty-settings").then()
                .statusCode(200);
    }

    private static Response month(RequestSpecification caller, YearMonth month, DocumentFormat format) {
        return caller.queryParam("format", format).get("/progress-months/" + month + "/document");
    }

    private static Response report(RequestSpecification caller, String id, String more, DocumentFormat format) {
        return caller.queryParam("format", format).get("/progress-reports/" + id + more + "/document");
    }

    private static String text(Response document, DocumentFormat format) throws IOException {
        document.then().statusCode(200).contentType(containsString(format.mediaType()));
        return DocumentText.of(document.asByteArray(), format);
    }

    private static String name(Response document) {
        return URLDecoder.decode(document.header("Content-Disposition"), StandardCharsets.UTF_8);
    }

    private static String roc(YearMonth month) {
        return month.getYear() - 1911 + "年" + month.getMonthValue() + "月";
    }

    /** A month of which no unit has a report. */
    private static YearMonth emptyMonth() {
        YearMonth month = freshMonth(UNIT);
        for (String unit : UNITS.stream().filter(it -> !it.equals(UNIT)).toList()) {
            YearMonth other = freshMonth(unit);
            for (int i = 0; !other.equals(month) && i < 30; i++) {
                other = freshMonth(unit);
            }
            assertEquals(month, other, unit);
        }
        return month;
    }

    private static String reviewedOwn(YearMonth month) {
        String id = filled(OWN, month);
        act(evaluation().request(), id, "submit", null).then().statusCode(200);
        act(Api.newAccount(null, Role.EVALUATION_OFFICER).request(), id, "consolidate", Map.of()).then().statusCode(200);
        act(secretary().request(), id, "review", null).then().statusCode(200);
        return id;
    }

    private static void again(String id) {
        act(chief(UNIT).request(), id, "submit", null).then().statusCode(200);
        act(evaluation().request(), id, "consolidate", Map.of()).then().statusCode(200);
        act(secretary().request(), id, "review", null).then().statusCode(200);
    }

    @Test
    void before_the_first_signature_there_is_no_table_and_the_answer_names_who_is_awaited() {
        YearMonth month = emptyMonth();
        month(evaluation().request(), month, DocumentFormat.PDF).then().statusCode(409).body("code", equalTo("wrong-state")).body("errors.code", everyItem(equalTo("report-unsigned")))
                .body("errors.message", hasItem(containsString("測量課"))).body("errors.size()", equalTo(UNITS.size()));
        String id = submitted(UNIT, month);
        month(evaluation().request(), month, DocumentFormat.PDF).then().statusCode(409);
        report(officer(UNIT).request(), id, "", DocumentFormat.ODT).then().statusCode(409).body("errors.message", hasItem(containsString("人事機構")));
        report(officer(UNIT).request(), id, "/revisions/1", DocumentFormat.ODT).then().statusCode(404);
        month(evaluation().request(), YearMonth.of(2110, 12), DocumentFormat.PDF).then().statusCode(404);
    }

    @ParameterizedTest
    @EnumSource(DocumentFormat.class)
    void while_units_are_missing_it_is_marked_and_says_which(DocumentFormat format) throws IOException {
        YearMonth month = emptyMonth();
        String id = reviewed(UNIT, month);
        Response document = month(evaluation().request(), month, format);
        String text = text(document, format);
        for (String word : List.of(roc(month) + "份提升政府服務品質執行計畫執行成果彙整表（未定稿）", "※未定稿：", "測量課", "尚未核閱，未列入本表", "執行事項", "權責單位", "測試[SECRETARY]")) {
            assertTrue(text.contains(word), word + " is not in " + text);
        }
        assertFalse(text.contains("請補充佐證"), "remarks stay within the office");
        assertTrue(name(document).contains("執行成果彙整表_" + roc(month) + "_未定稿." + format.extension()), name(document));
        assertEquals("\"" + HexFormat.of().formatHex(Secrets.sha256(document.asByteArray())) + "\"", document.header("ETag"));
        month(evaluation().request().header("If-None-Match", document.header("ETag")), month, format).then().statusCode(304);
        String unit = text(report(chief(UNIT).request(), id, "", format), format);
        for (String word : List.of(roc(month) + "份提升政府服務品質執行計畫執行成果表", "課室：人事機構", "本月辦理情形。", "研考意見：請補充佐證。", "落後原因：人力不足。", "執行期程")) {
            assertTrue(unit.contains(word), word + " is not in " + unit);
        }
        assertFalse(unit.contains("未定稿"), unit);
    }

    @Test
    void a_month_that_every_unit_has_signed_is_the_same_for_ever() throws IOException {
        YearMonth month = emptyMonth();
        UNITS.stream().filter(it -> !it.equals(OWN)).forEach(unit -> reviewed(unit, month));
        reviewedOwn(month);
        Map<DocumentFormat, Response> before = new EnumMap<>(DocumentFormat.class);
        for (DocumentFormat format : DocumentFormat.values()) {
            before.put(format, month(evaluation().request(), month, format));
            String text = text(before.get(format), format);
            assertTrue(text.contains("登記課、測量課、地籍資料課、資訊課、行政課、人事機構、研考（共7個課室）") && !text.contains("未定稿"), text);
            assertTrue(name(before.get(format)).contains("執行成果彙整表_" + roc(month) + "." + format.extension()));
        }
        UUID unit = UUID.fromString(Api.visitor().get("/units").path("items.find { it.code == 'surveying' }.id"));
        assertEquals(1, Sql.change("update unit set name = '測量改名課' where code = 'surveying'"));
        assertTrue(Sql.change("update action_item set official_text = concat(official_text, '改')") > 100);
        assertEquals(1, Sql.change("insert into kpi_target (id, kpi, valid_from, comparison, threshold, aggregation, scope, reason, set_by, set_at) values "
                + "(unhex(replace(uuid(), '-', '')), 'REPORT_ON_TIME', '2025-01-01', 'AT_LEAST', 4322, 'SUM', 'OFFICE', '改目標', '測試', now())"));
        try {
            for (DocumentFormat format : DocumentFormat.values()) {
                assertArrayEquals(before.get(format).asByteArray(), month(secretary().request(), month, format).asByteArray(), format.name());
            }
        } finally {
            Sql.change("update unit set name = '測量課' where id = unhex(replace(?, '-', ''))", unit.toString());
            Sql.change("update action_item set official_text = left(official_text, char_length(official_text) - 1)");
            Sql.change("delete from kpi_target where threshold = 4322");
        }
    }

    @Test
    void opened_again_it_is_marked_and_signed_again_it_is_another_and_the_old_one_stays() throws IOException {
        YearMonth month = emptyMonth();
        String id = reviewed(UNIT, month);
        byte[] first = report(evaluation().request(), id, "", DocumentFormat.PDF).asByteArray();
        assertArrayEquals(first, report(evaluation().request(), id, "/revisions/1", DocumentFormat.PDF).asByteArray());
        act(secretary().request(), id, "reopen", Map.of("words", "場次誤植")).then().statusCode(200);
        Response open = report(officer(UNIT).request(), id, "", DocumentFormat.PDF);
        assertTrue(text(open, DocumentFormat.PDF).contains("人事機構月報已重啟修正，所列為第1版"));
        assertTrue(name(open).contains("_未定稿.pdf"));
        assertTrue(text(month(evaluation().request(), month, DocumentFormat.ODT), DocumentFormat.ODT).contains("人事機構月報已重啟修正，所列為第1版"));
        again(id);
        Response second = report(evaluation().request(), id, "", DocumentFormat.PDF);
        assertFalse(java.util.Arrays.equals(first, second.asByteArray()));
        assertTrue(name(second).contains("_第2版.pdf") && text(second, DocumentFormat.PDF).contains("版次：第2版"), name(second));
        assertArrayEquals(first, report(evaluation().request(), id, "/revisions/1", DocumentFormat.PDF).asByteArray());
    }

    @Test
    void the_table_of_all_units_is_for_who_reads_all_and_a_units_for_the_unit() {
        YearMonth month = emptyMonth();
        String id = reviewed(UNIT, month);
        for (Role role : List.of(Role.DIRECTOR, Role.SECRETARY, Role.EVALUATION_OFFICER)) {
            month(Api.as(role), month, DocumentFormat.ODS).then().statusCode(200);
            report(Api.as(role), id, "", DocumentFormat.ODS).then().statusCode(200);
        }
        month(chief(UNIT).request(), month, DocumentFormat.ODS).then().statusCode(403);
        report(officer("surveying").request(), id, "", DocumentFormat.ODS).then().statusCode(404);
        report(officer("surveying").request(), id, "/revisions/1", DocumentFormat.ODS).then().statusCode(404);
        month(ClientExamples.with(ClientExamples.secret(Scope.PROGRESS_READ)), month, DocumentFormat.PDF).then().statusCode(200);
        month(ClientExamples.with(ClientExamples.secret(Scope.SUMMARY_READ)), month, DocumentFormat.PDF).then().statusCode(403);
        evaluation().request().queryParam("format", "DOC").get("/progress-months/" + month + "/document").then().statusCode(400);
        evaluation().request().get("/progress-months/2026-13/document").then().statusCode(400);
        evaluation().request().get("/progress-reports/x/document").then().statusCode(400);
        report(evaluation().request(), UUID.randomUUID().toString(), "", DocumentFormat.ODS).then().statusCode(404);
        report(evaluation().request(), id, "/revisions/9", DocumentFormat.ODS).then().statusCode(404);
    }

    @Test
    void the_statements_do_not_grow_with_the_reports() {
        YearMonth month = emptyMonth();
        reviewed(UNIT, month);
        Runnable call = () -> month(evaluation().request(), month, DocumentFormat.ODT).then().statusCode(200);
        call.run();
        long one = Statements.in(call);
        reviewedOwn(month);
        assertEquals(one, Statements.in(call));
        assertTrue(one <= 8, one + " statements");
    }
}

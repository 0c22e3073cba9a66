package tw.servicequality.dissatisfaction;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tw.servicequality.dissatisfaction.DissatisfactionExamples.UNIT;
import static tw.servicequality.dissatisfaction.DissatisfactionExamples.act;
import static tw.servicequality.dissatisfaction.DissatisfactionExamples.answered;
import static tw.servicequality.dissatisfaction.DissatisfactionExamples.begun;
import static tw.servicequality.dissatisfaction.DissatisfactionExamples.confidential;
import static tw.servicequality.dissatisfaction.DissatisfactionExamples.evaluation;
import static tw.servicequality.dissatisfaction.DissatisfactionExamples.fill;
import static tw.servicequality.dissatisfaction.DissatisfactionExamples.freshMonth;
import static tw.servicequality.dissatisfaction.DissatisfactionExamples.nothing;
import static tw.servicequality.dissatisfaction.DissatisfactionExamples.secretary;
import static tw.servicequality.dissatisfaction.DissatisfactionExamples.unit;
import static tw.servicequality.dissatisfaction.DissatisfactionExamples.words;

import com.github.miachm.sods.Sheet;
import com.github.miachm.sods.SpreadSheet;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.servicequality.document.DocumentFormat;
import tw.servicequality.document.DocumentText;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.actor.Role;

/** Reports as documents, opened again. */
@QuarkusTest
class DissatisfactionDocumentTest {

    private static Response document(Api.SignedIn caller, String id, String format) {
        return caller.request().queryParam("format", format).get("/dissatisfaction-reports/" + id + "/document");
    }

    /** The words of a document, whatever its format. */
    private static String text(Response document, String format) throws IOException {
        return DocumentText.of(document.asByteArray(), DocumentFormat.valueOf(format));
    }

    @ParameterizedTest
    @CsvSource({"ODT, application/vnd.oasis.opendocument.text", "ODS, application/vnd.oasis.opendocument.spreadsheet", "PDF, application/pdf"})
    void it_says_what_the_report_says_and_of_confidential_cases_nothing_to_anybody(String format, String mediaType) throws IOException {
        YearMonth month = freshMonth();
        Api.SignedIn registrar = Api.newAccount(null, Role.EVALUATION_OFFICER);
        DissatisfactionExamples.Answered secret = confidential(UNIT, month, registrar, Api.newAccount(unit(UNIT), Role.CASE_OFFICER));
        DissatisfactionExamples.Answered open = answered(UNIT, month);
        String id = begun(UNIT, month);
        fill(registrar.request(), id, words(secret.answerId(), "保密原因"), words(open.answerId(), "等候區過於擁擠")).then().statusCode(200);
        String draft = text(document(registrar, id, format), format);
        assertTrue(draft.contains("本表尚未核定"), draft);
        act(evaluation().request(), id, "submit", null).then().statusCode(200);
        act(secretary().request(), id, "approve", null).then().statusCode(200);
        String roc = month.getYear() - 1911 + "年" + month.getMonthValue() + "月";
        Response document = document(registrar, id, format);
        document.then().statusCode(200).contentType(containsString(mediaType)).header("Content-Disposition", containsString("." + format.toLowerCase(java.util.Locale.ROOT)));
        assertTrue(java.net.URLDecoder.decode(document.header("Content-Disposition"), StandardCharsets.UTF_8).contains("不滿意情形報表_地籍資料課_" + roc));
        String text = text(document, format);
        for (String word : new String[] {roc + "不滿意情形報表", "地籍資料課", open.number(), "等候區過於擁擠", "人力不足。", "增派人力。", "服務禮儀（非常不滿意）",
            "整體滿意度（不滿意）", "保密案件", "秘書", "測試[SECRETARY]"}) {
            assertTrue(text.contains(word), word + " is not in " + text);
        }
        for (String word : new String[] {secret.number(), "保密原因", "本表尚未核定", "服務措施（", "留言不可外流"}) {
            assertFalse(text.contains(word), word + " is in " + text);
        }
        assertArrayEquals(document.asByteArray(), document(secretary(), id, format).asByteArray(), "always the same");
    }

    @Test
    void the_spreadsheet_has_a_row_for_each_answer() throws IOException {
        YearMonth month = freshMonth();
        DissatisfactionExamples.Answered first = answered("personnel", month);
        String id = begun("personnel", month);
        Sheet sheet = new SpreadSheet(new ByteArrayInputStream(document(evaluation(), id, "ODS").asByteArray())).getSheets().getFirst();
        String all = java.util.Arrays.deepToString(sheet.getDataRange().getValues());
        assertTrue(all.contains("不滿意原因摘要") && all.contains(first.number()), all);
        assertEquals(2, all.split("C\\d{7}-\\d{5}", -1).length, "one answer");
    }

    @Test
    void where_there_is_nothing_it_says_so() throws IOException {
        String id = evaluation().request().body(nothing("personnel", freshMonth())).post("/dissatisfaction-reports").then().statusCode(201).extract().path("id");
        for (String format : new String[] {"ODT", "ODS", "PDF"}) {
            assertTrue(text(document(evaluation(), id, format), format).contains("本月無不滿意情形"));
        }
        evaluation().request().queryParam("format", "DOC").get("/dissatisfaction-reports/" + id + "/document").then().statusCode(400);
    }
}

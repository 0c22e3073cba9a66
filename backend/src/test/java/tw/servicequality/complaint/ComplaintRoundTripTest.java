package tw.servicequality.complaint;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static tw.servicequality.complaint.ComplaintExamples.complaint;
import static tw.servicequality.complaint.ComplaintExamples.inProgress;
import static tw.servicequality.complaint.ComplaintExamples.register;
import static tw.servicequality.complaint.ComplaintExamples.replied;
import static tw.servicequality.complaint.ComplaintExamples.with;
import static tw.servicequality.complaint.imports.ComplaintFiles.idOf;
import static tw.servicequality.complaint.imports.ComplaintFiles.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tw.servicequality.complaint.imports.ComplaintFiles;
import tw.servicequality.complaint.list.ComplaintColumns;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.actor.Role;
import tw.servicequality.platform.file.ExportFormat;
import tw.servicequality.tabular.ExportedFiles;

/** Files that were given out, sent in again: nothing is lost on the way, and nothing changes. */
@QuarkusTest
class ComplaintRoundTripTest {

    private static final Supplier<RequestSpecification> EVALUATION = () -> Api.as(Role.EVALUATION_OFFICER);
    private static final List<String> PIECES = List.of("=", "+", "-", "@", "'", "\"", ",", ";", "\t", " ", "\u3000", "007", "1E5", "１２", "甲", "堃", "𠮷", "😀", "e\u0301",
            "&amp;", "<b>", "]]>", "_x000D_", "%", "\\", "null", "TRUE", "是", "115/10/5", "長".repeat(20));

    @Inject
    ObjectMapper json;

    private static byte[] export(String mark, ExportFormat format, String language) {
        return EVALUATION.get().queryParam("q", mark).queryParam("format", format).queryParam("language", language).get("/complaints/export").asByteArray();
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void a_list_that_was_given_out_and_is_sent_in_again_changes_nothing(ExportFormat format) {
        String mark = "再匯入" + UUID.randomUUID();
        String today = LocalDate.now(OfficeClock.TAIPEI).toString();
        register(complaint(mark + "，收件"));
        register(with(complaint(mark + "保密"), "confidential", true));
        inProgress("@SUM(A1)" + mark, "surveying");
        replied(mark + "已回復", "registration");
        register(with(complaint(mark + "移入"), "handled", Map.of("unit", "surveying", "outcome", "ADOPTED", "reply", "已改善。", "repliedOn", today)));
        for (String language : List.of("zh-TW", "en")) {
            byte[] file = export(mark, format, language);
            ComplaintFiles.Outcome done = store(EVALUATION, file);
            assertEquals("DONE 0 0 5 0", done.state() + " " + done.counts(), done.faults().toString());
            assertEquals(ExportedFiles.read(file, ComplaintColumns.ALL), ExportedFiles.read(export(mark, format, language), ComplaintColumns.ALL));
        }
    }

    @Test
    void whatever_people_write_comes_back_as_it_was() throws JsonProcessingException {
        for (long seed = 1; seed <= 3; seed++) {
            Random random = new Random(seed);
            String mark = "性質" + UUID.randomUUID();
            List<Map<String, Object>> records = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                records.add(record(random, mark, i));
            }
            byte[] file = json.writeValueAsBytes(records);
            assertEquals("60 0 0 0", store(EVALUATION, file).counts(), "seed " + seed);
            assertEquals("0 0 60 0", store(EVALUATION, file).counts(), "seed " + seed);
            for (Map<String, Object> record : records.subList(0, 10)) {
                EVALUATION.get().get("/complaints/" + idOf((String) record.get("externalId"))).then().body("subject", equalTo(((String) record.get("subject")).strip()))
                        .body("content", equalTo(((String) record.get("content")).strip())).body("channel", equalTo(record.get("channel")));
            }
            for (ExportFormat format : ExportFormat.values()) {
                assertEquals("0 0 60 0", store(EVALUATION, export(mark, format, "zh-TW")).counts(), "seed " + seed + ", " + format);
            }
        }
    }

    private static Map<String, Object> record(Random random, String mark, int number) {
        Map<String, Object> record = new LinkedHashMap<>();
        record.put("externalId", mark + "-" + number);
        record.put("channel", List.of("PHONE", "LETTER", "MEDIA").get(random.nextInt(3)));
        record.put("category", List.of("OTHER", "LEGAL_INQUIRY").get(random.nextInt(2)));
        record.put("topic", List.of("surveying", "courtesy", "other").get(random.nextInt(3)));
        record.put("subject", mark + text(random, 4));
        record.put("content", text(random, 8) + "\n" + text(random, 8) + "。");
        record.put("onSite", random.nextBoolean());
        record.put("siteVisit", random.nextBoolean());
        record.put("receivedOn", LocalDate.now(OfficeClock.TAIPEI).minusDays(random.nextInt(300)).toString());
        record.put("name", random.nextInt(4) == 0 ? null : "王" + text(random, 3));
        record.put("phone", random.nextInt(3) == 0 ? null : "0912-" + random.nextInt(1_000_000));
        record.put("address", random.nextInt(3) == 0 ? null : text(random, 3));
        return record;
    }

    private static String text(Random random, int most) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(most) + 1; i > 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }
}

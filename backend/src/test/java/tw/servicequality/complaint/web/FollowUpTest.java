package tw.servicequality.complaint.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static tw.servicequality.complaint.ComplaintExamples.step;
import static tw.servicequality.complaint.ComplaintExamples.unit;
import static tw.servicequality.complaint.ComplaintExamples.with;
import static tw.servicequality.platform.Sql.change;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tw.servicequality.complaint.ComplaintExamples;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.Mails;
import tw.servicequality.platform.Sql;
import tw.servicequality.platform.actor.Role;

/** The indicator that comes from the cases. In months of their own, long ago, so that no other test counts in. */
@QuarkusTest
class FollowUpTest {

    @Inject
    FollowUpService followUp;
    @Inject
    FollowUpJob job;

    /** An answered case, with the reply moved to a day of long ago. */
    private static String repliedOn(String day, String registeredOn, boolean mail, String exemption) {
        Map<String, Object> petitioner = new HashMap<>(ComplaintExamples.petitioner("王小明", "0912-345-678"));
        if (!mail) {
            petitioner.remove("email");
        }
        String id = ComplaintExamples.register(with(ComplaintExamples.complaint("列管" + UUID.randomUUID()), "petitioner", petitioner)).getString("id");
        step(Api.as(Role.EVALUATION_OFFICER), id, "assign", Map.of("unit", "surveying")).then().statusCode(200);
        Map<String, Object> reply = new HashMap<>(Map.of("outcome", "EXPLAINED", "reply", "說明"));
        if (exemption != null) {
            reply.put("surveyExemption", exemption);
        }
        step(Api.as(Role.CASE_OFFICER, unit("surveying")), id, "submit", reply).then().statusCode(200);
        step(Api.as(Role.SECTION_CHIEF, unit("surveying")), id, "approve", null).then().statusCode(200);
        byte[] key = bytes(id);
        change("update complaint set replied_at = ?, received_on = ? where id = ?", day + " 04:00:00", day, key);
        change("update case_feedback set replied_on = ?, closes_on = ? + interval 30 day where case_id = ?", day, day, key);
        change("update case_event set at = ? where complaint_id = ? and ordinal = 1", registeredOn + " 04:00:00", key);
        return id;
    }

    private static byte[] bytes(String id) {
        UUID uuid = UUID.fromString(id);
        return java.nio.ByteBuffer.allocate(Long.BYTES * 2).putLong(uuid.getMostSignificantBits()).putLong(uuid.getLeastSignificantBits()).array();
    }

    private static Map<String, Object> cell(int year, int month) {
        return Api.as(Role.EVALUATION_OFFICER).queryParam("year", year).get("/measurement-grid").then().statusCode(200).extract().jsonPath()
                .getMap("rows.find { it.kpi == '" + FollowUpService.KPI + "' && it.unit == null }.cells.find { it.month == " + month + " }");
    }

    @Test
    void the_indicator_follows_the_cases_and_leaves_what_somebody_typed() {
        YearMonth month = YearMonth.of(2025, 2);
        repliedOn("2025-02-05", "2025-02-05", true, null);
        repliedOn("2025-02-06", "2025-02-07", true, null); // registered a day late
        String byPhone = repliedOn("2025-02-07", "2025-02-07", false, null);
        repliedOn("2025-02-10", "2025-02-10", true, "同一事由");
        assertEquals(1, followUp.reckon(month, month));
        assertEquals(List.of("1/3", "CASES"), figure(cell(2025, 2)));
        assertEquals(0, followUp.reckon(month, month), "nothing changed");
        Api.as(Role.EVALUATION_OFFICER).post("/case-feedback/" + byPhone + "/hand-over").then().statusCode(409); // long closed
        change("update case_feedback set invited_on = replied_on, way = 'HANDED_OVER' where case_id = ?", bytes(byPhone));
        assertEquals(1, followUp.reckon(month, month));
        assertEquals(List.of("2/3", "CASES"), figure(cell(2025, 2)));
        assertEquals(2, Api.as(Role.VIEWER).get("/measurements/" + cell(2025, 2).get("id") + "/revisions").jsonPath().getList("items").size());
        Api.as(Role.EVALUATION_OFFICER).body(Map.of("entries", List.of(Map.of("kpi", FollowUpService.KPI, "year", 2025, "month", 2, "numerator", 3, "denominator", 3,
                "version", cell(2025, 2).get("version"), "reason", "人工更正")))).post("/measurements").then().statusCode(200);
        assertEquals(0, followUp.reckon(month, month), "typed");
        assertEquals(List.of("3/3", "TYPED"), figure(cell(2025, 2)));
        Api.as(Role.EVALUATION_OFFICER).body(Map.of("entries", List.of(Map.of("kpi", FollowUpService.KPI, "year", 2025, "month", 2,
                "version", cell(2025, 2).get("version"), "reason", "改回自動計算")))).post("/measurements").then().statusCode(200);
        assertEquals(1, followUp.reckon(month, month));
        assertEquals(List.of("2/3", "CASES"), figure(cell(2025, 2)));
    }

    @Test
    void a_month_without_an_answer_is_not_applicable_and_not_unknown() {
        YearMonth month = YearMonth.of(2025, 4);
        assertEquals(1, followUp.reckon(month, month));
        assertEquals(List.of("0/0", "CASES"), figure(cell(2025, 4)));
    }

    @Test
    void a_day_is_reckoned_once_by_all_nodes_together() throws Exception {
        change("delete from job_run where job = ?", FollowUpJob.JOB);
        Mails.onNodes(4, () -> job.run(LocalDate.of(2025, 8, 15)));
        assertEquals(1, Sql.number("select count(*) from job_run where job = ? and finished_at is not null", FollowUpJob.JOB));
        assertEquals(List.of("0/0", "CASES"), figure(cell(2025, 8)));
    }

    private static List<String> figure(Map<String, Object> cell) {
        Map<?, ?> figure = (Map<?, ?>) cell.get("figure");
        return List.of(figure.get("numerator") + "/" + figure.get("denominator"), String.valueOf(figure.get("source")));
    }
}

package tw.servicequality.caseanalysis;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static tw.servicequality.complaint.ComplaintExamples.complaint;
import static tw.servicequality.complaint.ComplaintExamples.register;
import static tw.servicequality.complaint.ComplaintExamples.replied;
import static tw.servicequality.complaint.ComplaintExamples.with;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.actor.Role;

/** What complaints add up to. */
@QuarkusTest
class ComplaintStatisticsTest {

    @Inject
    EntityManager entities;

    @Transactional
    void change(String id, String set) {
        entities.createNativeQuery("update complaint set " + set + " where id = ?1").setParameter(1, UUID.fromString(id)).executeUpdate();
    }

    @Test
    void cases_count_for_the_month_in_which_they_were_received() {
        String answered = replied("統計甲", "surveying");
        change(answered, "received_on = '2041-03-05', working_days = 4, on_time = true");
        change(replied("統計乙", "registration"), "received_on = '2041-03-06', working_days = 9, on_time = false");
        change(register(with(complaint("統計丙"), "onSite", true)).getString("id"), "received_on = '2041-05-06', due_on = '2026-01-05'");
        change(register(complaint("統計丁")).getString("id"), "received_on = '2040-05-06'");
        Api.as(Role.VIEWER).queryParam("year", 2041).get("/complaint-statistics").then().statusCode(200).body("all.received", equalTo(3))
                .body("all.replied", equalTo(2)).body("all.onTime", equalTo(1)).body("all.onTimeRate", equalTo(50.0f)).body("all.medianWorkingDays", equalTo(6.5f))
                .body("all.open", equalTo(1)).body("all.overdue", equalTo(1)).body("lastYear.received", equalTo(1)).body("months", hasSize(12))
                .body("months[2].sums.received", equalTo(2)).body("months[4].sums.open", equalTo(1)).body("months[0].sums.onTimeRate", nullValue())
                .body("places.key", contains("ON_SITE", "OFF_SITE")).body("places.sums.received", contains(1, 2))
                .body("units.find { it.key == 'surveying' }.sums.onTime", equalTo(1)).body("units.find { it.key == 'none' }.sums.received", equalTo(1))
                .body("outcomes.find { it.key == 'EXPLAINED' }.sums.received", equalTo(2)).body("topics.find { it.key == 'surveying' }.sums.received", equalTo(3));
        Api.as(Role.VIEWER).queryParam("year", 2041).queryParam("unit", "surveying").get("/complaint-statistics").then().body("all.received", equalTo(1))
                .body("unit.code", equalTo("surveying"));
        Api.as(Role.VIEWER).queryParam("unit", "nobody").get("/complaint-statistics").then().statusCode(400).body("errors.field", hasItem("unit"));
        Api.visitor().get("/complaint-statistics").then().statusCode(401);
    }

    @Test
    void of_a_confidential_case_the_whole_office_learns_that_it_is_there_and_nothing_else() {
        change(register(complaint("公開案件")).getString("id"), "received_on = '2061-03-05'");
        String secret = register(with(with(complaint("檢舉"), "category", "MISCONDUCT_REPORT"), "confidential", true)).getString("id");
        change(secret, "received_on = '2061-03-06', unit_id = (select id from unit where code = 'surveying')");
        for (String unit : new String[] {"surveying", "registration"}) {
            Api.as(Role.VIEWER).queryParam("year", 2061).queryParam("unit", unit).get("/complaint-statistics").then().statusCode(200)
                    .body("all.received", equalTo(0)).body("categories.sums.received", everyItem(equalTo(0)));
            Api.as(Role.VIEWER).queryParam("year", 2062).queryParam("unit", unit).get("/complaint-statistics").then().body("lastYear.received", equalTo(0));
        }
        Api.as(Role.VIEWER).queryParam("year", 2061).get("/complaint-statistics").then().body("all.received", equalTo(2))
                .body("months[2].sums.received", equalTo(1)).body("categories.find { it.key == 'MISCONDUCT_REPORT' }.sums.received", equalTo(0))
                .body("units.sums.received.sum()", equalTo(1)).body("channels.sums.received.sum()", equalTo(1)).body("places.sums.received.sum()", equalTo(1))
                .body("topics.sums.received.sum()", equalTo(1));
        Api.as(Role.VIEWER).queryParam("year", 2062).get("/complaint-statistics").then().body("lastYear.received", equalTo(2));
    }
}

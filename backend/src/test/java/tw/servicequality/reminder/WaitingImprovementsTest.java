package tw.servicequality.reminder;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.actor.Role;

/** Improvements among what waits for somebody, through the API. */
@QuarkusTest
class WaitingImprovementsTest {

    private static final LocalDate TODAY = LocalDate.now(OfficeClock.TAIPEI);

    private static String planned(Api.SignedIn chief, LocalDate due) {
        String id = chief.request().body(Map.of("finding", "提醒", "unit", "personnel", "source", Map.of("kind", "OTHER", "label", "座談")))
                .post("/improvements").then().statusCode(201).extract().path("id");
        chief.request().header("If-Match", chief.request().get("/improvements/" + id).header("ETag")).body(Map.of("rootCause", "原因", "correctiveAction", "措施",
                "ownerId", chief.id(), "dueOn", due.toString())).post("/improvements/" + id + "/plan").then().statusCode(200);
        return id;
    }

    private static void cancel(Api.SignedIn chief, String id) {
        chief.request().header("If-Match", chief.request().get("/improvements/" + id).header("ETag")).body(Map.of("reason", "測試結束"))
                .post("/improvements/" + id + "/cancel").then().statusCode(200);
    }

    @Test
    void what_is_due_soon_waits_for_the_unit_and_for_the_office_until_it_is_done() {
        Api.SignedIn chief = Api.account(ReminderScene.unitId("personnel"), Role.SECTION_CHIEF);
        String soon = planned(chief, TODAY);
        String far = planned(chief, TODAY.plusDays(100));
        chief.request().get("/reminders").then().statusCode(200).body("improvements.id", hasItem(soon)).body("improvements.id", not(hasItem(far)))
                .body("improvements.find { it.id == '" + soon + "' }.overdue", equalTo(false))
                .body("improvements.find { it.id == '" + soon + "' }.unit.code", equalTo("personnel"));
        Api.as(Role.DIRECTOR).get("/reminders").then().body("improvements.id", hasItem(soon));
        Api.as(Role.DIRECTOR).get("/dashboard").then().statusCode(200).body("waitingImprovements.id", hasItem(soon));
        Api.as(Role.CASE_OFFICER, ReminderScene.unitId("surveying")).get("/reminders").then().body("improvements.id", not(hasItem(soon)));
        cancel(chief, soon);
        cancel(chief, far);
        chief.request().get("/reminders").then().body("improvements.id", not(hasItem(soon)));
    }
}

package tw.servicequality.reminder;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.actor.Role;

/** Sets the scene for tests of reminders: since when records are kept, what is called for, and who has a mail address. */
final class ReminderScene {

    private ReminderScene() {
    }

    /** From the plan's first day, so that much is overdue. */
    static void begin() {
        begin("2025-01-01");
    }

    static void begin(String recordsFrom) {
        Response now = Api.as(Role.EVALUATION_OFFICER).get("/duty-settings");
        Api.as(Role.EVALUATION_OFFICER).header("If-Match", now.header("ETag")).body("{\"recordsFrom\":\"" + recordsFrom + "\",\"rollForward\":true}")
                .put("/duty-settings").then().statusCode(200);
    }

    static UUID unitId(String code) {
        return UUID.fromString(Api.visitor().get("/units").path("items.find { it.code == '" + code + "' }.id"));
    }

    /** The day that is some working days after another. */
    static LocalDate workingDay(LocalDate from, int days) {
        return LocalDate.parse(Api.as(Role.VIEWER).queryParam("from", from.toString()).queryParam("days", days).get("/working-days/due").path("due"));
    }

    /** Calls for something of a unit that is due on a day. @return its id */
    static String call(String unit, LocalDate due, String title) {
        return Api.as(Role.EVALUATION_OFFICER).body(Map.of("item", "1.1.2.1.1", "units", List.of(unit), "from", due.minusDays(40).toString(), "to",
                due.toString(), "title", title)).post("/duties").then().statusCode(201).extract().path("items[0].id");
    }

    /** An account of its own with a mail address. */
    static Api.SignedIn withMail(String address, UUID unitId, Role role) {
        Api.SignedIn account = Api.newAccount(unitId, role);
        Response known = Api.as(Role.ADMINISTRATOR).get("/accounts/" + account.id());
        Map<String, Object> change = new HashMap<>(Map.of("displayName", known.path("displayName"), "email", address, "roles", List.of(role)));
        if (unitId != null) {
            change.put("unitId", unitId);
        }
        Api.as(Role.ADMINISTRATOR).header("If-Match", known.header("ETag")).body(change).put("/accounts/" + account.id()).then().statusCode(200);
        return account;
    }
}

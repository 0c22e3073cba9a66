package tw.servicequality.actionitem;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.actor.Role;

/** The next due day of an item follows the office's setting, as its duties do. */
@QuarkusTest
class NextDueTest {

    private static final String MONTHLY = "/action-items/2.1.3.2.1";
    private static final String SETTINGS = "/duty-settings";

    private boolean before;
    private Response rest;

    @BeforeEach
    void the_last_day_is_not_worked() {
        before = Api.as(Role.VIEWER).get(SETTINGS).path("rollForward");
        String official = Api.visitor().get(MONTHLY).path("assignments[0].nextDue.official");
        rest = Api.as(Role.ADMINISTRATOR).body(Map.of("date", official, "working", false, "reason", "颱風停止上班")).post("/calendar-overlays");
        rest.then().statusCode(201);
    }

    @AfterEach
    void as_it_was() {
        Api.as(Role.ADMINISTRATOR).header("If-Match", rest.header("ETag")).delete("/calendar-overlays/" + rest.path("id")).then().statusCode(204);
        roll(before);
    }

    @Test
    void a_day_that_is_not_worked_moves_only_where_the_office_wants_it() {
        roll(true);
        JsonPath moved = monthly();
        // Towards the end of a year whose successor is not published, the day cannot be moved, and that is told.
        assertTrue(moved.getBoolean("rolled") || moved.getBoolean("calendarMissing"), moved.prettify());

        roll(false);
        JsonPath kept = monthly();
        assertEquals(kept.getString("official"), kept.getString("date"));
        for (String sort : new String[] {"code", "-code"}) {
            Api.visitor().queryParam("limit", 200).queryParam("sort", sort).get("/action-items").then().statusCode(200)
                    .body("items.findAll { it.nextDue != null }.nextDue.rolled", everyItem(is(false)))
                    .body("items.findAll { it.nextDue != null }.nextDue.calendarMissing", everyItem(nullValue()));
        }
    }

    @Test
    void a_list_that_was_kept_is_made_anew_after_the_change() {
        roll(true);
        String first = Api.visitor().get("/action-items").header("ETag");
        roll(false);
        Api.visitor().header("If-None-Match", first).get("/action-items").then().statusCode(200);
        roll(true);
        Api.visitor().header("If-None-Match", first).get("/action-items").then().statusCode(304).body(equalTo(""));
    }

    private static JsonPath monthly() {
        return new JsonPath(Api.visitor().get(MONTHLY).asString()).setRootPath("assignments[0].nextDue");
    }

    private static void roll(boolean forward) {
        Response now = Api.as(Role.EVALUATION_OFFICER).get(SETTINGS);
        Api.as(Role.EVALUATION_OFFICER).header("If-Match", now.header("ETag"))
                .body(Map.of("recordsFrom", now.path("recordsFrom").toString(), "rollForward", forward)).put(SETTINGS).then().statusCode(200);
    }
}

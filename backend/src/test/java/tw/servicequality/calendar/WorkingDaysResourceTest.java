package tw.servicequality.calendar;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.Statements;

/** What everybody may ask of the calendar, on the calendars that the program brings along. */
@QuarkusTest
class WorkingDaysResourceTest {

    @ParameterizedTest
    @CsvSource({"2025-01-20, 2025-02-04", "2025-02-06, 2025-02-13", "2025-09-26, 2025-10-08", "2025-12-24, 2026-01-05", "2026-02-12, 2026-03-02",
        "2024-02-06, 2024-02-20", "2024-12-30, 2025-01-08"})
    void six_working_days(String from, String due) {
        Api.visitor().get("/working-days/due?days=6&from=" + from).then().statusCode(200)
                .body("due", equalTo(due)).body("provisional", equalTo(false)).body("steps.counted", hasItem(6));
        Api.visitor().get("/working-days/count?from=" + from + "&to=" + due).then().statusCode(200).body("workingDays", equalTo(6));
    }

    @Test
    void the_arithmetic_and_the_editions_used_are_part_of_the_answer() {
        Api.visitor().get("/working-days/due?from=2025-12-24&days=6").then().statusCode(200)
                .body("steps", hasSize(12))
                .body("steps[0].note", equalTo("行憲紀念日")).body("steps[0].counted", nullValue()).body("steps[1].counted", equalTo(1))
                .body("steps[1].weekday", equalTo(5))
                .body("calendars.rocYear", contains(114, 115)).body("calendars.revision", contains(3, 1));
    }

    @Test
    void a_provisional_calendar_says_so() {
        Api.visitor().get("/working-days/due?from=2026-12-31&days=1").then().statusCode(200)
                .body("due", equalTo("2027-01-04")).body("provisional", equalTo(true)).body("calendars.rocYear", contains(116));
        Api.visitor().get("/calendar-days?year=2027").then().statusCode(200).body("provisional", equalTo(true)).body("rocYear", equalTo(116));
    }

    @Test
    void a_year_without_a_calendar_is_named_in_both_languages() {
        Api.visitor().get("/working-days/due?from=2027-12-30&days=1").then().statusCode(422).body("code", equalTo("calendar-year-missing"))
                .body("detail", containsString("117"));
        Api.visitor().header("Accept-Language", "zh-TW").get("/working-days/count?from=2022-12-30&to=2023-01-05").then().statusCode(422);
        Api.visitor().get("/calendar-days?year=2023").then().statusCode(422).body("detail", containsString("112"));
    }

    @ParameterizedTest
    @CsvSource({"'/working-days/due?from=2026-02-30&days=6', 400", "'/working-days/due?from=115/1/1&days=6', 400", "'/working-days/due?days=6', 400",
        "'/working-days/due?from=2026-01-05', 400", "'/working-days/due?from=2026-01-05&days=0', 400", "'/working-days/due?from=2026-01-05&days=251', 400",
        "'/working-days/due?from=2026-01-05&days=six', 400", "'/working-days/due?from=9999-12-31&days=6', 400",
        "'/working-days/due?from=-0500-01-01&days=6', 400", "'/working-days/due?from=1500-01-01&days=6', 422", "'/working-days/count?from=2026-01-06&to=2026-01-05', 422",
        "'/working-days/count?from=0001-01-01&to=9999-01-05', 400", "'/calendar-days', 400", "'/calendar-days?year=115', 400", "'/calendar-days?year=x', 400"})
    void bad_questions(String path, int status) {
        Api.visitor().get(path).then().statusCode(status);
    }

    @Test
    void a_year_has_every_day() {
        Api.visitor().get("/calendar-days?year=2024").then().statusCode(200).body("items", hasSize(366))
                .body("items.find { it.date == '2024-02-17' }.working", equalTo(true))
                .body("items.find { it.date == '2024-02-17' }.note", equalTo("補行上班"))
                .body("items.find { it.date == '2024-02-08' }.working", equalTo(false))
                .body("items.findAll { it.working == false }.size()", equalTo(115))
                .body("items.weekday", everyItem(org.hamcrest.Matchers.allOf(org.hamcrest.Matchers.greaterThan(0), org.hamcrest.Matchers.lessThan(8))));
        Api.visitor().get("/calendar-days?year=2026").then().body("items.findAll { it.working == false }.size()", equalTo(120));
    }

    @Test
    void one_statement_once_the_calendar_is_known() {
        Api.visitor().get("/calendar-days?year=2026").then().statusCode(200);
        assertEquals(1, Statements.in(() -> Api.visitor().get("/calendar-days?year=2026").then().statusCode(200)));
        assertEquals(1, Statements.in(() -> Api.visitor().get("/working-days/due?from=2026-02-12&days=6").then().statusCode(200)));
    }

    @Test
    void only_the_signed_in_see_editions_and_overlays() {
        Api.visitor().get("/calendars").then().statusCode(401);
        Api.visitor().get("/calendar-overlays").then().statusCode(401);
        Api.visitor().contentType("text/csv").body("x").post("/calendars").then().statusCode(401);
        Api.visitor().contentType("text/csv").body("x").post("/calendars/preview").then().statusCode(401);
        Api.visitor().body("{}").post("/calendar-overlays").then().statusCode(401);
    }
}

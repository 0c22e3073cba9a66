package tw.servicequality.actionitem;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.Statements;

/** Finding, filtering, sorting and paging action items. */
@QuarkusTest
class ActionItemListTest {

    @ParameterizedTest(name = "{0} finds {1} items")
    @CsvSource({
        // 騰 stands only in the one mistyped row and its note
        "騰本, 1", "謄本減量, 3", "志工, 3", "里鄰工作會報, 1", "2.2.2.1.2, 1", "faq, 1", "FAQ, 1", "電梯牆撥放器, 1", "播放器, 1", "沒有這種字, 0",
        "100%, 0", "_, 0", "'%', 5", "𠮷, 0", "' 里鄰 ', 1",
    })
    void search_finds_any_piece_of_code_text_or_note(String text, int found) {
        int total = Api.visitor().queryParam("q", text).get("/action-items").then().statusCode(200).extract().path("total");
        assertEquals(found, total);
    }

    @ParameterizedTest(name = "{0}={1} gives {2}")
    @CsvSource({
        "unit, evaluation, 5", "unit, personnel, 74", "heading, 1, 54", "heading, 2.1.3, 19", "heading, 3.2.2, 2", "heading, 9.9, 0",
        "scheduleKind, CONTINUOUS, 79", "scheduleKind, MONTHLY, 6", "scheduleKind, YEARLY_WINDOW, 7", "scheduleKind, TIMES_PER_YEAR, 3",
    })
    void filters(String name, String value, int found) {
        Api.visitor().queryParam(name, value).get("/action-items").then().statusCode(200).body("total", equalTo(found));
    }

    @Test
    void a_unit_and_a_kind_must_hold_for_the_same_assignment() {
        // 滿意度調查: 研考 in March and April, three sections on demand
        Api.visitor().queryParam("unit", "surveying").queryParam("scheduleKind", "YEARLY_WINDOW").queryParam("heading", "4.1")
                .get("/action-items").then().statusCode(200).body("total", equalTo(0));
        Api.visitor().queryParam("unit", "evaluation").queryParam("scheduleKind", "YEARLY_WINDOW").get("/action-items").then()
                .statusCode(200).body("items.code", equalTo(List.of("4.1.1.1.1", "4.1.1.2.1")));
    }

    @ParameterizedTest
    @CsvSource({"code, 7", "-code, 7", "code, 1", "-code, 50", "code, 108", "code, 200"})
    void pages_hold_every_item_once_in_the_plans_order(String sort, int limit) {
        List<String> whole = Api.visitor().queryParam("sort", sort).queryParam("limit", 200).get("/action-items").path("items.code");
        List<String> paged = new ArrayList<>();
        String cursor = null;
        do {
            JsonPath page = Api.visitor().queryParam("sort", sort).queryParam("limit", limit).queryParam("cursor", cursor == null ? "" : cursor)
                    .get("/action-items").then().statusCode(200).body("total", equalTo(108)).extract().jsonPath();
            paged.addAll(page.getList("items.code"));
            cursor = page.getString("nextCursor");
        } while (cursor != null);
        assertEquals(whole, paged);
        assertEquals(108, paged.stream().distinct().count());
        // codes do not sort as text: 2.1.3.2.9 stands before 2.1.3.2.10
        int step = sort.equals("code") ? 1 : -1;
        assertEquals(paged.indexOf("2.1.3.2.9") + step, paged.indexOf("2.1.3.2.10"));
    }

    @Test
    void a_cursor_belongs_to_its_sort() {
        String cursor = Api.visitor().queryParam("limit", 5).get("/action-items").path("nextCursor");
        Api.visitor().queryParam("cursor", cursor).queryParam("sort", "-code").get("/action-items").then().statusCode(400)
                .body("code", equalTo("invalid-cursor"));
        Api.visitor().queryParam("cursor", "bm9uc2Vuc2U").get("/action-items").then().statusCode(400).body("code", equalTo("invalid-cursor"));
    }

    @ParameterizedTest(name = "{0}={1} is refused at {2}")
    @CsvSource({
        "limit, 0, limit", "limit, 201, limit", "limit, many, limit", "limit, 99999999999, limit", "sort, officialText, sort",
        "sort, code;drop table plan, sort", "scheduleKind, SOMETIMES, scheduleKind", "unit, nobody, unit",
    })
    void wrong_parameters_are_named(String name, String value, String field) {
        Api.visitor().queryParam(name, value).get("/action-items").then().statusCode(400)
                .contentType("application/problem+json").body("errors.field", hasItem(containsString(field))).body("errors.message", everyItem(notNullValue()));
    }

    @Test
    void an_item_by_code_and_by_id() {
        String id = Api.visitor().get("/action-items/2.2.2.1.2").then().statusCode(200)
                .body("officialText", equalTo("參與里鄰工作會報。")).body("previousCode", equalTo("2.2.2.1.1")).body("nextCode", equalTo("2.2.2.1.3"))
                .body("path.title", equalTo(List.of("服務遞送構面", "服務可近性", "行動化服務及多元宣導", "透過多元活動宣導")))
                .body("quantifiedDuties.kpi", equalTo(List.of("NEIGHBORHOOD_MEETINGS"))).body("allowedActions", equalTo(List.of()))
                .body("sharedBenefitWith", hasItem("2.2.2.2.1")).extract().path("id");
        Api.visitor().get("/action-items/" + id).then().statusCode(200).body("code", equalTo("2.2.2.1.2"));
        Api.visitor().get("/action-items/1.1.1.1.1").then().statusCode(200).body("previousCode", nullValue());
    }

    @ParameterizedTest
    @CsvSource({"9.9.9.9.9", "nonsense", "00000000-0000-7000-8000-000000000000", "1.1.1.1.1%27%20or%201=1"})
    void what_is_not_there_is_not_found(String reference) {
        Api.visitor().urlEncodingEnabled(false).get("/action-items/" + reference).then().statusCode(404).body("code", equalTo("not-found"));
    }

    @Test
    void what_never_falls_due_has_no_due_day_and_windows_have_one() {
        Api.visitor().get("/action-items/1.1.1.2.1").then().body("assignments[0].nextDue", nullValue());
        Api.visitor().get("/action-items/1.2.2.3.3").then().body("assignments[0].nextDue.official", containsString("-10-31"));
    }

    @Test
    void a_list_costs_four_statements_whatever_its_length() {
        Api.visitor().get("/action-items");
        for (int limit : new int[] {1, 200}) {
            // plan, units, calendar stamp, the office's rule for last days
            assertEquals(4, Statements.in(() -> Api.visitor().queryParam("limit", limit).get("/action-items").then().statusCode(200)));
        }
    }

    @Test
    void unchanged_lists_are_not_sent_again() {
        String tag = Api.visitor().get("/action-items").then().statusCode(200).header("ETag", notNullValue()).extract().header("ETag");
        Api.visitor().header("If-None-Match", tag).get("/action-items").then().statusCode(304);
        Api.visitor().header("If-None-Match", "\"other\"").get("/action-items").then().statusCode(200);
    }
}

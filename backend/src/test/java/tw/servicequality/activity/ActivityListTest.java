package tw.servicequality.activity;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static tw.servicequality.activity.ActivityExamples.FLOWCHART;
import static tw.servicequality.activity.ActivityExamples.TELEPHONE;
import static tw.servicequality.activity.ActivityExamples.create;
import static tw.servicequality.activity.ActivityExamples.meeting;
import static tw.servicequality.activity.ActivityExamples.with;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.Statements;
import tw.servicequality.platform.actor.Role;

/** Lists of activities, their filters and totals. */
@QuarkusTest
class ActivityListTest {

    @Test
    void filters_narrow_and_totals_add_up_what_they_leave() {
        String mark = "篩選" + UUID.randomUUID();
        create(with(meeting(mark + "一"), "happenedOn", "2026-03-02"));
        create(with(with(meeting(mark + "二"), "happenedOn", "2026-03-31"), "units", List.of("registration", "surveying")));
        create(with(with(with(meeting("100%_" + mark), "kind", "training"), "items", List.of(TELEPHONE)), "happenedOn", "2026-04-01"));

        list(mark, Map.of()).then().body("total", equalTo(3)).body("items.happenedOn", contains("2026-04-01", "2026-03-31", "2026-03-02"));
        list(mark, Map.of("sort", "happenedOn")).then().body("items.happenedOn", contains("2026-03-02", "2026-03-31", "2026-04-01"));
        list(mark, Map.of("from", "2026-03-02", "to", "2026-03-31")).then().body("total", equalTo(2));
        list(mark, Map.of("unit", "surveying")).then().body("total", equalTo(1)).body("items[0].units.code", contains("registration", "surveying"));
        list(mark, Map.of("item", FLOWCHART)).then().body("total", equalTo(2));
        list(mark, Map.of("item", FLOWCHART, "unit", "surveying", "kind", "meeting")).then().body("total", equalTo(1));
        list(mark, Map.of("kind", "training")).then().body("total", equalTo(1));
        list("100%_" + mark, Map.of()).then().body("total", equalTo(1));
        list("%" + mark + "%", Map.of()).then().body("total", equalTo(0));
        Api.as(Role.VIEWER).queryParam("q", mark).get("/activities/totals").then().statusCode(200).body("activities", equalTo(3)).body("people", equalTo(126))
                .body("kinds.kind.code", contains("training", "meeting")).body("kinds.activities", contains(1, 2));
    }

    @Test
    void pages_show_every_row_once_whatever_comes_in_between() {
        String mark = "分頁" + UUID.randomUUID();
        List<String> made = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            made.add(create(with(meeting(mark), "happenedOn", "2026-05-0" + (1 + i / 2))).path("id"));
        }
        List<String> seen = new ArrayList<>();
        String cursor = null;
        do {
            Response page = list(mark, cursor == null ? Map.of("limit", "3") : Map.of("limit", "3", "cursor", cursor));
            page.then().statusCode(200);
            seen.addAll(page.path("items.id"));
            cursor = page.path("nextCursor");
            create(with(meeting(mark), "happenedOn", "2026-05-20"));
        } while (cursor != null);
        assertEquals(made.stream().sorted().toList(), seen.stream().sorted().toList());
    }

    @ParameterizedTest
    @CsvSource({"sort,title", "limit,0", "limit,201", "cursor,abc", "from,2026-02-30", "unit,nobody", "item,9.9.9.9.9", "kind,party", "state,LOST"})
    void wrong_parameters_are_named(String name, String value) {
        Api.as(Role.VIEWER).queryParam(name, value).get("/activities").then().statusCode(400);
    }

    @Test
    void a_list_costs_the_same_statements_whatever_its_length() {
        String mark = "句數" + UUID.randomUUID();
        create(meeting(mark));
        long one = Statements.in(() -> list(mark, Map.of()).then().body("total", equalTo(1)));
        for (int i = 0; i < 5; i++) {
            create(meeting(mark));
        }
        assertEquals(one, Statements.in(() -> list(mark, Map.of()).then().body("total", equalTo(6))));
        // session; units, kinds, plans; page, count; units and items of the page
        assertEquals(8, one);
    }

    private static Response list(String text, Map<String, String> parameters) {
        return Api.as(Role.VIEWER).queryParams(parameters).queryParam("q", text).get("/activities");
    }
}

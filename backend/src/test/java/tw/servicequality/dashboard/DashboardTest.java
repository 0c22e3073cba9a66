package tw.servicequality.dashboard;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.Role;
import tw.servicequality.platform.Statements;

/** The first screen in one answer. */
@QuarkusTest
class DashboardTest {

    @Test
    void counts_agree_with_the_lists() {
        JsonPath dashboard = Api.as(Role.SECRETARY).get("/dashboard").then().statusCode(200).body("items", equalTo(108))
                .body("dimensions.code", equalTo(List.of("1", "2", "3", "4"))).body("dimensions.criteria.flatten().size()", equalTo(18))
                .extract().jsonPath();
        assertEquals(108, dashboard.getList("dimensions.items", Integer.class).stream().mapToInt(it -> it).sum());
        for (String unit : dashboard.getList("units.code", String.class)) {
            int listed = Api.visitor().queryParam("unit", unit).get("/action-items").path("total");
            int counted = dashboard.getInt("units.find { it.code == '" + unit + "' }.items");
            assertEquals(listed, counted, unit);
        }
        for (String kind : dashboard.getList("scheduleKinds.kind", String.class)) {
            int listed = Api.visitor().queryParam("scheduleKind", kind).get("/action-items").path("total");
            assertEquals(listed, dashboard.getInt("scheduleKinds.find { it.kind == '" + kind + "' }.items"), kind);
        }
    }

    @Test
    void a_unit_sees_its_part() {
        Api.as(Role.VIEWER).queryParam("unit", "evaluation").get("/dashboard").then().statusCode(200).body("items", equalTo(5))
                .body("units.size()", equalTo(7)).body("upcoming.units.flatten().code", everyItem(equalTo("evaluation")));
        Api.as(Role.VIEWER).queryParam("unit", "nobody").get("/dashboard").then().statusCode(400);
    }

    @Test
    void headline_indicators_have_a_target_and_honestly_no_data() {
        Api.as(Role.DIRECTOR).get("/dashboard").then().body("indicators.kpi", equalTo(List.of("SAT_OVERALL", "SINGLE_WINDOW_FULL_FUNCTION",
                "NEIGHBORHOOD_MEETINGS", "SIGNOFF_ONLINE"))).body("indicators.threshold", equalTo(List.of(90, 75, 18, 90)))
                .body("indicators.status", everyItem(equalTo("NO_DATA")));
    }

    @Test
    void what_falls_due_comes_in_order_and_never_in_the_past() {
        JsonPath dashboard = Api.as(Role.VIEWER).get("/dashboard").jsonPath();
        List<String> dates = dashboard.getList("upcoming.due.date");
        assertEquals(dates.stream().sorted().toList(), dates);
        assertEquals(true, dates.getFirst().compareTo(dashboard.getString("today")) >= 0);
        Api.as(Role.VIEWER).get("/dashboard").then().body("upcoming.size()", greaterThan(10)).body("upcoming.itemCode", hasItem("1.2.2.3.1"));
    }

    @Test
    void one_request_costs_four_statements() {
        Api.as(Role.VIEWER).get("/dashboard");
        // session with account; plan; units; calendar stamp
        assertEquals(4, Statements.in(() -> Api.as(Role.VIEWER).get("/dashboard").then().statusCode(200)));
    }
}

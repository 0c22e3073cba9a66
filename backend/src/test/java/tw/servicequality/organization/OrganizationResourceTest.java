package tw.servicequality.organization;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import tw.servicequality.organization.rules.UnitWords;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.Statements;

/** What everybody may see of the office, as loaded at the first start. */
@QuarkusTest
class OrganizationResourceTest {

    @Inject
    OrganizationService organization;

    @Test
    void the_office_with_its_units() {
        Api.visitor().get("/office").then().statusCode(200).body("name", equalTo("臺北市建成地政事務所")).body("shortName", equalTo("建成地政"))
                .body("units.name[0]", equalTo("登記課")).body("units.kind[6]", equalTo("EVALUATION"));
    }

    @Test
    void units_and_what_the_plan_calls_them() {
        Api.visitor().get("/units").then().statusCode(200)
                .body("items.code[0..6]", contains("registration", "surveying", "cadastral-data", "information", "administration", "personnel", "evaluation"));
        String id = Api.visitor().get("/units").path("items[0].id");
        Api.visitor().get("/units/" + id).then().statusCode(200).header("ETag", org.hamcrest.Matchers.startsWith("\"0-"));
        Api.visitor().get("/unit-groups").then().statusCode(200).body("items.name", contains("各課", "各課室"))
                .body("items[0].unitIds", hasSize(5)).body("items[1].unitIds", hasSize(6));
    }

    @Test
    void statements_of_the_lists() {
        assertEquals(1, Statements.in(() -> Api.visitor().get("/units").then().statusCode(200)));
        assertEquals(2, Statements.in(() -> Api.visitor().get("/unit-groups").then().statusCode(200)));
        assertEquals(2, Statements.in(() -> Api.visitor().get("/office").then().statusCode(200)));
    }

    @Test
    void other_rooms_ask_in_batches() {
        List<UnitResponse> all = organization.allUnits();
        assertEquals(1, Statements.in(() -> organization.unitsById(all.stream().map(UnitResponse::id).toList())));
        assertEquals(0, Statements.in(() -> organization.unitsById(List.of())));
        assertEquals(1, Statements.in(() -> assertEquals("研考", organization.unitsByCode(List.of("evaluation", "no-such")).get("evaluation").name())));
        assertEquals(2, Statements.in(() -> {
            UnitWords words = organization.unitWords();
            assertEquals(7, words.resolve(List.of("各課室", "研考")).orElseThrow().size());
        }));
        assertEquals("臺北市建成地政事務所", organization.officeName());
    }

    @Test
    void visitors_see_no_people_and_change_nothing() {
        Api.visitor().get("/staff").then().statusCode(401);
        Api.visitor().get("/staff/00000000-0000-0000-0000-000000000001").then().statusCode(401);
        Api.visitor().body("{}").post("/staff").then().statusCode(401);
        Api.visitor().body("{}").post("/units").then().statusCode(401);
        Api.visitor().header("If-Match", "\"0\"").body("{}").put("/office").then().statusCode(401);
        Api.visitor().get("/units/00000000-0000-0000-0000-000000000001").then().statusCode(404);
        Api.visitor().get("/units/x").then().statusCode(400);
    }
}

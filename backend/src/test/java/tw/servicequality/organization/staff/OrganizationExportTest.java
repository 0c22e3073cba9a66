package tw.servicequality.organization.staff;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.servicequality.organization.UnitColumns;
import tw.servicequality.organization.UnitResponse;
import tw.servicequality.organization.Units;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.Statements;
import tw.servicequality.platform.Trail;
import tw.servicequality.platform.actor.Role;
import tw.servicequality.platform.file.ExportFormat;
import tw.servicequality.tabular.ExportedFiles;

/** Units and people as files. */
@QuarkusTest
class OrganizationExportTest {

    private static final String EXPORT = "/staff/export";
    private static final String MARK = "匯出職稱";

    @Inject
    StaffMembers members;
    @Inject
    Units units;

    @AfterEach
    void forget() {
        QuarkusTransaction.requiringNew().run(() -> members.list("title", MARK).forEach(members::delete));
    }

    private void fill(int number) {
        QuarkusTransaction.requiringNew().run(() -> {
            UUID unit = units.find("code", "surveying").firstResult().id;
            for (int i = 0; i < number; i++) {
                members.persist(new StaffMember(new StaffRequest("陳○○ " + UUID.randomUUID(), MARK, i == 0 ? null : unit, null, true, true)));
            }
        });
    }

    private static Response export() {
        Response answer = Api.as(Role.VIEWER).queryParam("q", MARK).get(EXPORT);
        answer.then().statusCode(200);
        return answer;
    }

    @Test
    void everybody_gets_the_units_and_only_who_signed_in_stands_in_the_trail() {
        assertTrue(ExportedFiles.asListed(() -> Api.as(Role.VIEWER), "/units", Map.of(), UnitResponse.class, UnitColumns.ALL, UnitColumns::values).size() >= 7);
        int before = Trail.count("UNITS_EXPORTED");
        Api.visitor().get("/units/export").then().statusCode(200).body(startsWith("\uFEFFId,Code,Name,English name,Kind,In service,Version\r\n"));
        assertEquals(before, Trail.count("UNITS_EXPORTED"));
        Api.SignedIn who = Api.newAccount(null, Role.VIEWER);
        who.request().get("/units/export").then().statusCode(200);
        int units = Api.visitor().get("/units").path("total");
        assertEquals(Integer.toString(units), Trail.after(Trail.only("UNITS_EXPORTED", who.id(), "password"), "rows"));
        assertEquals(1, Statements.in(() -> Api.visitor().get("/units/export").then().statusCode(200)));
    }

    @Test
    void people_are_told_with_the_code_of_their_unit() {
        fill(3);
        String unit = Api.visitor().get("/units").path("items.find { it.code == 'surveying' }.id");
        Map<String, String> filter = Map.of("q", MARK, "unitId", unit, "sort", "-name");
        List<StaffResponse> told = ExportedFiles.asListed(() -> Api.as(Role.VIEWER), "/staff", filter, StaffResponse.class, StaffColumns.ALL,
                it -> StaffColumns.values(new StaffLine(it, "surveying")));
        assertEquals(2, told.size());
        List<Map<String, Object>> all = ExportedFiles.read(Api.as(Role.VIEWER).queryParam("q", MARK), EXPORT, ExportFormat.JSON, StaffColumns.ALL);
        assertEquals(3, all.size());
        assertEquals(1, all.stream().filter(it -> it.get("unit") == null).count(), "who stands above the units");
    }

    @ParameterizedTest
    @CsvSource({"sort, title", "unitId, x", "active, perhaps", "format, XLSX", "language, fr"})
    void what_is_wrong_is_told_before_a_file_begins(String name, String value) {
        Api.as(Role.VIEWER).queryParam(name, value).get(EXPORT).then().statusCode(400).contentType(startsWith("application/problem+json"))
                .header("Content-Disposition", (String) null);
    }

    @Test
    void visitors_get_no_people_and_an_export_is_recorded_without_names() {
        Api.visitor().get(EXPORT).then().statusCode(401);
        fill(2);
        Api.SignedIn who = Api.newAccount(null, Role.VIEWER);
        who.request().queryParam("q", MARK).get(EXPORT).then().statusCode(200).body(containsString(MARK));
        JsonPath trail = Trail.only("STAFF_EXPORTED", who.id(), MARK);
        assertEquals("2", Trail.after(trail, "rows"));
        assertEquals("true", Trail.after(trail, "searched"));
        Api.as(Role.ADMINISTRATOR).queryParam("action", "STAFF_EXPORTED").queryParam("actorId", who.id()).get("/audit-entries").then()
                .body("items[0].targetType", equalTo("staff-member"));
    }

    @Test
    void statements_grow_with_the_pages_only() {
        fill(1);
        long one = Statements.in(OrganizationExportTest::export);
        fill(150);
        // The first of them has no unit, so that none was asked for.
        assertEquals(one + 1, Statements.in(OrganizationExportTest::export));
        fill(250);
        // Each further page: the people, their units.
        assertEquals(one + 1 + 2 * 2, Statements.in(() -> assertEquals(401, ExportedFiles.read(export().asByteArray(), StaffColumns.ALL).size())));
    }
}

package tw.servicequality.audit;

import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.Statements;
import tw.servicequality.platform.Trail;
import tw.servicequality.platform.actor.Role;
import tw.servicequality.platform.file.ExportFormat;
import tw.servicequality.tabular.ExportedFiles;

/** The audit trail as a file. */
@QuarkusTest
class AuditExportTest {

    private static final String EXPORT = "/audit-entries/export";

    @Test
    void a_file_says_what_the_list_tells_by_the_same_filter() {
        Sealing.now();
        Api.SignedIn who = Api.newAccount(null, Role.VIEWER);
        Api.rename(who, "=匯出\"測試\"", null, Role.VIEWER);
        Sealing.now();
        List<AuditEntryResponse> told = ExportedFiles.asListed(() -> Api.as(Role.ADMINISTRATOR), "/audit-entries", Map.of("targetId", who.id().toString()),
                AuditEntryResponse.class, AuditEntryColumns.ALL, AuditEntryColumns::values);
        assertTrue(told.stream().map(AuditEntryResponse::action).toList().containsAll(List.of("ACCOUNT_CREATED", "ACCOUNT_UPDATED")));
        assertTrue(AuditEntryColumns.values(told.getFirst()).get("changes").toString().contains("displayName: 測試[VIEWER] → =匯出"));
        ExportedFiles.asListed(() -> Api.as(Role.ADMINISTRATOR), "/audit-entries", Map.of("actorId", who.id().toString(), "action", "SIGNED_IN"),
                AuditEntryResponse.class, AuditEntryColumns.ALL, AuditEntryColumns::values);
    }

    @ParameterizedTest
    @CsvSource({"actorId, x", "from, 2026-02-30", "to, tomorrow", "format, XLSX"})
    void what_is_wrong_is_told_before_a_file_begins(String name, String value) {
        Api.as(Role.ADMINISTRATOR).queryParam(name, value).get(EXPORT).then().statusCode(400).contentType(startsWith("application/problem+json"))
                .header("Content-Disposition", (String) null);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "ADMINISTRATOR")
    void only_administrators_get_it(Role role) {
        Api.as(role).get(EXPORT).then().statusCode(403);
        Api.visitor().get(EXPORT).then().statusCode(401);
    }

    @Test
    void an_export_is_recorded_without_the_name_that_was_searched_for() {
        Api.SignedIn who = Api.newAccount(null, Role.ADMINISTRATOR);
        who.request().queryParam("actor", "某某人的姓名").queryParam("from", "2026-01-01").get(EXPORT).then().statusCode(200);
        JsonPath trail = Trail.only("AUDIT_ENTRIES_EXPORTED", who.id(), "某某人的姓名");
        assertEquals("true", Trail.after(trail, "searched"));
        assertEquals("0", Trail.after(trail, "rows"));
        assertTrue(Trail.after(trail, "filter").contains("2025-12-31T16:00:00"));
    }

    @Test
    void statements_grow_with_the_pages_only_and_what_is_not_counted_is_at_least_a_page() {
        Api.SignedIn who = Api.newAccount(null, Role.ADMINISTRATOR);
        for (int i = 0; i < 201; i++) {
            who.request().get("/units/export").then().statusCode(200);
        }
        Map<String, String> filter = Map.of("actorId", who.id().toString(), "action", "UNITS_EXPORTED");
        long two = Statements.in(() -> assertEquals(201,
                ExportedFiles.read(Api.as(Role.ADMINISTRATOR).queryParams(filter), EXPORT, ExportFormat.JSON, AuditEntryColumns.ALL).size()));
        long one = Statements.in(() -> Api.as(Role.ADMINISTRATOR).queryParam("actorId", who.id()).queryParam("action", "NEVER").get(EXPORT).then().statusCode(200));
        assertEquals(one + 1, two);
        who.request().queryParams(filter).get(EXPORT).then().statusCode(200);
        JsonPath trail = Trail.only("AUDIT_ENTRIES_EXPORTED", who.id(), "password");
        assertEquals("200", Trail.after(trail, "rows"));
        assertEquals("true", Trail.after(trail, "rowsAtLeast"));
    }
}

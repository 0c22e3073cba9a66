package tw.servicequality.client;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tw.servicequality.client.ClientExamples.client;
import static tw.servicequality.client.ClientExamples.create;
import static tw.servicequality.client.ClientExamples.with;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.Statements;
import tw.servicequality.platform.Trail;
import tw.servicequality.platform.actor.Role;
import tw.servicequality.platform.actor.Scope;
import tw.servicequality.platform.file.ExportFormat;
import tw.servicequality.tabular.ExportedFiles;

/** The programs that may come in as a file, and what a program gets as one. */
@QuarkusTest
class ApiClientExportTest {

    private static final String EXPORT = "/api-clients/export";

    @Test
    void a_file_says_what_the_list_tells() {
        create(client(Scope.DUTY_READ, Scope.ACTIVITY_READ)).then().statusCode(201);
        List<ApiClientResponse> told = ExportedFiles.asListed(() -> Api.as(Role.ADMINISTRATOR), "/api-clients", Map.of(), ApiClientResponse.class,
                ApiClientColumns.ALL, ApiClientColumns::values);
        assertTrue(told.stream().anyMatch(it -> "ACTIVITY_READ、DUTY_READ".equals(ApiClientColumns.values(it).get("scopes"))));
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void nothing_of_a_secret_is_in_it(ExportFormat format) {
        Response made = create(client(Scope.PLAN_READ));
        String secret = made.path("secret");
        List<Map<String, Object>> rows = ExportedFiles.read(Api.as(Role.ADMINISTRATOR), EXPORT, format, ApiClientColumns.ALL);
        Map<String, Object> row = rows.stream().filter(it -> it.get("id").equals(made.path("client.id"))).findFirst().orElseThrow();
        assertEquals(1L, row.get("secrets"));
        assertFalse(rows.toString().contains(secret.substring(secret.length() - 4)), "not even its end");
    }

    @Test
    void only_administrators_get_it_and_an_export_is_recorded() {
        Api.as(Role.EVALUATION_OFFICER).get(EXPORT).then().statusCode(403);
        Api.visitor().get(EXPORT).then().statusCode(401);
        Api.SignedIn who = Api.newAccount(null, Role.ADMINISTRATOR);
        who.request().get(EXPORT).then().statusCode(200);
        int all = Api.as(Role.ADMINISTRATOR).get("/api-clients").path("total");
        assertEquals(all, Integer.parseInt(Trail.after(Trail.only("API_CLIENTS_EXPORTED", who.id(), "sqc_"), "rows")));
    }

    @Test
    void a_program_takes_lists_as_files_and_stands_in_the_trail() {
        Response made = create(client(Scope.DUTY_READ));
        with(made.path("secret")).get("/duties/export?year=2025").then().statusCode(200);
        with(made.path("secret")).get("/kpis/export").then().statusCode(403);
        Api.as(Role.ADMINISTRATOR).queryParam("action", "DUTIES_EXPORTED").queryParam("actor", made.<String>path("client.name")).get("/audit-entries").then()
                .body("items.size()", equalTo(1));
    }

    @Test
    void statements_do_not_grow_with_the_rows_of_a_page() {
        create(client(Scope.PLAN_READ)).then().statusCode(201);
        Api.as(Role.ADMINISTRATOR).get(EXPORT);
        long some = Statements.in(() -> Api.as(Role.ADMINISTRATOR).get(EXPORT).then().statusCode(200));
        create(client(Scope.PLAN_READ)).then().statusCode(201);
        create(client(Scope.PLAN_READ)).then().statusCode(201);
        assertEquals(some, Statements.in(() -> Api.as(Role.ADMINISTRATOR).get(EXPORT).then().statusCode(200)));
    }
}

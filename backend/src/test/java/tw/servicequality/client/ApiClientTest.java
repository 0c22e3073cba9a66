package tw.servicequality.client;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tw.servicequality.client.ClientExamples.client;
import static tw.servicequality.client.ClientExamples.create;
import static tw.servicequality.client.ClientExamples.inDays;
import static tw.servicequality.client.ClientExamples.secret;
import static tw.servicequality.client.ClientExamples.with;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.Sql;
import tw.servicequality.platform.Statements;
import tw.servicequality.platform.actor.Role;
import tw.servicequality.platform.actor.Scope;

/** Programs that come in by a secret: from making it to shutting them out. */
@QuarkusTest
class ApiClientTest {

    private static RequestSpecification administrator() {
        return Api.as(Role.ADMINISTRATOR);
    }

    private static Response act(Response client, String action, Object body) {
        String id = client.path("client.id");
        RequestSpecification request = administrator().header("If-Match", "\"" + administrator().get("/api-clients/" + id).path("version") + "\"");
        return (body == null ? request : request.body(body)).post("/api-clients/" + id + "/" + action);
    }

    @Test
    void a_secret_is_told_once_and_opens_what_was_granted() {
        Response made = create(client(Scope.COMPLAINT_READ, Scope.KPI_READ));
        made.then().statusCode(201).header("Location", containsString("/api/v1/api-clients/" + made.path("client.id"))).body("secret", startsWith("sqc_"))
                .body("client.state", equalTo("ACTIVE")).body("client.scopes", contains("KPI_READ", "COMPLAINT_READ")).body("client.lastUsedAt", nullValue())
                .body("client.secrets", hasSize(1)).body("client.allowedActions", contains("update", "rotate", "revoke"));
        String secret = made.path("secret");
        assertTrue(secret.endsWith(made.path("client.secrets[0].hint")), "people tell secrets apart by their end");
        with(secret).get("/complaints?limit=1").then().statusCode(200).header("RateLimit-Limit", "60000").header("RateLimit-Remaining", notNullValue())
                .header("Cache-Control", "no-store");
        with(secret).get("/kpis").then().statusCode(200);
        String read = administrator().get("/api-clients/" + made.path("client.id")).then().statusCode(200).body("lastUsedAt", notNullValue()).extract().asString();
        assertFalse(read.contains(secret.substring(0, secret.length() - 4)));
        assertEquals(0, Sql.number("select count(*) from audit_entry where changes like concat('%', ?, '%')", secret.substring(4, 20)));
        administrator().queryParam("targetId", made.<String>path("client.id")).get("/audit-entries").then().body("items.action", contains("API_CLIENT_CREATED"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqc_nobody", "", "sqc_", "eyJhbGciOiJub25lIn0.e30.", "𠮷"})
    void an_unknown_secret_is_refused_on_what_is_public_and_what_is_not(String unknown) {
        String shown = new String(("Bearer " + unknown).getBytes(java.nio.charset.StandardCharsets.UTF_8), java.nio.charset.StandardCharsets.ISO_8859_1);
        for (String path : List.of("/complaints", "/units", "/session")) {
            Api.visitor().header("Authorization", shown).get(path).then().statusCode(401).body("code", equalTo("client-key-invalid"))
                    .header("WWW-Authenticate", startsWith("Bearer"));
        }
    }

    @Test
    void a_secret_counts_more_than_a_session_that_comes_along() {
        administrator().header("Authorization", "Bearer sqc_nobody").get("/accounts").then().statusCode(401);
        administrator().header("Authorization", "Bearer " + secret(Scope.KPI_READ)).get("/accounts").then().statusCode(403);
        administrator().header("Authorization", "Basic eA==").get("/accounts").then().statusCode(200);
    }

    @Test
    void after_another_secret_the_one_before_is_good_for_the_overlap() {
        Response made = create(client(Scope.KPI_READ));
        String first = made.path("secret");
        Response second = act(made, "rotate", Map.of("expiresOn", inDays(60), "overlapHours", 24));
        second.then().statusCode(200).body("client.secrets", hasSize(2));
        with(first).get("/kpis").then().statusCode(200);
        with(second.<String>path("secret")).get("/kpis").then().statusCode(200);
        assertEquals(1, Sql.change("update api_client_secret set expires_at = created_at where client_id = unhex(?) and hint = ?",
                made.<String>path("client.id").replace("-", ""), first.substring(first.length() - 4)));
        with(first).get("/kpis").then().statusCode(401);
        Response third = act(made, "rotate", Map.of("expiresOn", inDays(60), "overlapHours", 0));
        third.then().statusCode(200).body("client.secrets", hasSize(1));
        with(second.<String>path("secret")).get("/kpis").then().statusCode(401);
        with(third.<String>path("secret")).get("/kpis").then().statusCode(200);
    }

    @Test
    void a_secret_that_has_ended_is_refused_and_the_list_says_so() {
        Response made = create(client(Scope.KPI_READ));
        String id = made.path("client.id");
        Sql.change("update api_client_secret set expires_at = created_at where client_id = unhex(?)", id.replace("-", ""));
        with(made.<String>path("secret")).get("/kpis").then().statusCode(401);
        administrator().get("/api-clients/" + id).then().body("state", equalTo("EXPIRED")).body("secrets", empty());
    }

    @Test
    void who_is_shut_out_stays_out() {
        Response made = create(client(Scope.KPI_READ));
        act(made, "revoke", null).then().statusCode(200).body("state", equalTo("REVOKED")).body("allowedActions", empty());
        with(made.<String>path("secret")).get("/kpis").then().statusCode(401);
        act(made, "rotate", Map.of("expiresOn", inDays(60), "overlapHours", 0)).then().statusCode(409);
        act(made, "revoke", null).then().statusCode(409);
    }

    @Test
    void scopes_that_are_taken_away_hold_from_the_next_request_on() {
        Map<String, Object> described = client(Scope.KPI_READ, Scope.PLAN_READ);
        Response made = create(described);
        String id = made.path("client.id");
        described.put("scopes", List.of("PLAN_READ"));
        administrator().header("If-Match", "\"0\"").body(described).put("/api-clients/" + id).then().statusCode(200).body("scopes", contains("PLAN_READ"));
        with(made.<String>path("secret")).get("/kpis").then().statusCode(403).body("code", equalTo("scope-missing")).body("detail", containsString("KPI_READ"));
        with(made.<String>path("secret")).get("/plans").then().statusCode(200);
        administrator().header("If-Match", "\"0\"").body(described).put("/api-clients/" + id).then().statusCode(412);
    }

    @Test
    void who_asks_too_often_is_told_how_long_to_wait() {
        Map<String, Object> described = client(Scope.KPI_READ);
        described.put("requestsPerMinute", 3);
        String secret = create(described).path("secret");
        List<Integer> statuses = java.util.stream.IntStream.range(0, 8).mapToObj(i -> with(secret).get("/kpis").statusCode()).toList();
        assertTrue(statuses.contains(429) && statuses.getFirst() == 200, () -> "at most six are let through, even where a minute ends between: " + statuses);
        int wait = Integer.parseInt(with(secret).get("/kpis").header(statuses.getLast() == 429 ? "RateLimit-Reset" : "RateLimit-Limit"));
        assertTrue(wait >= 1 && wait <= 61);
    }

    @ParameterizedTest
    @CsvSource({"name, ''", "scopes, 0 × KPI_READ", "scopes, 1 × EVERYTHING", "scopes, 51 × KPI_READ", "requestsPerMinute, 0", "oidcClientId, a b"})
    void what_cannot_be_is_refused(String field, String value) {
        Map<String, Object> described = client(Scope.KPI_READ);
        String[] several = value.split(" × ");
        described.put(field, several.length == 2 ? Collections.nCopies(Integer.parseInt(several[0]), several[1]) : value.matches("\\d+") ? Integer.valueOf(value) : value);
        create(described).then().statusCode(400);
    }

    @Test
    void every_scope_may_be_granted_and_counts_once() {
        Map<String, Object> described = client(Scope.values());
        described.put("scopes", Stream.of(Scope.values(), Scope.values()).flatMap(Stream::of).toList());
        create(described).then().statusCode(201).body("client.scopes", contains(Stream.of(Scope.values()).map(Scope::name).toArray()));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 367})
    void a_secret_ends_after_today_and_within_a_year(int days) {
        administrator().body(Map.of("client", client(Scope.KPI_READ), "expiresOn", inDays(days))).post("/api-clients").then().statusCode(422)
                .body("errors.field", contains("expiresOn"));
    }

    @Test
    void two_programs_have_two_names() {
        Map<String, Object> described = client(Scope.KPI_READ);
        described.put("oidcClientId", "oidc-" + UUID.randomUUID());
        create(described).then().statusCode(201);
        create(described).then().statusCode(409).body("errors.field", contains("name"));
        Map<String, Object> other = new HashMap<>(described);
        other.put("name", described.get("name") + "2");
        create(other).then().statusCode(409).body("errors.field", contains("oidcClientId"));
    }

    @Test
    void the_list_goes_page_by_page() {
        create(client(Scope.KPI_READ));
        create(client(Scope.KPI_READ));
        Response first = administrator().get("/api-clients?limit=1");
        first.then().statusCode(200).body("items", hasSize(1)).body("nextCursor", notNullValue());
        administrator().queryParam("cursor", first.<String>path("nextCursor")).get("/api-clients?limit=1").then().statusCode(200)
                .body("items.id", not(hasItem(first.<String>path("items[0].id"))));
        assertEquals(4, Statements.in(() -> administrator().get("/api-clients?limit=200")), "session, page, count, secrets");
    }

    @Test
    void a_program_is_recognised_by_one_statement() {
        String secret = secret(Scope.CALENDAR_READ);
        with(secret).get("/calendar-overlays").then().statusCode(200); // notes that it came
        Api.as(Role.EVALUATION_OFFICER).get("/calendar-overlays").then().statusCode(200);
        long asPerson = Statements.in(() -> Api.as(Role.EVALUATION_OFFICER).get("/calendar-overlays"));
        assertEquals(asPerson, Statements.in(() -> with(secret).get("/calendar-overlays")));
    }
}

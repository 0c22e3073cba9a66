package tw.servicequality.client;

import static org.hamcrest.Matchers.equalTo;
import static tw.servicequality.client.ClientExamples.client;
import static tw.servicequality.client.ClientExamples.create;
import static tw.servicequality.client.ClientExamples.with;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import tw.servicequality.identity.SingleSignOnTest;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.actor.Role;
import tw.servicequality.platform.actor.Scope;

/** A program that comes with tokens of a real identity server. Switched on by {@code QUALITY_TEST_KEYCLOAK=true}. */
@QuarkusTest
@TestProfile(SingleSignOnTest.WithKeycloak.class)
@EnabledIfEnvironmentVariable(named = "QUALITY_TEST_KEYCLOAK", matches = "true")
class ProgramTokenTest {

    @ConfigProperty(name = "quarkus.oidc.auth-server-url")
    String realm;

    private String token(String id, String secret, Map<String, String> grant) {
        return RestAssured.given().formParam("client_id", id).formParam("client_secret", secret).formParams(grant)
                .post(realm + "/protocol/openid-connect/token").then().statusCode(200).extract().path("access_token");
    }

    @Test
    void a_token_opens_what_the_program_was_granted_until_it_is_shut_out() {
        Map<String, Object> described = client(Scope.KPI_READ);
        described.put("oidcClientId", "city-evaluation");
        String program = token("city-evaluation", "a-secret-of-the-test-realm-only-0002", Map.of("grant_type", "client_credentials"));
        with(program).get("/kpis").then().statusCode(401).body("code", equalTo("client-key-invalid"));
        var made = create(described);
        made.then().statusCode(201);
        with(program).get("/kpis").then().statusCode(200).header("RateLimit-Limit", "60000");
        with(program).get("/complaints").then().statusCode(403).body("code", equalTo("scope-missing"));
        with(made.<String>path("secret")).get("/kpis").then().statusCode(200);

        Map<String, String> person = new HashMap<>(Map.of("grant_type", "password", "username", "sso-officer", "password", "a password of the test realm"));
        with(token("city-evaluation", "a-secret-of-the-test-realm-only-0002", person)).get("/kpis").then().statusCode(401);
        with(program.substring(0, program.length() - 6) + "AAAAAA").get("/kpis").then().statusCode(401);

        Map<String, Object> other = client(Scope.KPI_READ);
        other.put("oidcClientId", "for-somebody-else");
        create(other).then().statusCode(201);
        String elsewhere = token("for-somebody-else", "a-secret-of-the-test-realm-only-0003", Map.of("grant_type", "client_credentials"));
        with(elsewhere).get("/kpis").then().statusCode(401);

        Api.as(Role.ADMINISTRATOR).header("If-Match", "\"0\"")
                .post("/api-clients/" + made.path("client.id") + "/revoke").then().statusCode(200);
        with(program).get("/kpis").then().statusCode(401);
    }
}

package tw.servicequality.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.actor.Role;

/** Single sign-on believes the identity server only, never a session of our own, however its address is written. */
@QuarkusTest
@TestProfile(SingleSignOnPathTest.Offered.class)
class SingleSignOnPathTest {

    private static final String SERVER = "http://127.0.0.1:9";

    /** The program with an identity server that nobody gets to. */
    public static class Offered implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.oidc.tenant-enabled", "true", "quarkus.oidc.auth-server-url", SERVER, "quarkus.oidc.client-id", "quality",
                    "quarkus.oidc.credentials.secret", "a secret that is long enough for its use", "quarkus.oidc.discovery-enabled", "false",
                    "quarkus.oidc.authorization-path", "/authorize", "quarkus.oidc.token-path", "/token", "quarkus.oidc.jwks-path", "/keys",
                    "quarkus.oidc.jwks.resolve-early", "false");
        }
    }

    private static Response open(String path) {
        return RestAssured.given().redirects().follow(false).cookie(Api.COOKIE, Api.account(null, Role.VIEWER).token()).get("/api/v1" + path);
    }

    @Test
    void who_has_a_session_is_sent_to_the_identity_server_all_the_same() {
        Response answer = open("/session/single-sign-on");
        assertEquals(302, answer.statusCode());
        assertTrue(answer.header("Location").startsWith(SERVER + "/authorize?"), answer.header("Location"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/session/single-sign-on/", "/session/single-sign-on//", "/session/single-sign-on;a=b", "/session//single-sign-on"})
    void another_spelling_of_the_path_renews_no_session(String path) {
        Response answer = open(path);
        assertEquals(404, answer.statusCode());
        assertNull(answer.cookie(Api.COOKIE));
    }
}

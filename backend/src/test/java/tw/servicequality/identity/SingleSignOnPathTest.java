package tw.servicequality.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.OtherOffice;
import tw.servicequality.platform.actor.Role;

/** Single sign-on believes the identity server only, never a session of our own, however its address is written. */
@QuarkusTest
@TestProfile(OtherOffice.class)
class SingleSignOnPathTest {

    private static Response open(String path) {
        return RestAssured.given().redirects().follow(false).cookie(Api.COOKIE, Api.account(null, Role.VIEWER).token()).get("/api/v1" + path);
    }

    @Test
    void who_has_a_session_is_sent_to_the_identity_server_all_the_same() {
        Response answer = open("/session/single-sign-on");
        assertEquals(302, answer.statusCode());
        assertTrue(answer.header("Location").startsWith(OtherOffice.IDENTITY_SERVER + "/authorize?"), answer.header("Location"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/session/single-sign-on/", "/session/single-sign-on//", "/session/single-sign-on;a=b", "/session//single-sign-on"})
    void another_spelling_of_the_path_renews_no_session(String path) {
        Response answer = open(path);
        assertEquals(404, answer.statusCode());
        assertNull(answer.cookie(Api.COOKIE));
    }
}

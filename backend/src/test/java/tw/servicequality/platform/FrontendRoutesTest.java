package tw.servicequality.platform;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One program serves the frontend and the API without one swallowing the other. */
@QuarkusTest
class FrontendRoutesTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/sign-in", "/action-items/2.2.2.1.2", "/plan/revisions", "/apiary", "/queue"})
    void addresses_of_pages_get_the_page(String path) {
        RestAssured.get(path).then().statusCode(200).contentType(containsString("text/html")).body(containsString("test page"))
                .header("Cache-Control", "no-cache").header("Content-Security-Policy", containsString("script-src 'self'"));
    }

    @Test
    void files_are_files_and_hashed_ones_are_kept() {
        RestAssured.get("/robots.txt").then().statusCode(200).contentType(containsString("text/plain"));
        RestAssured.get("/assets/app-1.js").then().statusCode(200).header("Cache-Control", containsString("immutable"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/assets/gone.js", "/favicon.ico", "/api", "/api/", "/api/v1/gone", "/q/gone", "/..%2f..%2fpom.xml", "/../../pom.xml"})
    void what_is_not_there_is_a_problem_and_no_page(String path) {
        RestAssured.given().urlEncodingEnabled(false).get(path).then().statusCode(404).body("code", equalTo("not-found"));
    }
}

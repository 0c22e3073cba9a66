package tw.servicequality.platform;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** Whatever goes wrong at the edge is answered by a problem, never by an empty body or HTML. */
@QuarkusTest
class ProblemAnswersTest {

    @Test
    void unknown_paths() {
        Api.visitor().get("/nothing-here").then().statusCode(404).contentType(containsString("application/problem+json"))
                .body("code", equalTo("not-found")).body("traceId", notNullValue());
    }
}

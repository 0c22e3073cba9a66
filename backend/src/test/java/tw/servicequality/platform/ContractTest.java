package tw.servicequality.platform;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The committed contract is, byte for byte, what the backend generates. */
@QuarkusTest
class ContractTest {

    private static final Path GENERATED = Path.of("target/openapi/openapi.yaml");

    @Test
    void committed_contract_equals_the_generated_one() throws IOException {
        assertTrue(Files.exists(GENERATED), "the build did not store the generated contract");
        assertTrue(Files.exists(ContractFilter.COMMITTED), "openapi.yaml is missing");
        assertEquals(Files.readString(GENERATED), Files.readString(ContractFilter.COMMITTED),
                "the contract changed; if that is meant: ./test contract --update");
    }

    @Test
    void a_running_program_shows_its_contract() {
        RestAssured.get("/openapi.yaml").then().statusCode(200).body(containsString("openapi: 3.1.0"), containsString("/api/v1/action-items"));
    }
}

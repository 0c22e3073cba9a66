package tw.servicequality.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
    void a_running_program_shows_its_contract() throws IOException {
        Response answer = RestAssured.given().get("/openapi.yaml");
        answer.then().statusCode(200).contentType("application/yaml;charset=UTF-8");
        assertEquals(Files.readString(GENERATED), new String(answer.asByteArray(), StandardCharsets.UTF_8));
        RestAssured.head("/openapi.yaml").then().statusCode(200);
        RestAssured.post("/openapi.yaml").then().statusCode(405);
    }

    @Test
    void it_shows_it_as_json_to_who_asks_for_that() throws IOException {
        for (Response answer : List.of(RestAssured.given().queryParam("format", "json").get("/openapi.yaml"),
                RestAssured.given().accept("application/json").get("/openapi.yaml"))) {
            answer.then().statusCode(200).contentType(ContentType.JSON);
            assertEquals(ContractFilter.CONTRACT, new ObjectMapper().readTree(answer.asByteArray()));
        }
    }
}

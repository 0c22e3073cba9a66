package tw.servicequality.platform;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tw.servicequality.platform.actor.Role;

/** Whatever goes wrong at the edge is answered by a problem, never by an empty body, HTML or a 500. */
@QuarkusTest
class ProblemAnswersTest {

    private static ValidatableResponse problem(Response response, int status, String code) {
        return response.then().statusCode(status).contentType(containsString("application/problem+json"))
                .body("type", equalTo("urn:service-quality:problem:" + code)).body("code", equalTo(code)).body("status", equalTo(status))
                .body("title", not(containsString("problem."))).body("detail", not(containsString("problem.")))
                .body("traceId", matchesPattern("[0-9a-f]{16}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/nothing-here", "/api/v1", "/api", "/api/v2/plans", "/api/v1/plans/current/nothing", "/q/nothing"})
    void unknown_paths(String path) {
        problem(RestAssured.get(path), 404, "not-found");
    }

    @ParameterizedTest
    @CsvSource({"DELETE, /plans", "PUT, /plans", "PATCH, /action-items", "POST, /action-items"})
    void unknown_methods(String method, String path) {
        problem(Api.visitor().body("{}").request(method, path), 405, "method-not-allowed");
    }

    @Test
    void formats_that_cannot_be_given() {
        problem(Api.visitor().header("Accept", "application/xml").get("/plans"), 406, "not-acceptable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/xml", "application/x-www-form-urlencoded"})
    void media_types_that_cannot_be_read(String type) {
        problem(RestAssured.given().contentType(type).body("x=1").post("/api/v1/session"), 415, "unsupported-media-type");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {
        "{", "", "[]", "null", "\"text\"", "{\"name\":\"a\"} x", "{\"name\":\"a\",\"name\":\"b\",\"password\":\"c\"}", "{\"name\":1,\"password\":\"c\"}",
        "{\"name\":[\"a\"],\"password\":\"c\"}", "{\"name\":\"a\",\"password\":\"c\",\"role\":\"ADMINISTRATOR\"}", "{\"name\":\"a\\u0000b\",\"password\":\"c\"}",
        "{\"name\":\"a\\ud800\",\"password\":\"c\"}", "{\"name\":\"\\udc00a\",\"password\":\"c\"}", "{\"name\":null,\"password\":\"c\"}", "{\"password\":\"c\"}",
        "{'name':'a','password':'c'}", "NaN",
    })
    void broken_json(String body) {
        Response response = Api.visitor().body(body).post("/session");
        response.then().statusCode(400).contentType(containsString("application/problem+json")).body("errors.size()", not(0))
                .body("errors.message", not(hasItem(containsString("fault.")))).body("traceId", notNullValue());
    }

    @Test
    void deep_json() {
        problem(Api.visitor().body("{\"name\":" + "[".repeat(5000) + "]".repeat(5000) + "}").post("/session"), 400, "invalid-json");
    }

    @Test
    void bytes_that_are_no_utf8() {
        problem(RestAssured.given().contentType("application/json").body(new byte[] {'{', '"', 'n', 'a', 'm', 'e', '"', ':', '"', (byte) 0xff, '"', '}'})
                .post("/api/v1/session"), 400, "invalid-json");
    }

    @Test
    void too_large_a_body() {
        problem(Api.visitor().body("{\"name\":\"" + "x".repeat(3_000_000) + "\"}").post("/session"), 413, "body-too-large");
    }

    @Test
    void too_long_a_string_names_its_field() {
        problem(Api.visitor().body("{\"name\":\"" + "字".repeat(5000) + "\",\"password\":\"c\"}").post("/session"), 400, "invalid-request")
                .body("errors.field", hasItem("name"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "2026-13-01", "115/11/22", "tomorrow", "2026-1-1", "0000-00-00", "2026-11-22T00:00:00Z", "+999999999-12-31", "-999999999-01-01"})
    void impossible_dates(String date) {
        problem(Api.visitor().queryParam("from", date).queryParam("days", 6).get("/working-days/due"), 400, "invalid-parameter")
                .body("errors[0].field", equalTo("from"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"q=%00", "q=%ff", "q=%ed%a0%80", "q=a%00b"})
    void parameters_that_cannot_be_stored(String query) {
        problem(Api.visitor().urlEncodingEnabled(false).get("/action-items?" + query), 400, "invalid-parameter");
    }

    /** Clients' libraries refuse to send these, so they go over a plain socket. */
    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/action-items?q=%zz", "/api/v1/action-items?q=%", "/api/v1/action-items?q=%c0%af", "/api/v1/action-items/%"})
    void broken_percent_signs(String target) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", RestAssured.port)) {
            socket.getOutputStream().write(("GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(answer.startsWith("HTTP/1.1 400") || answer.startsWith("HTTP/1.1 404"), answer);
            assertTrue(answer.contains("application/problem+json"), answer);
        }
    }

    @Test
    void not_signed_in() {
        problem(Api.visitor().get("/dashboard"), 401, "not-signed-in");
    }

    @Test
    void the_language_is_the_callers() {
        RestAssured.given().header("Accept-Language", "zh-TW,zh;q=0.9,en;q=0.8").get("/api/v1/plans/nothing").then().body("title", equalTo("找不到資料"))
                .header("Content-Language", "zh-TW");
        RestAssured.given().header("Accept-Language", "en-GB,en").get("/api/v1/plans/nothing").then().body("title", equalTo("Not found"));
        RestAssured.given().header("Accept-Language", "de;q=x,,").get("/api/v1/plans/nothing").then().body("title", equalTo("找不到資料"));
        RestAssured.given().get("/api/v1/plans/nothing").then().body("title", equalTo("找不到資料"));
    }

    @ParameterizedTest
    @CsvSource({"Sec-Fetch-Site, cross-site", "Sec-Fetch-Site, same-site", "Origin, https://elsewhere.example", "Origin, null"})
    void writes_from_other_sites(String header, String value) {
        problem(Api.visitor().header(header, value).body("{}").post("/session"), 403, "cross-site-request");
    }

    @Test
    void security_headers() {
        RestAssured.get("/api/v1/plans").then().header("X-Content-Type-Options", "nosniff").header("X-Frame-Options", "DENY")
                .header("Content-Security-Policy", containsString("default-src 'none'")).header("Referrer-Policy", "same-origin")
                .header("Cache-Control", containsString("no-cache")).header("X-Trace-Id", notNullValue());
    }

    @Test
    void what_a_known_caller_gets_is_not_kept() {
        Api.as(Role.VIEWER).get("/session").then().statusCode(200).header("Cache-Control", "no-store");
        Api.visitor().get("/session").then().statusCode(200).header("Cache-Control", "no-cache");
    }

    @Test
    void an_empty_number_is_as_if_it_were_not_there() {
        Api.visitor().queryParam("limit", "").get("/action-items").then().statusCode(200).body("items.size()", equalTo(50));
    }

    @Test
    void a_very_long_parameter_is_refused_by_its_rule() {
        problem(Api.visitor().queryParam("q", "x".repeat(9000)).get("/action-items"), 400, "invalid-request").body("errors.field", hasItem("q"));
    }
}

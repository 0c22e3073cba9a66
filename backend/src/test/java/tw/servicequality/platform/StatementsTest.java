package tw.servicequality.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What counts as a statement of a test. */
@QuarkusTest
class StatementsTest {

    private static final String BODY = "{\"name\": \"nobody-here\", \"password\": \"wrong\"}";

    @Test
    void of_requests_that_began_meanwhile_all_are_counted() {
        long one = Statements.in(() -> Api.visitor().body(BODY).post("/session").then().statusCode(401));
        assertTrue(one > 0);
        assertEquals(2 * one, Statements.in(() -> {
            Api.visitor().body(BODY).post("/session").then().statusCode(401);
            Api.visitor().body(BODY).post("/session").then().statusCode(401);
        }));
    }

    /** As of a client that has left: its request may be worked on while the next test counts. */
    @Test
    @Timeout(60)
    void of_a_request_that_began_before_none_is_counted() throws Exception {
        String path = "/api/v1/session";
        try (Socket early = new Socket("127.0.0.1", RestAssured.port)) {
            early.getOutputStream().write(("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nConnection: close\r\nExpect: 100-continue\r\nContent-Length: "
                    + BODY.length() + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            // "Continue": the server has begun.
            byte[] begun = early.getInputStream().readNBytes("HTTP/1.1 100 Continue\r\n\r\n".length());
            assertTrue(new String(begun, StandardCharsets.US_ASCII).startsWith("HTTP/1.1 100 "));
            assertEquals(0, Statements.in(() -> finish(early)));
        }
    }

    private static void finish(Socket early) {
        try {
            early.getOutputStream().write(BODY.getBytes(StandardCharsets.US_ASCII));
            String answer = new String(early.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(answer.startsWith("HTTP/1.1 401 "), answer);
        } catch (IOException lost) {
            throw new IllegalStateException(lost);
        }
    }
}

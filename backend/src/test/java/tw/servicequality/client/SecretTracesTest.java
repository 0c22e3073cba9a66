package tw.servicequality.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static tw.servicequality.client.ClientExamples.client;
import static tw.servicequality.client.ClientExamples.create;
import static tw.servicequality.client.ClientExamples.inDays;
import static tw.servicequality.client.ClientExamples.with;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.LogEar;
import tw.servicequality.platform.actor.Role;
import tw.servicequality.platform.actor.Scope;

/** What opens doors (passwords, one-time passwords, tokens of sessions, secrets of programs and webhooks) is used well and badly, and no trace of it stays where others read. */
@QuarkusTest
class SecretTracesTest {

    private final List<String> secrets = new ArrayList<>();
    private final List<String> answers = new ArrayList<>();
    private LogEar log;

    @BeforeEach
    void listen() {
        log = LogEar.open();
    }

    @AfterEach
    void stop() {
        log.close();
    }

    private String planted(String secret) {
        secrets.add(secret);
        return secret;
    }

    /** An answer that must be free of what was planted before and after. */
    private Response free(Response answer) {
        answers.add(answer.statusCode() + " " + answer.headers() + " " + answer.asString());
        return answer;
    }

    @Test
    void what_opens_doors_is_neither_logged_nor_recorded_nor_repeated() {
        people();
        programs();
        webhooks();

        assertFree("log", log.lines());
        assertFree("answers", answers);
        Response trail = Api.as(Role.ADMINISTRATOR).queryParam("limit", 200).get("/audit-entries");
        trail.then().statusCode(200);
        assertFree("audit trail", List.of(trail.asString()));
    }

    private void people() {
        Api.SignedIn somebody = Api.newAccount(null, Role.VIEWER);
        planted(somebody.password());
        planted(somebody.token());
        String wrong = planted("wrong-" + UUID.randomUUID());
        free(Api.visitor().body(Map.of("name", somebody.name(), "password", wrong)).post("/session")).then().statusCode(401);
        free(Api.visitor().body(Map.of("name", somebody.name(), "password", wrong, "surplus", wrong)).post("/session")).then().statusCode(400);
        free(Api.visitor().body("{\"name\": \"" + somebody.name() + "\", \"password\": \"" + wrong).post("/session")).then().statusCode(400);
        free(somebody.request().body(Map.of("currentPassword", wrong, "newPassword", planted("new-" + UUID.randomUUID()))).put("/session/password"));
        free(Api.with(planted("made-up-" + UUID.randomUUID())).get("/accounts")).then().statusCode(401);
        Response known = Api.as(Role.ADMINISTRATOR).get("/accounts/" + somebody.id());
        Response reset = Api.as(Role.ADMINISTRATOR).header("If-Match", known.header("ETag")).post("/accounts/" + somebody.id() + "/reset-password");
        reset.then().statusCode(200);
        String once = planted(reset.path("oneTimePassword"));
        free(Api.visitor().body(Map.of("name", somebody.name(), "password", once + "x")).post("/session")).then().statusCode(401);
        String token = planted(Api.signIn(somebody.name(), once));
        free(Api.with(token).get("/session")).then().statusCode(200);
        free(Api.with(token).delete("/session"));
        free(Api.with(token).get("/accounts")).then().statusCode(401);
    }

    private void programs() {
        Response made = create(client(Scope.PLAN_READ));
        made.then().statusCode(201);
        String secret = planted(made.path("secret"));
        free(with(secret).get("/plans")).then().statusCode(200);
        free(with(secret).get("/complaints")).then().statusCode(403);
        free(with(planted(secret.substring(0, secret.length() - 8) + "AAAAAAAA")).get("/plans")).then().statusCode(401);
        String id = made.path("client.id");
        Response known = free(Api.as(Role.ADMINISTRATOR).get("/api-clients/" + id));
        Response rotated = Api.as(Role.ADMINISTRATOR).header("If-Match", known.header("ETag")).body(Map.of("expiresOn", inDays(60), "overlapHours", 0))
                .post("/api-clients/" + id + "/rotate");
        rotated.then().statusCode(200);
        free(with(planted(rotated.path("secret"))).get("/plans")).then().statusCode(200);
        free(with(secret).get("/plans")).then().statusCode(401);
        free(Api.as(Role.ADMINISTRATOR).get("/api-clients")).then().statusCode(200);
    }

    private void webhooks() {
        Response made = Api.as(Role.ADMINISTRATOR).body(Map.of("name", "訂閱 " + UUID.randomUUID(), "url", "https://8.8.8.8/in",
                "kinds", List.of("complaint"))).post("/webhooks");
        made.then().statusCode(201);
        planted(made.path("secret"));
        String id = made.path("webhook.id");
        Response known = free(Api.as(Role.ADMINISTRATOR).get("/webhooks/" + id));
        Response rotated = Api.as(Role.ADMINISTRATOR).header("If-Match", known.header("ETag")).post("/webhooks/" + id + "/rotate-secret");
        rotated.then().statusCode(200);
        planted(rotated.path("secret"));
        free(Api.as(Role.ADMINISTRATOR).get("/webhooks")).then().statusCode(200);
        Response now = Api.as(Role.ADMINISTRATOR).get("/webhooks/" + id);
        Api.as(Role.ADMINISTRATOR).header("If-Match", now.header("ETag")).delete("/webhooks/" + id);
    }

    private void assertFree(String where, Collection<String> texts) {
        assertEquals(List.of(), texts.stream().filter(text -> secrets.stream().anyMatch(text::contains)).toList(), where);
    }
}

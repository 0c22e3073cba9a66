package tw.servicequality.client;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.actor.Role;
import tw.servicequality.platform.actor.Scope;

/** API clients for tests, made by an administrator through the API. */
public final class ClientExamples {

    private ClientExamples() {
    }

    /** What is told of a program, with a name of its own. */
    public static Map<String, Object> client(Scope... scopes) {
        return new HashMap<>(Map.of("name", "研考系統 " + UUID.randomUUID(), "scopes", List.of(scopes), "requestsPerMinute", 60_000));
    }

    /** The answer to making it, with its secret. */
    public static Response create(Map<String, Object> client) {
        return Api.as(Role.ADMINISTRATOR).body(Map.of("client", client, "expiresOn", inDays(30))).post("/api-clients");
    }

    /** The secret of a new program. */
    public static String secret(Scope... scopes) {
        Response made = create(client(scopes));
        made.then().statusCode(201);
        return made.path("secret");
    }

    /** A request that shows this secret. */
    public static RequestSpecification with(String secret) {
        return Api.visitor().header("Authorization", "Bearer " + secret);
    }

    static String inDays(int days) {
        return LocalDate.now(OfficeClock.TAIPEI).plusDays(days).toString();
    }
}

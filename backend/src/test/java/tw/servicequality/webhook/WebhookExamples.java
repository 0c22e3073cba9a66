package tw.servicequality.webhook;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tw.servicequality.audit.Sealing;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.Sql;
import tw.servicequality.platform.actor.Role;

/** Subscriptions of the tests. */
final class WebhookExamples {

    private WebhookExamples() {
    }

    static RequestSpecification administrator() {
        return Api.as(Role.ADMINISTRATOR);
    }

    /** Takes away what other tests left. */
    static void clear() {
        List.of("webhook_delivery", "webhook_progress", "webhook").forEach(table -> Sql.change("delete from " + table));
    }

    static Map<String, Object> webhook(String url, String... kinds) {
        return new HashMap<>(Map.of("name", "訂閱 " + UUID.randomUUID(), "url", url, "kinds", List.of(kinds)));
    }

    /** A new subscription, with its secret; what changed before is not told. */
    static JsonPath subscribe(Map<String, Object> request) {
        Sealing.now();
        return administrator().body(request).post("/webhooks").then().statusCode(201).extract().jsonPath();
    }

    static JsonPath subscribe(String url, String... kinds) {
        return subscribe(webhook(url, kinds));
    }

    static String id(JsonPath subscribed) {
        return subscribed.getString("webhook.id");
    }

    /** The log, newest first. */
    static JsonPath log(JsonPath subscribed) {
        return administrator().get("/webhooks/" + id(subscribed) + "/deliveries").then().statusCode(200).extract().jsonPath();
    }

    static JsonPath read(JsonPath subscribed) {
        return administrator().get("/webhooks/" + id(subscribed)).then().statusCode(200).extract().jsonPath();
    }

    /** What the database calls it. */
    static String hex(JsonPath subscribed) {
        return id(subscribed).replace("-", "");
    }

    /** Lets the times of all messages of a subscription pass. */
    static void waitIsOver(JsonPath subscribed) {
        Sql.change("update webhook_delivery set next_try_at = created_at where next_try_at is not null and webhook_id = unhex(?)", hex(subscribed));
    }
}

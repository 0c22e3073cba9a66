package tw.servicequality.webhook;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tw.servicequality.complaint.ComplaintExamples.complaint;
import static tw.servicequality.complaint.ComplaintExamples.register;
import static tw.servicequality.webhook.WebhookExamples.administrator;
import static tw.servicequality.webhook.WebhookExamples.hex;
import static tw.servicequality.webhook.WebhookExamples.id;
import static tw.servicequality.webhook.WebhookExamples.log;
import static tw.servicequality.webhook.WebhookExamples.subscribe;
import static tw.servicequality.webhook.WebhookExamples.webhook;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tw.servicequality.audit.Sealing;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.Sql;
import tw.servicequality.platform.Statements;
import tw.servicequality.platform.actor.Role;
import tw.servicequality.platform.seal.PersonalDataKeys;

/** Who subscribes, to what, and where it may go. No message leaves the machine: the addresses that are allowed here are never called. */
@QuarkusTest
class WebhookTest {

    private static final String URL = "https://8.8.8.8/in";

    @Inject
    WebhookSender sender;
    @Inject
    WebhookKeeper keeper;
    @Inject
    WebhookSecrets secrets;

    @BeforeEach
    @AfterEach
    void nobody_subscribed() {
        WebhookExamples.clear();
    }

    private static void insertMessages(JsonPath subscribed, int count, String state) {
        for (int i = 0; i < count; i++) {
            Sql.change("insert into webhook_delivery (id, webhook_id, type, state, tries, created_at) values (random_bytes(16), unhex(?), 'webhook.ping', '" + state
                    + "', 1, now(3))", hex(subscribed));
        }
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "ADMINISTRATOR", mode = EnumSource.Mode.EXCLUDE)
    void nobody_but_an_administrator_may(Role role) {
        String path = "/webhooks/" + id(subscribe(URL));
        Api.as(role).get("/webhooks").then().statusCode(403);
        Api.as(role).get(path).then().statusCode(403);
        Api.as(role).get(path + "/deliveries").then().statusCode(403);
        Api.as(role).body(webhook(URL)).post("/webhooks").then().statusCode(403);
        Api.as(role).header("If-Match", "\"0\"").post(path + "/rotate-secret").then().statusCode(403);
    }

    @Test
    void a_subscription_is_made_read_changed_and_deleted() {
        Map<String, Object> request = webhook(URL, "plan", "complaint", "plan");
        Response made = administrator().body(request).post("/webhooks");
        made.then().statusCode(201).body("webhook.kinds", contains("complaint", "plan")).body("webhook.active", equalTo(true));
        assertTrue(made.path("secret").toString().matches("whsec_[A-Za-z0-9+/]{43}="));
        String path = "/webhooks/" + made.path("webhook.id");
        assertTrue(made.header("Location").endsWith("/api/v1" + path));
        Response read = administrator().get(path);
        read.then().statusCode(200).body("name", equalTo(request.get("name"))).body("url", equalTo(URL)).body("$", not(hasItems("secret")));
        assertFalse(read.asString().contains("whsec_"));
        administrator().get("/webhooks").then().statusCode(200).body("items.name", contains((String) request.get("name"))).body("total", equalTo(1));
        request.put("active", false);
        request.put("kinds", List.of());
        administrator().body(request).put(path).then().statusCode(428);
        administrator().header("If-Match", read.header("ETag")).body(request).put(path).then().statusCode(200).body("active", equalTo(false))
                .body("kinds", empty());
        administrator().header("If-Match", read.header("ETag")).body(request).put(path).then().statusCode(412);
        administrator().post(path + "/test").then().statusCode(409);
        administrator().header("If-Match", "\"0\"").delete(path).then().statusCode(412);
        administrator().header("If-Match", "\"1\"").delete(path).then().statusCode(204);
        administrator().get(path).then().statusCode(404);
        assertEquals(0, Sql.number("select count(*) from webhook_progress"));
        administrator().get("/webhooks/7").then().statusCode(400);
    }

    @Test
    void the_kinds_are_those_of_the_list_of_changes() {
        administrator().get("/webhook-kinds").then().statusCode(200).body("items.kind", hasItems("complaint", "measurement", "plan"))
                .body("items.find { it.kind == 'measurement' }.room", equalTo("kpi"));
        administrator().body(webhook(URL, "complaint", "petition")).post("/webhooks").then().statusCode(422).body("errors.field", contains("kinds"))
                .body("errors[0].message", containsString("complaint"));
    }

    @Test
    void a_name_is_taken_once_and_there_is_an_end_to_subscriptions() {
        Map<String, Object> request = webhook(URL);
        subscribe(request);
        administrator().body(request).post("/webhooks").then().statusCode(409).body("errors.field", contains("name"));
        for (int i = 1; i < 50; i++) {
            subscribe(URL);
        }
        administrator().body(webhook(URL)).post("/webhooks").then().statusCode(422).body("errors.code", contains("too-many"));
    }

    @ParameterizedTest
    @CsvSource({"http://8.8.8.8/in, webhook-https", "https://127.0.0.1/in, webhook-address", "https://localhost/in, webhook-address", "https://[::1]/in, webhook-address",
        "https://[::ffff:10.0.0.1]/in, webhook-address", "https://169.254.169.254/latest, webhook-address", "https://2130706433/in, webhook-address",
        "https://100.100.100.200/, webhook-address", "https://user:word@8.8.8.8/, webhook-credentials", "https://8.8.8.8/#a, webhook-fragment",
        "https://8.8.8.8:70000/, webhook-port", "no address, webhook-url"})
    void what_must_not_be_reached_is_refused_and_never_echoed(String url, String code) {
        administrator().body(webhook(url)).post("/webhooks").then().statusCode(422).body("errors.field", contains("url")).body("errors.code", contains(code))
                .body(not(containsString(url)));
        String path = "/webhooks/" + id(subscribe(URL));
        administrator().header("If-Match", "\"0\"").body(webhook(url)).put(path).then().statusCode(422).body("errors.code", contains(code));
    }

    @Test
    void what_must_not_be_reached_is_refused_again_when_it_is_to_be_reached() {
        try (Receiver inside = new Receiver()) {
            JsonPath secure = subscribe(URL);
            JsonPath plain = subscribe(URL);
            Sql.change("update webhook set url = replace(?, 'http:', 'https:') where id = unhex(?)", inside.url(), hex(secure));
            Sql.change("update webhook set url = ? where id = unhex(?)", inside.url(), hex(plain));
            register(complaint("內部位址"));
            Sealing.now();
            sender.run();
            assertEquals("ADDRESS_REFUSED", log(secure).getString("items[0].lastFault"));
            assertEquals("ADDRESS_REFUSED", log(plain).getString("items[0].lastFault"));
            assertEquals(0, inside.messages.size());
        }
    }

    @Test
    void every_doing_is_audited_and_no_secret_is_anywhere() {
        JsonPath subscribed = subscribe(URL);
        String path = "/webhooks/" + id(subscribed);
        String rotated = administrator().header("If-Match", "\"0\"").post(path + "/rotate-secret").then().statusCode(200).extract().path("secret");
        assertNotEquals(subscribed.getString("secret"), rotated);
        administrator().header("If-Match", "\"1\"").body(webhook(URL)).put(path).then().statusCode(200);
        String ping = administrator().post(path + "/test").path("id");
        Sql.change("update webhook_delivery set state = 'DEAD', next_try_at = null");
        administrator().post(path + "/deliveries/" + ping + "/resend").then().statusCode(200);
        administrator().header("If-Match", "\"2\"").delete(path).then().statusCode(204);
        Response trail = administrator().queryParam("targetType", "webhook").queryParam("targetId", id(subscribed)).get("/audit-entries");
        assertEquals(List.of("WEBHOOK_DELETED", "WEBHOOK_MESSAGE_RESENT", "WEBHOOK_TESTED", "WEBHOOK_UPDATED", "WEBHOOK_SECRET_ROTATED", "WEBHOOK_CREATED"),
                trail.jsonPath().getList("items.action"));
        assertFalse(trail.asString().contains("whsec_"), trail.asString());
    }

    @Test
    void secrets_are_sealed_and_go_under_a_new_key_without_a_new_version() {
        JsonPath subscribed = subscribe(URL);
        String rotated = administrator().header("If-Match", "\"0\"").post("/webhooks/" + id(subscribed) + "/rotate-secret").path("secret");
        String clear = HexFormat.of().formatHex(rotated.substring(6).getBytes(StandardCharsets.UTF_8));
        String sealed = Sql.text("select concat(hex(sealed_secret), hex(sealed_old)) from webhook");
        assertFalse(sealed.toLowerCase().contains(clear));
        int key = (int) Sql.number("select key_number from webhook");
        assertEquals(Map.of(key, 1L), QuarkusTransaction.requiringNew().call(() -> secrets.counts(PersonalDataKeys.Use.SEALING)));
        assertEquals(1, QuarkusTransaction.requiringNew().call(() -> secrets.reseal(PersonalDataKeys.Use.SEALING, key, null, 10)).resealed());
        assertNotEquals(sealed, Sql.text("select concat(hex(sealed_secret), hex(sealed_old)) from webhook"));
        assertEquals(1, Sql.number("select version from webhook"));
        Webhook webhook = keeper.claim(Instant.now().plusSeconds(1)).orElseThrow();
        assertEquals(List.of(rotated, subscribed.getString("secret")), secrets.open(webhook, Instant.now()));
    }

    @Test
    void the_log_is_read_by_pages_and_by_state() {
        JsonPath subscribed = subscribe(URL);
        insertMessages(subscribed, 3, "DELIVERED");
        insertMessages(subscribed, 2, "DEAD");
        String path = "/webhooks/" + id(subscribed) + "/deliveries";
        List<String> read = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            JsonPath page = administrator().queryParam("limit", 2).queryParam("cursor", cursor).get(path).then().statusCode(200).extract().jsonPath();
            read.addAll(page.getList("items.id"));
            cursor = page.getString("nextCursor");
        }
        assertEquals(log(subscribed).getList("items.id"), read);
        assertEquals(5, read.size());
        assertEquals(2, administrator().queryParam("state", "DEAD").get(path).jsonPath().getList("items").size());
        administrator().queryParam("cursor", "x").get(path).then().statusCode(400);
        administrator().queryParam("state", "LOST").get(path).then().statusCode(400);
        administrator().get("/webhooks/" + UUID.randomUUID() + "/deliveries").then().statusCode(404);
        JsonPath other = subscribe(URL);
        administrator().post("/webhooks/" + id(other) + "/deliveries/" + read.getFirst() + "/resend").then().statusCode(404);
    }

    @Test
    void lists_cost_as_much_for_many_as_for_few() {
        JsonPath subscribed = subscribe(URL);
        long session = Statements.in(() -> administrator().get("/webhook-kinds"));
        assertEquals(session + 1, Statements.in(() -> administrator().get("/webhooks")));
        assertEquals(session + 2, Statements.in(() -> log(subscribed)));
        insertMessages(subscribed, 60, "DELIVERED");
        subscribe(URL);
        assertEquals(session + 1, Statements.in(() -> administrator().get("/webhooks")));
        assertEquals(session + 2, Statements.in(() -> log(subscribed)));
    }
}

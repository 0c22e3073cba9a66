package tw.servicequality.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tw.servicequality.webhook.WebhookExamples.administrator;
import static tw.servicequality.webhook.WebhookExamples.id;
import static tw.servicequality.webhook.WebhookExamples.subscribe;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.OtherOffice;
import tw.servicequality.platform.Statements;
import tw.servicequality.platform.Trail;
import tw.servicequality.platform.actor.Role;
import tw.servicequality.platform.file.ExportFormat;
import tw.servicequality.tabular.ExportedFiles;

/** Subscriptions and their messages as files. */
@QuarkusTest
@TestProfile(OtherOffice.class)
class WebhookExportTest {

    @Inject
    WebhookSender sender;

    private final Receiver receiver = new Receiver();

    @BeforeEach
    void nobody_subscribed() {
        WebhookExamples.clear();
    }

    @AfterEach
    void down() {
        receiver.close();
    }

    private void ping(JsonPath webhook, int number) {
        for (int i = 0; i < number; i++) {
            administrator().post("/webhooks/" + id(webhook) + "/test").then().statusCode(200);
        }
    }

    @Test
    void subscriptions_are_told_without_their_secrets() {
        JsonPath webhook = subscribe(receiver.url(), "complaint", "kpi");
        List<WebhookResponse> told = ExportedFiles.asListed(WebhookExamples::administrator, "/webhooks", Map.of(), WebhookResponse.class, WebhookColumns.ALL,
                WebhookColumns::values);
        assertEquals(1, told.size());
        assertFalse(administrator().get("/webhooks/export?format=JSON").asString().contains(webhook.getString("secret")));
    }

    @Test
    void messages_are_told_by_the_same_filter() {
        JsonPath webhook = subscribe(receiver.url());
        ping(webhook, 2);
        sender.run();
        receiver.answers.add(500);
        ping(webhook, 1);
        sender.run();
        String list = "/webhooks/" + id(webhook) + "/deliveries";
        for (Map<String, String> filter : List.of(Map.<String, String>of(), Map.of("state", "DELIVERED"))) {
            assertEquals(filter.isEmpty() ? 3 : 2, ExportedFiles.asListed(WebhookExamples::administrator, list, filter, WebhookDeliveryResponse.class,
                    WebhookDeliveryColumns.ALL, WebhookDeliveryColumns::values).size());
        }
    }

    @Test
    void only_administrators_get_them_and_an_export_is_recorded() {
        JsonPath webhook = subscribe(receiver.url());
        String deliveries = "/webhooks/" + id(webhook) + "/deliveries/export";
        Api.SignedIn who = Api.newAccount(null, Role.ADMINISTRATOR);
        for (String export : List.of("/webhooks/export", deliveries)) {
            Api.as(Role.EVALUATION_OFFICER).get(export).then().statusCode(403);
            Api.visitor().get(export).then().statusCode(401);
            who.request().get(export).then().statusCode(200);
        }
        assertEquals("1", Trail.after(Trail.only("WEBHOOKS_EXPORTED", who.id(), "whsec_"), "rows"));
        assertTrue(Trail.after(Trail.only("WEBHOOK_DELIVERIES_EXPORTED", who.id(), "whsec_"), "filter").contains(id(webhook)));
        administrator().get("/webhooks/" + UUID.randomUUID() + "/deliveries/export").then().statusCode(404).header("Content-Disposition", (String) null);
        administrator().get("/webhooks/x/deliveries/export").then().statusCode(400);
        administrator().get(deliveries + "?state=LOST").then().statusCode(400);
    }

    @Test
    void statements_grow_with_the_pages_only() {
        JsonPath webhook = subscribe(receiver.url());
        String export = "/webhooks/" + id(webhook) + "/deliveries/export";
        ping(webhook, 1);
        long one = Statements.in(() -> administrator().get(export).then().statusCode(200));
        ping(webhook, 200);
        // The further page: whether there is such a webhook, its messages.
        assertEquals(one + 2, Statements.in(() -> assertEquals(201,
                ExportedFiles.read(administrator(), export, ExportFormat.CSV, WebhookDeliveryColumns.ALL).size())));
    }
}

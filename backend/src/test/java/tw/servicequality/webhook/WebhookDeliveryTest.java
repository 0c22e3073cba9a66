package tw.servicequality.webhook;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tw.servicequality.complaint.ComplaintExamples.complaint;
import static tw.servicequality.complaint.ComplaintExamples.register;
import static tw.servicequality.complaint.ComplaintExamples.with;
import static tw.servicequality.webhook.WebhookExamples.administrator;
import static tw.servicequality.webhook.WebhookExamples.hex;
import static tw.servicequality.webhook.WebhookExamples.id;
import static tw.servicequality.webhook.WebhookExamples.log;
import static tw.servicequality.webhook.WebhookExamples.read;
import static tw.servicequality.webhook.WebhookExamples.subscribe;
import static tw.servicequality.webhook.WebhookExamples.waitIsOver;

import com.standardwebhooks.Webhook;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tw.servicequality.audit.Sealing;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.Mails;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.OtherOffice;
import tw.servicequality.platform.Sql;
import tw.servicequality.platform.Statements;
import tw.servicequality.platform.actor.Role;

/** What changed goes to a real receiver. */
@QuarkusTest
@TestProfile(OtherOffice.class)
class WebhookDeliveryTest {

    @Inject
    WebhookSender sender;
    @Inject
    MeterRegistry metrics;
    @Inject
    OfficeClock clock;

    private final Receiver receiver = new Receiver();

    @BeforeEach
    void nobody_subscribed() {
        WebhookExamples.clear();
    }

    @AfterEach
    void down() {
        receiver.close();
    }

    private void send() {
        Sealing.now();
        sender.run();
    }

    private double count(String metric) {
        return metrics.counter(metric).count();
    }

    private static void makeConfidential(String id, String text) {
        Api.SignedIn evaluation = Api.account(null, Role.EVALUATION_OFFICER);
        evaluation.request().header("If-Match", "\"" + evaluation.request().get("/complaints/" + id).path("version") + "\"")
                .body(with(complaint(text), "confidential", true)).put("/complaints/" + id).then().statusCode(200);
    }

    @Test
    void a_change_arrives_signed_with_what_the_list_of_changes_tells_and_no_more() {
        JsonPath subscribed = subscribe(receiver.url());
        String secret = subscribed.getString("secret");
        String complaint = register(complaint("不在訊息裡的內容")).getString("id");
        double delivered = count("quality.webhook.delivered");
        send();
        Receiver.Message message = receiver.only();
        assertTrue(message.isGenuine(secret));
        assertFalse(message.isGenuine("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"));
        assertFalse(new Receiver.Message(message.headers(), message.body().replace("CREATED", "REMOVED")).isGenuine(secret));
        assertEquals("complaint.changed", message.json().getString("type"));
        JsonPath change = Api.as(Role.DIRECTOR).queryParam("after", "").queryParam("limit", 1000).get("/changes").jsonPath();
        assertEquals(change.getMap("items.find { it.id == '" + complaint + "' }"), message.json().getMap("data"));
        assertEquals(message.json().getString("data.at"), message.json().getString("timestamp"));
        assertFalse(message.body().contains("內容"), message.body());
        assertEquals("application/json", message.headers().firstValue("content-type").orElseThrow());
        JsonPath logged = log(subscribed);
        assertEquals(List.of("DELIVERED"), logged.getList("items.state"));
        assertEquals(message.id(), logged.getString("items[0].messageId"));
        assertEquals(complaint, logged.getString("items[0].subjectId"));
        assertEquals(204, logged.getInt("items[0].lastStatus"));
        assertNotNull(logged.getString("items[0].deliveredAt"));
        assertEquals(delivered + 1, count("quality.webhook.delivered"));
        send();
        receiver.only();
    }

    @Test
    void several_changes_arrive_in_their_order() {
        subscribe(receiver.url(), "complaint");
        List<String> made = List.of(register(complaint("一")).getString("id"), register(complaint("二")).getString("id"), register(complaint("三")).getString("id"));
        send();
        assertEquals(made, receiver.messages.stream().map(it -> it.json().getString("data.id")).toList());
    }

    @Test
    void only_the_kinds_that_are_asked_for() {
        subscribe(receiver.url(), "measurement");
        register(complaint("別種"));
        Map<String, Object> cell = Map.of("kpi", "PEER_VISITS", "unit", "surveying", "year", 2025, "month", 11, "value", 3);
        Api.as(Role.EVALUATION_OFFICER).body(Map.of("entries", List.of(cell))).post("/measurements").then().statusCode(200);
        send();
        assertEquals("measurement.changed", receiver.only().json().getString("type"));
        assertEquals("PEER_VISITS", receiver.only().json().getString("data.id"));
    }

    @Test
    void after_a_rotation_both_secrets_sign_until_the_old_one_ends() {
        JsonPath subscribed = subscribe(receiver.url());
        JsonPath rotated = administrator().header("If-Match", "\"0\"").post("/webhooks/" + id(subscribed) + "/rotate-secret").then().statusCode(200).extract().jsonPath();
        register(complaint("兩把"));
        send();
        Receiver.Message both = receiver.only();
        assertEquals(2, both.headers().firstValue("webhook-signature").orElseThrow().split(" ").length);
        assertTrue(both.isGenuine(subscribed.getString("secret")) && both.isGenuine(rotated.getString("secret")));
        Duration left = Duration.between(clock.now(), Instant.parse(rotated.getString("webhook.oldSecretUntil")));
        assertTrue(left.compareTo(Duration.ofHours(24)) <= 0 && left.compareTo(Duration.ofHours(23)) > 0, left.toString());
        Sql.change("update webhook set old_until = created_at where id = unhex(?)", hex(subscribed));
        register(complaint("一把"));
        send();
        Receiver.Message one = receiver.messages.getLast();
        assertTrue(one.isGenuine(rotated.getString("secret")));
        assertFalse(one.isGenuine(subscribed.getString("secret")));
        assertNull(read(subscribed).getString("oldSecretUntil"));
    }

    @Test
    void six_nodes_deliver_each_message_once_and_in_order() throws Exception {
        subscribe(receiver.url(), "complaint");
        subscribe(receiver.url(), "complaint");
        List<String> made = List.of(register(complaint("甲")).getString("id"), register(complaint("乙")).getString("id"), register(complaint("丙")).getString("id"));
        Sealing.now();
        Mails.onNodes(6, sender::deliver);
        assertEquals(6, receiver.messages.stream().map(Receiver.Message::id).distinct().count());
        assertEquals(6, receiver.messages.size());
        assertEquals(2, receiver.messages.stream().filter(it -> it.json().getString("data.id").equals(made.getLast())).count());
        Mails.onNodes(3, sender::deliver);
        assertEquals(6, receiver.messages.size());
    }

    @Test
    void confidential_cases_are_told_as_the_list_of_changes_tells_them() {
        JsonPath subscribed = subscribe(receiver.url());
        register(with(complaint("自始保密"), "confidential", true));
        send();
        assertEquals(0, receiver.messages.size());
        String id = register(complaint("後來保密")).getString("id");
        receiver.answers.add(500);
        send();
        receiver.only();
        makeConfidential(id, "後來保密");
        waitIsOver(subscribed);
        send();
        assertEquals(2, receiver.messages.size(), "what waited may no longer be told");
        assertEquals("REMOVED", receiver.messages.getLast().json().getString("data.change"));
        assertEquals(List.of("DELIVERED"), log(subscribed).getList("items.state"));
    }

    @Test
    void a_test_is_a_message_too() throws Exception {
        JsonPath subscribed = subscribe(receiver.url());
        administrator().post("/webhooks/" + id(subscribed) + "/test").then().statusCode(200).body("type", equalTo("webhook.ping")).body("state", equalTo("WAITING"));
        sender.run();
        Receiver.Message ping = receiver.only();
        new Webhook(subscribed.getString("secret")).verify(ping.body(), ping.headers());
        assertEquals("webhook.ping", ping.json().getString("type"));
        assertEquals(id(subscribed), ping.json().getString("data.webhookId"));
    }

    @Test
    void what_is_old_and_waits_for_nothing_is_forgotten() {
        JsonPath subscribed = subscribe(receiver.url());
        receiver.answers.addAll(List.of(204, 500));
        register(complaint("舊一"));
        register(complaint("舊二"));
        send();
        sender.sweep();
        assertEquals(2, log(subscribed).getList("items").size());
        Sql.change("update webhook_delivery set created_at = date_sub(created_at, interval 31 day)");
        sender.sweep();
        assertEquals(List.of("WAITING"), log(subscribed).getList("items.state"));
    }

    @Test
    void many_changes_wait_in_the_list_of_changes_until_there_is_room() {
        JsonPath subscribed = subscribe(receiver.url());
        for (int i = 0; i < WebhookKeeper.WAITING; i++) {
            Sql.change("insert into webhook_delivery (id, webhook_id, type, state, tries, created_at, next_try_at) values (random_bytes(16), unhex(?), 'webhook.ping', "
                    + "'WAITING', 1, now(3), date_add(now(3), interval 1 day))", hex(subscribed));
        }
        register(complaint("佇列已滿"));
        send();
        assertEquals(0, receiver.messages.size());
        Sql.change("delete from webhook_delivery");
        send();
        receiver.only();
    }

    @Test
    void an_idle_turn_and_a_delivery_cost_so_many_statements() {
        subscribe(receiver.url());
        send();
        // Whom to serve, its lease, itself; where it is, what waits, what changed; what is due; the lease again; nobody else.
        assertEquals(9, Statements.everywhere(sender::run));
        register(complaint("次數"));
        Sealing.now();
        // And: is a case among them confidential, the message, the place; what it says, is it confidential; the message, its end, all is well.
        assertEquals(17, Statements.everywhere(sender::run));
        receiver.only();
    }
}

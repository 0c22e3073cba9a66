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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.servicequality.audit.Sealing;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.Mails;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.Role;
import tw.servicequality.platform.Sql;
import tw.servicequality.platform.Statements;

/** What changed goes to a real receiver, which is not always there. */
@QuarkusTest
@TestProfile(WebhookExamples.Inside.class)
class WebhookDeliveryTest {

    @Inject
    WebhookSender sender;
    @Inject
    WebhookKeeper keeper;
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
    void what_failed_is_sent_again_later_under_the_same_identifier() {
        JsonPath subscribed = subscribe(receiver.url());
        String secret = subscribed.getString("secret");
        receiver.answers.add(500);
        register(complaint("再送"));
        double failed = count("quality.webhook.failed");
        send();
        JsonPath waits = log(subscribed);
        assertEquals("WAITING", waits.getString("items[0].state"));
        assertEquals(500, waits.getInt("items[0].lastStatus"));
        assertEquals("STATUS", waits.getString("items[0].lastFault"));
        assertEquals(Duration.ofSeconds(5), Duration.between(Instant.parse(waits.getString("items[0].lastTryAt")), Instant.parse(waits.getString("items[0].nextTryAt"))));
        assertNotNull(read(subscribed).getString("failingSince"));
        assertEquals(failed + 1, count("quality.webhook.failed"));
        assertEquals(1, metrics.get("quality.webhook.waiting").gauge().value());
        sender.run();
        receiver.only(); // five seconds must pass first
        waitIsOver(subscribed);
        sender.run();
        assertEquals(2, receiver.messages.size());
        assertEquals(receiver.messages.getFirst().id(), receiver.messages.getLast().id());
        assertEquals(receiver.messages.getFirst().body(), receiver.messages.getLast().body());
        assertTrue(receiver.messages.getLast().isGenuine(secret));
        assertEquals("DELIVERED", log(subscribed).getString("items[0].state"));
        assertEquals(2, log(subscribed).getInt("items[0].tries"));
        assertNull(log(subscribed).getString("items[0].lastFault"));
        assertNull(read(subscribed).getString("failingSince"));
        assertEquals(0, metrics.get("quality.webhook.waiting").gauge().value());
    }

    @Test
    void after_ten_tries_it_is_dead_until_somebody_sends_it_again() {
        JsonPath subscribed = subscribe(receiver.url());
        register(complaint("放棄"));
        Sealing.now();
        double dead = count("quality.webhook.dead");
        for (int i = 0; i < 10; i++) {
            receiver.answers.add(503);
            waitIsOver(subscribed);
            sender.run();
        }
        JsonPath logged = log(subscribed);
        assertEquals("DEAD", logged.getString("items[0].state"));
        assertEquals(10, logged.getInt("items[0].tries"));
        assertNull(logged.getString("items[0].nextTryAt"));
        assertEquals(dead + 1, count("quality.webhook.dead"));
        sender.run();
        assertEquals(10, receiver.messages.size());
        String resend = "/webhooks/" + id(subscribed) + "/deliveries/" + logged.getString("items[0].id") + "/resend";
        administrator().post(resend).then().statusCode(200).body("state", equalTo("WAITING")).body("tries", equalTo(0));
        administrator().post(resend).then().statusCode(409);
        sender.run();
        assertEquals("DELIVERED", log(subscribed).getString("items[0].state"));
        assertEquals(11, receiver.messages.size());
        assertEquals(receiver.messages.getFirst().id(), receiver.messages.getLast().id());
    }

    @ParameterizedTest
    @CsvSource({"302, REDIRECT", "307, REDIRECT", "400, STATUS", "404, STATUS"})
    void no_other_answer_is_a_success_and_no_redirect_is_followed(int status, String fault) {
        JsonPath subscribed = subscribe(receiver.url());
        receiver.answers.add(status);
        register(complaint("轉址"));
        send();
        receiver.only();
        assertEquals(fault, log(subscribed).getString("items[0].lastFault"));
        assertEquals(status, log(subscribed).getInt("items[0].lastStatus"));
        assertEquals("WAITING", log(subscribed).getString("items[0].state"));
    }

    @Test
    void a_receiver_that_is_down_is_a_fault_and_one_failure_ends_the_turn() {
        JsonPath subscribed = subscribe(receiver.url());
        register(complaint("停機"));
        register(complaint("停機"));
        receiver.close();
        send();
        assertEquals("CONNECTION", log(subscribed).getString("items[1].lastFault"));
        assertNull(log(subscribed).getString("items[1].lastStatus"));
        assertEquals(0, log(subscribed).getInt("items[0].tries"));
    }

    @Test
    void who_answers_that_it_is_gone_is_left_alone() {
        JsonPath subscribed = subscribe(receiver.url());
        receiver.answers.add(410);
        register(complaint("不再接收"));
        register(complaint("不再接收"));
        send();
        send();
        receiver.only();
        assertEquals(List.of("WAITING", "DEAD"), log(subscribed).getList("items.state"));
        assertFalse(read(subscribed).getBoolean("active"));
        assertEquals("GONE", read(subscribed).getString("disabledBecause"));
        JsonPath audited = administrator().queryParam("targetId", id(subscribed)).get("/audit-entries").jsonPath();
        assertEquals("WEBHOOK_DISABLED", audited.getString("items[0].action"));
        assertEquals("system", audited.getString("items[0].actorName"));
    }

    @Test
    void who_fails_for_days_is_disabled_and_told_everything_once_it_is_back() {
        JsonPath subscribed = subscribe(receiver.url());
        receiver.answers.addAll(List.of(500, 500));
        register(complaint("久未接收"));
        send();
        Sql.change("update webhook_progress set failing_since = date_sub(failing_since, interval 121 hour)");
        waitIsOver(subscribed);
        sender.run();
        JsonPath disabled = read(subscribed);
        assertFalse(disabled.getBoolean("active"));
        assertEquals("FAILING", disabled.getString("disabledBecause"));
        assertNotNull(disabled.getString("disabledAt"));
        register(complaint("停用期間"));
        waitIsOver(subscribed);
        send();
        assertEquals(2, receiver.messages.size());
        administrator().header("If-Match", "\"" + disabled.getInt("version") + "\"").body(Map.of("name", disabled.getString("name"), "url", disabled.getString("url")))
                .put("/webhooks/" + id(subscribed)).then().statusCode(200).body("active", equalTo(true));
        assertNull(read(subscribed).getString("failingSince"));
        assertNull(read(subscribed).getString("disabledBecause"));
        send();
        assertEquals(4, receiver.messages.size());
        assertEquals(List.of("DELIVERED", "DELIVERED"), log(subscribed).getList("items.state"));
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
    void a_turn_that_nobody_ended_is_made_again_after_its_lease() {
        JsonPath subscribed = subscribe(receiver.url());
        register(complaint("當機"));
        Sealing.now();
        WebhookExamples.read(subscribed);
        assertEquals(id(subscribed), keeper.claim(clock.now()).orElseThrow().id.toString());
        assertTrue(keeper.claim(clock.now()).isEmpty());
        sender.run();
        assertEquals(0, receiver.messages.size());
        Sql.change("update webhook_progress set lease_until = date_sub(lease_until, interval 6 minute)");
        sender.run();
        receiver.only();
        assertEquals(1, log(subscribed).getList("items").size());
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
    void a_secret_whose_key_is_gone_waits_and_stops_no_other() {
        JsonPath sealed = subscribe(receiver.url());
        JsonPath good = subscribe(receiver.url());
        Sql.change("update webhook set sealed_secret = reverse(sealed_secret) where id = unhex(?)", hex(sealed));
        register(complaint("金鑰"));
        send();
        assertTrue(receiver.only().isGenuine(good.getString("secret")));
        assertEquals("SECRET_SEALED", log(sealed).getString("items[0].lastFault"));
        assertEquals("WAITING", log(sealed).getString("items[0].state"));
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
        // Whom to serve, its lease, itself; where it is, what waits, what changed; what is due; the lease again; nobody else; and the figure.
        assertEquals(10, Statements.in(sender::run));
        register(complaint("次數"));
        Sealing.now();
        // And: is a case among them confidential, the message, the place; what it says, is it confidential; the message, its end, all is well.
        assertEquals(18, Statements.in(sender::run));
        receiver.only();
    }
}

package tw.servicequality.webhook;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tw.servicequality.complaint.ComplaintExamples.complaint;
import static tw.servicequality.complaint.ComplaintExamples.register;
import static tw.servicequality.webhook.WebhookExamples.administrator;
import static tw.servicequality.webhook.WebhookExamples.hex;
import static tw.servicequality.webhook.WebhookExamples.id;
import static tw.servicequality.webhook.WebhookExamples.log;
import static tw.servicequality.webhook.WebhookExamples.read;
import static tw.servicequality.webhook.WebhookExamples.subscribe;
import static tw.servicequality.webhook.WebhookExamples.waitIsOver;

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
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.OtherOffice;
import tw.servicequality.platform.Sql;
import tw.servicequality.platform.watch.Figures;

/** A real receiver that is not always there, or not well. */
@QuarkusTest
@TestProfile(OtherOffice.class)
class WebhookTroubleTest {

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
        assertEquals(1, Figures.now("quality.webhook.waiting"));
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
        assertEquals(0, Figures.now("quality.webhook.waiting"));
    }

    @Test
    void the_metrics_say_how_far_it_lags_behind_and_how_long_a_message_waits() {
        subscribe(receiver.url());
        send();
        receiver.answers.add(500);
        register(complaint("落後"));
        Sql.change("update audit_entry set at = date_sub(at, interval 700 second) where position is null");
        Sealing.now();
        assertTrue(Figures.now("quality.webhook.changes.lag") >= 700);
        sender.run();
        assertEquals(0, Figures.now("quality.webhook.changes.lag"));
        Sql.change("update webhook_delivery set created_at = date_sub(created_at, interval 800 second) where next_try_at is not null");
        assertTrue(Figures.now("quality.webhook.oldest.waiting") >= 800);
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
    void a_clock_that_was_forty_days_ahead_silences_nobody() {
        JsonPath subscribed = subscribe(receiver.url());
        receiver.answers.add(500);
        register(complaint("撥回"));
        send();
        Sql.change("update webhook_progress set lease_until = date_add(utc_timestamp(3), interval 40 day) where webhook_id = unhex(?)", WebhookExamples.hex(subscribed));
        Sql.change("update webhook_delivery set next_try_at = date_add(utc_timestamp(3), interval 40 day) where webhook_id = unhex(?)", WebhookExamples.hex(subscribed));
        sender.run();
        assertEquals(2, receiver.messages.size());
        assertEquals("DELIVERED", log(subscribed).getString("items[0].state"));
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
}

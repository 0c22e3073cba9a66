package tw.servicequality.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.jboss.logging.Logger;
import tw.servicequality.changefeed.ChangeFeedService;
import tw.servicequality.platform.ClockWatch;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.webhook.rules.DeliveryFault;
import tw.servicequality.webhook.rules.DeliveryState;
import tw.servicequality.webhook.rules.ReceiverUrl;
import tw.servicequality.webhook.rules.Signature;

/**
 * Sends what changed. Each subscription gets a turn in which its messages go out one after the other; a failure ends the turn, so that a slow receiver costs others
 * little. Metrics: {@code quality.webhook.delivered}, {@code quality.webhook.failed} (tries), {@code quality.webhook.dead}.
 */
@ApplicationScoped
class WebhookSender {

    private static final Logger LOG = Logger.getLogger(WebhookSender.class);
    /** So many subscriptions at once; each has a thread of its own and seldom a connection to the database. */
    private static final int TURNS = 8;
    private static final Duration TURN = Duration.ofSeconds(10);

    private final WebhookKeeper keeper;
    private final WebhookSecrets secrets;
    private final WebhookAddresses addresses;
    private final WebhookClient client;
    private final ChangeFeedService feed;
    private final ObjectMapper json;
    private final OfficeClock clock;
    private final ClockWatch watch;
    private final Counter delivered;
    private final Counter failed;
    private final Counter dead;

    WebhookSender(WebhookKeeper keeper, WebhookSecrets secrets, WebhookAddresses addresses, WebhookClient client, ChangeFeedService feed, ObjectMapper json,
            OfficeClock clock, ClockWatch watch, MeterRegistry metrics) {
        this.keeper = keeper;
        this.secrets = secrets;
        this.addresses = addresses;
        this.client = client;
        this.feed = feed;
        this.json = json;
        this.clock = clock;
        this.watch = watch;
        this.delivered = Counter.builder("quality.webhook.delivered").description("Webhook messages that this node has delivered").register(metrics);
        this.failed = Counter.builder("quality.webhook.failed").description("Tries of this node to deliver a webhook message that failed").register(metrics);
        this.dead = Counter.builder("quality.webhook.dead").description("Webhook messages that this node has given up").register(metrics);
    }

    /** Makes this and its counters at the start: a counter that begins with its first event hides that event from who asks for the increase. */
    void started(@Observes StartupEvent event) {
        LOG.debug("Webhooks are sent");
    }

    @Scheduled(every = "{quality.webhooks.every}", delayed = "20s", identity = "webhooks", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void run() {
        deliver();
    }

    @Scheduled(every = "{quality.sweep-every}", delayed = "${quality.sweep-after:8m}", identity = "webhook-sweep")
    void sweepInTime() {
        if (watch.mayDelete()) {
            sweep();
        }
    }

    void sweep() {
        while (keeper.forget()) {
            LOG.debug("More old webhook messages to forget");
        }
    }

    /** Gives each subscription a turn. */
    void deliver() {
        Instant since = clock.now();
        Semaphore free = new Semaphore(TURNS);
        try (ExecutorService turns = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Optional<Webhook> next = keeper.claim(since); next.isPresent(); next = keeper.claim(since)) {
                Webhook webhook = next.get();
                free.acquireUninterruptibly();
                turns.execute(() -> {
                    try {
                        turn(webhook);
                        keeper.release(webhook.id, since);
                    } catch (RuntimeException fault) {
                        LOG.errorf(fault, "The webhook %s is left alone until its lease ends", webhook.id);
                    } finally {
                        free.release();
                    }
                });
            }
        }
    }

    private void turn(Webhook webhook) {
        Instant end = clock.now().plus(TURN);
        boolean more = true;
        while (more && clock.now().isBefore(end)) {
            boolean isMoreToTake = keeper.take(webhook);
            List<WebhookDelivery> due = keeper.due(webhook.id);
            boolean isTaken = true;
            for (Iterator<WebhookDelivery> each = due.iterator(); isTaken && each.hasNext() && clock.now().isBefore(end);) {
                isTaken = deliver(webhook, each.next());
            }
            more = isTaken && (isMoreToTake || due.size() == WebhookKeeper.BATCH);
        }
    }

    /** @return false when the receiver did not take it */
    private boolean deliver(Webhook webhook, WebhookDelivery delivery) {
        Optional<WebhookMessage> message = delivery.changeCursor == null ? Optional.of(WebhookMessage.ping(delivery))
                : feed.again(delivery.changeCursor).map(it -> WebhookMessage.of(delivery, it));
        if (message.isEmpty()) {
            keeper.untold(delivery.id);
            return true;
        }
        WebhookClient.Answer answer = send(webhook, delivery.messageId(), written(message.get()));
        if (answer.fault() == null) {
            keeper.delivered(delivery.id, answer.status());
            delivered.increment();
            return true;
        }
        failed.increment();
        note(webhook, keeper.failed(delivery.id, answer.status(), answer.fault()));
        return false;
    }

    private WebhookClient.Answer send(Webhook webhook, String id, String body) {
        Instant now = clock.now();
        List<String> signing;
        try {
            signing = secrets.open(webhook, now);
        } catch (IllegalStateException sealed) {
            LOG.errorf("The secret of the webhook %s cannot be opened: %s", webhook.id, sealed.getMessage());
            return new WebhookClient.Answer(null, DeliveryFault.SECRET_SEALED);
        }
        ReceiverUrl receiver = ReceiverUrl.of(webhook.url);
        WebhookAddresses.Found found = addresses.find(receiver);
        if (found.fault() != null) {
            return new WebhookClient.Answer(null, found.fault());
        }
        return client.send(receiver, found.address(), Map.of("webhook-id", id, "webhook-timestamp", Long.toString(now.getEpochSecond()),
                "webhook-signature", Signature.header(id, now, body, signing), "Content-Type", "application/json", "User-Agent", "service-quality"), body);
    }

    private String written(WebhookMessage message) {
        try {
            return json.writeValueAsString(message);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** @param delivery null when it was deleted meanwhile */
    private void note(Webhook webhook, WebhookDelivery delivery) {
        if (delivery != null && delivery.state == DeliveryState.DEAD) {
            dead.increment();
            LOG.warnf("Message %s of the webhook %s is given up after %d tries: %s", delivery.id, webhook.id, delivery.tries, delivery.lastFault);
        }
    }
}

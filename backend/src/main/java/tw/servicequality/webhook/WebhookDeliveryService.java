package tw.servicequality.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tw.servicequality.audit.AuditService;
import tw.servicequality.audit.ExportDoing;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.http.Cursor;
import tw.servicequality.platform.http.Page;
import tw.servicequality.platform.problem.ProblemException;
import tw.servicequality.platform.problem.ProblemType;
import tw.servicequality.webhook.rules.DeliveryState;

/** What became of the messages of a subscription. */
@ApplicationScoped
@Transactional
public class WebhookDeliveryService {

    private static final String SORT = "-id";

    private final Webhooks webhooks;
    private final WebhookDeliveries deliveries;
    private final AuditService audit;
    private final OfficeClock clock;

    WebhookDeliveryService(Webhooks webhooks, WebhookDeliveries deliveries, AuditService audit, OfficeClock clock) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.audit = audit;
        this.clock = clock;
    }

    /** Newest first; without a total, for the log only grows. Two statements. */
    public Page<WebhookDeliveryResponse> list(UUID webhookId, DeliveryState state, String cursor, int limit) {
        find(webhookId);
        Cursor from = Cursor.decode(cursor, SORT, 1);
        List<WebhookDelivery> rows = deliveries.page(webhookId, state, from == null ? null : id(from), limit);
        return Page.cut(rows, limit, null, last -> new Cursor(SORT, List.of(last.id.toString())), shown -> shown.stream().map(WebhookDeliveryResponse::of).toList());
    }

    /** The same for a file, which is recorded with its first page. */
    Page<WebhookDeliveryResponse> export(UUID webhookId, DeliveryState state, String cursor) {
        Page<WebhookDeliveryResponse> page = list(webhookId, state, cursor, Page.MAX_LIMIT);
        if (cursor == null) {
            audit.recordExport("WEBHOOK_DELIVERIES_EXPORTED", "webhook", ExportDoing.of(new Exported(webhookId, state), false, null, page));
        }
        return page;
    }

    /** Which messages were handed out. */
    private record Exported(UUID webhookId, DeliveryState state) {
    }

    /**
     * Lets a message that only tries the way be sent.
     *
     * @throws ProblemException WRONG_STATE while the subscription is inactive
     */
    public WebhookDeliveryResponse ping(UUID webhookId) {
        Webhook webhook = find(webhookId);
        if (!webhook.active) {
            throw new ProblemException(ProblemType.WRONG_STATE);
        }
        WebhookDelivery ping = WebhookDelivery.ping(webhookId, clock.now());
        deliveries.persistAndFlush(ping);
        audit.record("WEBHOOK_TESTED", WebhookService.subject(webhook), null, Map.of("messageId", ping.messageId()));
        return WebhookDeliveryResponse.of(ping);
    }

    /**
     * Lets a message be sent again from its first try on, under the same identifier.
     *
     * @throws ProblemException WRONG_STATE for one that still waits
     */
    public WebhookDeliveryResponse resend(UUID webhookId, UUID id) {
        Webhook webhook = find(webhookId);
        WebhookDelivery delivery = deliveries.findByIdOptional(id).filter(it -> it.webhookId.equals(webhookId)).orElseThrow(ProblemException::notFound);
        if (delivery.state == DeliveryState.WAITING) {
            throw new ProblemException(ProblemType.WRONG_STATE);
        }
        delivery.again(clock.now());
        deliveries.flush();
        audit.record("WEBHOOK_MESSAGE_RESENT", WebhookService.subject(webhook), null, Map.of("messageId", delivery.messageId()));
        return WebhookDeliveryResponse.of(delivery);
    }

    private Webhook find(UUID webhookId) {
        return webhooks.findByIdOptional(webhookId).orElseThrow(ProblemException::notFound);
    }

    private static UUID id(Cursor cursor) {
        try {
            return UUID.fromString(cursor.key().getFirst());
        } catch (IllegalArgumentException notAnId) {
            throw new ProblemException(ProblemType.INVALID_CURSOR);
        }
    }
}

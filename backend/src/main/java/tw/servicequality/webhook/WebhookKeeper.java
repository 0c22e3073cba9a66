package tw.servicequality.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tw.servicequality.audit.AuditService;
import tw.servicequality.changefeed.ChangeFeedService;
import tw.servicequality.changefeed.ChangesResponse;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.rules.Clocks;
import tw.servicequality.webhook.rules.DeliveryFault;
import tw.servicequality.webhook.rules.DisabledBecause;

/**
 * The work of the sender on the database. Each step is a transaction of its own, so that none stays open while a receiver thinks. Who has the lease of a subscription
 * works for it alone: that keeps its messages in order, and each from being sent by two nodes.
 */
@ApplicationScoped
class WebhookKeeper {

    static final int BATCH = 20;
    /** So many changes become messages at once. */
    static final int CHANGES = 200;
    /** So many messages of a subscription wait at the most; further changes stay in the list of changes until there is room. */
    static final int WAITING = 500;
    /** Longer than a turn may take, with the wait for it and the slowest receiver at its end. */
    static final Duration LEASE = Duration.ofMinutes(5);

    private static final int FORGOTTEN = 1000;
    private static final String FREE = "select p.webhook_id from webhook_progress p join webhook w on w.id = p.webhook_id where w.active "
            + "and (p.lease_until <= ?1 or p.lease_until > ?2) order by p.lease_until limit 1 for update skip locked";

    private final EntityManager entities;
    private final WebhookDeliveries deliveries;
    private final ChangeFeedService feed;
    private final AuditService audit;
    private final WebhookSettings settings;
    private final OfficeClock clock;

    WebhookKeeper(EntityManager entities, WebhookDeliveries deliveries, ChangeFeedService feed, AuditService audit, WebhookSettings settings, OfficeClock clock) {
        this.entities = entities;
        this.deliveries = deliveries;
        this.feed = feed;
        this.audit = audit;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Takes an active subscription for which nobody works, the longest unattended first.
     *
     * @param since only one that was left by then, so that a run takes each once
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<Webhook> claim(Instant since) {
        List<?> free = entities.createNativeQuery(FREE, UUID.class).setParameter(1, since)
                .setParameter(2, Clocks.latest(clock.now(), LEASE)).getResultList();
        if (free.isEmpty()) {
            return Optional.empty();
        }
        lease((UUID) free.getFirst(), clock.now().plus(LEASE));
        return Optional.of(entities.find(Webhook.class, free.getFirst()));
    }

    /** Leaves a subscription to whoever comes next. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void release(UUID webhookId, Instant since) {
        Instant now = clock.now();
        lease(webhookId, now.isAfter(since) ? now : since.plusMillis(1));
    }

    /**
     * Makes messages of some changes that have none yet, and moves on in the list of changes: both or neither.
     *
     * @return whether there are more to make at once
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean take(Webhook webhook) {
        WebhookProgress progress = entities.find(WebhookProgress.class, webhook.id, LockModeType.PESSIMISTIC_WRITE);
        if (progress == null || deliveries.waiting(webhook.id) >= WAITING) {
            return false; // deleted meanwhile, or enough for now
        }
        ChangesResponse read = feed.list(progress.toldUntil, null, CHANGES);
        Instant now = clock.now();
        read.items().stream().filter(it -> webhook.wants(it.kind())).forEach(it -> deliveries.persist(WebhookDelivery.of(webhook.id, it, now)));
        progress.toldUntil = read.nextCursor();
        return read.more();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<WebhookDelivery> due(UUID webhookId) {
        return deliveries.due(webhookId, clock.now(), BATCH);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void delivered(UUID id, int status) {
        WebhookDelivery delivery = deliveries.findById(id);
        if (delivery != null) { // else deleted meanwhile
            delivery.delivered(status, clock.now());
            entities.createQuery("update WebhookProgress set failingSince = null where webhookId = ?1 and failingSince is not null").setParameter(1, delivery.webhookId)
                    .executeUpdate();
        }
    }

    /**
     * Notes a failure, which may be the last that a subscription is given.
     *
     * @param status null when nothing was answered
     * @return how the message stands now; null when it was deleted meanwhile
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    WebhookDelivery failed(UUID id, Integer status, DeliveryFault fault) {
        WebhookDelivery delivery = deliveries.findById(id);
        WebhookProgress progress = delivery == null ? null : entities.find(WebhookProgress.class, delivery.webhookId);
        if (progress == null) {
            return null;
        }
        Instant now = clock.now();
        Instant failingSince = progress.failingSince == null ? now : progress.failingSince;
        DisabledBecause.after(fault, failingSince, settings.disabledAfter(), now).ifPresent(reason -> disable(delivery.webhookId, reason, now));
        delivery.failed(status, fault, now);
        entities.createQuery("update WebhookProgress set failingSince = ?1 where webhookId = ?2").setParameter(1, failingSince).setParameter(2, delivery.webhookId)
                .executeUpdate();
        return delivery;
    }

    /** Forgets a message that may no longer be told. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void untold(UUID id) {
        deliveries.deleteById(id);
    }

    /** Forgets some of what is old. @return whether there may be more */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean forget() {
        return deliveries.forget(clock.now().minus(settings.kept()), FORGOTTEN) == FORGOTTEN;
    }

    private void disable(UUID webhookId, DisabledBecause reason, Instant now) {
        Webhook webhook = entities.find(Webhook.class, webhookId, LockModeType.PESSIMISTIC_WRITE);
        if (webhook != null && webhook.active) {
            WebhookResponse before = WebhookResponse.of(webhook, null, now);
            webhook.disable(reason, now);
            audit.record("WEBHOOK_DISABLED", WebhookService.subject(webhook), before, WebhookResponse.of(webhook, null, now));
        }
    }

    private void lease(UUID webhookId, Instant until) {
        entities.createQuery("update WebhookProgress set leaseUntil = ?1 where webhookId = ?2").setParameter(1, until).setParameter(2, webhookId).executeUpdate();
    }
}

package tw.servicequality.webhook;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tw.servicequality.platform.rules.Clocks;
import tw.servicequality.webhook.rules.DeliveryState;
import tw.servicequality.webhook.rules.RetryTable;

/** The messages. */
@ApplicationScoped
class WebhookDeliveries implements PanacheRepositoryBase<WebhookDelivery, UUID> {

    /** Newest first. One row more than the page holds. */
    List<WebhookDelivery> page(UUID webhookId, DeliveryState state, UUID before, int limit) {
        Map<String, Object> values = new HashMap<>(Map.of("webhookId", webhookId));
        StringBuilder where = new StringBuilder("webhookId = :webhookId");
        if (state != null) {
            where.append(" and state = :state");
            values.put("state", state);
        }
        if (before != null) {
            where.append(" and id < :before");
            values.put("before", before);
        }
        return find(where + " order by id desc", values).page(0, limit + 1).list();
    }

    /** What should be tried by now, the longest due first. What waits longer than anything does was put off by a clock that went back since. */
    List<WebhookDelivery> due(UUID webhookId, Instant now, int limit) {
        return find("webhookId = ?1 and (nextTryAt <= ?2 or nextTryAt > ?3) order by nextTryAt, id", webhookId, now, Clocks.latest(now, RetryTable.LONGEST)).page(0, limit).list();
    }

    long waiting(UUID webhookId) {
        return count("webhookId = ?1 and nextTryAt is not null", webhookId);
    }

    int deleteOf(UUID webhookId) {
        return (int) delete("webhookId", webhookId);
    }

    /** Forgets some of what was made before then and waits for nothing. @return how many */
    int forget(Instant before, int most) {
        return getEntityManager().createNativeQuery("delete from webhook_delivery where created_at < ?1 and next_try_at is null order by created_at limit " + most)
                .setParameter(1, before).executeUpdate();
    }
}

package tw.servicequality.webhook;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The subscriptions and how far each was told. */
@ApplicationScoped
class Webhooks implements PanacheRepositoryBase<Webhook, UUID> {

    /** A subscription with the first failure since the last success, null when all is well. */
    record Seen(Webhook webhook, Instant failingSince) {
    }

    /** All of them by name. One statement. */
    List<Seen> inOrder() {
        return getEntityManager().createQuery("select w, p.failingSince from Webhook w join WebhookProgress p on p.webhookId = w.id order by w.name", Object[].class)
                .getResultStream().map(Webhooks::seen).toList();
    }

    /** One of them. One statement. */
    Optional<Seen> seen(UUID id) {
        return getEntityManager().createQuery("select w, p.failingSince from Webhook w join WebhookProgress p on p.webhookId = w.id where w.id = ?1", Object[].class)
                .setParameter(1, id).getResultStream().map(Webhooks::seen).findFirst();
    }

    boolean isTaken(String name, UUID except) {
        return count("name = ?1 and id <> ?2", name, except) > 0;
    }

    void begin(WebhookProgress progress) {
        getEntityManager().persist(progress);
    }

    void forgetFailures(UUID id) {
        getEntityManager().createQuery("update WebhookProgress set failingSince = null where webhookId = ?1").setParameter(1, id).executeUpdate();
    }

    void deleteProgress(UUID id) {
        getEntityManager().createQuery("delete from WebhookProgress where webhookId = ?1").setParameter(1, id).executeUpdate();
    }

    private static Seen seen(Object[] row) {
        return new Seen((Webhook) row[0], (Instant) row[1]);
    }
}

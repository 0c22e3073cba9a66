package tw.servicequality.platform;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * How often each sender did something within an hour, counted in the database so that it holds on all nodes together. Senders stand there as blind indexes. The
 * hour begins with the first time.
 */
@ApplicationScoped
public class SenderQuotas {

    private static final Duration PERIOD = Duration.ofHours(1);

    private final EntityManager entities;
    private final PersonalDataCipher cipher;
    private final OfficeClock clock;

    SenderQuotas(EntityManager entities, PersonalDataCipher cipher, OfficeClock clock) {
        this.entities = entities;
        this.cipher = cipher;
        this.clock = clock;
    }

    /**
     * Refuses a sender who has used up what is allowed. One statement.
     *
     * @param kind what is counted, in kebab case
     * @param sender as {@link Sender} tells it
     * @throws ProblemException TOO_MANY_REQUESTS with the time until the hour is over
     */
    @Transactional
    public void check(String kind, String sender, int most) {
        Instant now = clock.now();
        List<?> since = entities.createNativeQuery("select since from sender_quota where sender_hash = ?1 and taken >= ?2 and since > ?3", Instant.class)
                .setParameter(1, cipher.index(kind, sender)).setParameter(2, most).setParameter(3, now.minus(PERIOD)).getResultList();
        if (!since.isEmpty()) {
            throw ProblemException.tooMany(Duration.between(now, ((Instant) since.getFirst()).plus(PERIOD)));
        }
    }

    /** Counts one, in a transaction of its own: it stays counted although the request ends with a problem. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void count(String kind, String sender) {
        Instant now = clock.now();
        // The count is set before the beginning of its hour, which it reads.
        entities.createNativeQuery("insert into sender_quota (sender_hash, since, taken) values (?1, ?2, 1) on duplicate key update "
                        + "taken = if(since > ?3, taken + 1, 1), since = if(since > ?3, since, ?2)")
                .setParameter(1, cipher.index(kind, sender)).setParameter(2, now).setParameter(3, now.minus(PERIOD)).executeUpdate();
    }

    /** Forgets hours that are over. Running on several nodes at once does no harm. */
    @Scheduled(every = "{quality.sweep-every}", delayed = "8m", identity = "sender-quotas")
    @Transactional
    void sweep() {
        entities.createNativeQuery("delete from sender_quota where since < ?1").setParameter(1, clock.now().minus(PERIOD)).executeUpdate();
    }
}

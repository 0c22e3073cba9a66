package tw.servicequality.platform.http;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.problem.ProblemException;
import tw.servicequality.platform.problem.ProblemType;
import tw.servicequality.platform.seal.PersonalDataCipher;

/**
 * How often each sender did something within an hour, counted in the database so that it holds on all nodes together. Senders stand there as blind indexes. The
 * hour begins with the first time.
 */
@ApplicationScoped
public class SenderQuotas {

    private static final Duration PERIOD = Duration.ofHours(1);
    /** So many rows are deleted in one transaction. */
    private static final int BATCH = 1000;

    private final EntityManager entities;
    private final PersonalDataCipher cipher;
    private final OfficeClock clock;

    SenderQuotas(EntityManager entities, PersonalDataCipher cipher, OfficeClock clock) {
        this.entities = entities;
        this.cipher = cipher;
        this.clock = clock;
    }

    /**
     * Runs a try that counts when it ends with NOT_FOUND. It is counted before it runs and taken back afterwards, so that of many at once no more find out
     * something than of as many one after the other. Called outside a transaction: a try has one of its own, and a connection is never asked for by who holds
     * another.
     *
     * @param kind what is counted, in kebab case
     * @param sender as {@link Sender} tells it
     * @throws ProblemException TOO_MANY_REQUESTS with the time until the hour is over; what the try throws
     */
    public <T> T tried(String kind, String sender, int most, Supplier<T> attempt) {
        byte[] hash = cipher.index(kind, sender);
        QuarkusTransaction.requiringNew().run(() -> take(hash, most));
        boolean wrong = false;
        try {
            return attempt.get();
        } catch (ProblemException problem) {
            wrong = problem.type() == ProblemType.NOT_FOUND;
            throw problem;
        } finally {
            if (!wrong) {
                QuarkusTransaction.requiringNew().run(() -> giveBack(hash));
            }
        }
    }

    private void take(byte[] hash, int most) {
        Instant now = clock.now();
        // The count is set before the beginning of its hour, which it reads.
        entities.createNativeQuery("insert into sender_quota (sender_hash, since, taken) values (?1, ?2, 1) on duplicate key update "
                        + "taken = if(since > ?3, taken + 1, 1), since = if(since > ?3, since, ?2)")
                .setParameter(1, hash).setParameter(2, now).setParameter(3, now.minus(PERIOD)).executeUpdate();
        List<?> since = entities.createNativeQuery("select since from sender_quota where sender_hash = ?1 and taken > ?2", Instant.class)
                .setParameter(1, hash).setParameter(2, most).getResultList();
        if (!since.isEmpty()) {
            throw ProblemException.tooMany(Duration.between(now, ((Instant) since.getFirst()).plus(PERIOD))); // and this one does not count
        }
    }

    private void giveBack(byte[] hash) {
        entities.createNativeQuery("update sender_quota set taken = taken - 1 where sender_hash = ?1 and taken > 0").setParameter(1, hash).executeUpdate();
    }

    /** Forgets hours that are over. Running on several nodes at once does no harm. */
    @Scheduled(every = "{quality.sweep-every}", delayed = "${quality.sweep-after:8m}", identity = "sender-quotas")
    void sweep() {
        Instant before = clock.now().minus(PERIOD);
        int gone;
        do {
            gone = QuarkusTransaction.requiringNew().call(() -> entities.createNativeQuery("delete from sender_quota where since < ?1 limit " + BATCH)
                    .setParameter(1, before).executeUpdate());
        } while (gone == BATCH);
    }
}

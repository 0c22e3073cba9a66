package tw.servicequality.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The mails that wait. Each step is a transaction of its own, so that none stays open while a mail server thinks. */
@ApplicationScoped
class OutboxKeeper {

    /** Longer than a batch takes when every mail of it runs into its time-out. */
    static final Duration LEASE = Duration.ofMinutes(15);
    static final int BATCH = 20;
    private static final Duration BODIES_KEPT = Duration.ofDays(7);
    /** The key of a mail must stay as long as somebody may want to send it again. */
    private static final Duration KEPT = Duration.ofDays(400);

    private final EntityManager entities;
    private final OfficeClock clock;

    OutboxKeeper(EntityManager entities, OfficeClock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Takes some mails that are due; other nodes leave them alone until the lease ends. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<OutgoingMail> claim() {
        Instant now = clock.now();
        List<OutgoingMail> due = entities.createNativeQuery("select * from outgoing_mail where next_try_at <= ?1 order by next_try_at limit " + BATCH
                + " for update skip locked", OutgoingMail.class).setParameter(1, now).getResultList();
        due.forEach(mail -> mail.beginTry(now.plus(LEASE)));
        return due;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void sent(UUID id) {
        entities.find(OutgoingMail.class, id).sent(clock.now());
    }

    /** @return whether it will be tried again */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean failed(UUID id, String fault) {
        return entities.find(OutgoingMail.class, id).failed(fault, clock.now());
    }

    /** How many mails wait for a try. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    long waiting() {
        return entities.createQuery("select count(m) from OutgoingMail m where m.nextTryAt is not null", Long.class).getSingleResult();
    }

    /** Empties what was sent or given up a week ago, and forgets what is older than a year. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void sweep() {
        Instant now = clock.now();
        entities.createQuery("update OutgoingMail set text = null, html = null where nextTryAt is null and text is not null and createdAt < ?1 "
                + "and (sentAt is null or sentAt < ?1)").setParameter(1, now.minus(BODIES_KEPT)).executeUpdate();
        entities.createQuery("delete from OutgoingMail where nextTryAt is null and createdAt < ?1").setParameter(1, now.minus(KEPT)).executeUpdate();
    }
}

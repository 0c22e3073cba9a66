package tw.servicequality.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.rules.Clocks;

/** The mails that wait. Each step is a transaction of its own, so that none stays open while a mail server thinks. */
@ApplicationScoped
class OutboxKeeper {

    static final int BATCH = 20;
    /** For the notes of what became of each mail. */
    private static final Duration NOTES = Duration.ofMinutes(5);
    private static final Duration ADDRESSES_KEPT = Duration.ofDays(7);
    /** The key of a mail must stay as long as somebody may want to send it again. */
    private static final Duration KEPT = Duration.ofDays(400);

    /** So many at one sweep. */
    private static final int UNSEALED = 1000;

    private final EntityManager entities;
    private final SealedMails contents;
    private final OfficeClock clock;
    private final Duration lease;

    /** @param timeout how long the mail client waits for the mail server, for each mail */
    OutboxKeeper(EntityManager entities, SealedMails contents, OfficeClock clock, @ConfigProperty(name = "quarkus.mailer.timeout") Duration timeout) {
        this.entities = entities;
        this.contents = contents;
        this.clock = clock;
        this.lease = timeout.multipliedBy(BATCH).plus(NOTES);
    }

    /**
     * How long other nodes leave a mail alone that one has taken: longer than its batch takes when every mail of it runs into its time-out. So no
     * mail is sent twice because another node takes a slow one for dead.
     */
    Duration lease() {
        return lease;
    }

    /**
     * Takes some mails that are due; other nodes leave them alone until the lease ends. What waits longer than any mail does was put off by a clock that went back since.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<OutgoingMail> claim() {
        Instant now = clock.now();
        List<OutgoingMail> due = entities.createNativeQuery("select * from outgoing_mail where next_try_at <= ?1 or next_try_at > ?2 order by next_try_at limit " + BATCH
                + " for update skip locked", OutgoingMail.class).setParameter(1, now).setParameter(2, Clocks.latest(now, MailRetry.DAILY.plus(lease))).getResultList();
        due.forEach(mail -> mail.beginTry(now.plus(lease)));
        return due;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void sent(UUID id) {
        known(id).ifPresent(mail -> mail.sent(clock.now()));
    }

    /** Gives up a mail that was taken, without a try, because its time has passed. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void missed(UUID id) {
        known(id).ifPresent(OutgoingMail::missed);
    }

    /** @return whether it will be tried again */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean failed(UUID id, String fault) {
        return known(id).map(mail -> mail.failed(fault, clock.now())).orElse(false);
    }

    /** Empty for a mail that was forgotten while it was being delivered. */
    private Optional<OutgoingMail> known(UUID id) {
        return Optional.ofNullable(entities.find(OutgoingMail.class, id));
    }

    /** Empties what was sent or given up a week ago, forgets what is older than a year, and seals what was taken before mails were sealed. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void sweep() {
        Instant now = clock.now();
        entities.createQuery("update OutgoingMail set sealedText = null, sealedHtml = null, sealedRecipient = null, keyNumber = null, text = null, html = null, "
                + "recipient = null, lastFault = null where nextTryAt is null and (keyNumber is not null or recipient is not null) and createdAt < ?1 "
                + "and (sentAt is null or sentAt < ?1)").setParameter(1, now.minus(ADDRESSES_KEPT)).executeUpdate();
        entities.createQuery("delete from OutgoingMail where nextTryAt is null and createdAt < ?1").setParameter(1, now.minus(KEPT)).executeUpdate();
        entities.createNativeQuery("select * from outgoing_mail where recipient is not null for update skip locked", OutgoingMail.class)
                .setMaxResults(UNSEALED).getResultList().forEach(it -> contents.seal((OutgoingMail) it, contents.open((OutgoingMail) it)));
    }
}

package tw.servicequality.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.query.NativeQuery;
import tw.servicequality.platform.Ids;
import tw.servicequality.platform.OfficeClock;

/** Takes mails in the transaction of their cause: both are stored, or neither. {@link MailSender} delivers them. */
@ApplicationScoped
public class Outbox {

    /** One plain address; no names, lists, quotes or comments. For validation where an address comes in, before a mail to it cannot be taken. */
    public static final String ADDRESS = "[^\\s@<>(),;:\"\\\\\\[\\]\\x00-\\x1f\\x7f]{1,64}@[^\\s@<>(),;:\"\\\\\\[\\]\\x00-\\x1f\\x7f]{1,250}";

    private static final Pattern ADDRESSES = Pattern.compile(ADDRESS);
    /** Stands in application.properties where no mail server is named; such a name never exists (RFC 2606). */
    private static final String NO_HOST = "none.invalid";
    private static final int SUBJECT = 300;
    private static final int KEY = 200;

    private final EntityManager entities;
    private final SealedMails contents;
    private final OfficeClock clock;
    private final boolean delivered;

    Outbox(EntityManager entities, SealedMails contents, OfficeClock clock, @ConfigProperty(name = "quarkus.mailer.host") String host,
            @ConfigProperty(name = "quarkus.mailer.from") Optional<String> from) {
        this.delivered = !NO_HOST.equals(host) && from.isPresent();
        this.entities = entities;
        this.contents = contents;
        this.clock = clock;
    }

    /** Whether a mail server and a sender's address are named; without them mails wait. */
    public boolean isDelivered() {
        return delivered;
    }

    /**
     * Puts a mail in. It is delivered at least once; twice only when the program dies between the delivery and its note.
     *
     * @param dedupeKey at most 200 characters; of several mails with one key only the first is taken
     * @param recipient one plain address
     * @param subject one line, at most 300 characters
     * @param text the plain text
     * @param html the same as HTML; null when there is none. Whatever people wrote must be escaped in it.
     * @param deliverUntil it is tried only before this moment and then given up; null for a mail that is as good a week later
     * @return whether it was taken; false when there is one with that key already
     * @throws IllegalArgumentException for an address or a subject that could smuggle a header in, and for what is too long
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean enqueue(String dedupeKey, String recipient, String subject, String text, String html, Instant deliverUntil) {
        require(dedupeKey != null && !dedupeKey.isBlank() && length(dedupeKey) <= KEY, "dedupe key");
        require(recipient != null && ADDRESSES.matcher(recipient).matches(), "address");
        require(subject != null && !subject.isBlank() && length(subject) <= SUBJECT && subject.codePoints().noneMatch(Outbox::endsLine), "subject");
        require(text != null && !text.isBlank(), "text");
        OutgoingMail mail = new OutgoingMail();
        mail.id = Ids.next();
        contents.seal(mail, new SealedMails.Letter(recipient, text, html));
        return entities.createNativeQuery("insert ignore into outgoing_mail (id, dedupe_key, sealed_recipient, subject, sealed_text, sealed_html, key_number, "
                        + "created_at, tries, next_try_at, deliver_until) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, 0, ?8, ?9)")
                .setParameter(1, mail.id).setParameter(2, dedupeKey).setParameter(3, mail.sealedRecipient).setParameter(4, subject)
                .setParameter(5, mail.sealedText).unwrap(NativeQuery.class).setParameter(6, mail.sealedHtml, byte[].class).setParameter(7, mail.keyNumber)
                .setParameter(8, clock.now()).setParameter(9, deliverUntil).executeUpdate() == 1;
    }

    /**
     * Forgets a mail, sent or not, in the caller's transaction; one whose delivery is under way stays.
     *
     * @return whether there was one with that key
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean forget(String dedupeKey) {
        return entities.createNativeQuery("delete from outgoing_mail where dedupe_key = ?1 and (next_try_at is null or next_try_at <= ?2)")
                .setParameter(1, dedupeKey).setParameter(2, clock.now()).executeUpdate() == 1;
    }

    /**
     * Forgets all mails whose key begins so, sent or not, in the caller's transaction; those whose delivery is under way too: they go out, and nothing of
     * them is kept.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public int forgetAll(String keyPrefix) {
        return entities.createNativeQuery("delete from outgoing_mail where dedupe_key like ?1").setParameter(1, keyPrefix + "%").executeUpdate();
    }

    /** The mails whose key begins so, as far as they are still known, the oldest first. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Noted> noted(String keyPrefix) {
        return entities.createQuery("select m from OutgoingMail m where m.dedupeKey like ?1 order by m.id", OutgoingMail.class)
                .setParameter(1, keyPrefix + "%").getResultStream().map(it -> new Noted(it.createdAt, it.subject, contents.open(it).text(), it.sentAt)).toList();
    }

    /**
     * What is still known of a mail.
     *
     * @param text absent once it was sent
     * @param sentAt absent when it was not sent
     */
    public record Noted(Instant createdAt, String subject, String text, Instant sentAt) {
    }

    private static boolean endsLine(int c) {
        return Character.isISOControl(c) || Character.getType(c) == Character.LINE_SEPARATOR || Character.getType(c) == Character.PARAGRAPH_SEPARATOR;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** The refused value is not told: it may be an address, and it may hold line ends. */
    private static void require(boolean good, String what) {
        if (!good) {
            throw new IllegalArgumentException("Not usable as the " + what + " of a mail");
        }
    }
}

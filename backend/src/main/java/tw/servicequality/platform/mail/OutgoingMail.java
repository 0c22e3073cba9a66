package tw.servicequality.platform.mail;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** A mail that waits, was sent, or was given up. */
@Entity
class OutgoingMail {

    private static final int FAULT = 500;

    @Id
    UUID id;
    String dedupeKey;
    /** In mails that were taken before they were sealed, until they are sealed too; like text and HTML. */
    String recipient;
    String subject;
    String text;
    String html;
    /** Emptied some days after the end. */
    byte[] sealedRecipient;
    /** Emptied once it was sent, like the HTML: mails are no archive, and what they say may open a door. */
    byte[] sealedText;
    byte[] sealedHtml;
    /** Null where nothing is sealed. */
    Integer keyNumber;
    Instant createdAt;
    int tries;
    /** Absent once it was sent or given up. */
    Instant nextTryAt;
    /** It is tried only before this moment; absent when it is as good a week later. */
    Instant deliverUntil;
    Instant sentAt;
    String lastFault;

    /** The words of Message-ID, the same at every try, so that a mail server can tell a mail that it has already. */
    String messageId() {
        return "<" + id + "@service-quality>";
    }

    /** Whether its time has passed, so that it must not go out any more. */
    boolean isLate(Instant now) {
        return deliverUntil != null && !now.isBefore(deliverUntil);
    }

    /** Somebody tries now; if nothing is heard of it, the next try is due at the end of that time. */
    void beginTry(Instant until) {
        tries++;
        nextTryAt = until;
    }

    /** Its time has passed: the try that began is not made, and there is no other. */
    void missed() {
        tries--;
        nextTryAt = null;
    }

    void sent(Instant now) {
        sentAt = now;
        nextTryAt = null;
        lastFault = null;
        text = null;
        html = null;
        sealedText = null;
        sealedHtml = null;
    }

    /** @return whether it will be tried again */
    boolean failed(String fault, Instant now) {
        lastFault = fault.codePointCount(0, fault.length()) <= FAULT ? fault : fault.substring(0, fault.offsetByCodePoints(0, FAULT));
        nextTryAt = MailRetry.next(tries, createdAt, deliverUntil, now).orElse(null);
        return nextTryAt != null;
    }
}

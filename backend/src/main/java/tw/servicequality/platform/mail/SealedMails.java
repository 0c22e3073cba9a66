package tw.servicequality.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.UUID;
import tw.servicequality.platform.seal.KeyColumn;
import tw.servicequality.platform.seal.PersonalDataCipher;
import tw.servicequality.platform.seal.PersonalDataKeys.Use;
import tw.servicequality.platform.seal.SealedRows;

/** What mails say and to whom they go: sealed as long as it stands here. */
@ApplicationScoped
class SealedMails implements SealedRows {

    private static final Map<Use, KeyColumn> KEYS = Map.of(Use.SEALING, new KeyColumn("outgoing_mail", "id", "key_number"));

    private final PersonalDataCipher cipher;
    private final EntityManager entities;

    SealedMails(PersonalDataCipher cipher, EntityManager entities) {
        this.cipher = cipher;
        this.entities = entities;
    }

    /**
     * A mail in the clear.
     *
     * @param recipient null when it was emptied
     * @param text null when it was emptied
     * @param html null when there is none
     */
    record Letter(String recipient, String text, String html) {
    }

    /** @throws IllegalStateException when it cannot be opened */
    Letter open(OutgoingMail mail) {
        return mail.keyNumber == null ? new Letter(mail.recipient, mail.text, mail.html)
                : new Letter(opened(mail, mail.sealedRecipient), opened(mail, mail.sealedText), opened(mail, mail.sealedHtml));
    }

    /** Seals under the present key, in the place of what was there. */
    void seal(OutgoingMail mail, Letter letter) {
        mail.keyNumber = cipher.keyNumber();
        mail.sealedRecipient = sealed(mail.id, letter.recipient());
        mail.sealedText = sealed(mail.id, letter.text());
        mail.sealedHtml = sealed(mail.id, letter.html());
        mail.recipient = null;
        mail.text = null;
        mail.html = null;
    }

    @Override
    public String name() {
        return "mails";
    }

    @Override
    public Map<Use, KeyColumn> keys() {
        return KEYS;
    }

    @Override
    public EntityManager entities() {
        return entities;
    }

    @Override
    public void reseal(UUID id) {
        OutgoingMail mail = entities.find(OutgoingMail.class, id);
        seal(mail, open(mail));
    }

    private byte[] sealed(UUID id, String text) {
        return text == null ? null : cipher.seal(id, text);
    }

    private String opened(OutgoingMail mail, byte[] sealed) {
        return sealed == null ? null : cipher.open(mail.id, mail.keyNumber, sealed);
    }
}

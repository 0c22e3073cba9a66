package tw.servicequality.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What mails say and to whom they go: sealed as long as it stands here. */
@ApplicationScoped
class SealedMails implements SealedRows {

    private static final KeyColumn KEY = new KeyColumn("outgoing_mail", "id", "key_number");

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
    public Map<Integer, Long> counts(PersonalDataKeys.Use use) {
        return use == PersonalDataKeys.Use.SEALING ? KEY.counts(entities) : Map.of();
    }

    @Override
    public List<Integer> numbers(PersonalDataKeys.Use use) {
        return use == PersonalDataKeys.Use.SEALING ? KEY.numbers(entities) : List.of();
    }

    @Override
    public Batch reseal(PersonalDataKeys.Use use, int number, UUID after, int most) {
        return use == PersonalDataKeys.Use.SEALING ? Batch.of(KEY.hold(entities, number, after, most), this::reseal) : new Batch(null, 0, List.of());
    }

    private void reseal(UUID id) {
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

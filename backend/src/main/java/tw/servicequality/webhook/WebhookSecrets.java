package tw.servicequality.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tw.servicequality.platform.seal.KeyColumn;
import tw.servicequality.platform.seal.PersonalDataCipher;
import tw.servicequality.platform.seal.PersonalDataKeys.Use;
import tw.servicequality.platform.seal.SealedRows;
import tw.servicequality.webhook.rules.Signature;

/** The signing secrets, sealed: they must be used, so a hash would not do. */
@ApplicationScoped
class WebhookSecrets implements SealedRows {

    private static final Map<Use, KeyColumn> KEYS = Map.of(Use.SEALING, new KeyColumn("webhook", "id", "key_number"));

    private final PersonalDataCipher cipher;
    private final EntityManager entities;

    WebhookSecrets(PersonalDataCipher cipher, EntityManager entities) {
        this.cipher = cipher;
        this.entities = entities;
    }

    /**
     * Gives a subscription a new secret.
     *
     * @param oldUntil how long the one before signs too; null for the first secret
     * @return the secret, which is told once
     * @throws IllegalStateException when the one before cannot be opened, for it must go under the same key
     */
    String renew(Webhook webhook, Instant oldUntil) {
        String fresh = Signature.secret();
        seal(webhook, fresh, webhook.sealedSecret == null ? null : open(webhook, webhook.sealedSecret));
        webhook.oldUntil = oldUntil;
        return fresh;
    }

    /**
     * The secrets that sign now, the newest first.
     *
     * @throws IllegalStateException when they cannot be opened
     */
    List<String> open(Webhook webhook, Instant now) {
        List<String> secrets = new ArrayList<>(List.of(open(webhook, webhook.sealedSecret)));
        if (webhook.sealedOld != null && now.isBefore(webhook.oldUntil)) {
            secrets.add(open(webhook, webhook.sealedOld));
        }
        return secrets;
    }

    @Override
    public String name() {
        return "webhook-secrets";
    }

    @Override
    public Map<Use, KeyColumn> keys() {
        return KEYS;
    }

    @Override
    public EntityManager entities() {
        return entities;
    }

    /** Past the entity, so that its version stays. */
    @Override
    public void reseal(UUID id) {
        Webhook webhook = entities.find(Webhook.class, id);
        entities.detach(webhook);
        seal(webhook, open(webhook, webhook.sealedSecret), webhook.sealedOld == null ? null : open(webhook, webhook.sealedOld));
        entities.createQuery("update Webhook set keyNumber = ?1, sealedSecret = ?2, sealedOld = ?3 where id = ?4").setParameter(1, webhook.keyNumber)
                .setParameter(2, webhook.sealedSecret).setParameter(3, webhook.sealedOld).setParameter(4, id).executeUpdate();
    }

    private void seal(Webhook webhook, String secret, String old) {
        webhook.keyNumber = cipher.keyNumber();
        webhook.sealedSecret = cipher.seal(webhook.id, secret);
        webhook.sealedOld = old == null ? null : cipher.seal(webhook.id, old);
    }

    private String open(Webhook webhook, byte[] sealed) {
        return cipher.open(webhook.id, webhook.keyNumber, sealed);
    }
}

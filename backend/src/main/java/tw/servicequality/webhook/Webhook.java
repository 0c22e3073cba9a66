package tw.servicequality.webhook;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import tw.servicequality.platform.Ids;
import tw.servicequality.webhook.rules.DisabledBecause;

/** A subscription. How far it was told is {@link WebhookProgress}, which changes without anybody's doing. */
@Entity
class Webhook {

    private static final String COMMA = ",";

    @Id
    UUID id;
    String name;
    String url;
    /** Words of kinds, parted by commas; empty for all. */
    String kinds;
    boolean active;
    /** Null unless the program itself made it inactive. */
    @Enumerated(EnumType.STRING)
    DisabledBecause disabledBecause;
    Instant disabledAt;
    int keyNumber;
    byte[] sealedSecret;
    /** The secret before the last rotation; null before the first. */
    byte[] sealedOld;
    /** Until then the old secret signs too. */
    Instant oldUntil;
    Instant createdAt;
    @Version
    int version;

    protected Webhook() {
    }

    Webhook(WebhookRequest request, Instant now) {
        id = Ids.next();
        createdAt = now;
        change(request);
    }

    /** What was disabled and is made active is a fresh start. */
    void change(WebhookRequest request) {
        name = request.name().strip();
        url = request.url().strip();
        kinds = request.kinds() == null ? "" : String.join(COMMA, request.kinds().stream().distinct().sorted().toList());
        active = request.active() == null || request.active();
        if (active) {
            disabledBecause = null;
            disabledAt = null;
        }
    }

    void disable(DisabledBecause reason, Instant now) {
        active = false;
        disabledBecause = reason;
        disabledAt = now;
    }

    List<String> kindList() {
        return kinds.isEmpty() ? List.of() : List.of(kinds.split(COMMA));
    }

    boolean wants(String kind) {
        return kinds.isEmpty() || kindList().contains(kind);
    }
}

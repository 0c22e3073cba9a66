package tw.servicequality.client;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import tw.servicequality.platform.Ids;
import tw.servicequality.platform.Secrets;

/** A secret by which a program comes in: its hash, never itself. */
@Entity
class ApiClientSecret {

    /** Known to those who look for secrets that were published by mistake. */
    static final String PREFIX = "sqc_";
    /** So many characters at the end are kept to tell secrets apart. */
    private static final int HINT = 4;

    @Id
    UUID id;
    UUID clientId;
    byte[] tokenHash;
    /** The last characters, by which people tell it from others. */
    String hint;
    Instant createdAt;
    Instant expiresAt;

    protected ApiClientSecret() {
    }

    ApiClientSecret(UUID clientId, String token, Instant now, Instant expiresAt) {
        this.id = Ids.next();
        this.clientId = clientId;
        this.tokenHash = Secrets.sha256(token);
        this.hint = token.substring(token.length() - HINT);
        this.createdAt = now;
        this.expiresAt = expiresAt;
    }

    /** A new secret: 256 random bits behind the prefix. */
    static String token() {
        return PREFIX + Secrets.token();
    }

    void endAt(Instant end) {
        expiresAt = end;
    }
}

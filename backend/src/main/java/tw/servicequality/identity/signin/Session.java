package tw.servicequality.identity.signin;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import tw.servicequality.platform.Ids;
import tw.servicequality.platform.Secrets;

/** One signed-in browser. The cookie holds the token, this row only its hash; ending a session deletes the row. */
@Entity
public class Session {

    @Id
    UUID id;
    byte[] tokenHash;
    UUID accountId;
    /** The principal for whom the account acts as deputy; absent when it acts for itself. */
    UUID actingForId;
    @Enumerated(EnumType.STRING)
    SignInWay signInWay;
    Instant createdAt;
    Instant lastSeenAt;
    Instant expiresAt;

    protected Session() {
    }

    Session(String token, UUID accountId, SignInWay way, Instant now, Instant expiresAt) {
        this.id = Ids.next();
        this.tokenHash = Secrets.sha256(token);
        this.accountId = accountId;
        this.signInWay = way;
        this.createdAt = now;
        this.lastSeenAt = now;
        this.expiresAt = expiresAt;
    }

    /** The session goes on under a new token; the old one is worth nothing from now on. */
    void renew(String token) {
        tokenHash = Secrets.sha256(token);
    }

    /** @param principal null to act for oneself again */
    public void actFor(UUID principal) {
        actingForId = principal;
    }
}

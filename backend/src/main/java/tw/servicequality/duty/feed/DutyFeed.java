package tw.servicequality.duty.feed;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import tw.servicequality.platform.Secrets;

/** An account's private calendar address. The address itself is kept nowhere, only the hash of its secret part. */
@Entity
class DutyFeed {

    private static final Duration NOTED_EVERY = Duration.ofHours(1);

    @Id
    UUID accountId;
    byte[] tokenHash;
    /** Whose duties it shows; null for the whole office. */
    UUID unitId;
    Instant createdAt;
    Instant lastUsedAt;

    protected DutyFeed() {
    }

    DutyFeed(UUID accountId, String token, UUID unitId, Instant now) {
        this.accountId = accountId;
        renew(token, unitId, now);
    }

    /** Ends the address before and begins a new one. */
    final void renew(String token, UUID unit, Instant now) {
        tokenHash = Secrets.sha256(token);
        unitId = unit;
        createdAt = now;
        lastUsedAt = null;
    }

    /** Whether a use now is worth a write: calendar programs ask often, and nobody needs to know to the minute. */
    boolean isNoteworthy(Instant now) {
        return lastUsedAt == null || lastUsedAt.plus(NOTED_EVERY).isBefore(now);
    }
}

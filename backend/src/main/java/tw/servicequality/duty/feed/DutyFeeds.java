package tw.servicequality.duty.feed;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import tw.servicequality.platform.Secrets;

/** The private calendar addresses. */
@ApplicationScoped
class DutyFeeds implements PanacheRepositoryBase<DutyFeed, UUID> {

    Optional<DutyFeed> withToken(String token) {
        return find("tokenHash", Secrets.sha256(token)).firstResultOptional();
    }

    void used(UUID accountId, byte[] tokenHash, Instant now) {
        update("lastUsedAt = ?1 where accountId = ?2 and tokenHash = ?3", now, accountId, tokenHash);
    }
}

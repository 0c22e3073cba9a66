package tw.servicequality.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.problem.ProblemException;

/** How often an account may search for a petitioner in an hour, counted in the database so that it holds on all nodes together. */
@ApplicationScoped
class SearchQuotas {

    private static final Duration PERIOD = Duration.ofHours(1);

    private final EntityManager entities;
    private final PrivacySettings settings;
    private final OfficeClock clock;

    SearchQuotas(EntityManager entities, PrivacySettings settings, OfficeClock clock) {
        this.entities = entities;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Takes one, in a transaction of its own: a search that fails counts too. The hour begins with the first.
     *
     * @throws ProblemException TOO_MANY_REQUESTS with the time until the hour is over
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void take(UUID accountId) {
        Instant now = clock.now();
        entities.createNativeQuery("insert into search_quota (account_id, since, taken) values (?1, ?2, 1) on duplicate key update "
                        + "taken = if(since <= ?3, 1, taken + 1), since = if(since <= ?3, ?2, since)")
                .setParameter(1, accountId).setParameter(2, now).setParameter(3, now.minus(PERIOD)).executeUpdate();
        Object[] row = (Object[]) entities.createNativeQuery("select taken, timestampdiff(second, since, ?2) from search_quota where account_id = ?1")
                .setParameter(1, accountId).setParameter(2, now).getSingleResult();
        if (((Number) row[0]).intValue() > settings.searchesPerHour()) {
            throw ProblemException.tooMany(PERIOD.minusSeconds(((Number) row[1]).longValue()));
        }
    }
}

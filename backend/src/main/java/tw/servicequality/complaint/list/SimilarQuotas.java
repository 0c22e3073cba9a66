package tw.servicequality.complaint.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import tw.servicequality.audit.AuditService;
import tw.servicequality.audit.Subject;
import tw.servicequality.complaint.casefile.ComplaintSettings;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.problem.ProblemException;

/** How often an account may ask in an hour whether a person came before, counted in the database so that it holds on all nodes together. */
@ApplicationScoped
class SimilarQuotas {

    private static final Duration PERIOD = Duration.ofHours(1);

    private final EntityManager entities;
    private final ComplaintSettings settings;
    private final AuditService audit;
    private final OfficeClock clock;

    SimilarQuotas(EntityManager entities, ComplaintSettings settings, AuditService audit, OfficeClock clock) {
        this.entities = entities;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Takes one, in a transaction of its own. The hour begins with the first, and that one stands in the audit trail: who types asks with every pause, and an
     * entry for each would hide what else is written there.
     *
     * @throws ProblemException TOO_MANY_REQUESTS with the time until the hour is over
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void take(UUID accountId) {
        Instant now = clock.now();
        entities.createNativeQuery("insert into similar_quota (account_id, since, taken) values (?1, ?2, 1) on duplicate key update "
                        + "taken = if(since <= ?3, 1, taken + 1), since = if(since <= ?3, ?2, since)")
                .setParameter(1, accountId).setParameter(2, now).setParameter(3, now.minus(PERIOD)).executeUpdate();
        Object[] row = (Object[]) entities.createNativeQuery("select taken, timestampdiff(second, since, ?2) from similar_quota where account_id = ?1")
                .setParameter(1, accountId).setParameter(2, now).getSingleResult();
        int taken = ((Number) row[0]).intValue();
        if (taken > settings.similarPerHour()) {
            throw ProblemException.tooMany(PERIOD.minusSeconds(((Number) row[1]).longValue()));
        }
        if (taken == 1) {
            audit.record("SIMILAR_PETITIONERS_ASKED", Subject.of("similar-complaints", null, null), null, null);
        }
    }
}

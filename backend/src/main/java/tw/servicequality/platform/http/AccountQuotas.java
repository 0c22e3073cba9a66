package tw.servicequality.platform.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.problem.ProblemException;

/** How often an account did something within an hour, counted in the database so that it holds on all nodes together. The hour begins with the first time. */
@ApplicationScoped
public class AccountQuotas {

    private static final Duration PERIOD = Duration.ofHours(1);

    private final EntityManager entities;
    private final OfficeClock clock;

    AccountQuotas(EntityManager entities, OfficeClock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * Takes one, in a transaction of its own: what fails counts too.
     *
     * @param table where the room counts: {@code account_id}, {@code since} and {@code taken}
     * @param atFirst done with the first of an hour, in the same transaction
     * @throws ProblemException TOO_MANY_REQUESTS with the time until the hour is over
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void take(String table, UUID accountId, int most, Runnable atFirst) {
        Instant now = clock.now();
        entities.createNativeQuery("insert into " + table + " (account_id, since, taken) values (?1, ?2, 1) on duplicate key update "
                        + "taken = if(since <= ?3, 1, taken + 1), since = if(since <= ?3, ?2, since)")
                .setParameter(1, accountId).setParameter(2, now).setParameter(3, now.minus(PERIOD)).executeUpdate();
        Object[] row = (Object[]) entities.createNativeQuery("select taken, timestampdiff(second, since, ?2) from " + table + " where account_id = ?1")
                .setParameter(1, accountId).setParameter(2, now).getSingleResult();
        int taken = ((Number) row[0]).intValue();
        if (taken > most) {
            throw ProblemException.tooMany(PERIOD.minusSeconds(((Number) row[1]).longValue()));
        }
        if (taken == 1) {
            atFirst.run();
        }
    }
}

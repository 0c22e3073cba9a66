package tw.servicequality.platform.watch;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.rules.Clocks;

/**
 * Lets a job run once for a period, however many nodes there are. The one who {@link #claim claims} a period works, and says at the end that
 * it is {@link #finished}; a run that never says so is taken over after a quarter of an hour.
 */
@ApplicationScoped
public class JobRuns {

    /** After so long without an end a run counts as dead; no job may take longer. */
    static final Duration TAKEN_OVER_AFTER = Duration.ofMinutes(15);
    /** Longer than any period, so that nothing runs a second time because its row is gone. */
    private static final Duration KEPT = Duration.ofDays(400);
    /** What began so far ahead began in a future that the clock has left since, and its period is still to come. Nearer ones stay, so that nothing runs twice in a day. */
    private static final Duration AHEAD = Duration.ofDays(1);

    private final EntityManager entities;
    private final OfficeClock clock;

    JobRuns(EntityManager entities, OfficeClock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * Takes a run upon the caller, in a transaction of its own.
     *
     * @param job at most 60 characters, in kebab case
     * @param period what the run is for, for example {@code 2026-11-26}; at most 100 characters
     * @return true for exactly one of all callers; false when the run is under way or done
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean claim(String job, String period) {
        Instant now = clock.now();
        // Looked at first: who waits for a row by inserting it may not change it in the same transaction, or two of them block each other.
        List<?> known = entities.createNativeQuery("select finished_at is null and started_at < ?3 from job_run where job = ?1 and period = ?2",
                Boolean.class).setParameter(1, job).setParameter(2, period).setParameter(3, now.minus(TAKEN_OVER_AFTER)).getResultList();
        if (known.isEmpty()) {
            return entities.createNativeQuery("insert ignore into job_run (job, period, started_at) values (?1, ?2, ?3)")
                    .setParameter(1, job).setParameter(2, period).setParameter(3, now).executeUpdate() == 1;
        }
        return known.getFirst().equals(true) && entities.createNativeQuery("update job_run set started_at = ?3 where job = ?1 and period = ?2 "
                        + "and finished_at is null and started_at < ?4").setParameter(1, job).setParameter(2, period)
                .setParameter(3, now).setParameter(4, now.minus(TAKEN_OVER_AFTER)).executeUpdate() == 1;
    }

    /** Says that a claimed run is done, in the caller's transaction if there is one: then the run and its work are done together. */
    @Transactional
    public void finished(String job, String period) {
        entities.createNativeQuery("update job_run set finished_at = ?3 where job = ?1 and period = ?2")
                .setParameter(1, job).setParameter(2, period).setParameter(3, clock.now()).executeUpdate();
    }

    /** Forgets old runs. Running on several nodes at once does no harm. */
    @Scheduled(every = "{quality.sweep-every}", delayed = "${quality.sweep-after:7m}", identity = "job-runs")
    @Transactional
    void sweep() {
        entities.createNativeQuery("delete from job_run where started_at < ?1 or started_at > ?2").setParameter(1, clock.now().minus(KEPT))
                .setParameter(2, Clocks.latest(clock.now(), AHEAD)).executeUpdate();
    }
}

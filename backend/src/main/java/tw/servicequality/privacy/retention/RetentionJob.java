package tw.servicequality.privacy.retention;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.watch.JobRuns;
import tw.servicequality.privacy.PrivacySettings;

/**
 * Makes cases anonymous whose time is over: planned once a day, worked off in small batches by one node, taken up again where it stopped. A run that is
 * doubted waits until somebody confirms it.
 */
@ApplicationScoped
class RetentionJob {

    private static final String PLAN = "retention-plan";
    private static final int BATCH = 20;
    /** After this long the job gives way and goes on at its next turn. */
    private static final Duration PIECE = Duration.ofMinutes(8);

    private final RetentionPlanning planning;
    private final JobRuns jobs;
    private final OfficeClock clock;
    private final PrivacySettings settings;

    RetentionJob(RetentionPlanning planning, JobRuns jobs, OfficeClock clock, PrivacySettings settings) {
        this.planning = planning;
        this.jobs = jobs;
        this.clock = clock;
        this.settings = settings;
    }

    @Scheduled(every = "{quality.privacy.every}", delayed = "3m", identity = "retention", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        run(clock.now());
    }

    /** Running on several nodes at once does no harm: the plan of a day is claimed, and the steps of the work wait for each other. */
    void run(Instant now) {
        boolean takesCases = settings.retentionYears() > 0;
        String today = LocalDate.ofInstant(now, OfficeClock.TAIPEI).toString();
        if (jobs.claim(PLAN, today)) {
            planning.forgetRequests(now);
            if (takesCases) {
                planning.plan(now);
            }
            jobs.finished(PLAN, today);
        }
        if (takesCases) {
            planning.running().ifPresent(this::work);
        }
    }

    private void work(UUID run) {
        Instant until = clock.now().plus(PIECE);
        boolean more = true;
        while (more && clock.now().isBefore(until)) {
            more = planning.work(run, BATCH, clock.now());
        }
    }
}

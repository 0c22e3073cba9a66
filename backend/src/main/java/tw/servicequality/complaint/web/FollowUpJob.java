package tw.servicequality.complaint.web;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jboss.logging.Logger;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.watch.JobRuns;

/** Reckons the indicator of this room once a day, for all the months in which something can still change: codes are handed over for a month after a reply. */
@ApplicationScoped
class FollowUpJob {

    static final String JOB = "complaint-follow-up";

    private static final Logger LOG = Logger.getLogger(FollowUpJob.class);
    private static final int MONTHS_BACK = 2;

    private final FollowUpService followUp;
    private final JobRuns runs;
    private final OfficeClock clock;

    FollowUpJob(FollowUpService followUp, JobRuns runs, OfficeClock clock) {
        this.followUp = followUp;
        this.runs = runs;
        this.clock = clock;
    }

    @Scheduled(every = "{quality.complaint-follow-up.every}", delayed = "2m", identity = "complaint-follow-up",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        run(clock.today());
    }

    /** Running on several nodes at once does no harm: a day is claimed. */
    void run(LocalDate today) {
        if (!runs.claim(JOB, today.toString())) {
            return;
        }
        try {
            YearMonth present = YearMonth.from(today);
            followUp.reckon(present.minusMonths(MONTHS_BACK), present);
            runs.finished(JOB, today.toString());
        } catch (RuntimeException fault) {
            // Somebody may just have typed into the same cell; it is tried again when the claim has run out.
            LOG.warnf(fault, "The indicator of complaints could not be reckoned on %s", today);
        }
    }
}

package tw.servicequality.complaint.casefile;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Makes cases findable that were there before the index of their words. After that it has nothing to do. */
@ApplicationScoped
class ComplaintTextJob {

    private static final Logger LOG = Logger.getLogger(ComplaintTextJob.class);

    private final ComplaintTexts texts;
    private volatile boolean complete;

    ComplaintTextJob(ComplaintTexts texts) {
        this.texts = texts;
    }

    @Scheduled(every = "{quality.sweep-every}", delayed = "${quality.sweep-after:5s}", identity = "complaint-text",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        if (complete) {
            return;
        }
        if (!texts.isComplete()) {
            LOG.info("Cases of earlier days are being made findable by their words");
            while (texts.addMissing()) {
                // one batch after the other
            }
            LOG.info("All cases can be found by their words");
        }
        complete = true;
    }
}

package tw.servicequality.complaint.confidential;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Gives confidential cases of which nobody is left who may read them to those who give cases to somebody. Running on several nodes at once does no harm. */
@ApplicationScoped
class CaseReaderJob {

    private final CaseReaderService readers;

    CaseReaderJob(CaseReaderService readers) {
        this.readers = readers;
    }

    @Scheduled(every = "{quality.sweep-every}", delayed = "${quality.sweep-after:1m}", identity = "case-readers", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        while (readers.rescueSome()) {
            // one batch after the other
        }
    }
}

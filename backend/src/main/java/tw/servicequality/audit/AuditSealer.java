package tw.servicequality.audit;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Seals what was written since the last time, every two seconds and whenever the trail is about to be verified. */
@ApplicationScoped
class AuditSealer {

    private final AuditSealing sealing;

    AuditSealer(AuditSealing sealing) {
        this.sealing = sealing;
    }

    @Scheduled(every = "{quality.audit.seal-every}", identity = "audit-seal", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void seal() {
        boolean more = sealing.isWanted();
        while (more) {
            more = sealing.batch();
        }
    }
}

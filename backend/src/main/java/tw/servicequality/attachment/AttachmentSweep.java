package tw.servicequality.attachment;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import tw.servicequality.audit.AuditService;
import tw.servicequality.platform.ClockWatch;
import tw.servicequality.platform.OfficeClock;

/**
 * Deletes what nothing names: removed files and uploads that nothing took in time. Running on several nodes at once does no harm.
 */
@ApplicationScoped
class AttachmentSweep {

    private static final int BATCH = 100;

    private final Attachments attachments;
    private final AttachmentFiles files;
    private final AttachmentSettings settings;
    private final AuditService audit;
    private final OfficeClock clock;
    private final ClockWatch watch;

    AttachmentSweep(Attachments attachments, AttachmentFiles files, AttachmentSettings settings, AuditService audit, OfficeClock clock, ClockWatch watch) {
        this.attachments = attachments;
        this.files = files;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
        this.watch = watch;
    }

    @Scheduled(every = "{quality.sweep-every}", delayed = "${quality.sweep-after:4m}", identity = "attachments", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        if (watch.mayDelete()) {
            sweep(clock.now());
        }
    }

    /** Forgets rows first and deletes their files when that has held. */
    void sweep(Instant now) {
        Instant before = now.minus(settings.waits());
        List<UUID> gone;
        do {
            gone = QuarkusTransaction.requiringNew().call(() -> forget(before));
            gone.forEach(files::forget);
        } while (gone.size() == BATCH);
    }

    private List<UUID> forget(Instant before) {
        // Looked at once more while held: some may have been taken meanwhile.
        List<Attachment> rows = attachments.hold(attachments.leftOver(before, BATCH)).stream()
                .filter(row -> row.removedAt != null || !row.isTaken() && row.createdAt.isBefore(before)).toList();
        for (Attachment row : rows) {
            if (row.removedAt == null) {
                audit.record("ATTACHMENT_SWEPT", AttachmentService.subject(row), AttachmentService.facts(row), null);
            }
            attachments.delete(row);
        }
        return rows.stream().map(row -> row.id).toList();
    }
}

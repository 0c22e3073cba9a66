package tw.servicequality.attachment;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;
import tw.servicequality.audit.AuditService;
import tw.servicequality.platform.OfficeClock;

/**
 * Deletes what nothing names: removed files, uploads that nothing took in time, and files that the database does not know because the
 * program ended between storing and committing. Running on several nodes at once does no harm.
 */
@ApplicationScoped
class AttachmentSweep {

    private static final Logger LOG = Logger.getLogger(AttachmentSweep.class);
    private static final int BATCH = 100;
    private static final int IDENTIFIER = 36;

    private final Attachments attachments;
    private final AttachmentFiles files;
    private final AttachmentStore store;
    private final AttachmentSettings settings;
    private final AuditService audit;
    private final OfficeClock clock;

    AttachmentSweep(Attachments attachments, AttachmentFiles files, AttachmentStore store, AttachmentSettings settings, AuditService audit,
            OfficeClock clock) {
        this.attachments = attachments;
        this.files = files;
        this.store = store;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    @Scheduled(every = "{quality.sweep-every}", delayed = "4m", identity = "attachments", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        sweep(clock.now());
    }

    @Scheduled(every = "{quality.attachments.search-every}", delayed = "15m", identity = "unknown-files",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void search() throws IOException {
        search(clock.now());
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

    /** Deletes files that have been in the store for as long as an upload waits without the database knowing them. */
    void search(Instant now) throws IOException {
        Instant before = now.minus(settings.waits());
        Map<String, UUID> old = new HashMap<>();
        store.list(found -> {
            if (found.changedAt().isBefore(before)) {
                identifier(found.name()).ifPresent(id -> old.put(found.name(), id));
            }
            if (old.size() >= BATCH) {
                deleteUnknown(old);
            }
        });
        deleteUnknown(old);
    }

    private List<UUID> forget(Instant before) {
        // Looked at once more while held: some may have been taken meanwhile.
        List<Attachment> rows = attachments.hold(attachments.leftOver(before, BATCH)).stream()
                .filter(row -> row.removedAt != null || !row.isTaken() && row.createdAt.isBefore(before)).toList();
        for (Attachment row : rows) {
            if (row.removedAt == null) {
                audit.record("ATTACHMENT_SWEPT", AttachmentService.subject(row), AttachmentResponse.of(row), null);
            }
            attachments.delete(row);
        }
        return rows.stream().map(row -> row.id).toList();
    }

    private void deleteUnknown(Map<String, UUID> old) {
        Set<UUID> known = QuarkusTransaction.requiringNew().call(() -> attachments.known(old.values()));
        old.forEach((name, id) -> {
            if (!known.contains(id)) {
                delete(name);
            }
        });
        old.clear();
    }

    private void delete(String name) {
        try {
            store.delete(name);
            LOG.infof("Deleted the file %s, which the database does not know", name);
        } catch (IOException later) {
            LOG.warn("An unknown file stays in the store for now", later);
        }
    }

    /** The identifier that our names begin with; what is called otherwise is not ours. */
    private static Optional<UUID> identifier(String name) {
        try {
            return name.length() < IDENTIFIER ? Optional.empty() : Optional.of(UUID.fromString(name.substring(0, IDENTIFIER)));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}

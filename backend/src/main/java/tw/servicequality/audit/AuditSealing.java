package tw.servicequality.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Gives unsealed entries their places in the chain, one batch in one transaction. */
@ApplicationScoped
class AuditSealing {

    private static final int BATCH = 500;

    private final AuditEntries entries;

    AuditSealing(AuditEntries entries) {
        this.entries = entries;
    }

    /** Whether there is anything to do; asked first, so that an idle program holds no lock. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean isWanted() {
        return entries.anyUnsealed();
    }

    /**
     * Seals the oldest entries. Of several nodes one holds the head at a time, so the chain never forks; entries are read after the
     * head is held, so none is sealed twice.
     *
     * @return whether there may be more
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean batch() {
        AuditChain head = entries.holdHead();
        if (head == null) {
            return false; // removed by somebody; verification says so
        }
        List<AuditEntry> found = entries.unsealed(BATCH);
        for (AuditEntry entry : found) {
            entry.seal(head.lastPosition + 1, head.lastHash);
            head.append(entry.position, entry.hash);
        }
        return found.size() == BATCH;
    }
}

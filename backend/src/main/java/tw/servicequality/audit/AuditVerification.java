package tw.servicequality.audit;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalLong;
import tw.servicequality.audit.rules.Chain;
import tw.servicequality.audit.rules.ChainCheck;
import tw.servicequality.platform.OfficeClock;

/** Reads the whole chain, a thousand entries at a time, as it stood at one moment. */
@ApplicationScoped
class AuditVerification {

    private static final int BATCH = 1000;
    private static final int AN_HOUR = 3600;

    private final AuditEntries entries;
    private final OfficeClock clock;

    AuditVerification(AuditEntries entries, OfficeClock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    @TransactionConfiguration(timeout = AN_HOUR)
    AuditVerificationResponse check() {
        // All is read in one snapshot, so that what others seal meanwhile does not look like a break.
        AuditChain head = entries.head();
        ChainCheck check = new ChainCheck();
        long last = Long.MIN_VALUE;
        List<AuditEntry> batch;
        do {
            batch = entries.sealedAfter(last, BATCH);
            for (AuditEntry entry : batch) {
                check.next(entry.position, entry.content(), entry.hash);
                last = entry.position;
            }
            entries.getEntityManager().clear();
        } while (batch.size() == BATCH && !check.isBroken());
        check.end(head == null ? 0 : head.lastPosition, head == null ? Chain.beginning() : head.lastHash);
        OptionalLong brokenAt = check.brokenAt();
        return new AuditVerificationResponse(brokenAt.isEmpty(), entries.count(), entries.countUnsealed(),
                brokenAt.isPresent() ? brokenAt.getAsLong() : null, head == null ? null : HexFormat.of().formatHex(head.lastHash), clock.now());
    }
}

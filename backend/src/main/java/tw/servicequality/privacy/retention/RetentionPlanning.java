package tw.servicequality.privacy.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import tw.servicequality.audit.AuditService;
import tw.servicequality.audit.Subject;
import tw.servicequality.complaint.retention.CaseRetention;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.privacy.PrivacySettings;
import tw.servicequality.privacy.datasubject.DataSubjectRequests;
import tw.servicequality.privacy.rules.RetentionDoubt;
import tw.servicequality.privacy.rules.RunState;

/** The steps of a run of retention, each in a transaction of its own. */
@ApplicationScoped
class RetentionPlanning {

    private final RetentionRuns runs;
    private final CaseRetention cases;
    private final DataSubjectRequests requests;
    private final AuditService audit;
    private final PrivacySettings settings;

    RetentionPlanning(RetentionRuns runs, CaseRetention cases, DataSubjectRequests requests, AuditService audit, PrivacySettings settings) {
        this.runs = runs;
        this.cases = cases;
        this.requests = requests;
        this.audit = audit;
        this.settings = settings;
    }

    /** The moment before which a case must have been closed to be due on that day. */
    static Instant closedBefore(LocalDate today, int years) {
        return today.minusYears(years).atStartOfDay(OfficeClock.TAIPEI).toInstant();
    }

    /**
     * Forgets who asked for something, some years after that was done or decided: whether or not cases go. A program whose clock runs ahead of the database's
     * believes the database.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void forgetRequests(Instant now) {
        Instant stored = cases.databaseTime();
        LocalDate today = LocalDate.ofInstant(stored.isBefore(now) ? stored : now, OfficeClock.TAIPEI);
        requests.sealNotes();
        int forgotten = requests.forgetDoneBefore(today.minusYears(settings.requestYears()));
        if (forgotten > 0) {
            audit.record("DATA_SUBJECT_REQUESTS_FORGOTTEN", Subject.of("data-subject-request", null, null), null, Map.of("requests", forgotten));
        }
    }

    /** Plans the run of a day. One that waited for a confirmation until now gives place to it. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void plan(Instant now) {
        if (runs.in(RunState.RUNNING).isPresent()) {
            return;
        }
        Instant before = closedBefore(LocalDate.ofInstant(now, OfficeClock.TAIPEI), settings.retentionYears());
        RetentionRun last = runs.lastGood().orElse(null);
        long due = cases.due(before);
        long kept = cases.kept();
        Set<RetentionDoubt> doubts = settings.guard().doubts(last == null ? null : last.plannedAt, now, cases.databaseTime(), due, kept);
        if (due == 0 && !doubts.isEmpty()) {
            return; // nothing is at stake, and a doubtful time must not become the one that others are measured by
        }
        if (due == 0 && last != null && last.due == 0) {
            last.seenAgain(now, before, kept);
            return;
        }
        runs.in(RunState.WAITING).ifPresent(RetentionRun::replaced);
        RetentionRun run = new RetentionRun(now, before, due, kept, doubts);
        runs.persist(run);
        audit.record(doubts.isEmpty() ? "RETENTION_BEGUN" : "RETENTION_DOUBTED", subject(run), null, Map.of("due", due, "doubts", run.doubts));
    }

    /** The run that is to be worked off. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<UUID> running() {
        return runs.in(RunState.RUNNING).map(run -> run.id);
    }

    /**
     * Takes the next cases of a run. Nodes that do so at once wait for each other, and each goes on where the other stopped.
     *
     * @return whether there may be more
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean work(UUID id, int most, Instant now) {
        RetentionRun run = runs.findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (run.state != RunState.RUNNING) {
            return false;
        }
        CaseRetention.Batch batch = cases.anonymise(run.closedBefore, run.position(), most);
        run.progressed(batch);
        if (batch.last() == null) {
            run.finished(now);
            audit.record("RETENTION_FINISHED", subject(run), null, Map.of("gone", run.gone));
        }
        return batch.last() != null;
    }

    static Subject subject(RetentionRun run) {
        return Subject.of("retention-run", run.id, LocalDate.ofInstant(run.plannedAt, OfficeClock.TAIPEI).toString());
    }
}

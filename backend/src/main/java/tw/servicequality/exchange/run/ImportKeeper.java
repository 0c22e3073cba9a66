package tw.servicequality.exchange.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tw.servicequality.audit.AuditService;
import tw.servicequality.audit.Subject;
import tw.servicequality.exchange.content.ImportReports;
import tw.servicequality.exchange.content.JobCipher;
import tw.servicequality.exchange.content.RowReport;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.rules.Clocks;
import tw.servicequality.tabular.source.TableReader;

/**
 * The bookkeeping of running imports. Who has the lease works on an import alone; each statement here asks for the lease, so that a run that was taken for dead changes nothing
 * any more.
 */
@ApplicationScoped
class ImportKeeper {

    private static final String OPEN = "select id from import_job where state in ('QUEUED', 'RUNNING') and (lease_until is null or lease_until <= ?1 or lease_until > ?2) order by id limit 1 "
            + "for update skip locked";
    private static final int OTHERS = 2000;

    private final EntityManager entities;
    private final ImportReports reports;
    private final AuditService audit;
    private final ImportSettings settings;
    private final OfficeClock clock;

    ImportKeeper(EntityManager entities, ImportReports reports, AuditService audit, ImportSettings settings, OfficeClock clock) {
        this.entities = entities;
        this.reports = reports;
        this.audit = audit;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Takes the oldest import that nobody works on, as it stood before, and counts that it is begun.
     *
     * @param runner stands for this run
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<ImportJob> claim(UUID runner) {
        Instant now = clock.now();
        List<?> open = entities.createNativeQuery(OPEN, UUID.class).setParameter(1, now).setParameter(2, Clocks.latest(now, settings.lease())).getResultList();
        if (open.isEmpty()) {
            return Optional.empty();
        }
        ImportJob job = entities.find(ImportJob.class, open.getFirst());
        entities.detach(job);
        entities.createQuery("update ImportJob set state = ?1, runner = ?2, leaseUntil = ?3, startedAt = ?4, attempts = attempts + 1 where id = ?5")
                .setParameter(1, ImportState.RUNNING).setParameter(2, runner).setParameter(3, now.plus(settings.lease())).setParameter(4, now)
                .setParameter(5, job.id).executeUpdate();
        return Optional.of(job);
    }

    /** Notes what the file is, and forgets what was told of it before unless the run goes on behind the rows that are done with. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void opened(ImportJob job, UUID runner, TableReader table) {
        held(entities.createQuery("update ImportJob set format = ?1, encoding = ?2, sheet = ?3 where id = ?4 and runner = ?5").setParameter(1, table.format())
                .setParameter(2, table.encoding()).setParameter(3, table.sheet()).setParameter(4, job.id).setParameter(5, runner).executeUpdate());
        if (job.position == 0) {
            reports.clear(job.id);
        }
    }

    /**
     * Says how far a run has come, and that it is alive.
     *
     * @return whether somebody wants it stopped
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean progress(UUID id, UUID runner, ImportCounts counts) {
        held(counts("update ImportJob set leaseUntil = :lease, ", id, runner, counts).setParameter("lease", clock.now().plus(settings.lease())).executeUpdate());
        return entities.createQuery("select stopWanted from ImportJob where id = ?1", Boolean.class).setParameter(1, id).getSingleResult();
    }

    /** Adds reports, in a transaction of its own: what is told of a file stays when what it brought is taken back. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void report(UUID id, UUID runner, JobCipher cipher, List<RowReport> some) {
        held(entities.createQuery("update ImportJob set leaseUntil = ?1 where id = ?2 and runner = ?3").setParameter(1, clock.now().plus(settings.lease()))
                .setParameter(2, id).setParameter(3, runner).executeUpdate());
        reports.add(id, cipher, some);
    }

    /** Says, in the transaction that stores a batch, that all rows up to one are done with. */
    @Transactional(Transactional.TxType.MANDATORY)
    void advanced(UUID id, UUID runner, int position, ImportCounts counts, JobCipher cipher, List<RowReport> some) {
        held(counts("update ImportJob set position = :position, ", id, runner, counts).setParameter("position", position).executeUpdate());
        reports.add(id, cipher, some);
    }

    /** Ends an import, in the transaction that stores it if there is one: it is done when what it brought is there. */
    @Transactional
    void ended(ImportJob job, UUID runner, ImportState state, ImportCounts counts, List<String> otherSheets) {
        String others = String.join("、", otherSheets);
        held(counts("update ImportJob set state = :state, finishedAt = :now, otherSheets = :others, leaseUntil = null, stopWanted = false, ", job.id, runner, counts)
                .setParameter("state", state).setParameter("now", clock.now())
                .setParameter("others", others.isEmpty() ? null : others.substring(0, Math.min(OTHERS, others.length()))).executeUpdate());
        audit.record("IMPORT_" + state, Subject.of("import", job.id, job.dataSet), null, Map.of("rows", counts.read(), "created", counts.created(),
                "changed", counts.changed(), "unchanged", counts.unchanged(), "refused", counts.refused()));
    }

    /** Leaves an import to whoever comes next. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void release(UUID id, UUID runner, Instant until) {
        entities.createQuery("update ImportJob set leaseUntil = ?1 where id = ?2 and runner = ?3").setParameter(1, until).setParameter(2, id).setParameter(3, runner)
                .executeUpdate();
    }

    private Query counts(String update, UUID id, UUID runner, ImportCounts counts) {
        return entities.createQuery(update + "counts.total = :total, counts.read = :read, counts.created = :created, counts.changed = :changed, counts.unchanged = :unchanged, "
                + "counts.refused = :refused where id = :id and runner = :runner").setParameter("total", counts.total()).setParameter("read", counts.read())
                .setParameter("created", counts.created()).setParameter("changed", counts.changed()).setParameter("unchanged", counts.unchanged())
                .setParameter("refused", counts.refused()).setParameter("id", id).setParameter("runner", runner);
    }

    private static void held(int rows) {
        if (rows != 1) {
            throw new ImportLostException();
        }
    }
}

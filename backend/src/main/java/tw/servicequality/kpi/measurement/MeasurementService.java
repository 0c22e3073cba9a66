package tw.servicequality.kpi.measurement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import tw.servicequality.audit.AuditService;
import tw.servicequality.audit.ExportDoing;
import tw.servicequality.kpi.Indicator;
import tw.servicequality.kpi.KpiFacts;
import tw.servicequality.kpi.KpiFilter;
import tw.servicequality.kpi.KpiService;
import tw.servicequality.kpi.KpiSheet;
import tw.servicequality.kpi.Measurement;
import tw.servicequality.kpi.MeasurementSource;
import tw.servicequality.kpi.Measurements;
import tw.servicequality.platform.http.Page;
import tw.servicequality.platform.problem.ProblemException;
import tw.servicequality.platform.problem.ProblemType;

/** Keeps figures with all their versions. */
@ApplicationScoped
@Transactional
public class MeasurementService {

    private final KpiFacts facts;
    private final Measurements measurements;
    private final MeasurementRevisions revisions;
    private final MeasurementRights rights;
    private final MeasurementWriter writer;
    private final AuditService audit;

    MeasurementService(KpiFacts facts, Measurements measurements, MeasurementRevisions revisions, MeasurementRights rights, MeasurementWriter writer,
            AuditService audit) {
        this.facts = facts;
        this.measurements = measurements;
        this.revisions = revisions;
        this.rights = rights;
        this.writer = writer;
        this.audit = audit;
    }

    /**
     * The grid of a Gregorian year. Seven statements.
     *
     * @param year 0 for the present one
     * @param unit code of a unit whose rows alone are wanted; null for all
     */
    public MeasurementGridResponse grid(int year, String unit) {
        KpiSheet sheet = facts.sheet(year);
        return new MeasurementGrid(sheet, rights).rows(KpiService.unitId(sheet.units(), unit));
    }

    /** The grid's figures for a file, which is recorded. Months to come are left out. */
    Page<MeasurementLine> export(int year, String unit) {
        MeasurementGridResponse grid = grid(year, unit);
        Page<MeasurementLine> all = Page.whole(grid.rows().stream().flatMap(row -> row.cells().stream().filter(cell -> !cell.closed())
                .map(cell -> new MeasurementLine(grid.year(), row, cell))).toList());
        audit.recordExport("MEASUREMENTS_EXPORTED", "measurement", ExportDoing.of(new KpiFilter(grid.year(), unit, null), false, null, all));
        return all;
    }

    /**
     * Stores cells together, or none. A cell that stays as it is gets no new version.
     *
     * @return the rows concerned as they are now, of the first entry's year
     * @throws ProblemException RULE_VIOLATED with every fault; FORBIDDEN when one of them is not the caller's to fill in; STALE_VERSION, naming the
     *         cells that somebody else wrote since with what stands there now
     */
    public MeasurementGridResponse store(MeasurementBatch batch, MeasurementSource source) {
        return store(batch, source, rights::mayWrite);
    }

    /** The same for what the program reckons: it does not matter who let it be reckoned. */
    void storeReckoned(MeasurementBatch batch, MeasurementSource source) {
        store(batch, source, (indicator, unitId) -> true);
    }

    /** @param allowed whether the cell of an indicator and a unit (null: the office) may be written */
    private MeasurementGridResponse store(MeasurementBatch batch, MeasurementSource source, BiPredicate<Indicator, UUID> allowed) {
        Map<Integer, KpiSheet> sheets = new HashMap<>();
        MeasurementCheck check = new MeasurementCheck(year -> sheets.computeIfAbsent(year, facts::sheet));
        List<MeasurementCheck.Wanted> wanted = check.wanted(batch.entries());
        refuse(ProblemType.RULE_VIOLATED, check.faults());
        if (!wanted.stream().allMatch(it -> allowed.test(it.indicator(), it.unitId()))) {
            throw new ProblemException(ProblemType.FORBIDDEN);
        }
        Map<Measurement.Cell, Measurement> stored = writer.stored(wanted);
        refuse(ProblemType.STALE_VERSION, stale(wanted, stored));
        List<MeasurementCheck.Wanted> changed = wanted.stream().filter(it -> MeasurementWriter.differs(stored.get(it.cell()), it.figure())).toList();
        refuse(ProblemType.RULE_VIOLATED, unreasoned(changed, stored));
        writer.write(changed, stored, source);
        Set<String> codes = wanted.stream().map(it -> it.indicator().code()).collect(Collectors.toCollection(LinkedHashSet::new));
        KpiSheet now = facts.sheet(batch.entries().getFirst().year());
        return new MeasurementGrid(now, rights).of(now.indicators().stream().filter(it -> codes.contains(it.code())).toList(), null);
    }

    /** The versions of a figure, the newest first. */
    public List<MeasurementGridResponse.Revision> revisions(UUID id) {
        measurements.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        return revisions.newestFirst(id).stream().map(MeasurementRevision::response).toList();
    }

    private static List<ProblemException.Fault> stale(List<MeasurementCheck.Wanted> wanted, Map<Measurement.Cell, Measurement> stored) {
        List<ProblemException.Fault> faults = new ArrayList<>();
        for (MeasurementCheck.Wanted it : wanted) {
            Measurement row = stored.get(it.cell());
            Integer seen = it.entry().version();
            if (row == null ? seen != null : seen == null || seen != row.version) {
                faults.add(new ProblemException.Fault("entries[" + it.position() + "]", "stale-cell", MeasurementWriter.words(row == null ? null : row.figure()),
                        row == null ? "–" : row.changedBy));
            }
        }
        return faults;
    }

    private static List<ProblemException.Fault> unreasoned(List<MeasurementCheck.Wanted> changed, Map<Measurement.Cell, Measurement> stored) {
        return changed.stream().filter(it -> MeasurementWriter.isUnreasoned(it, stored.get(it.cell())))
                .map(it -> new ProblemException.Fault("entries[" + it.position() + "].reason", "reason-required")).toList();
    }

    private static void refuse(ProblemType type, List<ProblemException.Fault> faults) {
        if (!faults.isEmpty()) {
            throw new ProblemException(type, faults);
        }
    }
}

package tw.servicequality.kpi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.exception.ConstraintViolationException;
import tw.servicequality.audit.AuditService;
import tw.servicequality.audit.ExportDoing;
import tw.servicequality.audit.Subject;
import tw.servicequality.kpi.rules.Figure;
import tw.servicequality.platform.CurrentActor;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.Page;
import tw.servicequality.platform.ProblemException;
import tw.servicequality.platform.ProblemType;

/** Keeps figures with all their versions. */
@ApplicationScoped
@Transactional
public class MeasurementService {

    private final KpiFacts facts;
    private final Measurements measurements;
    private final MeasurementRevisions revisions;
    private final MeasurementRights rights;
    private final AuditService audit;
    private final CurrentActor actor;
    private final OfficeClock clock;

    MeasurementService(KpiFacts facts, Measurements measurements, MeasurementRevisions revisions, MeasurementRights rights, AuditService audit,
            CurrentActor actor, OfficeClock clock) {
        this.facts = facts;
        this.measurements = measurements;
        this.revisions = revisions;
        this.rights = rights;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
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
        Map<Measurement.Cell, Measurement> stored = stored(wanted);
        refuse(ProblemType.STALE_VERSION, stale(wanted, stored));
        List<MeasurementCheck.Wanted> changed = wanted.stream().filter(it -> differs(stored.get(it.cell()), it.figure())).toList();
        refuse(ProblemType.RULE_VIOLATED, unreasoned(changed, stored));
        write(changed, stored, source);
        Set<String> codes = wanted.stream().map(it -> it.indicator().code()).collect(Collectors.toCollection(LinkedHashSet::new));
        KpiSheet now = facts.sheet(batch.entries().getFirst().year());
        return new MeasurementGrid(now, rights).of(now.indicators().stream().filter(it -> codes.contains(it.code())).toList(), null);
    }

    /** The versions of a figure, the newest first. */
    public List<MeasurementGridResponse.Revision> revisions(UUID id) {
        measurements.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        return revisions.newestFirst(id).stream().map(MeasurementRevision::response).toList();
    }

    private Map<Measurement.Cell, Measurement> stored(List<MeasurementCheck.Wanted> wanted) {
        return measurements.around(wanted.stream().map(it -> it.indicator().code()).collect(Collectors.toSet()),
                wanted.stream().map(it -> it.entry().year()).collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(Measurement::cell, Function.identity()));
    }

    private void write(List<MeasurementCheck.Wanted> changed, Map<Measurement.Cell, Measurement> stored, MeasurementSource source) {
        if (changed.isEmpty()) {
            return;
        }
        Instant now = clock.now();
        String by = actor.get().signature();
        Map<String, Map<String, String>> before = new TreeMap<>();
        Map<String, Map<String, String>> after = new TreeMap<>();
        List<Measurement> rows = new ArrayList<>();
        for (MeasurementCheck.Wanted it : changed) {
            Measurement row = stored.get(it.cell());
            String code = it.indicator().code();
            before.computeIfAbsent(code, none -> new TreeMap<>()).put(label(it), words(row == null ? null : row.figure()));
            after.computeIfAbsent(code, none -> new TreeMap<>()).put(label(it), words(it.figure()));
            if (row == null) {
                row = new Measurement(it.cell(), it.figure(), source, by, now);
                measurements.persist(row);
            } else {
                row.correct(it.figure(), source, by, now);
            }
            rows.add(row);
        }
        flush(changed);
        for (int i = 0; i < rows.size(); i++) {
            revisions.persist(new MeasurementRevision(rows.get(i), rows.get(i).version + 1, changed.get(i).entry().reason()));
        }
        after.forEach((code, figures) -> audit.record("MEASUREMENTS_STORED", Subject.of("measurement", code, code), before.get(code), figures));
    }

    /** Writes, and says it plainly when somebody else has just filled in the same empty cell. */
    private void flush(List<MeasurementCheck.Wanted> changed) {
        try {
            measurements.flush();
        } catch (ConstraintViolationException faster) {
            throw new ProblemException(ProblemType.STALE_VERSION, changed.stream().filter(it -> it.entry().version() == null)
                    .map(it -> new ProblemException.Fault("entries[" + it.position() + "]", "stale-cell-new")).toList());
        }
    }

    private static List<ProblemException.Fault> stale(List<MeasurementCheck.Wanted> wanted, Map<Measurement.Cell, Measurement> stored) {
        List<ProblemException.Fault> faults = new ArrayList<>();
        for (MeasurementCheck.Wanted it : wanted) {
            Measurement row = stored.get(it.cell());
            Integer seen = it.entry().version();
            if (row == null ? seen != null : seen == null || seen != row.version) {
                faults.add(new ProblemException.Fault("entries[" + it.position() + "]", "stale-cell", words(row == null ? null : row.figure()),
                        row == null ? "–" : row.changedBy));
            }
        }
        return faults;
    }

    private static List<ProblemException.Fault> unreasoned(List<MeasurementCheck.Wanted> changed, Map<Measurement.Cell, Measurement> stored) {
        return changed.stream().filter(it -> stored.get(it.cell()) != null && stored.get(it.cell()).figure() != null
                && (it.entry().reason() == null || it.entry().reason().isBlank()))
                .map(it -> new ProblemException.Fault("entries[" + it.position() + "].reason", "reason-required")).toList();
    }

    private static boolean differs(Measurement row, Figure figure) {
        String stands = words(row == null ? null : row.figure());
        return !stands.equals(words(figure));
    }

    private static void refuse(ProblemType type, List<ProblemException.Fault> faults) {
        if (!faults.isEmpty()) {
            throw new ProblemException(type, faults);
        }
    }

    private static String label(MeasurementCheck.Wanted it) {
        return it.indicator().code() + (it.entry().unit() == null ? "" : " " + it.entry().unit()) + " " + it.entry().year() + "-" + it.entry().month();
    }

    /** A figure in words, the same for equal figures; a dash for none. */
    private static String words(Figure figure) {
        if (figure == null) {
            return "–";
        }
        if (figure.isRatio()) {
            return plain(figure.numerator()) + "/" + plain(figure.denominator());
        }
        return plain(figure.value()) + (figure.denominator() == null ? "" : " (n=" + plain(figure.denominator()) + ")");
    }

    private static String plain(java.math.BigDecimal value) {
        return Amounts.plain(value).toPlainString();
    }
}

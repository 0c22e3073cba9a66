package tw.servicequality.kpi.measurement;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.exception.ConstraintViolationException;
import tw.servicequality.audit.AuditService;
import tw.servicequality.audit.Subject;
import tw.servicequality.kpi.Amounts;
import tw.servicequality.kpi.Measurement;
import tw.servicequality.kpi.MeasurementSource;
import tw.servicequality.kpi.Measurements;
import tw.servicequality.kpi.rules.Figure;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.actor.CurrentActor;
import tw.servicequality.platform.problem.ProblemException;
import tw.servicequality.platform.problem.ProblemType;

/** Writes figures with their versions and the audit trail, wherever they come from. To be called in a transaction. */
@ApplicationScoped
class MeasurementWriter {

    private final Measurements measurements;
    private final MeasurementRevisions revisions;
    private final AuditService audit;
    private final CurrentActor actor;
    private final OfficeClock clock;

    MeasurementWriter(Measurements measurements, MeasurementRevisions revisions, AuditService audit, CurrentActor actor, OfficeClock clock) {
        this.measurements = measurements;
        this.revisions = revisions;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    /** What stands in these cells, and maybe in others. One statement, however many they are. */
    Map<Measurement.Cell, Measurement> stored(List<MeasurementCheck.Wanted> wanted) {
        return stored(wanted.stream().map(it -> it.indicator().code()).collect(Collectors.toSet()),
                wanted.stream().map(it -> it.entry().year()).collect(Collectors.toSet()));
    }

    /** What stands in the cells of these indicators and years. One statement. */
    Map<Measurement.Cell, Measurement> stored(Collection<String> kpis, Collection<Integer> years) {
        return measurements.around(kpis, years).stream().collect(Collectors.toMap(Measurement::cell, Function.identity()));
    }

    /**
     * Writes figures that differ from what stands there.
     *
     * @throws ProblemException STALE_VERSION when somebody else has just filled in the same empty cell
     */
    void write(List<MeasurementCheck.Wanted> changed, Map<Measurement.Cell, Measurement> stored, MeasurementSource source) {
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
        flush(changed, stored);
        for (int i = 0; i < rows.size(); i++) {
            revisions.persist(new MeasurementRevision(rows.get(i), rows.get(i).version + 1, changed.get(i).entry().reason()));
        }
        after.forEach((code, figures) -> audit.record("MEASUREMENTS_STORED", Subject.of("measurement", code, code), before.get(code), figures));
    }

    /** Whether an earlier figure is changed and nobody says why. */
    static boolean isUnreasoned(MeasurementCheck.Wanted it, Measurement row) {
        return row != null && row.figure() != null && (it.entry().reason() == null || it.entry().reason().isBlank());
    }

    static boolean differs(Measurement row, Figure figure) {
        return !words(row == null ? null : row.figure()).equals(words(figure));
    }

    /** What a person calls a cell. */
    static String label(MeasurementCheck.Wanted it) {
        return it.indicator().code() + (it.entry().unit() == null ? "" : " " + it.entry().unit()) + " " + it.entry().year() + "-" + it.entry().month();
    }

    /** A figure in words, the same for equal figures; a dash for none. */
    static String words(Figure figure) {
        if (figure == null) {
            return "–";
        }
        if (figure.isRatio()) {
            return plain(figure.numerator()) + "/" + plain(figure.denominator());
        }
        return plain(figure.value()) + (figure.denominator() == null ? "" : " (n=" + plain(figure.denominator()) + ")");
    }

    /** Writes, and says it plainly when somebody else has just filled in the same empty cell. */
    private void flush(List<MeasurementCheck.Wanted> changed, Map<Measurement.Cell, Measurement> stored) {
        try {
            measurements.flush();
        } catch (ConstraintViolationException faster) {
            throw new ProblemException(ProblemType.STALE_VERSION, changed.stream().filter(it -> !stored.containsKey(it.cell()))
                    .map(it -> new ProblemException.Fault("entries[" + it.position() + "]", "stale-cell-new")).toList());
        }
    }

    private static String plain(BigDecimal value) {
        return Amounts.plain(value).toPlainString();
    }
}

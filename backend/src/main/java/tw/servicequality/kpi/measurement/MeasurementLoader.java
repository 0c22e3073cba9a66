package tw.servicequality.kpi.measurement;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tw.servicequality.actionitem.UnitReference;
import tw.servicequality.exchange.Candidate;
import tw.servicequality.exchange.Differences;
import tw.servicequality.exchange.Loader;
import tw.servicequality.exchange.Verdict;
import tw.servicequality.kpi.Amounts;
import tw.servicequality.kpi.KpiFacts;
import tw.servicequality.kpi.KpiSheet;
import tw.servicequality.kpi.Measurement;
import tw.servicequality.kpi.MeasurementSource;
import tw.servicequality.kpi.Sourced;
import tw.servicequality.kpi.rules.Figure;
import tw.servicequality.platform.problem.ProblemException;
import tw.servicequality.platform.problem.ProblemType;

/** Weighs and stores the figures of one file. Plans, units and what activities add up to are read once for each year that it names. */
final class MeasurementLoader implements Loader<MeasurementEntry> {

    private final KpiFacts facts;
    private final MeasurementRights rights;
    private final MeasurementWriter writer;
    private final Map<Integer, KpiSheet> sheets = new HashMap<>();
    private Map<Measurement.Cell, Measurement> stored = Map.of();

    MeasurementLoader(KpiFacts facts, MeasurementRights rights, MeasurementWriter writer) {
        this.facts = facts;
        this.rights = rights;
        this.writer = writer;
    }

    @Override
    public List<Verdict> weigh(List<Candidate<MeasurementEntry>> rows) {
        stored = standing(rows);
        MeasurementCheck check = new MeasurementCheck(this::sheet);
        Map<Integer, MeasurementCheck.Wanted> wanted = check.wanted(rows.stream().map(this::completed).toList()).stream()
                .collect(Collectors.toMap(MeasurementCheck.Wanted::position, Function.identity()));
        return IntStream.range(0, rows.size()).mapToObj(i -> wanted.containsKey(i) ? verdict(rows.get(i).row(), wanted.get(i))
                : Verdict.refused(rows.get(i).row(), check.faults(i))).toList();
    }

    @Override
    public void store(List<Verdict> wanted) {
        writer.write(wanted.stream().map(it -> (MeasurementCheck.Wanted) it.work()).toList(), stored, MeasurementSource.IMPORTED);
    }

    private KpiSheet sheet(int year) {
        return sheets.computeIfAbsent(year, facts::sheet);
    }

    private Map<Measurement.Cell, Measurement> standing(List<Candidate<MeasurementEntry>> rows) {
        return writer.stored(rows.stream().map(row -> row.request().kpi()).collect(Collectors.toSet()),
                rows.stream().map(row -> row.request().year()).collect(Collectors.toSet()));
    }

    /** The entry as if the file had all columns: a number whose column it does not have stays as it is. */
    private MeasurementEntry completed(Candidate<MeasurementEntry> row) {
        MeasurementEntry it = row.request();
        if (row.has("numerator") && row.has("denominator") && row.has("value")) {
            return it;
        }
        UUID unit = it.unit() == null ? Measurement.OFFICE
                : sheet(it.year()).units().stream().filter(one -> one.code().equals(it.unit())).map(UnitReference::id).findFirst().orElse(null);
        Measurement known = stored.get(new Measurement.Cell(it.kpi(), unit, it.year(), it.month()));
        Figure figure = known == null ? null : known.figure();
        return figure == null ? it : new MeasurementEntry(it.kpi(), it.unit(), it.year(), it.month(), row.has("numerator") ? it.numerator() : figure.numerator(),
                row.has("denominator") ? it.denominator() : figure.denominator(), row.has("value") ? it.value() : figure.value(), null, it.reason());
    }

    /** A row that says what is shown in its cell changes nothing, wherever that comes from. */
    private Verdict verdict(int row, MeasurementCheck.Wanted it) {
        Measurement known = stored.get(it.cell());
        Sourced shown = sheet(it.entry().year()).cell(it.indicator(), it.unitId(), it.entry().month());
        boolean same = !MeasurementWriter.differs(known, it.figure());
        boolean asShown = shown != null && (known == null || known.figure() == null) && MeasurementWriter.words(shown.figure()).equals(MeasurementWriter.words(it.figure()));
        if (same || asShown) {
            return Verdict.unchanged(row);
        }
        if (!rights.mayWrite(it.indicator(), it.unitId())) {
            return Verdict.refused(row, new ProblemException(ProblemType.FORBIDDEN));
        }
        if (MeasurementWriter.isUnreasoned(it, known)) {
            return Verdict.refused(row, List.of(new ProblemException.Fault("reason", "reason-required")));
        }
        return known == null || known.figure() == null ? Verdict.created(row, MeasurementWriter.label(it), it)
                : Verdict.changed(row, MeasurementWriter.label(it), differences(known.figure(), it.figure()), it);
    }

    private static List<Verdict.Difference> differences(Figure before, Figure after) {
        return new Differences().add("numerator", word(before.numerator()), after == null ? null : word(after.numerator()))
                .add("denominator", word(before.denominator()), after == null ? null : word(after.denominator()))
                .add("value", word(before.value()), after == null ? null : word(after.value())).list();
    }

    private static String word(BigDecimal number) {
        return number == null ? null : Amounts.plain(number).toPlainString();
    }
}

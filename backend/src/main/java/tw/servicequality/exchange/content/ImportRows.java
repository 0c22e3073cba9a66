package tw.servicequality.exchange.content;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tw.servicequality.exchange.Candidate;
import tw.servicequality.exchange.DataSet;
import tw.servicequality.exchange.Verdict;
import tw.servicequality.platform.problem.FieldPath;
import tw.servicequality.platform.problem.ProblemException;
import tw.servicequality.tabular.Column;
import tw.servicequality.tabular.ColumnKind;
import tw.servicequality.tabular.Columns;
import tw.servicequality.tabular.Headings;
import tw.servicequality.tabular.MatchedColumns;
import tw.servicequality.tabular.Row;
import tw.servicequality.tabular.TableFault;
import tw.servicequality.tabular.TableRecord;
import tw.servicequality.tabular.rules.CellAddress;

/** Makes requests of the rows of one file, and says what is wrong with those of which none can be made. */
public final class ImportRows<R> {

    /** Stands in files of bad rows that are given back, and is passed over when such a file comes again. */
    static final Column PROBLEM = Column.longText("problem", "問題", "Problem", 100_000);

    private static final int SHOWN = 200;

    private final DataSet<R> set;
    private final MatchedColumns columns;
    private final RowFaults faults;
    private final Validator validator;
    /** By what each record is known, with the row of it. */
    private final Map<String, Integer> known = new HashMap<>();

    public ImportRows(DataSet<R> set, Headings headings, RowFaults faults, Validator validator) {
        this.set = set;
        this.columns = Columns.of(Stream.concat(set.columns().all().stream(), Stream.of(PROBLEM)).toArray(Column[]::new)).match(headings);
        this.faults = faults;
        this.validator = validator;
    }

    /** A row and what has come of it so far: one of the two is null. */
    public record Read<R>(Candidate<R> candidate, RowReport refused) {
    }

    /** What is wrong with the headings; null for nothing. */
    public RowReport headings() {
        List<TableFault> found = columns.faults();
        return found.isEmpty() ? null : new RowReport(found.getFirst().row(), RowOutcome.REFUSED, null, found.stream().map(it -> faults.of(it, null)).toList(), List.of());
    }

    public Read<R> read(Row row) {
        TableRecord record = columns.record(row);
        if (!record.faults().isEmpty()) {
            return refused(row, record.faults().stream().map(it -> faults.of(it, value(row, it.key(), it.column()))).toList());
        }
        R request = set.request(record);
        List<RowReport.Fault> broken = validator.validate(request).stream().sorted(Comparator.comparing(FieldPath::of).thenComparing(FieldPath::rule))
                .map(it -> broken(row, it)).toList();
        if (!broken.isEmpty()) {
            return refused(row, broken);
        }
        Integer earlier = note(row, request);
        return earlier == null ? new Read<>(new Candidate<>(row.number(), request, record), null)
                : refused(row, List.of(faults.of("row-repeated", null, "row " + row.number(), earlier)));
    }

    /** A row that an earlier run is done with: only by what its record is known is noted. */
    public void pass(Row row) {
        TableRecord record = columns.record(row);
        if (record.faults().isEmpty()) {
            note(row, set.request(record));
        }
    }

    /** What a room found wrong with a row, or says that it changes. */
    public RowReport report(Row row, Verdict verdict) {
        List<RowReport.Fault> told = verdict.problem() == null ? verdict.faults().stream().map(it -> told(row, it)).toList()
                : List.of(faults.of(verdict.problem(), "row " + row.number()));
        return new RowReport(row.number(), verdict.kind() == Verdict.Kind.REFUSED ? RowOutcome.REFUSED : RowOutcome.CHANGED, verdict.label(), told, verdict.differences());
    }

    /** The columns that the file has, each as words, and one for what is wrong. */
    public Columns asTexts() {
        return Columns.of(Stream.concat(set.columns().all().stream().filter(it -> columns.has(it.key()))
                .map(it -> new Column(it.key(), it.heading(), ColumnKind.LONG_TEXT, false, PROBLEM.most(), List.of())), Stream.of(PROBLEM)).toArray(Column[]::new));
    }

    /** A row as it stands in the file, by the keys of its columns. */
    public Map<String, String> texts(Row row, String problem) {
        Map<String, String> texts = new HashMap<>();
        set.columns().all().stream().map(Column::key).filter(columns::has).forEach(key -> texts.put(key, row.cell(columns.place(key)).written()));
        texts.put(PROBLEM.key(), problem);
        return texts;
    }

    private Integer note(Row row, R request) {
        String key = set.key(request);
        return key == null ? null : known.putIfAbsent(key, row.number());
    }

    private RowReport.Fault broken(Row row, ConstraintViolation<R> violation) {
        String column = set.column(FieldPath.of(violation));
        return faults.of(violation, column, place(row, column), value(row, column, place(column)));
    }

    private RowReport.Fault told(Row row, ProblemException.Fault fault) {
        String column = set.column(fault.field());
        return faults.of(fault, column, place(row, column), value(row, column, place(column)));
    }

    private Read<R> refused(Row row, List<RowReport.Fault> found) {
        return new Read<>(null, new RowReport(row.number(), RowOutcome.REFUSED, null, found, List.of()));
    }

    private String place(Row row, String column) {
        int place = place(column);
        return place < 0 ? "row " + row.number() : CellAddress.letters(place) + row.number();
    }

    private int place(String column) {
        return columns.place(column);
    }

    /** What stands in a cell, cut to what a list shows; null for nothing, and for what may tell about a person. */
    private String value(Row row, String column, int place) {
        if (place < 0 || column == null || set.personal().contains(column)) {
            return null;
        }
        String written = row.cell(place).written();
        return written.isEmpty() ? null : written.substring(0, written.offsetByCodePoints(0, Math.min(SHOWN, written.codePointCount(0, written.length()))));
    }
}

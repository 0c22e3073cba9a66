package tw.servicequality.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.persistence.EntityManager;
import jakarta.validation.Validator;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tw.servicequality.tabular.MatchedColumns;
import tw.servicequality.tabular.Row;
import tw.servicequality.tabular.TableFiles;
import tw.servicequality.tabular.TableLimits;
import tw.servicequality.tabular.TableRecord;

/** Puts rows through a data set as the program itself, so that a test can look at the data set alone. */
public final class Loads {

    private Loads() {
    }

    /** What would become of the rows of a file. */
    public static <R> List<String> weighed(DataSet<R> set, String file) {
        List<Candidate<R>> rows = rows(set, file.getBytes(StandardCharsets.UTF_8));
        return QuarkusTransaction.requiringNew().call(() -> told(run(set, rows, false)));
    }

    /** What became of them. */
    public static <R> List<String> stored(DataSet<R> set, String file) {
        return stored(set, rows(set, file.getBytes(StandardCharsets.UTF_8)));
    }

    /** The same of rows that were read. */
    public static <R> List<String> stored(DataSet<R> set, List<Candidate<R>> rows) {
        return QuarkusTransaction.requiringNew().call(() -> told(run(set, rows, true)));
    }

    /** The rows of a file, none of which has a fault that the reader or the constraints of the request find. */
    public static <R> List<Candidate<R>> rows(DataSet<R> set, byte[] file) {
        Validator validator = Arc.container().instance(Validator.class).get();
        return TableFiles.with(file, TableLimits.usual(), table -> {
            MatchedColumns matched = set.columns().match(table.headings());
            assertEquals(List.of(), matched.faults());
            List<Candidate<R>> rows = new ArrayList<>();
            for (Row row = table.next(); row != null; row = table.next()) {
                TableRecord record = matched.record(row);
                assertEquals(List.of(), record.faults());
                R request = set.request(record);
                assertEquals(Set.of(), validator.validate(request));
                rows.add(new Candidate<>(row.number(), request, record));
            }
            return rows;
        });
    }

    private static <R> List<Verdict> run(DataSet<R> set, List<Candidate<R>> rows, boolean storing) {
        EntityManager entities = Arc.container().instance(EntityManager.class).get();
        Loader<R> loader = set.open();
        List<Verdict> verdicts = new ArrayList<>();
        for (int from = 0; from < rows.size(); from += set.batch()) {
            List<Verdict> batch = loader.weigh(rows.subList(from, Math.min(rows.size(), from + set.batch())));
            List<Verdict> wanted = batch.stream().filter(Verdict::isWanted).toList();
            if (storing && !wanted.isEmpty()) {
                loader.store(wanted);
            }
            entities.flush();
            entities.clear();
            verdicts.addAll(batch);
        }
        return verdicts;
    }

    /** {@code 2 CREATED}, {@code 3 CHANGED people: 42 → 45}, {@code 4 REFUSED units[0] unit-unknown}, {@code 5 REFUSED FORBIDDEN}. */
    private static List<String> told(List<Verdict> verdicts) {
        return verdicts.stream().map(it -> it.row() + " " + it.kind()
                + it.differences().stream().map(one -> " " + one.column() + ": " + one.before() + " → " + one.after()).collect(Collectors.joining(","))
                + it.faults().stream().map(one -> " " + one.field() + " " + one.code()).collect(Collectors.joining(","))
                + (it.problem() == null ? "" : " " + it.problem().type())).toList();
    }
}

package tw.servicequality.exchange.run;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.persistence.EntityManager;
import jakarta.validation.Validator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import tw.servicequality.exchange.Candidate;
import tw.servicequality.exchange.DataSet;
import tw.servicequality.exchange.Loader;
import tw.servicequality.exchange.Verdict;
import tw.servicequality.exchange.content.ImportRows;
import tw.servicequality.exchange.content.JobCipher;
import tw.servicequality.exchange.content.RowFaults;
import tw.servicequality.exchange.content.RowOutcome;
import tw.servicequality.exchange.content.RowReport;
import tw.servicequality.tabular.Row;
import tw.servicequality.tabular.TableRefusedException;
import tw.servicequality.tabular.source.TableReader;

/**
 * One run of one import over its file. Where all rows or none are wanted, everything is stored in one transaction, which is taken back at the first bad row; the rest is then only
 * checked. Where bad rows are skipped, each batch has a transaction of its own, which also says how far the run has come.
 */
final class ImportRun<R> {

    /** So many rows are told of, of each outcome; where bad rows are skipped, all of them are. */
    static final int TOLD = 1000;
    /** So often a run says that it is alive, in nanoseconds. */
    private static final long ALIVE = 1_000_000_000L;

    private final ImportJob job;
    private final DataSet<R> set;
    private final Tools tools;
    private final UUID runner;
    private final JobCipher cipher;
    private final BooleanSupplier leaving;
    private final Map<RowOutcome, Integer> told = new HashMap<>();
    private Loader<R> loader;
    private ImportRows<R> rows;
    private ImportCounts counts;
    private boolean writing;
    private boolean clean = true;
    private boolean brokenFile;
    private long alive = System.nanoTime();

    /** What a run works with. */
    record Tools(ImportKeeper keeper, EntityManager entities, RowFaults faults, Validator validator, ImportSettings settings) {
    }

    /** @param leaving whether the program is about to end */
    ImportRun(ImportJob job, DataSet<R> set, Tools tools, UUID runner, JobCipher cipher, BooleanSupplier leaving) {
        this.job = job;
        this.set = set;
        this.tools = tools;
        this.runner = runner;
        this.cipher = cipher;
        this.leaving = leaving;
        this.writing = job.isWriting();
        this.counts = job.position > 0 ? job.counts : job.counts.again();
    }

    /** How a run ends early. */
    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final boolean wanted;

        Stopped(boolean wanted) {
            this.wanted = wanted;
        }
    }

    /**
     * Reads the file to its end, or to where the run has to end.
     *
     * @return false when the import is to be taken up again, because the program ends
     */
    boolean read(TableReader table) throws IOException {
        try {
            tools.keeper.opened(job, runner, table);
            rows = new ImportRows<>(set, table.headings(), tools.faults, tools.validator);
            RowReport headings = rows.headings();
            if (headings != null) {
                refuse(headings);
            } else {
                loader = set.open();
                batches(table);
            }
        } catch (TableRefusedException bad) {
            refuse(broken(bad, tools.faults));
        } catch (Stopped stopped) {
            takeBack();
            if (stopped.wanted) {
                tools.keeper.ended(job, runner, ImportState.CANCELLED, counts, table.otherSheets());
            }
            return stopped.wanted;
        } catch (RuntimeException | IOException failed) {
            takeBack();
            throw failed;
        }
        end(table.otherSheets());
        return true;
    }

    /** A file that cannot be read as a table at all. */
    void refused(TableRefusedException bad) {
        refuse(broken(bad, tools.faults));
        end(List.of());
    }

    private static RowReport broken(TableRefusedException bad, RowFaults faults) {
        return new RowReport(bad.fault().row(), RowOutcome.REFUSED, null, List.of(faults.of(bad.fault(), null)), List.of());
    }

    private void batches(TableReader table) throws IOException {
        List<Row> batch = new ArrayList<>();
        Row row = table.next();
        while (row != null) {
            if (row.number() <= job.position) {
                rows.pass(row);
                look();
            } else {
                batch.add(row);
                if (batch.size() == set.batch()) {
                    take(batch);
                    batch = new ArrayList<>();
                }
            }
            row = table.next();
        }
        if (!batch.isEmpty()) {
            take(batch);
        }
        counts = counts.ended();
    }

    private void take(List<Row> batch) {
        look();
        List<RowReport> reports = new ArrayList<>();
        List<Candidate<R>> candidates = new ArrayList<>();
        for (Row row : batch) {
            ImportRows.Read<R> read = rows.read(row);
            if (read.candidate() != null) {
                candidates.add(read.candidate());
            } else {
                reports.add(read.refused());
            }
        }
        reports.forEach(it -> counts = counts.and(Verdict.Kind.REFUSED));
        clean &= reports.isEmpty();
        if (job.isWriting() && job.onError == OnError.SKIP) {
            QuarkusTransaction.requiringNew().timeout((int) tools.settings.longest().toSeconds()).run(() -> {
                settle(batch, candidates, reports);
                tools.keeper.advanced(job.id, runner, batch.getLast().number(), counts, cipher, reports);
            });
            return;
        }
        if (!clean) {
            takeBack();
        }
        if (writing && !QuarkusTransaction.isActive()) {
            QuarkusTransaction.begin(QuarkusTransaction.beginOptions().timeout((int) tools.settings.longest().toSeconds()));
        }
        if (writing) {
            settle(batch, candidates, reports);
        } else {
            QuarkusTransaction.requiringNew().run(() -> settle(batch, candidates, reports));
        }
        if (!clean) {
            takeBack();
        }
        tell(reports);
    }

    /** Weighs the rows of a batch, and stores them unless there is a bad one and all or none are wanted. */
    private void settle(List<Row> batch, List<Candidate<R>> candidates, List<RowReport> reports) {
        List<Verdict> verdicts = candidates.isEmpty() ? List.of() : loader.weigh(candidates);
        Map<Integer, Row> byNumber = batch.stream().collect(Collectors.toMap(Row::number, Function.identity()));
        for (Verdict verdict : verdicts) {
            counts = counts.and(verdict.kind());
            clean &= verdict.kind() != Verdict.Kind.REFUSED;
            if (verdict.kind() == Verdict.Kind.REFUSED || verdict.kind() == Verdict.Kind.CHANGED && !job.isWriting()) {
                reports.add(rows.report(byNumber.get(verdict.row()), verdict));
            }
        }
        if (writing && (clean || job.onError == OnError.SKIP)) {
            loader.store(verdicts.stream().filter(Verdict::isWanted).toList());
            tools.entities.flush();
        }
        tools.entities.clear();
    }

    /** Keeps what is told of rows, as long as not too many are. */
    private void tell(List<RowReport> reports) {
        List<RowReport> kept = reports.stream().filter(it -> told.merge(it.outcome(), 1, Integer::sum) <= TOLD).toList();
        if (!kept.isEmpty()) {
            tools.keeper.report(job.id, runner, cipher, kept);
        }
    }

    private void refuse(RowReport report) {
        clean = false;
        takeBack();
        tools.keeper.report(job.id, runner, cipher, List.of(report));
        brokenFile = true;
    }

    private void end(List<String> otherSheets) {
        ImportState state = brokenFile ? ImportState.REFUSED : job.dryRun ? ImportState.CHECKED
                : clean || job.onError == OnError.SKIP ? ImportState.DONE : ImportState.REFUSED;
        tools.keeper.ended(job, runner, state, counts, otherSheets);
        if (QuarkusTransaction.isActive()) {
            QuarkusTransaction.commit();
        }
    }

    /** Nothing of what is not committed is stored, now or later in this run. */
    private void takeBack() {
        if (QuarkusTransaction.isActive()) {
            QuarkusTransaction.rollback();
        }
        if (job.onError == OnError.STOP) {
            writing = false;
        }
    }

    /** Looks about from time to time, and says that the run is alive. */
    private void look() {
        if (leaving.getAsBoolean()) {
            throw new Stopped(false);
        }
        if (System.nanoTime() - alive > ALIVE) {
            alive = System.nanoTime();
            if (tools.keeper.progress(job.id, runner, counts)) {
                throw new Stopped(true);
            }
        }
    }
}

package tw.servicequality.exchange.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.servicequality.exchange.DataSet;
import tw.servicequality.exchange.DataSets;
import tw.servicequality.exchange.content.ImportContent;
import tw.servicequality.exchange.content.ImportFiles;
import tw.servicequality.exchange.content.ImportReports;
import tw.servicequality.exchange.content.ImportRows;
import tw.servicequality.exchange.content.RowFaults;
import tw.servicequality.exchange.content.RowOutcome;
import tw.servicequality.exchange.content.RowReport;
import tw.servicequality.platform.file.ExportFile;
import tw.servicequality.platform.file.ExportFormat;
import tw.servicequality.platform.problem.ProblemException;
import tw.servicequality.tabular.Row;
import tw.servicequality.tabular.TableFormat;
import tw.servicequality.tabular.TableLimits;
import tw.servicequality.tabular.source.TableReader;
import tw.servicequality.tabular.written.TableWriter;

/** Files that are handed out: templates, what was sent, and its bad rows. */
@ApplicationScoped
class ImportFileService {

    private static final int PAGE = 500;

    private final ImportService imports;
    private final ImportFiles files;
    private final ImportReports reports;
    private final DataSets sets;
    private final RowFaults faults;
    private final Validator validator;

    ImportFileService(ImportService imports, ImportFiles files, ImportReports reports, DataSets sets, RowFaults faults, Validator validator) {
        this.imports = imports;
        this.files = files;
        this.reports = reports;
        this.sets = sets;
        this.faults = faults;
        this.validator = validator;
    }

    /** Writes a file. */
    interface Content {
        void write(OutputStream out) throws IOException;
    }

    /**
     * A file as it was sent.
     *
     * @param fileName as it was told
     */
    record Original(String fileName, Content content) {
    }

    /** The headings of a data set. */
    ExportFile template(String name) {
        DataSet<?> set = sets.get(name);
        return file(set.title().chinese(), (out, format, language) -> TableWriter.of(out, format, set.columns(), language, set.title().in(language)).end());
    }

    /** @throws ProblemException NOT_FOUND for somebody else's, and when it is gone */
    Original original(UUID id) {
        ImportContent content = imports.content(id, "IMPORT_FILE_TAKEN");
        return new Original(content.fileName(), out -> files.write(id, content.cipher(), out));
    }

    /**
     * The bad rows as they were sent, each with what is wrong; it can be put right and sent again.
     *
     * @throws ProblemException NOT_FOUND for somebody else's, when the file is gone, and when there are no bad rows
     */
    ExportFile refused(UUID id) {
        ImportContent content = imports.content(id, "IMPORT_REFUSED_ROWS_TAKEN");
        if (reports.page(id, content.cipher(), RowOutcome.REFUSED, 0, 1).isEmpty()) {
            throw ProblemException.notFound();
        }
        return file(content.set().title().chinese() + "待更正", (out, format, language) -> refused(content, out, format, language));
    }

    private void refused(ImportContent content, OutputStream out, TableFormat format, Locale language) throws IOException {
        Path file = files.restore(content.importId(), content.cipher());
        try (TableReader table = TableReader.open(file, TableLimits.usual().withRows(content.set().mostRows()))) {
            ImportRows<?> rows = new ImportRows<>(content.set(), table.headings(), faults, validator);
            TableWriter writer = TableWriter.of(out, format, rows.asTexts(), language, content.set().title().in(language));
            Iterator<RowReport> told = told(content).iterator();
            RowReport next = told.hasNext() ? told.next() : null;
            for (Row row = table.next(); row != null && next != null; row = table.next()) {
                if (row.number() == next.row()) {
                    writer.write(rows.texts(row, next.faults().stream().map(it -> it.message().in(language)).collect(Collectors.joining("\n"))));
                    next = told.hasNext() ? told.next() : null;
                }
            }
            writer.end();
        } finally {
            files.discard(file);
        }
    }

    /** The reports of bad rows below the headings, read page by page. */
    private Stream<RowReport> told(ImportContent content) {
        return Stream.iterate(page(content, 0), it -> !it.isEmpty(), it -> page(content, it.getLast().row())).flatMap(List::stream);
    }

    private List<RowReport> page(ImportContent content, int after) {
        return reports.page(content.importId(), content.cipher(), RowOutcome.REFUSED, after, PAGE);
    }

    private interface Body {
        void write(OutputStream out, TableFormat format, Locale language) throws IOException;
    }

    private static ExportFile file(String title, Body body) {
        return new ExportFile() {
            @Override
            public String title() {
                return title;
            }

            @Override
            public void write(OutputStream out, ExportFormat format, Locale language) throws IOException {
                body.write(out, TableFormat.valueOf(format.name()), language);
            }
        };
    }
}

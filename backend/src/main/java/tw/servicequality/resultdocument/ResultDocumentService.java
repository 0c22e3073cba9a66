package tw.servicequality.resultdocument;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import tw.servicequality.document.DocumentFile;
import tw.servicequality.document.DocumentFormat;
import tw.servicequality.document.DocumentWriter;
import tw.servicequality.platform.problem.ProblemException;
import tw.servicequality.platform.problem.ProblemType;
import tw.servicequality.progress.ProgressPeriodResponse;
import tw.servicequality.progress.ProgressPeriodService;
import tw.servicequality.progress.ProgressReportService;
import tw.servicequality.progress.report.SignedProgressReport;
import tw.servicequality.progress.rules.ProgressState;

/** Writes the official tables of what was signed. What was not is in none of them, and a table that it is missing from says so. */
@ApplicationScoped
@Transactional
public class ResultDocumentService {

    private static final String UNSIGNED = "report-unsigned";

    private final ProgressReportService reports;
    private final ProgressPeriodService periods;
    private final DocumentWriter writer;

    ResultDocumentService(ProgressReportService reports, ProgressPeriodService periods, DocumentWriter writer) {
        this.reports = reports;
        this.periods = periods;
        this.writer = writer;
    }

    /**
     * A month of all units, for who sees all of them. Six statements. Of a report that was opened again what was last signed stands there. While something is
     * missing the table is marked as not final and says what.
     *
     * @throws ProblemException WRONG_STATE while nothing of the month was signed, with a fault for each unit that is awaited; NOT_FOUND where none is
     */
    public DocumentFile ofMonth(YearMonth month, DocumentFormat format) {
        List<ProgressPeriodResponse> units = periods.ofMonth(month);
        List<ProgressPeriodResponse> open = units.stream().filter(it -> it.state() != ProgressState.REVIEWED && (it.reportId() != null || it.demanded())).toList();
        List<UUID> order = units.stream().map(it -> it.unit().id()).toList();
        List<SignedProgressReport> signed = reports.newest(month).stream().sorted(Comparator.comparingInt(it -> order.indexOf(it.unit().id()))).toList();
        if (signed.isEmpty() && open.isEmpty()) {
            throw ProblemException.notFound();
        }
        if (signed.isEmpty()) {
            throw new ProblemException(ProblemType.WRONG_STATE, open.stream().map(it -> new ProblemException.Fault("month", UNSIGNED, it.unit().name())).toList());
        }
        return write(new ResultDocument(month, null, signed, open(open, signed)), format);
    }

    /**
     * The report of a unit as it was last signed; marked as not final while it is open again.
     *
     * @throws ProblemException NOT_FOUND; WRONG_STATE for one that was never signed
     */
    public DocumentFile ofReport(UUID id, DocumentFormat format) {
        ProgressReportService.LastSigned last = reports.lastSigned(id);
        if (last.signed() == null) {
            throw new ProblemException(ProblemType.WRONG_STATE, List.of(new ProblemException.Fault("state", UNSIGNED, last.unit())));
        }
        return write(last.signed(), last.locked() ? List.of() : List.of(again(last.signed())), format);
    }

    /**
     * The report of a unit as a revision of it was signed.
     *
     * @throws ProblemException NOT_FOUND, also for a revision that was never signed
     */
    public DocumentFile ofRevision(UUID id, int revision, DocumentFormat format) {
        return write(reports.signed(id, revision), List.of(), format);
    }

    private DocumentFile write(SignedProgressReport signed, List<String> open, DocumentFormat format) {
        return write(new ResultDocument(YearMonth.of(signed.year(), signed.month()), signed.unit().name(), List.of(signed), open), format);
    }

    private DocumentFile write(ResultDocument document, DocumentFormat format) {
        return writer.write(document.whole(), format, document.name());
    }

    private static List<String> open(List<ProgressPeriodResponse> open, List<SignedProgressReport> signed) {
        Set<UUID> reports = open.stream().map(ProgressPeriodResponse::reportId).collect(Collectors.toSet());
        List<SignedProgressReport> again = signed.stream().filter(it -> reports.contains(it.reportId())).toList();
        Set<UUID> told = again.stream().map(SignedProgressReport::reportId).collect(Collectors.toSet());
        List<String> words = new ArrayList<>();
        String never = open.stream().filter(it -> !told.contains(it.reportId())).map(it -> it.unit().name()).collect(Collectors.joining("、"));
        if (!never.isEmpty()) {
            words.add(never + "尚未核閱，未列入本表");
        }
        again.forEach(it -> words.add(again(it)));
        return words;
    }

    private static String again(SignedProgressReport it) {
        return it.unit().name() + "月報已重啟修正，所列為第" + it.revision() + "版";
    }
}

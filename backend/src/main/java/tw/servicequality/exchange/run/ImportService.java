package tw.servicequality.exchange.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import tw.servicequality.audit.AuditService;
import tw.servicequality.audit.Subject;
import tw.servicequality.exchange.DataSet;
import tw.servicequality.exchange.DataSets;
import tw.servicequality.exchange.content.ImportContent;
import tw.servicequality.exchange.content.ImportFiles;
import tw.servicequality.exchange.content.ImportReports;
import tw.servicequality.exchange.content.JobCipher;
import tw.servicequality.exchange.content.RowOutcome;
import tw.servicequality.exchange.content.RowReport;
import tw.servicequality.platform.Ids;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.actor.Actor;
import tw.servicequality.platform.actor.CurrentActor;
import tw.servicequality.platform.actor.Role;
import tw.servicequality.platform.file.Upload;
import tw.servicequality.platform.http.Cursor;
import tw.servicequality.platform.http.Page;
import tw.servicequality.platform.problem.ProblemException;
import tw.servicequality.platform.problem.ProblemType;
import tw.servicequality.tabular.Label;

/**
 * Takes imports in and tells how they stand. Administrators and 研考 see that there was one, others see their own; what stands in a file is given back only to who sent it.
 */
@ApplicationScoped
@Transactional
public class ImportService {

    private static final String BY_NEWEST = "newest";
    private static final String BY_ROW = "row";

    private final ImportJobs jobs;
    private final ImportFiles files;
    private final ImportReports reports;
    private final SealedImports keys;
    private final DataSets sets;
    private final ImportSettings settings;
    private final AuditService audit;
    private final CurrentActor actor;
    private final OfficeClock clock;
    private final ObjectMapper json;

    ImportService(ImportJobs jobs, ImportFiles files, ImportReports reports, SealedImports keys, DataSets sets, ImportSettings settings, AuditService audit, CurrentActor actor,
            OfficeClock clock, ObjectMapper json) {
        this.jobs = jobs;
        this.files = files;
        this.reports = reports;
        this.keys = keys;
        this.sets = sets;
        this.settings = settings;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
        this.json = json;
    }

    /**
     * Takes a file in; it waits for its turn.
     *
     * @throws ProblemException NOT_FOUND for a data set that the caller may not bring in; RULE_VIOLATED for an empty file, when bad rows of what makes sense only as a whole
     *         should be skipped, and while too many wait
     */
    ImportResponse create(ImportOrder order, Upload upload) {
        DataSet<?> set = sets.get(order.dataSet());
        Actor by = actor.get();
        if (upload.size() == 0) {
            throw ProblemException.rule("body", "table-empty");
        }
        requireSkippable(set, order.onError());
        if (jobs.open(by.id()) >= settings.open()) {
            throw ProblemException.rule("dataSet", "imports-waiting", settings.open());
        }
        Instant now = clock.now();
        ImportJob job = new ImportJob(Ids.next(), order, upload.size(), upload.sha256(), by, rights(by), now, now.plus(settings.kept()));
        JobCipher cipher = keys.begin(job);
        jobs.persist(job);
        jobs.flush();
        try {
            files.keep(job.id, cipher, upload.file());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        audit.record("IMPORT_ORDERED", subject(job), null, Map.of("dataSet", job.dataSet, "size", job.size, "sha256", HexFormat.of().formatHex(job.sha256),
                "dryRun", job.dryRun, "onError", job.onError));
        return response(job);
    }

    /** The newest first. One statement. */
    Page<ImportResponse> list(String dataSet, int limit, String cursor) {
        Cursor after = Cursor.decode(cursor, BY_NEWEST, 1);
        List<ImportJob> rows = jobs.page(isKeeper() ? null : actor.get().id(), dataSet, after == null ? null : id(after), limit);
        return Page.cut(rows, limit, null, last -> new Cursor(BY_NEWEST, List.of(last.id.toString())), shown -> shown.stream().map(this::response).toList());
    }

    /** One import. */
    ImportResponse get(UUID id) {
        return response(find(id));
    }

    /**
     * What is told of rows, by their number; of each kind the first thousand, and where bad rows are skipped all of them.
     *
     * @throws ProblemException NOT_FOUND for somebody else's, and when the file is gone
     */
    Page<ImportRowResponse> rows(UUID id, RowOutcome outcome, int limit, String cursor, Locale language) {
        ImportJob job = own(id);
        Cursor after = Cursor.decode(cursor, BY_ROW, 1);
        List<RowReport> rows = reports.page(id, keys.of(job), outcome, after == null ? -1 : row(after), limit);
        return Page.cut(rows, limit, null, last -> new Cursor(BY_ROW, List.of(Integer.toString(last.row()))),
                shown -> shown.stream().map(it -> ImportRowResponse.of(it, sets.find(job.dataSet).columns(), language)).toList());
    }

    /**
     * Stores what was only checked.
     *
     * @throws ProblemException WRONG_STATE when it was not checked; RULE_VIOLATED when it has bad rows that are not to be skipped
     */
    ImportResponse confirm(UUID id, OnError onError) {
        ImportJob job = jobs.findById(own(id).id, LockModeType.PESSIMISTIC_WRITE);
        DataSet<?> set = sets.get(job.dataSet);
        requireSkippable(set, onError);
        Actor by = actor.get();
        job.confirm(onError, by, rights(by));
        audit.record("IMPORT_CONFIRMED", subject(job), null, Map.of("onError", onError));
        return response(job);
    }

    /**
     * Stops an import at its next batch. Where bad rows are skipped, the batches before stay.
     *
     * @throws ProblemException WRONG_STATE when it has come to its end
     */
    ImportResponse cancel(UUID id) {
        ImportJob job = jobs.findById(own(id).id, LockModeType.PESSIMISTIC_WRITE);
        job.cancel(clock.now());
        audit.record("IMPORT_STOPPED", subject(job), null, null);
        return response(job);
    }

    /** Somebody's own import with its key, for its file; that it was taken is recorded. */
    ImportContent content(UUID id, String action) {
        ImportJob job = own(id);
        JobCipher cipher = keys.of(job);
        audit.record(action, subject(job), null, null);
        return new ImportContent(job.id, sets.find(job.dataSet), job.fileName, cipher);
    }

    /** The moment at which the oldest import that stores now has begun; null when none does. What it stores may become visible behind what was stored after that. */
    public Instant writingSince() {
        return jobs.writingSince();
    }

    /** Forgets some files whose time is over, with what is told of their rows. @return whether there may be more */
    boolean forget(int most) {
        List<ImportJob> overdue = jobs.overdue(clock.now(), most);
        overdue.forEach(job -> {
            reports.clear(job.id);
            files.forget(job.id);
            job.forget();
        });
        return overdue.size() == most;
    }

    private ImportJob find(UUID id) {
        ImportJob job = jobs.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        if (!isKeeper() && !job.orderedById.equals(actor.get().id())) {
            throw ProblemException.notFound();
        }
        return job;
    }

    /** One that the caller has sent, with its file still there. */
    private ImportJob own(UUID id) {
        ImportJob job = find(id);
        if (!job.orderedById.equals(actor.get().id()) || job.sealedKey == null) {
            throw ProblemException.notFound();
        }
        return job;
    }

    private boolean isKeeper() {
        return !actor.get().isClient() && actor.get().isAny(Role.ADMINISTRATOR, Role.EVALUATION_OFFICER);
    }

    private ImportResponse response(ImportJob it) {
        Label title = sets.title(it.dataSet);
        return new ImportResponse(it.id, it.dataSet, title.chinese(), title.english(), it.fileName, it.size, HexFormat.of().formatHex(it.sha256), it.state, it.dryRun,
                it.onError, it.counts, it.format, it.encoding, it.sheet, it.otherSheets == null ? List.of() : List.of(it.otherSheets.split("、")), it.orderedBy, it.createdAt,
                it.startedAt, it.finishedAt, it.sealedKey == null ? null : it.keptUntil, actions(it));
    }

    private List<String> actions(ImportJob it) {
        List<String> actions = new ArrayList<>();
        if (it.sealedKey != null && it.orderedById.equals(actor.get().id())) {
            if (it.state == ImportState.CHECKED) {
                actions.add("confirm");
            }
            if (it.state == ImportState.CHECKED || it.state.isOpen() && !it.stopWanted) {
                actions.add("cancel");
            }
            actions.add("download");
        }
        return actions;
    }

    private String rights(Actor by) {
        try {
            return json.writeValueAsString(by);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void requireSkippable(DataSet<?> set, OnError onError) {
        if (onError == OnError.SKIP && set.batch() >= set.mostRows()) {
            throw ProblemException.rule("onError", "import-whole-only");
        }
    }

    private static Subject subject(ImportJob job) {
        return Subject.of("import", job.id, job.dataSet);
    }

    private static UUID id(Cursor cursor) {
        try {
            return UUID.fromString(cursor.key().getFirst());
        } catch (IllegalArgumentException forged) {
            throw new ProblemException(ProblemType.INVALID_CURSOR);
        }
    }

    private static int row(Cursor cursor) {
        try {
            return Integer.parseInt(cursor.key().getFirst());
        } catch (NumberFormatException forged) {
            throw new ProblemException(ProblemType.INVALID_CURSOR);
        }
    }
}

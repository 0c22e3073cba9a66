package tw.servicequality.complaint.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tw.servicequality.audit.AuditService;
import tw.servicequality.audit.ExportDoing;
import tw.servicequality.audit.Subject;
import tw.servicequality.complaint.casefile.ComplaintSettings;
import tw.servicequality.complaint.casefile.TextQuery;
import tw.servicequality.complaint.petitioner.Petitioners;
import tw.servicequality.complaint.reading.CaseLine;
import tw.servicequality.complaint.reading.ComplaintFilter;
import tw.servicequality.complaint.reading.ComplaintReader;
import tw.servicequality.complaint.reading.ComplaintRights;
import tw.servicequality.complaint.reading.ComplaintSelection;
import tw.servicequality.complaint.reading.ComplaintSummary;
import tw.servicequality.complaint.reading.Complaints;
import tw.servicequality.complaint.rules.DueWindow;
import tw.servicequality.exchange.run.ImportService;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.http.Cursor;
import tw.servicequality.platform.http.Page;
import tw.servicequality.platform.problem.ProblemException;
import tw.servicequality.platform.problem.ProblemType;

/** Finds complaints: filtered, in an order, page by page. */
@ApplicationScoped
@Transactional
public class ComplaintListService {

    /** How machines ask: by the time of the last change, the earliest first. */
    private static final String BY_CHANGE = "changedAt";
    /** The sorts of the list and what each goes by. */
    private static final Map<String, String> SORTS = Map.of("dueOn", "due_on", "-dueOn", "due_on", "receivedOn", "received_on", "-receivedOn", "received_on",
            BY_CHANGE, "changed_at");

    private final Complaints complaints;
    private final Petitioners petitioners;
    private final ComplaintReader reader;
    private final ComplaintRights rights;
    private final ComplaintCounts counts;
    private final TextQuery words;
    private final ImportService imports;
    private final ComplaintSettings settings;
    private final AuditService audit;
    private final OfficeClock clock;

    ComplaintListService(Complaints complaints, Petitioners petitioners, ComplaintReader reader, ComplaintRights rights, ComplaintCounts counts, TextQuery words,
            ImportService imports, ComplaintSettings settings, AuditService audit, OfficeClock clock) {
        this.complaints = complaints;
        this.petitioners = petitioners;
        this.reader = reader;
        this.rights = rights;
        this.counts = counts;
        this.words = words;
        this.imports = imports;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Cases that the caller may see. Two statements, whatever their number: the confidential ones that name the caller, and the page; every two seconds
     * three more for units, topics and the calendar's stamp, and one for the count unless it is fresh. By time of change it ends where changes may still be on
     * their way, for which it asks one more, and tells of no confidential case, whoever asks. Without a transaction, which would cost three statements more.
     */
    @Transactional(Transactional.TxType.SUPPORTS)
    public ComplaintPage list(ComplaintFilter filter, String sort, int limit, String cursor) {
        return page(filter, sort, limit, cursor, true);
    }

    /** The same for a file, which is recorded with its first page. Only there the cases are counted. */
    public Page<ComplaintSummary> export(ComplaintFilter filter, String sort, String cursor) {
        ComplaintPage page = page(filter, sort, Page.MAX_LIMIT, cursor, cursor == null);
        if (cursor == null) {
            audit.record("COMPLAINTS_EXPORTED", Subject.of("complaint", null, null), null,
                    new ExportDoing(filter, filter.text() != null, sort, page.total(), page.totalIsLeast() != null));
        }
        return new Page<>(page.items(), null, page.nextCursor());
    }

    private ComplaintPage page(ComplaintFilter filter, String sort, int limit, String cursor, boolean toCount) {
        String column = SORTS.get(sort);
        if (column == null) {
            throw ProblemException.parameter("sort", "choice", String.join(", ", SORTS.keySet().stream().sorted().toList()));
        }
        ComplaintSelection.Position after = position(sort, Cursor.decode(cursor, sort, 2));
        // Taken before anything is read: what rests by now was committed before this transaction looks.
        Instant settled = sort.equals(BY_CHANGE) ? settled() : null;
        ComplaintReader.Surroundings now = reader.recentWith(filter.unit(), filter.topic());
        ComplaintSelection selection = selection(filter, now, settled == null ? rights.sight() : rights.sight().withoutConfidential());
        List<CaseLine> rows = complaints.page(selection, column, sort.startsWith("-"), after, settled, limit, petitioners);
        boolean more = rows.size() > limit;
        List<CaseLine> shown = more ? rows.subList(0, limit) : rows;
        // Who sees the first page and the last in one has seen them all, unless some still rest.
        SharedCount.Counted counted = !toCount || after == null && settled == null && !more ? new SharedCount.Counted(shown.size(), false, clock.now())
                : counts.of(selection);
        return new ComplaintPage(reader.lines(shown, now), counted.total(), counted.asOf(), counted.least() ? true : null, settled,
                more ? cursor(sort, column, shown.getLast()) : null);
    }

    /** What changed before this moment is there: it rests by now, and no file that is being stored began before it. One statement. */
    private Instant settled() {
        Instant resting = clock.now().minus(settings.changesRest());
        Instant writing = imports.writingSince();
        return writing == null || writing.isAfter(resting) ? resting : writing;
    }

    private ComplaintSelection selection(ComplaintFilter filter, ComplaintReader.Surroundings now, ComplaintRights.Sight sight) {
        UUID unit = filter.unit() == null ? null
                : now.unitId(filter.unit()).orElseThrow(() -> ProblemException.parameter("unit", "unit-unknown", filter.unit()));
        UUID topic = filter.topic() == null ? null
                : now.topicId(filter.topic()).orElseThrow(() -> ProblemException.parameter("topic", "topic-unknown", filter.topic()));
        DueWindow light = DueWindow.of(filter.light(), now.today(), now.calendar());
        DueWindow due = filter.dueWithin() == null ? light : light.and(DueWindow.within(filter.dueWithin(), now.today(), now.calendar()));
        return new ComplaintSelection(filter, sight, unit, topic, due, words.plan(filter.text()));
    }

    private static String cursor(String sort, String column, CaseLine last) {
        Object at = switch (column) {
            case "due_on" -> last.dueOn();
            case "received_on" -> last.receivedOn();
            default -> last.changedAt();
        };
        return new Cursor(sort, List.of(at.toString(), last.id().toString())).encode();
    }

    private static ComplaintSelection.Position position(String sort, Cursor cursor) {
        if (cursor == null) {
            return null;
        }
        try {
            String at = cursor.key().get(0);
            return new ComplaintSelection.Position(sort.equals(BY_CHANGE) ? Instant.parse(at) : LocalDate.parse(at), UUID.fromString(cursor.key().get(1)));
        } catch (DateTimeException | IllegalArgumentException forged) {
            throw new ProblemException(ProblemType.INVALID_CURSOR);
        }
    }
}

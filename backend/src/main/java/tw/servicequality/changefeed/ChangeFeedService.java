package tw.servicequality.changefeed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import tw.servicequality.audit.AuditFeed;
import tw.servicequality.audit.AuditFeed.Doing;
import tw.servicequality.changefeed.rules.ChangeKind;
import tw.servicequality.changefeed.rules.Doings;
import tw.servicequality.changefeed.rules.Published;
import tw.servicequality.complaint.reading.ConfidentialCases;
import tw.servicequality.platform.http.Cursor;
import tw.servicequality.platform.problem.ProblemException;
import tw.servicequality.platform.problem.ProblemType;

/** Tells what changed behind a cursor. */
@ApplicationScoped
@Transactional
public class ChangeFeedService {

    /** The most changes of one answer. */
    public static final int MAX_LIMIT = 1000;
    /** So many doings are looked through for one answer, however few of them are told. */
    static final int SCAN = 2000;

    private static final String SORT = "changes";
    private static final String LATEST = "latest";
    /** Samples are stored many at a time, under no identifier of their own. */
    private static final String SAMPLES = "samples";

    private final AuditFeed doings;
    private final ConfidentialCases confidential;
    private final ObjectMapper json;

    ChangeFeedService(AuditFeed doings, ConfidentialCases confidential, ObjectMapper json) {
        this.doings = doings;
        this.confidential = confidential;
        this.json = json;
    }

    /**
     * The changes behind a cursor, the oldest first. Two statements, one without complaints among them; their cost does not grow with the history.
     *
     * @param after a cursor of this list; null or empty for the beginning, {@code latest} for the present end
     * @param rooms rooms parted by commas; null or empty for all
     * @throws ProblemException INVALID_CURSOR; INVALID_PARAMETER for a room that tells nothing here
     */
    public ChangesResponse list(String after, String rooms, int limit) {
        Set<String> wanted = rooms(rooms);
        if (LATEST.equals(after)) {
            return new ChangesResponse(List.of(), cursor(doings.last()), false);
        }
        long position = position(after);
        List<Doing> read = doings.after(position, Doings.MAY_HIDE, SCAN);
        Set<UUID> hidden = confidential.among(complaints(read));
        List<ChangeResponse> items = new ArrayList<>();
        for (Doing doing : read) {
            if (items.size() == limit) {
                return new ChangesResponse(items, cursor(position), true);
            }
            position = doing.position();
            Published.of(doing.targetType()).filter(it -> wanted.isEmpty() || wanted.contains(it.room()))
                    .flatMap(it -> change(it, doing, hidden)).ifPresent(items::add);
        }
        return new ChangesResponse(items, cursor(position), read.size() == SCAN);
    }

    /**
     * A change that was told before, as it is told now: not any more when its case has become confidential since. One statement, two for a complaint.
     *
     * @param cursor that of the change
     * @throws ProblemException INVALID_CURSOR
     */
    public Optional<ChangeResponse> again(String cursor) {
        long position = position(cursor);
        List<Doing> read = doings.after(position - 1, Doings.MAY_HIDE, 1);
        Set<UUID> hidden = confidential.among(complaints(read));
        return read.stream().filter(it -> it.position() == position).findFirst()
                .flatMap(doing -> Published.of(doing.targetType()).flatMap(it -> change(it, doing, hidden)));
    }

    /**
     * When the first doing was done that lies behind some of these places, told or not; empty when there is none. One statement, none for no places.
     *
     * @param cursors of this list
     * @throws ProblemException INVALID_CURSOR
     */
    public Optional<Instant> firstAfter(Collection<String> cursors) {
        return cursors.stream().map(ChangeFeedService::position).min(Comparator.naturalOrder())
                .flatMap(it -> doings.after(it, Doings.MAY_HIDE, 1).stream().map(Doing::at).findFirst());
    }

    private Optional<ChangeResponse> change(Published kind, Doing doing, Set<UUID> hidden) {
        String id = SAMPLES.equals(doing.targetId()) ? null : doing.targetId();
        boolean isHidden = kind == Published.COMPLAINT && id != null && hidden.contains(UUID.fromString(id));
        Optional<ChangeKind> change = isHidden ? Doings.kindOfHidden(becameConfidential(doing)) : Doings.kind(doing.action());
        return change.map(it -> new ChangeResponse(cursor(doing.position()), doing.at(), kind.room(), kind.word(), id, it, kind.href(id)));
    }

    private static Set<UUID> complaints(List<Doing> read) {
        return read.stream().filter(it -> Published.COMPLAINT.word().equals(it.targetType()) && it.targetId() != null && !SAMPLES.equals(it.targetId()))
                .map(it -> UUID.fromString(it.targetId())).collect(Collectors.toSet());
    }

    private boolean becameConfidential(Doing doing) {
        if (doing.changes() == null) {
            return false;
        }
        try {
            for (JsonNode change : json.readTree(doing.changes())) {
                if ("confidential".equals(change.path("field").asText())) {
                    return change.path("after").asBoolean();
                }
            }
            return false;
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("The audit entry at " + doing.position() + " is damaged", damaged);
        }
    }

    private static Set<String> rooms(String text) {
        Set<String> wanted = new TreeSet<>();
        if (text != null) {
            Arrays.stream(text.split(",")).map(String::strip).filter(it -> !it.isEmpty()).forEach(wanted::add);
        }
        Set<String> known = Arrays.stream(Published.values()).map(Published::room).collect(Collectors.toCollection(TreeSet::new));
        if (!known.containsAll(wanted)) {
            throw ProblemException.parameter("rooms", "choice", String.join(", ", known));
        }
        return wanted;
    }

    private static String cursor(long position) {
        return new Cursor(SORT, List.of(Long.toString(position))).encode();
    }

    private static long position(String after) {
        Cursor cursor = Cursor.decode(after, SORT, 1);
        try {
            return cursor == null ? 0 : Long.parseLong(cursor.key().getFirst());
        } catch (NumberFormatException foreign) {
            throw new ProblemException(ProblemType.INVALID_CURSOR);
        }
    }
}

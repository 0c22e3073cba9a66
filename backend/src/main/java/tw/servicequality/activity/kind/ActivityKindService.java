package tw.servicequality.activity.kind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tw.servicequality.audit.AuditService;
import tw.servicequality.audit.ExportDoing;
import tw.servicequality.audit.Subject;
import tw.servicequality.platform.http.IfMatch;
import tw.servicequality.platform.http.Page;
import tw.servicequality.platform.problem.ProblemException;
import tw.servicequality.platform.problem.ProblemType;
import tw.servicequality.platform.start.FirstStart;

/** Keeps the kinds of activities. */
@ApplicationScoped
@Transactional
public class ActivityKindService {

    static final String ROOM = "activity";
    /** Kinds with a form of their own came later than the room. */
    static final String FORMS = "activity-forms";

    private static final UUID NONE = new UUID(0, 0);

    private final ActivityKinds kinds;
    private final AuditService audit;
    private final FirstStart firstStart;

    ActivityKindService(ActivityKinds kinds, AuditService audit, FirstStart firstStart) {
        this.kinds = kinds;
        this.audit = audit;
        this.firstStart = firstStart;
    }

    /** All kinds in their order, also those no longer in use. One statement. */
    public List<ActivityKindResponse> list() {
        return kinds.inOrder().stream().map(ActivityKind::response).toList();
    }

    /** The same for a file, which is recorded. */
    Page<ActivityKindResponse> export() {
        Page<ActivityKindResponse> all = Page.whole(list());
        audit.recordExport("ACTIVITY_KINDS_EXPORTED", "activity-kind", ExportDoing.of(null, false, null, all));
        return all;
    }

    /**
     * Adds a kind at the end.
     *
     * @throws ProblemException CONFLICT when code or name is taken
     */
    public ActivityKindResponse create(ActivityKindRequest request) {
        refuseTaken(request, NONE);
        ActivityKind kind = new ActivityKind(request, kinds.nextPlace());
        kinds.persistAndFlush(kind);
        ActivityKindResponse answer = kind.response();
        audit.record("ACTIVITY_KIND_CREATED", subject(kind), null, answer);
        return answer;
    }

    /**
     * Changes a kind, also out of use and back.
     *
     * @throws ProblemException CONFLICT when code or name is taken; RULE_VIOLATED for another form
     */
    public ActivityKindResponse update(UUID id, int version, ActivityKindRequest request) {
        ActivityKind kind = kinds.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        IfMatch.check(version, kind.version);
        refuseTaken(request, id);
        if (request.form() != null && request.form() != kind.form) {
            throw ProblemException.rule("form", "form-fixed");
        }
        ActivityKindResponse before = kind.response();
        kind.change(request);
        kinds.flush();
        ActivityKindResponse after = kind.response();
        if (!after.equals(before)) {
            audit.record("ACTIVITY_KIND_UPDATED", subject(kind), before, after);
        }
        return after;
    }

    /** Stores the kinds that a file tells, unless some were stored before. The file has been checked. */
    void loadFirst(ActivityKindsFile file) {
        if (!firstStart.claim(ROOM) || kinds.count() > 0) {
            return;
        }
        for (ActivityKindsFile.Kind kind : file.kinds()) {
            kinds.persist(new ActivityKind(kind.request(), file.kinds().indexOf(kind) + 1));
        }
        kinds.flush();
        audit.record("ACTIVITY_KINDS_LOADED", Subject.of("activity-kind", null, null), null, Map.of("kinds", file.kinds().size()));
    }

    /** Adds the file's kinds that have a form of their own where an office began before there were any. Once; a code or name that is taken stays whose it is. */
    void loadForms(ActivityKindsFile file) {
        if (!firstStart.claim(FORMS)) {
            return;
        }
        for (ActivityKindsFile.Kind kind : file.kinds()) {
            if (kind.hasForm() && !kinds.isCodeTaken(kind.code(), NONE) && !kinds.isNameTaken(kind.name().strip(), NONE)) {
                create(kind.request());
            }
        }
    }

    private void refuseTaken(ActivityKindRequest request, UUID except) {
        List<ProblemException.Fault> faults = new ArrayList<>();
        if (kinds.isCodeTaken(request.code(), except)) {
            faults.add(new ProblemException.Fault("code", "taken", request.code()));
        }
        if (kinds.isNameTaken(request.name().strip(), except)) {
            faults.add(new ProblemException.Fault("name", "taken", request.name().strip()));
        }
        if (!faults.isEmpty()) {
            throw new ProblemException(ProblemType.CONFLICT, faults);
        }
    }

    private static Subject subject(ActivityKind kind) {
        return Subject.of("activity-kind", kind.id, kind.name);
    }
}

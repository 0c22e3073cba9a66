package tw.servicequality.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.exception.ConstraintViolationException;
import tw.servicequality.activity.rules.Contribution;
import tw.servicequality.activity.rules.MonthSums;
import tw.servicequality.attachment.AttachmentResponse;
import tw.servicequality.attachment.AttachmentService;
import tw.servicequality.audit.AuditService;
import tw.servicequality.audit.ExportDoing;
import tw.servicequality.audit.Subject;
import tw.servicequality.platform.CurrentActor;
import tw.servicequality.platform.Cursor;
import tw.servicequality.platform.IfMatch;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.Page;
import tw.servicequality.platform.ProblemException;
import tw.servicequality.platform.ProblemType;

/** Records what was done. */
@ApplicationScoped
@Transactional
public class ActivityService {

    static final String NEWEST = "-happenedOn";
    static final String OLDEST = "happenedOn";

    private static final UUID NONE = new UUID(0, 0);

    private final Activities activities;
    private final ActivityRevisions revisions;
    private final ActivityMonths months;
    private final ActivityReader reader;
    private final ActivityDetails details;
    private final ActivityRights rights;
    private final AttachmentService attachments;
    private final AuditService audit;
    private final CurrentActor actor;
    private final OfficeClock clock;

    ActivityService(Activities activities, ActivityRevisions revisions, ActivityMonths months, ActivityReader reader, ActivityDetails details,
            ActivityRights rights, AttachmentService attachments, AuditService audit, CurrentActor actor, OfficeClock clock) {
        this.activities = activities;
        this.revisions = revisions;
        this.months = months;
        this.reader = reader;
        this.details = details;
        this.rights = rights;
        this.attachments = attachments;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    /** Activities by day. Seven statements: units, kinds, plans, the page, the count, the page's units and items. */
    Page<ActivitySummary> list(ActivityFilter filter, String sort, int limit, String cursor) {
        return page(filter, sort, limit, cursor, true);
    }

    /** The same for a file, which is recorded with its first page. Only there the rows are counted. */
    Page<ActivitySummary> export(ActivityFilter filter, String sort, String cursor) {
        Page<ActivitySummary> page = page(filter, sort, Page.MAX_LIMIT, cursor, cursor == null);
        if (cursor == null) {
            audit.recordExport("ACTIVITIES_EXPORTED", "activity", ExportDoing.of(filter, filter.text() != null, sort, page));
        }
        return page;
    }

    private Page<ActivitySummary> page(ActivityFilter filter, String sort, int limit, String cursor, boolean counted) {
        if (!NEWEST.equals(sort) && !OLDEST.equals(sort)) {
            throw ProblemException.parameter("sort", "choice", NEWEST + ", " + OLDEST);
        }
        ActivitySelection.Position after = position(Cursor.decode(cursor, sort, 2));
        ActivitySurroundings now = reader.surroundings();
        ActivitySelection selection = now.selection(filter);
        List<Activity> rows = activities.page(selection, NEWEST.equals(sort), after, limit);
        return Page.cut(rows, limit, counted ? activities.count(selection) : null,
                last -> new Cursor(sort, List.of(last.happenedOn.toString(), last.id.toString())), shown -> reader.summaries(shown, now));
    }

    /** What the activities of a list add up to. Four statements. */
    ActivityTotalsResponse totals(ActivityFilter filter) {
        ActivitySurroundings now = reader.surroundings();
        return ActivityTotalsResponse.of(activities.totals(now.selection(filter)), now.kinds().values());
    }

    /** One activity. */
    public ActivityResponse get(UUID id) {
        return response(find(id));
    }

    /**
     * Records an activity.
     *
     * @throws ProblemException RULE_VIOLATED with every fault; FORBIDDEN when another unit leads it; CONFLICT when the external id is taken
     */
    public ActivityResponse create(ActivityRequest request) {
        ActivitySurroundings now = reader.surroundings();
        ActivityContent content = new ActivityCheck(request, now, details, null).content();
        rights.require(content.unitIds().getFirst());
        refuseTaken(content.externalId(), NONE);
        Set<UUID> files = request.attachmentIds() == null ? Set.of() : new LinkedHashSet<>(request.attachmentIds());
        Activity activity = new Activity(content, files.size(), actor.get().signature(), clock.now());
        activities.persist(activity);
        flush(content);
        if (!files.isEmpty()) {
            attachments.assign(ActivityAttachments.KIND, activity.id, files);
        }
        ActivityResponse after = reader.response(activity, reader.files(activity), now);
        settle(activity, ActivityRevisionResponse.Doing.CREATED, null, null, after, null);
        return after;
    }

    /**
     * Changes an activity; what it was stays in its history. Files and external id stay as they are when the request does not speak of
     * them. A change that changes nothing leaves the version and the history alone.
     *
     * @throws ProblemException as {@link #create}; also RULE_VIOLATED without a reason, STALE_VERSION, WRONG_STATE when it is withdrawn
     */
    public ActivityResponse update(UUID id, int version, ActivityRequest request) {
        Activity activity = forChange(id, version);
        activity.require(ActivityState.ACTIVE);
        ActivitySurroundings now = reader.surroundings();
        ActivityContent content = new ActivityCheck(request, now, details, activity.content()).content();
        if (!content.unitIds().getFirst().equals(activity.leadingUnitId())) {
            rights.require(content.unitIds().getFirst());
        }
        refuseTaken(content.externalId(), id);
        List<AttachmentResponse> files = reader.files(activity);
        Set<UUID> known = files.stream().map(AttachmentResponse::id).collect(Collectors.toSet());
        Set<UUID> wanted = request.attachmentIds() == null ? known : new LinkedHashSet<>(request.attachmentIds());
        ActivityResponse before = reader.response(activity, files, now);
        if (content.equals(activity.content()) && wanted.equals(known)) {
            return before;
        }
        Contribution counted = activity.contribution();
        activity.change(content, wanted.size(), clock.now());
        flush(content);
        if (!wanted.equals(known)) {
            attachments.assign(ActivityAttachments.KIND, id, wanted);
            files = reader.files(activity);
        }
        ActivityResponse after = reader.response(activity, files, now);
        settle(activity, ActivityRevisionResponse.Doing.UPDATED, request.reason().strip(), before, after, counted);
        return after;
    }

    /**
     * Takes an activity out of all counts.
     *
     * @throws ProblemException FORBIDDEN when another unit leads it; STALE_VERSION; WRONG_STATE when it is withdrawn
     */
    public ActivityResponse withdraw(UUID id, int version, String reason) {
        Activity activity = forChange(id, version);
        ActivityResponse before = response(activity);
        Contribution counted = activity.contribution();
        activity.withdraw(reason.strip(), clock.now());
        return moved(activity, ActivityRevisionResponse.Doing.WITHDRAWN, reason, before, counted);
    }

    /**
     * Lets a withdrawn activity count again.
     *
     * @throws ProblemException FORBIDDEN when another unit leads it; STALE_VERSION; WRONG_STATE when it is not withdrawn
     */
    public ActivityResponse restore(UUID id, int version, String reason) {
        Activity activity = forChange(id, version);
        ActivityResponse before = response(activity);
        activity.restore(clock.now());
        return moved(activity, ActivityRevisionResponse.Doing.RESTORED, reason, before, null);
    }

    /** The history of an activity, the newest first. */
    public List<ActivityRevisionResponse> revisions(UUID id) {
        return reader.history(revisions.newestFirst(find(id).id));
    }

    /** What was done for each item, by unit and month, both months included. One statement over sums that do not grow with activities. */
    public List<ActivityCount> counts(YearMonth from, YearMonth to) {
        return months.between(from, to).stream().map(ActivityMonth::count).toList();
    }

    private ActivityResponse moved(Activity activity, ActivityRevisionResponse.Doing doing, String reason, ActivityResponse before,
            Contribution counted) {
        activities.flush();
        ActivityResponse after = response(activity);
        settle(activity, doing, reason.strip(), before, after, counted);
        return after;
    }

    /** Everything that follows from a change. The sums come last: others who count for the same item wait from there to the end only. */
    private void settle(Activity activity, ActivityRevisionResponse.Doing doing, String reason, ActivityResponse before, ActivityResponse after,
            Contribution counted) {
        Instant at = activity.changedAt == null ? activity.createdAt : activity.changedAt;
        revisions.persist(new ActivityRevision(activity, at, actor.get().signature(), doing, reason, ActivityChanges.between(before, after)));
        audit.record("ACTIVITY_" + doing, Subject.of("activity", activity.id, activity.title), before, after);
        months.add(MonthSums.difference(counted, activity.contribution()));
    }

    private ActivityResponse response(Activity activity) {
        return reader.response(activity, reader.files(activity), reader.surroundings());
    }

    private Activity find(UUID id) {
        return activities.findByIdOptional(id).orElseThrow(ProblemException::notFound);
    }

    private Activity forChange(UUID id, int version) {
        Activity activity = find(id);
        rights.requireShare(activity);
        IfMatch.check(version, activity.version);
        return activity;
    }

    private void refuseTaken(String externalId, UUID except) {
        if (externalId != null && activities.isExternalIdTaken(externalId, except)) {
            throw taken(externalId);
        }
    }

    /** Writes, and says it plainly when somebody else has just taken the external id. */
    private void flush(ActivityContent content) {
        try {
            activities.flush();
        } catch (ConstraintViolationException violation) {
            if (violation.getSQLException().getMessage().contains("activity_external")) {
                throw taken(content.externalId());
            }
            throw violation;
        }
    }

    private static ProblemException taken(String externalId) {
        return new ProblemException(ProblemType.CONFLICT, List.of(new ProblemException.Fault("externalId", "taken", externalId)));
    }

    private static ActivitySelection.Position position(Cursor cursor) {
        try {
            return cursor == null ? null
                    : new ActivitySelection.Position(LocalDate.parse(cursor.key().get(0)), UUID.fromString(cursor.key().get(1)));
        } catch (DateTimeException | IllegalArgumentException forged) {
            throw new ProblemException(ProblemType.INVALID_CURSOR);
        }
    }
}

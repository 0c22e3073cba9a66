package tw.servicequality.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import tw.servicequality.activity.entry.Activities;
import tw.servicequality.activity.entry.Activity;
import tw.servicequality.activity.entry.ActivityContent;
import tw.servicequality.activity.entry.ActivityFilter;
import tw.servicequality.activity.entry.ActivityRequest;
import tw.servicequality.activity.entry.ActivityResponse;
import tw.servicequality.activity.entry.ActivityRevisionResponse;
import tw.servicequality.activity.entry.ActivityRevisions;
import tw.servicequality.activity.entry.ActivityRights;
import tw.servicequality.activity.entry.ActivitySelection;
import tw.servicequality.activity.entry.ActivityState;
import tw.servicequality.activity.entry.ActivitySummary;
import tw.servicequality.activity.rules.Contribution;
import tw.servicequality.attachment.AttachmentResponse;
import tw.servicequality.audit.AuditService;
import tw.servicequality.audit.ExportDoing;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.http.Cursor;
import tw.servicequality.platform.http.IfMatch;
import tw.servicequality.platform.http.Page;
import tw.servicequality.platform.problem.ProblemException;
import tw.servicequality.platform.problem.ProblemType;

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
    private final ActivityWriter writer;
    private final ActivityRights rights;
    private final AuditService audit;
    private final OfficeClock clock;

    ActivityService(Activities activities, ActivityRevisions revisions, ActivityMonths months, ActivityReader reader, ActivityWriter writer, ActivityRights rights,
            AuditService audit, OfficeClock clock) {
        this.activities = activities;
        this.revisions = revisions;
        this.months = months;
        this.reader = reader;
        this.writer = writer;
        this.rights = rights;
        this.audit = audit;
        this.clock = clock;
    }

    /** Activities by day. Seven statements: units, kinds, plans, the page, the count, the page's units and items. */
    Page<ActivitySummary> list(ActivityFilter filter, String sort, int limit, String cursor) {
        return page(filter, sort, limit, cursor, true, reader::summaries);
    }

    /** The same with all that they say for a file, which is recorded with its first page. Only there the rows are counted. One statement more where cases are named. */
    Page<ActivityLine> export(ActivityFilter filter, String sort, String cursor) {
        Page<ActivityLine> page = page(filter, sort, Page.MAX_LIMIT, cursor, cursor == null, reader::lines);
        if (cursor == null) {
            audit.recordExport("ACTIVITIES_EXPORTED", "activity", ExportDoing.of(filter, filter.text() != null, sort, page));
        }
        return page;
    }

    private <T> Page<T> page(ActivityFilter filter, String sort, int limit, String cursor, boolean counted,
            BiFunction<List<Activity>, ActivitySurroundings, List<T>> told) {
        if (!NEWEST.equals(sort) && !OLDEST.equals(sort)) {
            throw ProblemException.parameter("sort", "choice", NEWEST + ", " + OLDEST);
        }
        ActivitySelection.Position after = position(Cursor.decode(cursor, sort, 2));
        ActivitySurroundings now = reader.surroundings();
        ActivitySelection selection = now.selection(filter);
        List<Activity> rows = activities.page(selection, NEWEST.equals(sort), after, limit);
        return Page.cut(rows, limit, counted ? activities.count(selection) : null,
                last -> new Cursor(sort, List.of(last.happenedOn.toString(), last.id.toString())), shown -> told.apply(shown, now));
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
        ActivityContent content = new ActivityCheck(request, now, null).content();
        rights.require(content.unitIds().getFirst());
        refuseTaken(content.externalId(), NONE);
        Set<UUID> files = request.attachmentIds() == null ? Set.of() : new LinkedHashSet<>(request.attachmentIds());
        return writer.write(List.of(ActivityWriter.Wanted.created(content, files)), now).getFirst();
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
        ActivityContent content = new ActivityCheck(request, now, activity.content()).content();
        if (!content.unitIds().getFirst().equals(activity.leadingUnitId())) {
            rights.require(content.unitIds().getFirst());
        }
        refuseTaken(content.externalId(), id);
        List<AttachmentResponse> files = reader.files(activity);
        ActivityWriter.Wanted wanted = new ActivityWriter.Wanted(activity, files, content,
                request.attachmentIds() == null ? null : new LinkedHashSet<>(request.attachmentIds()), request.reason().strip());
        if (content.equals(activity.content()) && !wanted.movesFiles()) {
            return reader.response(activity, files, now);
        }
        return writer.write(List.of(wanted), now).getFirst();
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
        return months.between(from, to);
    }

    private ActivityResponse moved(Activity activity, ActivityRevisionResponse.Doing doing, String reason, ActivityResponse before,
            Contribution counted) {
        activities.flush();
        ActivityResponse after = response(activity);
        writer.settle(List.of(new ActivityWriter.Done(activity, doing, reason.strip(), before, after, counted)));
        return after;
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
            throw ActivityWriter.taken(externalId);
        }
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

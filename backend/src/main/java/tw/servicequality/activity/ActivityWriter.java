package tw.servicequality.activity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.exception.ConstraintViolationException;
import tw.servicequality.activity.entry.Activities;
import tw.servicequality.activity.entry.Activity;
import tw.servicequality.activity.entry.ActivityAttachments;
import tw.servicequality.activity.entry.ActivityChanges;
import tw.servicequality.activity.entry.ActivityContent;
import tw.servicequality.activity.entry.ActivityResponse;
import tw.servicequality.activity.entry.ActivityRevision;
import tw.servicequality.activity.entry.ActivityRevisionResponse;
import tw.servicequality.activity.entry.ActivityRevisions;
import tw.servicequality.activity.rules.Contribution;
import tw.servicequality.activity.rules.MonthSums;
import tw.servicequality.attachment.AttachmentResponse;
import tw.servicequality.attachment.AttachmentService;
import tw.servicequality.audit.AuditService;
import tw.servicequality.audit.Subject;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.actor.CurrentActor;
import tw.servicequality.platform.problem.ProblemException;
import tw.servicequality.platform.problem.ProblemType;

/** Writes activities, one or many, and everything that follows: files, history, audit trail, sums. To be called in a transaction. */
@ApplicationScoped
class ActivityWriter {

    /**
     * What is to be written.
     *
     * @param activity which one changes; null for a new one
     * @param held the files that it has
     * @param content what it says from now on
     * @param files its files from now on; null when they stay
     * @param reason why it changes; null for a new one
     */
    record Wanted(Activity activity, List<AttachmentResponse> held, ActivityContent content, Set<UUID> files, String reason) {

        /** A new one. */
        static Wanted created(ActivityContent content, Set<UUID> files) {
            return new Wanted(null, List.of(), content, files, null);
        }

        boolean movesFiles() {
            return files != null && !files.equals(held.stream().map(AttachmentResponse::id).collect(Collectors.toSet()));
        }

        int fileCount() {
            return files == null ? held.size() : files.size();
        }
    }

    /**
     * What has been done to an activity.
     *
     * @param before as it was told before; null for a new one
     * @param counted what it added to the sums before; null when it did not count
     */
    record Done(Activity activity, ActivityRevisionResponse.Doing doing, String reason, ActivityResponse before, ActivityResponse after, Contribution counted) {
    }

    private final Activities activities;
    private final ActivityRevisions revisions;
    private final ActivityMonths months;
    private final ActivityReader reader;
    private final AttachmentService attachments;
    private final AuditService audit;
    private final CurrentActor actor;
    private final OfficeClock clock;

    ActivityWriter(Activities activities, ActivityRevisions revisions, ActivityMonths months, ActivityReader reader, AttachmentService attachments, AuditService audit,
            CurrentActor actor, OfficeClock clock) {
        this.activities = activities;
        this.revisions = revisions;
        this.months = months;
        this.reader = reader;
        this.attachments = attachments;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Writes what was checked, as often asking the database for many as for one, but for files that are moved.
     *
     * @return as they are told from now on, in the order given
     * @throws ProblemException CONFLICT when somebody else has just taken the external id, STALE_VERSION when it is one of several
     */
    List<ActivityResponse> write(List<Wanted> wanted, ActivitySurroundings now) {
        List<Done> begun = wanted.stream().map(it -> begin(it, now)).toList();
        flush(wanted);
        List<Done> done = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            done.add(finish(begun.get(i), wanted.get(i), now));
        }
        settle(done);
        return done.stream().map(Done::after).toList();
    }

    /** Everything that follows from a change. The sums come last: others who count for the same item wait from there to the end only. */
    void settle(List<Done> done) {
        for (Done it : done) {
            Instant at = it.activity().changedAt == null ? it.activity().createdAt : it.activity().changedAt;
            revisions.persist(new ActivityRevision(it.activity(), at, actor.get().signature(), it.doing(), it.reason(),
                    ActivityChanges.between(it.before(), it.after())));
            audit.record("ACTIVITY_" + it.doing(), Subject.of("activity", it.activity().id, it.activity().title), it.before(), it.after());
        }
        months.add(MonthSums.together(done.stream().map(it -> MonthSums.difference(it.counted(), it.activity().contribution())).toList()));
    }

    /** When the external id is taken. */
    static ProblemException taken(String externalId) {
        return new ProblemException(ProblemType.CONFLICT, List.of(new ProblemException.Fault("externalId", "taken", externalId)));
    }

    private Done begin(Wanted it, ActivitySurroundings now) {
        if (it.activity() == null) {
            Activity made = new Activity(it.content(), it.fileCount(), actor.get().signature(), clock.now());
            activities.persist(made);
            return new Done(made, ActivityRevisionResponse.Doing.CREATED, null, null, null, null);
        }
        Done begun = new Done(it.activity(), ActivityRevisionResponse.Doing.UPDATED, it.reason(), reader.response(it.activity(), it.held(), now), null,
                it.activity().contribution());
        it.activity().change(it.content(), it.fileCount(), clock.now());
        return begun;
    }

    private Done finish(Done begun, Wanted it, ActivitySurroundings now) {
        List<AttachmentResponse> files = it.held();
        if (it.movesFiles()) {
            attachments.assign(ActivityAttachments.KIND, begun.activity().id, it.files());
            files = reader.files(begun.activity());
        }
        return new Done(begun.activity(), begun.doing(), begun.reason(), begun.before(), reader.response(begun.activity(), files, now), begun.counted());
    }

    /** Writes, and says it plainly when somebody else has just taken the external id. */
    private void flush(List<Wanted> wanted) {
        try {
            activities.flush();
        } catch (ConstraintViolationException violation) {
            if (violation.getSQLException().getMessage().contains("activity_external")) {
                throw wanted.size() == 1 ? taken(wanted.getFirst().content().externalId()) : new ProblemException(ProblemType.STALE_VERSION);
            }
            throw violation;
        }
    }
}

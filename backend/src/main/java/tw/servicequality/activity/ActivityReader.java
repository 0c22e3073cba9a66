package tw.servicequality.activity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tw.servicequality.actionitem.ActionItemService;
import tw.servicequality.actionitem.ItemDirectory;
import tw.servicequality.activity.entry.Activities;
import tw.servicequality.activity.entry.Activity;
import tw.servicequality.activity.entry.ActivityAttachments;
import tw.servicequality.activity.entry.ActivityContent;
import tw.servicequality.activity.entry.ActivityResponse;
import tw.servicequality.activity.entry.ActivityRevision;
import tw.servicequality.activity.entry.ActivityRevisionResponse;
import tw.servicequality.activity.entry.ActivityRights;
import tw.servicequality.activity.entry.ActivitySummary;
import tw.servicequality.activity.entry.MediaItem;
import tw.servicequality.activity.entry.MediaItemResponse;
import tw.servicequality.activity.kind.ActivityKinds;
import tw.servicequality.attachment.AttachmentResponse;
import tw.servicequality.attachment.AttachmentService;
import tw.servicequality.organization.OrganizationService;
import tw.servicequality.platform.OfficeClock;

/** Tells activities in the words of the rooms before this one. To be called in a transaction. */
@ApplicationScoped
class ActivityReader {

    private final Activities activities;
    private final ActivityKinds kinds;
    private final OrganizationService organization;
    private final ActionItemService items;
    private final AttachmentService attachments;
    private final ReferableCases cases;
    private final ActivityRights rights;
    private final OfficeClock clock;

    ActivityReader(Activities activities, ActivityKinds kinds, OrganizationService organization, ActionItemService items,
            AttachmentService attachments, ReferableCases cases, ActivityRights rights, OfficeClock clock) {
        this.activities = activities;
        this.kinds = kinds;
        this.organization = organization;
        this.items = items;
        this.attachments = attachments;
        this.cases = cases;
        this.rights = rights;
        this.clock = clock;
    }

    /** Three statements: units, kinds, plans. */
    ActivitySurroundings surroundings() {
        return ActivitySurroundings.of(clock.today(), organization.allUnits(), kinds.inOrder(), items.directories(), new CaseReferences(cases));
    }

    /** The files of an activity; asks only when it has some. */
    List<AttachmentResponse> files(Activity activity) {
        return files(List.of(activity)).getOrDefault(activity.id, List.of());
    }

    /** The files of those activities that have some. One statement, none where there are none. */
    Map<UUID, List<AttachmentResponse>> files(Collection<Activity> several) {
        List<UUID> some = several.stream().filter(it -> it.attachments > 0).map(it -> it.id).toList();
        return some.isEmpty() ? Map.of() : attachments.of(ActivityAttachments.KIND, some);
    }

    ActivityResponse response(Activity activity, List<AttachmentResponse> files, ActivitySurroundings now) {
        ActivityContent content = activity.content();
        return new ActivityResponse(activity.id, activity.happenedOn, now.kind(activity.kindId), now.units(content.unitIds()),
                now.items(activity.happenedOn, content.lineageIds())
                        .map(item -> new ActivityResponse.Item(item.lineageId(), item.code(), item.text())).toList(),
                activity.title, activity.text, activity.times, activity.people, activity.pieces, files, media(activity.media, now), activity.drill,
                activity.externalId, activity.state,
                activity.withdrawnReason, activity.createdBy, activity.createdAt, activity.changedAt, activity.changes, activity.version,
                rights.actions(activity));
    }

    /** The history of an activity, the newest first. Numbers of cases that became confidential are left out. */
    List<ActivityRevisionResponse> history(List<ActivityRevision> revisions) {
        CaseReferences numbers = new CaseReferences(cases);
        return revisions.stream().map(ActivityRevision::response).map(it -> it.telling(numbers::told)).toList();
    }

    /** Two statements, however many they are. */
    List<ActivitySummary> summaries(List<Activity> rows, ActivitySurroundings now) {
        return contents(rows).entrySet().stream().map(it -> summary(it.getKey(), it.getValue(), now)).toList();
    }

    /** The same with all that they say; a third statement where cases are named. */
    List<ActivityLine> lines(List<Activity> rows, ActivitySurroundings now) {
        now.cases().look(List.of(), rows.stream().map(row -> row.media == null ? null : row.media.caseNumber()).toList());
        return contents(rows).entrySet().stream().map(it -> new ActivityLine(summary(it.getKey(), it.getValue(), now), it.getValue(), now)).toList();
    }

    private Map<Activity, ActivityContent> contents(List<Activity> rows) {
        List<UUID> ids = rows.stream().map(row -> row.id).toList();
        Map<UUID, List<UUID>> units = activities.unitIds(ids);
        Map<UUID, List<UUID>> lineages = activities.lineageIds(ids);
        Map<Activity, ActivityContent> contents = new LinkedHashMap<>();
        rows.forEach(row -> contents.put(row, row.content(units.getOrDefault(row.id, List.of()), lineages.getOrDefault(row.id, List.of()))));
        return contents;
    }

    private static ActivitySummary summary(Activity row, ActivityContent content, ActivitySurroundings now) {
        return new ActivitySummary(row.id, row.happenedOn, now.kind(row.kindId), now.units(content.unitIds()),
                now.items(row.happenedOn, content.lineageIds()).map(ItemDirectory.Entry::code).toList(), row.title, row.times, row.people, row.pieces,
                row.media == null ? null : row.media.medium(), row.media == null ? null : row.media.tone(), pending(row), row.attachments, row.state);
    }

    private static Boolean pending(Activity it) {
        return it.media != null ? Boolean.valueOf(it.media.isPending()) : it.drill != null ? it.drill.lacksReview() : null;
    }

    private static MediaItemResponse media(MediaItem it, ActivitySurroundings now) {
        return it == null ? null : new MediaItemResponse(it.medium(), it.link(), it.tone(), it.unitId() == null ? null : now.unitsById().get(it.unitId()),
                it.responseNeeded(), it.response(), now.cases().told(it.caseNumber()));
    }
}

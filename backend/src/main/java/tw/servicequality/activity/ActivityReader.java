package tw.servicequality.activity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tw.servicequality.actionitem.ActionItemService;
import tw.servicequality.actionitem.ItemDirectory;
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
        return ActivitySurroundings.of(clock.today(), organization.allUnits(), kinds.inOrder(), items.directories());
    }

    /** The files of an activity; asks only when it has some. */
    List<AttachmentResponse> files(Activity activity) {
        return activity.attachments == 0 ? List.of()
                : attachments.of(ActivityAttachments.KIND, List.of(activity.id)).getOrDefault(activity.id, List.of());
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
        return revisions.stream().map(ActivityRevision::response).map(it -> it.telling(this::told)).toList();
    }

    private String told(String number) {
        return number == null || cases.mayBeTold(number) ? number : null;
    }

    /** Two statements, however many they are. */
    List<ActivitySummary> summaries(List<Activity> rows, ActivitySurroundings now) {
        List<UUID> ids = rows.stream().map(row -> row.id).toList();
        Map<UUID, List<UUID>> units = activities.unitIds(ids);
        Map<UUID, List<UUID>> lineages = activities.lineageIds(ids);
        return rows.stream().map(row -> new ActivitySummary(row.id, row.happenedOn, now.kind(row.kindId),
                now.units(units.getOrDefault(row.id, List.of())),
                now.items(row.happenedOn, lineages.getOrDefault(row.id, List.of())).map(ItemDirectory.Entry::code).toList(),
                row.title, row.times, row.people, row.pieces, row.media == null ? null : row.media.medium(), row.media == null ? null : row.media.tone(),
                pending(row), row.attachments, row.state)).toList();
    }

    private static Boolean pending(Activity it) {
        return it.media != null ? Boolean.valueOf(it.media.isPending()) : it.drill != null ? it.drill.lacksReview() : null;
    }

    private MediaItemResponse media(MediaItem it, ActivitySurroundings now) {
        return it == null ? null : new MediaItemResponse(it.medium(), it.link(), it.tone(), it.unitId() == null ? null : now.unitsById().get(it.unitId()),
                it.responseNeeded(), it.response(), told(it.caseNumber()));
    }
}

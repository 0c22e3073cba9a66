package tw.servicequality.activity;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import tw.servicequality.activity.entry.Activities;
import tw.servicequality.activity.entry.Activity;
import tw.servicequality.activity.entry.ActivityContent;
import tw.servicequality.activity.entry.ActivityRequest;
import tw.servicequality.activity.entry.ActivityRights;
import tw.servicequality.activity.entry.ActivityState;
import tw.servicequality.activity.entry.Drill;
import tw.servicequality.activity.entry.MediaItem;
import tw.servicequality.activity.entry.MediaItemRequest;
import tw.servicequality.activity.kind.ActivityForm;
import tw.servicequality.activity.kind.ActivityKind;
import tw.servicequality.attachment.AttachmentResponse;
import tw.servicequality.exchange.Candidate;
import tw.servicequality.exchange.Differences;
import tw.servicequality.exchange.Loader;
import tw.servicequality.exchange.Verdict;
import tw.servicequality.platform.problem.ProblemException;

/** Weighs and stores the activities of one file. Units, kinds and plans are read once for all of it. */
final class ActivityLoader implements Loader<ActivityRequest> {

    private final Activities activities;
    private final ActivityReader reader;
    private final ActivityRights rights;
    private final ActivityWriter writer;
    /** Which records the file has spoken of so far. */
    private final Set<UUID> met = new HashSet<>();
    private ActivitySurroundings now;

    ActivityLoader(Activities activities, ActivityReader reader, ActivityRights rights, ActivityWriter writer) {
        this.activities = activities;
        this.reader = reader;
        this.rights = rights;
        this.writer = writer;
    }

    /** What the database says about the rows of a batch. */
    private record Known(Map<String, UUID> externalIds, Map<UUID, Activity> activities, Map<UUID, List<AttachmentResponse>> files) {

        public Activity of(Candidate<ActivityRequest> row) {
            UUID id = row.id();
            UUID found = id != null && activities.containsKey(id) ? id : row.request().externalId() == null ? null : externalIds.get(row.request().externalId());
            return found == null ? null : activities.get(found);
        }
    }

    @Override
    public List<Verdict> weigh(List<Candidate<ActivityRequest>> rows) {
        now = now == null ? reader.surroundings() : now.again();
        Known known = known(rows);
        now.cases().look(rows.stream().map(row -> row.request().media() == null ? null : row.request().media().caseNumber()).toList(),
                known.activities().values().stream().map(it -> it.media == null ? null : it.media.caseNumber()).toList());
        return rows.stream().map(row -> verdict(row, known)).toList();
    }

    @Override
    public void store(List<Verdict> wanted) {
        if (!wanted.isEmpty()) {
            writer.write(wanted.stream().map(it -> (ActivityWriter.Wanted) it.work()).toList(), now);
        }
    }

    private Known known(List<Candidate<ActivityRequest>> rows) {
        Map<String, UUID> externalIds = activities.byExternalIds(rows.stream().map(row -> row.request().externalId()).filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        Set<UUID> ids = rows.stream().map(Candidate::id).filter(Objects::nonNull).collect(Collectors.toCollection(LinkedHashSet::new));
        ids.addAll(externalIds.values());
        Map<UUID, Activity> found = activities.whole(ids);
        return new Known(externalIds, found, reader.files(found.values()));
    }

    private Verdict verdict(Candidate<ActivityRequest> row, Known known) {
        try {
            Activity activity = known.of(row);
            return activity == null ? created(row) : changed(row, activity, known);
        } catch (ProblemException refused) {
            return Verdict.refused(row.row(), refused);
        }
    }

    private Verdict created(Candidate<ActivityRequest> row) {
        if (row.request().externalId() == null) {
            throw ProblemException.rule("externalId", "import-without-key");
        }
        ActivityContent content = new ActivityCheck(row.request(), now, null).content();
        rights.require(content.unitIds().getFirst());
        return Verdict.created(row.row(), content.title(), ActivityWriter.Wanted.created(content, Set.of()));
    }

    private Verdict changed(Candidate<ActivityRequest> row, Activity activity, Known known) {
        if (!met.add(activity.id)) {
            throw ProblemException.rule("externalId", "import-record-twice");
        }
        ActivityContent before = activity.content();
        ActivityCheck check = new ActivityCheck(completed(row, before), now, before);
        ActivityContent content = check.read();
        if (content != null && content.withPlainLines().equals(before.withPlainLines())) {
            return Verdict.unchanged(row.row());
        }
        rights.requireShare(activity);
        activity.require(ActivityState.ACTIVE);
        check.requireReason();
        if (!check.faults().isEmpty()) {
            return Verdict.refused(row.row(), check.faults());
        }
        if (!content.unitIds().getFirst().equals(activity.leadingUnitId())) {
            rights.require(content.unitIds().getFirst());
        }
        if (content.externalId() != null && !known.externalIds().getOrDefault(content.externalId(), activity.id).equals(activity.id)) {
            throw ActivityWriter.taken(content.externalId());
        }
        return Verdict.changed(row.row(), content.title(), differences(before, content),
                new ActivityWriter.Wanted(activity, known.files().getOrDefault(activity.id, List.of()), content, null, row.request().reason().strip()));
    }

    /** The request as if the file had all columns: what it does not have stays as it is. */
    private ActivityRequest completed(Candidate<ActivityRequest> row, ActivityContent before) {
        ActivityRequest it = row.request();
        return new ActivityRequest(it.happenedOn(), it.kind(), it.units(), it.items(), it.title(), row.has("text") ? it.text() : before.text(),
                row.has("times") ? it.times() : Integer.valueOf(before.times()), row.has("people") ? it.people() : before.people(),
                row.has("pieces") ? it.pieces() : before.pieces(), null, it.externalId(), media(row, before.media()), drill(row, before.drill()), it.reason());
    }

    private MediaItemRequest media(Candidate<ActivityRequest> row, MediaItem before) {
        MediaItemRequest it = row.request().media();
        if (before == null || !asks(row, ActivityForm.MEDIA) || it == null && ActivityDataSet.MEDIA.stream().anyMatch(row::has)) {
            return it;
        }
        String unit = before.unitId() == null ? null : now.unitsById().get(before.unitId()).code();
        return new MediaItemRequest(it == null ? before.medium() : it.medium(), row.has("link") ? it.link() : before.link(), it == null ? before.tone() : it.tone(),
                row.has("concernedUnit") ? it.concernedUnit() : unit, row.has("responseNeeded") ? it.responseNeeded() : Boolean.valueOf(before.responseNeeded()),
                row.has("response") ? it.response() : before.response(), row.has("caseNumber") ? it.caseNumber() : before.caseNumber());
    }

    private Drill drill(Candidate<ActivityRequest> row, Drill before) {
        Drill it = row.request().drill();
        if (before == null || !asks(row, ActivityForm.DRILL) || it == null && ActivityDataSet.DRILL.stream().anyMatch(row::has)) {
            return it;
        }
        return new Drill(it == null ? before.scenario() : it.scenario(), row.has("participants") ? it.participants() : before.participants(),
                row.has("findings") ? it.findings() : before.findings(), row.has("followUp") ? it.followUp() : before.followUp());
    }

    private boolean asks(Candidate<ActivityRequest> row, ActivityForm form) {
        ActivityKind kind = now.kinds().get(row.request().kind());
        return kind != null && kind.form == form;
    }

    private List<Verdict.Difference> differences(ActivityContent before, ActivityContent after) {
        Map<String, Object> old = ActivityColumns.said(before, now);
        Map<String, Object> said = ActivityColumns.said(after, now);
        Differences differences = new Differences();
        ActivityColumns.TAKEN.all().forEach(column -> differences.add(column.key(), old.get(column.key()), said.get(column.key())));
        return differences.list();
    }
}

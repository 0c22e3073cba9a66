package tw.servicequality.activity.entry;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import tw.servicequality.activity.rules.Contribution;
import tw.servicequality.platform.Ids;
import tw.servicequality.platform.problem.ProblemException;
import tw.servicequality.platform.problem.ProblemType;

/** Something that was done (辦理紀錄). Withdrawn when it was a mistake, never deleted. */
@Entity
public class Activity {

    @Id
    public UUID id;
    public LocalDate happenedOn;
    public UUID kindId;
    /** The leading unit first. */
    @ElementCollection
    @CollectionTable(name = "activity_unit", joinColumns = @JoinColumn(name = "activity_id"))
    @OrderColumn(name = "place")
    List<ActivityUnit> units = new ArrayList<>();
    @ElementCollection
    @CollectionTable(name = "activity_item", joinColumns = @JoinColumn(name = "activity_id"))
    @OrderColumn(name = "place")
    List<ActivityItem> items = new ArrayList<>();
    public String title;
    public String text;
    public int times;
    public Integer people;
    public Integer pieces;
    /** Null unless its kind asks for it. */
    @Embedded
    public MediaItem media;
    /** Null unless its kind asks for it. */
    @Embedded
    public Drill drill;
    /** How many files it has. */
    public int attachments;
    public String externalId;
    @Enumerated(EnumType.STRING)
    public ActivityState state = ActivityState.ACTIVE;
    public String withdrawnReason;
    public String createdBy;
    public Instant createdAt;
    public Instant changedAt;
    /** How often it was changed, withdrawn or restored. */
    public int changes;
    @Version
    public int version;

    protected Activity() {
    }

    public Activity(ActivityContent content, int files, String by, Instant now) {
        this.id = Ids.next();
        this.createdBy = by;
        this.createdAt = now;
        take(content, files);
    }

    public ActivityContent content() {
        return content(units.stream().map(ActivityUnit::unitId).toList(), items.stream().map(ActivityItem::lineageId).toList());
    }

    /** The same with the links as a list of activities reads them. */
    public ActivityContent content(List<UUID> unitIds, List<UUID> lineageIds) {
        return new ActivityContent(happenedOn, kindId, unitIds, lineageIds, title, text, times, people, pieces, media, drill, externalId);
    }

    /** What it adds to the sums; null while it is withdrawn. */
    public Contribution contribution() {
        return state == ActivityState.ACTIVE ? content().contribution() : null;
    }

    public UUID leadingUnitId() {
        return units.getFirst().unitId();
    }

    public void change(ActivityContent content, int files, Instant now) {
        take(content, files);
        changed(now);
    }

    public void withdraw(String reason, Instant now) {
        require(ActivityState.ACTIVE);
        moveTo(ActivityState.WITHDRAWN);
        withdrawnReason = reason;
        changed(now);
    }

    public void restore(Instant now) {
        require(ActivityState.WITHDRAWN);
        moveTo(ActivityState.ACTIVE);
        withdrawnReason = null;
        changed(now);
    }

    /** @throws ProblemException WRONG_STATE when it is in the other state */
    public void require(ActivityState wanted) {
        if (state != wanted) {
            throw new ProblemException(ProblemType.WRONG_STATE);
        }
    }

    private void take(ActivityContent content, int files) {
        happenedOn = content.happenedOn();
        kindId = content.kindId();
        title = content.title();
        text = content.text();
        times = content.times();
        people = content.people();
        pieces = content.pieces();
        media = content.media();
        drill = content.drill();
        externalId = content.externalId();
        attachments = files;
        link(content.unitIds(), content.lineageIds());
    }

    private void moveTo(ActivityState next) {
        ActivityContent content = content();
        state = next;
        link(content.unitIds(), content.lineageIds());
    }

    /** Writes the links anew, with the day and the state as they are now. */
    private void link(List<UUID> unitIds, List<UUID> lineageIds) {
        replace(units, unitIds.stream().map(unit -> new ActivityUnit(unit, state, happenedOn)).toList());
        replace(items, lineageIds.stream().map(item -> new ActivityItem(item, state, happenedOn)).toList());
    }

    private static <T> void replace(List<T> links, List<T> wanted) {
        if (!links.equals(wanted)) {
            links.clear();
            links.addAll(wanted);
        }
    }

    private void changed(Instant now) {
        changes++;
        changedAt = now;
    }
}

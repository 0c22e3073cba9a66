package tw.servicequality.actionitem;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import tw.servicequality.actionitem.rules.Counted;
import tw.servicequality.actionitem.rules.RocYears;
import tw.servicequality.actionitem.rules.Schedule;
import tw.servicequality.actionitem.rules.ScheduleKind;
import tw.servicequality.platform.Ids;

/** 權責課室 and 執行期程 of an action item: these units, on this schedule. */
@Entity
public class Assignment {

    private static final String SEPARATOR = " ";

    @Id
    UUID id;
    UUID itemId;
    int ordinal;
    String unitWords;
    String scheduleWords;
    @Enumerated(EnumType.STRING)
    ScheduleKind kind;
    Integer fromMonth;
    Integer toMonth;
    @Enumerated(EnumType.STRING)
    RocYears years;
    Integer minTimes;
    Integer maxTimes;
    @Enumerated(EnumType.STRING)
    Counted counted;
    /** The units that the words mean, by the office's own reading. */
    @ElementCollection
    @CollectionTable(name = "assignment_unit", joinColumns = @JoinColumn(name = "assignment_id"))
    @Column(name = "unit_id")
    Set<UUID> unitIds = new HashSet<>();

    protected Assignment() {
    }

    public Assignment(UUID itemId, int ordinal, PlanDocument.Work work, Collection<UUID> unitIds) {
        this.id = Ids.next();
        this.itemId = itemId;
        this.ordinal = ordinal;
        this.unitWords = String.join(SEPARATOR, work.units());
        this.scheduleWords = work.schedule();
        this.kind = work.kind();
        this.fromMonth = work.fromMonth();
        this.toMonth = work.toMonth();
        this.years = work.years();
        this.minTimes = work.min();
        this.maxTimes = work.max();
        this.counted = work.counted();
        this.unitIds.addAll(unitIds);
    }

    List<String> words() {
        return List.of(unitWords.split(SEPARATOR));
    }

    Schedule schedule() {
        return new Schedule(kind, fromMonth, toMonth, years, minTimes, maxTimes, counted);
    }
}

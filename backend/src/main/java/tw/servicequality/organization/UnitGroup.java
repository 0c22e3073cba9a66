package tw.servicequality.organization;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import tw.servicequality.platform.Ids;

/** A word of the plan that stands for several units, such as 各課室. */
@Entity
class UnitGroup {

    @Id
    UUID id;
    String name;
    int place;
    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "unit_group_member", joinColumns = @JoinColumn(name = "unit_group_id"))
    @Column(name = "unit_id")
    Set<UUID> unitIds = new HashSet<>();
    @Version
    int version;

    protected UnitGroup() {
    }

    UnitGroup(String name, int place, List<UUID> unitIds) {
        this.id = Ids.next();
        this.place = place;
        change(name, unitIds);
    }

    void change(String newName, List<UUID> newUnitIds) {
        name = newName.strip();
        unitIds.retainAll(newUnitIds);
        unitIds.addAll(newUnitIds);
    }
}

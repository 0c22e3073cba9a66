package tw.servicequality.organization;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The group words. */
@ApplicationScoped
class UnitGroups implements PanacheRepositoryBase<UnitGroup, UUID> {

    /** All with their members, in one statement. */
    List<UnitGroup> inOrder() {
        return list("select distinct g from UnitGroup g left join fetch g.unitIds order by g.place, g.id");
    }

    boolean isTaken(String name, UUID except) {
        return count("name = ?1 and id <> ?2", name, except) > 0;
    }
}

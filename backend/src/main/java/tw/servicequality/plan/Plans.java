package tw.servicequality.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All plan revisions. */
@ApplicationScoped
class Plans implements PanacheRepositoryBase<Plan, UUID> {

    List<Plan> newestFirst() {
        return list("order by governsFrom desc, revisedOn desc, id desc");
    }

    /** The approved revision that holds on this day; before the first one holds, that first one. */
    Optional<Plan> governing(LocalDate day) {
        return find("state = ?1 order by case when governsFrom <= ?2 then 0 else 1 end, "
                + "case when governsFrom <= ?2 then governsFrom end desc, governsFrom", PlanState.APPROVED, day).firstResultOptional();
    }

    Optional<LocalDate> latestApprovedStart() {
        return find("state = ?1 order by governsFrom desc", PlanState.APPROVED).<Plan>firstResultOptional().map(plan -> plan.governsFrom);
    }

    void bumpContent(UUID id) {
        update("contentStamp = contentStamp + 1 where id = ?1", id);
    }
}

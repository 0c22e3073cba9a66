package tw.servicequality.actionitem;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tw.servicequality.actionitem.rules.Lineages;

/** The action items of all plan revisions. */
@ApplicationScoped
public class ActionItems implements PanacheRepositoryBase<ActionItem, UUID> {

    List<ActionItem> ofPlan(UUID planId) {
        return list("planId = ?1 order by ordinal", planId);
    }

    List<Assignment> assignmentsOf(UUID planId) {
        return getEntityManager().createQuery("select a from Assignment a left join fetch a.unitIds "
                + "where a.itemId in (select i.id from ActionItem i where i.planId = ?1) order by a.itemId, a.ordinal", Assignment.class)
                .setParameter(1, planId).getResultList();
    }

    public List<QuantifiedDuty> dutiesOf(UUID planId) {
        return getEntityManager().createQuery("from QuantifiedDuty where planId = ?1 order by ordinal", QuantifiedDuty.class)
                .setParameter(1, planId).getResultList();
    }

    /** The items of a plan revision with their lineages. */
    public List<Lineages.Item> lineages(UUID planId) {
        return ofPlan(planId).stream().map(item -> new Lineages.Item(item.code, item.officialText, item.lineageId)).toList();
    }

    /** The plan revision that an item belongs to. */
    Optional<UUID> planOf(UUID id) {
        return find("select planId from ActionItem where id = ?1", id).project(UUID.class).firstResultOptional();
    }
}

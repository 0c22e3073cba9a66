package tw.servicequality.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
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

    /** The approved revision that holds on this day; before the first one holds, that first one. Its words are not read. */
    Optional<PlanKey> governing(LocalDate day) {
        return key("p.state = APPROVED order by case when p.governsFrom <= ?1 then 0 else 1 end, "
                + "case when p.governsFrom <= ?1 then p.governsFrom end desc, p.governsFrom, p.approvedAt desc, p.id desc", day);
    }

    /** The approved revisions, the oldest first. Their words are not read. */
    List<PlanKey> approved() {
        return keys("p.state = APPROVED order by p.governsFrom, p.approvedAt, p.id").getResultList();
    }

    /** The revision with this id. Its words are not read. */
    Optional<PlanKey> key(UUID id) {
        return key("p.id = ?1", id);
    }

    private Optional<PlanKey> key(String where, Object parameter) {
        return keys(where).setParameter(1, parameter).setMaxResults(1).getResultStream().findFirst();
    }

    private TypedQuery<PlanKey> keys(String where) {
        return getEntityManager().createQuery("select new tw.servicequality.plan.PlanKey(p.id, p.name, p.revisedOn, p.governsFrom, p.state, "
                + "p.contentStamp) from Plan p where " + where, PlanKey.class);
    }

    /** Holds all revisions: until the caller's transaction ends nobody else approves one. To be called before anything is read. */
    void hold() {
        getEntityManager().createNativeQuery("select id from plan order by id for update").getResultList();
    }

    /** Reads what is committed now, not what was when the transaction began. */
    Optional<LocalDate> latestApprovedStart() {
        return find("state = ?1 order by governsFrom desc", PlanState.APPROVED).withLock(LockModeType.PESSIMISTIC_WRITE)
                .<Plan>firstResultOptional().map(plan -> plan.governsFrom);
    }

    void bumpContent(UUID id) {
        update("contentStamp = contentStamp + 1 where id = ?1", id);
    }
}

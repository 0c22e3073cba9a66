package tw.servicequality.identity.deputy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import tw.servicequality.identity.signin.SessionResponse;

/** Who may act for whom, and when. */
@ApplicationScoped
public class Deputyships implements PanacheRepositoryBase<Deputyship, UUID> {

    private static final String WITH_NAMES = """
            select new tw.servicequality.identity.deputy.DeputyshipResponse(d.id, d.principalId, p.displayName, d.deputyId, a.displayName,
                d.fromDay, d.untilDay, d.reason, d.version)
            from Deputyship d join Account p on p.id = d.principalId join Account a on a.id = d.deputyId""";

    /** The active accounts for which this one may act on a day, each with the last day on which it may. */
    public List<SessionResponse.MayActFor> principals(UUID deputy, LocalDate today) {
        return getEntityManager().createQuery("""
                select new tw.servicequality.identity.signin.SessionResponse$MayActFor(p.id, p.displayName, max(d.untilDay))
                from Deputyship d join Account p on p.id = d.principalId
                where d.deputyId = :deputy and :today between d.fromDay and d.untilDay and p.active
                group by p.id, p.displayName order by p.displayName, p.id""", SessionResponse.MayActFor.class)
                .setParameter("deputy", deputy).setParameter("today", today).getResultList();
    }

    DeputyshipResponse withNames(UUID id) {
        return getEntityManager().createQuery(WITH_NAMES + " where d.id = :id", DeputyshipResponse.class).setParameter("id", id)
                .getSingleResult();
    }

    /**
     * Newest first.
     *
     * @param accountId principal or deputy; null for all
     * @param activeOn a day that the deputyship covers; null for all
     * @param before the id of the last row of the page before, or null
     */
    List<DeputyshipResponse> page(UUID accountId, LocalDate activeOn, UUID before, int limit) {
        return getEntityManager().createQuery(WITH_NAMES + """
                 where (:account is null or d.principalId = :account or d.deputyId = :account)
                and (:day is null or :day between d.fromDay and d.untilDay) and (:before is null or d.id < :before)
                order by d.id desc""", DeputyshipResponse.class).setParameter("account", accountId).setParameter("day", activeOn)
                .setParameter("before", before).setMaxResults(limit + 1).getResultList();
    }

    /** Whether the same pair has a deputyship on any of these days already. */
    boolean overlaps(UUID principal, UUID deputy, LocalDate from, LocalDate until) {
        return count("principalId = ?1 and deputyId = ?2 and fromDay <= ?4 and untilDay >= ?3", principal, deputy, from, until) > 0;
    }
}

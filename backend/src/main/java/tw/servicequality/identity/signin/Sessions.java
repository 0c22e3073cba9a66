package tw.servicequality.identity.signin;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import tw.servicequality.platform.Secrets;

/** The open sessions of all nodes. */
@ApplicationScoped
public class Sessions implements PanacheRepositoryBase<Session, UUID> {

    private static final String VIEW = """
            select new tw.servicequality.identity.signin.SessionView(s.id, s.lastSeenAt, s.expiresAt, s.signInWay,
                a.id, a.name, a.displayName, a.roles, a.unitId, a.active, a.mustChangePassword, a.passwordChangedAt,
                p.id, p.displayName, p.roles, p.unitId)
            from Session s join Account a on a.id = s.accountId and (not a.demo or :demo = true)
            left join Account p on p.id = s.actingForId and p.active and (not p.demo or :demo = true) and exists (
                select 1 from Deputyship d where d.principalId = p.id and d.deputyId = a.id and :today between d.fromDay and d.untilDay)
            where s.tokenHash = :hash""";

    private final boolean demo;

    Sessions(@ConfigProperty(name = "quality.demo", defaultValue = "false") boolean demo) {
        this.demo = demo;
    }

    /**
     * Session, account and principal in one statement. A sample account's session, opened by a node on the same database that tries out,
     * is none here: everybody knows its password. A list, because a stream of results that nobody closes keeps its connection to the end of the
     * request.
     */
    public Optional<SessionView> view(String token, LocalDate today) {
        return getEntityManager().createQuery(VIEW, SessionView.class).setParameter("hash", Secrets.sha256(token))
                .setParameter("today", today).setParameter("demo", demo).getResultList().stream().findFirst();
    }

    /** Notes the time of a request, unless a later one is noted already. */
    void seen(UUID id, Instant now) {
        update("lastSeenAt = ?1 where id = ?2 and lastSeenAt < ?1", now, id);
    }

    /** Ends the sessions of an account, all but one. @param keep null to end all */
    public void endOf(UUID accountId, UUID keep) {
        if (keep == null) {
            delete("accountId", accountId);
        } else {
            delete("accountId = ?1 and id <> ?2", accountId, keep);
        }
    }

    /** Removes what has ended by time. */
    void forget(Instant now, Instant idleSince) {
        delete("expiresAt <= ?1 or lastSeenAt <= ?2", now, idleSince);
    }
}

package tw.servicequality.identity.account;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import tw.servicequality.platform.actor.Role;

/** The accounts and their former passwords. */
@ApplicationScoped
public class Accounts implements PanacheRepositoryBase<Account, UUID> {

    private static final String LOCKED = "exists (select 1 from SignInLock l where l.nameHash = a.nameHash and l.lockedUntil > :now)";

    /**
     * What a list is narrowed to; null narrows nothing.
     *
     * @param q part of a name or address; never written down
     */
    public record Filter(@JsonIgnore String q, Role role, UUID unitId, AccountState state) {
    }

    public Optional<Account> named(String name) {
        return find("name", Account.normalName(name)).firstResultOptional();
    }

    public Set<UUID> existing(Collection<UUID> ids) {
        return ids.isEmpty() ? Set.of() : Set.copyOf(getEntityManager().createQuery("select a.id from Account a where a.id in ?1", UUID.class).setParameter(1, ids)
                .getResultList());
    }

    /** The account, held by the caller's transaction: its password and state cannot change meanwhile. */
    public Account hold(UUID id) {
        return getEntityManager().find(Account.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** How many active administrators there are; all of them are held, so that two cannot switch off each other. */
    public long holdAdministrators() {
        return find("active and concat(',', roles, ',') like '%,ADMINISTRATOR,%' order by id").withLock(LockModeType.PESSIMISTIC_WRITE)
                .list().size();
    }

    public long countAdministrators() {
        return count("active and concat(',', roles, ',') like '%,ADMINISTRATOR,%'");
    }

    /** @param from the last name of the page before, or null */
    public List<Account> page(Filter filter, String from, boolean descending, int limit, Instant now) {
        StringBuilder query = new StringBuilder("from Account a where 1 = 1");
        Parameters values = narrow(filter, query, now);
        if (from != null) {
            query.append(descending ? " and a.name < :from" : " and a.name > :from");
            values.and("from", from);
        }
        query.append(" order by a.name").append(descending ? " desc" : "");
        return find(query.toString(), values).range(0, limit).list();
    }

    public long count(Filter filter, Instant now) {
        StringBuilder query = new StringBuilder("from Account a where 1 = 1");
        Parameters values = narrow(filter, query, now);
        return count(query.toString(), values);
    }

    private static Parameters narrow(Filter filter, StringBuilder query, Instant now) {
        Parameters values = new Parameters();
        if (filter.q() != null && !filter.q().isBlank()) {
            query.append(" and (a.name like :q escape '!' or lower(a.displayName) like :q escape '!' or lower(a.email) like :q escape '!')");
            values.and("q", "%" + Account.normalName(filter.q()).replaceAll("([!%_])", "!$1") + "%");
        }
        if (filter.role() != null) {
            query.append(" and concat(',', a.roles, ',') like :role");
            values.and("role", "%," + filter.role() + ",%");
        }
        if (filter.unitId() != null) {
            query.append(" and a.unitId = :unitId");
            values.and("unitId", filter.unitId());
        }
        if (filter.state() != null) {
            query.append(switch (filter.state()) {
                case DISABLED -> " and not a.active";
                case LOCKED -> " and a.active and " + LOCKED;
                case ACTIVE -> " and a.active and not " + LOCKED;
            });
            if (filter.state() != AccountState.DISABLED) {
                values.and("now", now);
            }
        }
        return values;
    }

    public void signedIn(UUID id, Instant now) {
        // Not through the entity: signing in must not make an administrator's open form stale.
        update("lastSignInAt = ?1 where id = ?2", now, id);
    }

    /** The newest former password hashes of an account. */
    public List<String> formerPasswords(UUID accountId, int count) {
        return getEntityManager().createQuery("select passwordHash from FormerPassword where accountId = ?1 order by id desc", String.class)
                .setParameter(1, accountId).setMaxResults(count).getResultList();
    }

    public void keepFormer(FormerPassword former) {
        getEntityManager().persist(former);
    }
}

package tw.servicequality.client;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import tw.servicequality.platform.Secrets;

/** The programs that may come in, and their secrets. */
@ApplicationScoped
class ApiClients implements PanacheRepositoryBase<ApiClient, UUID> {

    private static final String VIEW = "select new tw.servicequality.client.ClientView(c.id, c.name, c.scopes, c.requestsPerMinute, c.lastUsedAt) from ";
    private static final String BY_SECRET = VIEW + "ApiClientSecret s join ApiClient c on c.id = s.clientId where s.tokenHash = :hash and s.expiresAt > :now "
            + "and c.revokedAt is null";
    private static final String BY_VOUCHED = VIEW + "ApiClient c where c.oidcClientId = :id and c.revokedAt is null";

    /** Program and secret in one statement; nothing for a secret that is unknown, has ended, or whose program was shut out. */
    Optional<ClientView> holding(String token, Instant now) {
        return getEntityManager().createQuery(BY_SECRET, ClientView.class).setParameter("hash", Secrets.sha256(token)).setParameter("now", now)
                .getResultList().stream().findFirst();
    }

    /** The program that the identity server knows by this name. One statement. */
    Optional<ClientView> vouched(String oidcClientId) {
        return getEntityManager().createQuery(BY_VOUCHED, ClientView.class).setParameter("id", oidcClientId).getResultList().stream().findFirst();
    }

    /** Notes the time of a request, unless a later one is noted already. Not through the entity: an open form must not become stale. */
    void used(UUID id, Instant now) {
        update("lastUsedAt = ?1 where id = ?2 and (lastUsedAt is null or lastUsedAt < ?1)", now, id);
    }

    /** @param from the last name of the page before, or null */
    List<ApiClient> page(String from, int limit) {
        return (from == null ? find("order by name") : find("name > ?1 order by name", from)).range(0, limit).list();
    }

    /** The program, held by the caller's transaction. */
    ApiClient hold(UUID id) {
        return getEntityManager().find(ApiClient.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    void keep(ApiClientSecret secret) {
        getEntityManager().persist(secret);
    }

    /** The secrets that are still good, by program, the oldest first. */
    Map<UUID, List<ApiClientSecret>> secrets(Collection<UUID> ids, Instant now) {
        return ids.isEmpty() ? Map.of() : getEntityManager()
                .createQuery("from ApiClientSecret where clientId in :ids and expiresAt > :now order by id", ApiClientSecret.class)
                .setParameter("ids", ids).setParameter("now", now).getResultList().stream().collect(Collectors.groupingBy(it -> it.clientId));
    }

    /** Takes the secrets of a program away that ended before. */
    void forgetSecrets(UUID id, Instant endedBefore) {
        getEntityManager().createQuery("delete from ApiClientSecret where clientId = :id and expiresAt <= :end").setParameter("id", id)
                .setParameter("end", endedBefore).executeUpdate();
    }
}

package tw.servicequality.attachment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What is known of the stored files. Identifiers grow, so their order is that of upload. */
@ApplicationScoped
class Attachments implements PanacheRepositoryBase<Attachment, UUID> {

    Optional<Attachment> present(UUID id) {
        return find("id = ?1 and removedAt is null", id).firstResultOptional();
    }

    /** The same, held by the caller's transaction: nothing takes or removes it meanwhile. */
    Optional<Attachment> hold(UUID id) {
        return find("id = ?1 and removedAt is null", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /** These files as far as there are such, held by the caller's transaction. */
    List<Attachment> hold(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : find("id in ?1 order by id", ids).withLock(LockModeType.PESSIMISTIC_WRITE).list();
    }

    /** Which files a thing has. Not held: a lock on all of a thing without files would be one on its neighbours too. */
    Set<UUID> idsOf(String kind, UUID ownerId) {
        return new HashSet<>(getEntityManager().createQuery(
                "select id from Attachment where ownerKind = ?1 and ownerId = ?2 and removedAt is null", UUID.class)
                .setParameter(1, kind).setParameter(2, ownerId).getResultList());
    }

    /** The same for several things. */
    List<UUID> idsOf(String kind, Collection<UUID> ownerIds) {
        return ownerIds.isEmpty() ? List.of() : getEntityManager().createQuery(
                "select id from Attachment where ownerKind = ?1 and ownerId in ?2 and removedAt is null", UUID.class)
                .setParameter(1, kind).setParameter(2, ownerIds).getResultList();
    }

    List<Attachment> of(String kind, Collection<UUID> ownerIds) {
        return ownerIds.isEmpty() ? List.of()
                : list("ownerKind = ?1 and ownerId in ?2 and removedAt is null order by ownerId, id", kind, ownerIds);
    }

    /** Some files that were removed, or that nothing has taken since they were uploaded before this time. */
    List<UUID> leftOver(Instant before, int most) {
        return getEntityManager().createQuery(
                "select id from Attachment where removedAt is not null or ownerKind is null and createdAt < ?1 order by id", UUID.class)
                .setParameter(1, before).setMaxResults(most).getResultList();
    }

    /** Which of these files are known, removed ones included. */
    Set<UUID> known(Collection<UUID> ids) {
        return ids.isEmpty() ? Set.of() : new HashSet<>(getEntityManager().createQuery("select id from Attachment where id in ?1", UUID.class)
                .setParameter(1, ids).getResultList());
    }
}

package tw.servicequality.petition.file;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tw.servicequality.platform.Secrets;

/** The files of citizens that wait. */
@ApplicationScoped
class PetitionFiles implements PanacheRepositoryBase<PetitionFile, UUID> {

    /**
     * What one sender has waiting.
     *
     * @param bytes what all of it takes together
     * @param oldest since when the first of it waits; null when nothing does
     */
    record Waiting(long bytes, Instant oldest) {
    }

    /** Looked up without a lock: a lock on a key that does not exist would be one on its neighbours' place. */
    Optional<UUID> idOf(String key) {
        return getEntityManager().createQuery("select id from PetitionFile where keyHash = ?1", UUID.class).setParameter(1, Secrets.sha256(key))
                .getResultStream().findFirst();
    }

    /** These files as far as there are such, held by the caller's transaction. */
    List<PetitionFile> hold(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : find("id in ?1 order by id", ids).withLock(LockModeType.PESSIMISTIC_WRITE).list();
    }

    List<UUID> of(UUID petitionId) {
        return getEntityManager().createQuery("select id from PetitionFile where petitionId = ?1 order by id", UUID.class).setParameter(1, petitionId)
                .getResultList();
    }

    /** Some that nothing has named since they were uploaded before this time. */
    List<UUID> leftOver(Instant before, int most) {
        return getEntityManager().createQuery("select id from PetitionFile where petitionId is null and createdAt < ?1 order by createdAt", UUID.class)
                .setParameter(1, before).setMaxResults(most).getResultList();
    }

    /** Some petitions that have files and whose links ended before this time. */
    List<UUID> ended(Instant before, int most) {
        return getEntityManager().createQuery("select distinct f.petitionId from PetitionFile f join WebPetition p on p.id = f.petitionId where p.validUntil < ?1",
                UUID.class).setParameter(1, before).setMaxResults(most).getResultList();
    }

    long forget(Collection<UUID> ids) {
        return ids.isEmpty() ? 0 : delete("id in ?1", ids);
    }

    Waiting waitingOf(byte[] senderHash) {
        return getEntityManager().createQuery("select coalesce(sum(size), 0), min(createdAt) from PetitionFile where senderHash = ?1", Waiting.class)
                .setParameter(1, senderHash).getSingleResult();
    }

    /** What all of them take together, in bytes. */
    long waitingBytes() {
        return getEntityManager().createQuery("select coalesce(sum(size), 0) from PetitionFile", Long.class).getSingleResult();
    }
}

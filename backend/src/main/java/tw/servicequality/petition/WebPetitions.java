package tw.servicequality.petition;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tw.servicequality.platform.Ids;
import tw.servicequality.platform.Secrets;
import tw.servicequality.platform.seal.PersonalDataCipher;

/** The petitions that wait for their confirmation. */
@ApplicationScoped
class WebPetitions implements PanacheRepositoryBase<WebPetition, UUID> {

    private final PersonalDataCipher cipher;
    private final ObjectMapper json;

    WebPetitions(PersonalDataCipher cipher, ObjectMapper json) {
        this.cipher = cipher;
        this.json = json;
    }

    /** Seals and stores. Of the token only the hash is kept. */
    WebPetition store(PetitionRequest request, String token, Instant now, Instant validUntil) {
        try {
            UUID id = Ids.next();
            WebPetition made = new WebPetition(id, Secrets.sha256(token), cipher.keyNumber(), cipher.seal(id, json.writeValueAsString(request)), now, validUntil);
            persist(made);
            return made;
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The one of a token. Not held: a lock on a token that does not exist would be one on its neighbours' place. */
    Optional<UUID> idOf(String token) {
        return getEntityManager().createQuery("select id from WebPetition where tokenHash = ?1", UUID.class).setParameter(1, Secrets.sha256(token))
                .getResultStream().findFirst();
    }

    /** One of them, held by the caller's transaction: nobody else confirms it meanwhile. Empty when somebody just has. */
    Optional<WebPetition> hold(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Puts a row that the caller holds under the present key. */
    void reseal(UUID id) {
        WebPetition petition = findById(id);
        getEntityManager().createNativeQuery("update web_petition set key_number = ?1, sealed = ?2 where id = ?3").setParameter(1, cipher.keyNumber())
                .setParameter(2, cipher.seal(id, cipher.open(id, petition.keyNumber, petition.sealed))).setParameter(3, id).executeUpdate();
    }

    PetitionRequest open(WebPetition petition) {
        try {
            return json.readValue(cipher.open(petition.id, petition.keyNumber, petition.sealed), PetitionRequest.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("A petition that waits cannot be read", broken);
        }
    }

    List<UUID> before(Instant moment, int most) {
        return getEntityManager().createQuery("select id from WebPetition where createdAt < ?1 order by createdAt", UUID.class).setParameter(1, moment)
                .setMaxResults(most).getResultList();
    }
}

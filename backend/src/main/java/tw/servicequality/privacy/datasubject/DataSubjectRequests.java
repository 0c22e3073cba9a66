package tw.servicequality.privacy.datasubject;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tw.servicequality.complaint.retention.PersonSought;
import tw.servicequality.platform.seal.PersonalDataCipher;
import tw.servicequality.privacy.rules.RequestState;

/** The requests, whose persons are sealed. */
@ApplicationScoped
public class DataSubjectRequests implements PanacheRepositoryBase<DataSubjectRequest, UUID> {

    private final PersonalDataCipher cipher;
    private final ObjectMapper json;

    DataSubjectRequests(PersonalDataCipher cipher, ObjectMapper json) {
        this.cipher = cipher;
        this.json = json;
    }

    /** What is sealed of a request: who it is, and how that was seen. */
    record Sealed(String name, String phone, String email, String caseNumber, String note) {

        PersonSought person() {
            return new PersonSought(name, phone, email, caseNumber);
        }
    }

    /** @param note how the person was verified, in words; null for none */
    void seal(DataSubjectRequest request, PersonSought person, String note) {
        try {
            request.keyNumber = cipher.keyNumber();
            request.sealed = cipher.seal(request.id,
                    json.writeValueAsString(new Sealed(person.name(), person.phone(), person.email(), person.caseNumber(), note)));
            request.verificationNote = null;
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Who it is; null when that is forgotten. */
    PersonSought open(DataSubjectRequest request) {
        Sealed sealed = opened(request);
        return sealed == null ? null : sealed.person();
    }

    /** How the person was verified, in words; null for none, and when that is forgotten. */
    String note(DataSubjectRequest request) {
        Sealed sealed = request.verificationNote == null ? opened(request) : null;
        return sealed == null ? request.verificationNote : sealed.note();
    }

    /** Seals the notes of requests that were registered before notes were sealed. */
    public void sealNotes() {
        list("verificationNote is not null and sealed is not null").forEach(it -> seal(it, open(it), it.verificationNote));
        flush();
    }

    private Sealed opened(DataSubjectRequest request) {
        try {
            return request.sealed == null ? null : json.readValue(cipher.open(request.id, request.keyNumber, request.sealed), Sealed.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("The person of a request cannot be read", broken);
        }
    }

    /** The earliest due first. One row more than the page holds. */
    List<DataSubjectRequest> page(RequestState state, LocalDate overdueOn, LocalDate afterDue, UUID afterId, int limit) {
        Map<String, Object> values = new HashMap<>();
        StringBuilder where = new StringBuilder("1 = 1");
        if (state != null) {
            where.append(" and state = :state");
            values.put("state", state);
        }
        if (overdueOn != null) {
            where.append(" and state = :received and dueOn < :today");
            values.put("received", RequestState.RECEIVED);
            values.put("today", overdueOn);
        }
        if (afterId != null) {
            where.append(" and (dueOn > :afterDue or dueOn = :afterDue and id > :afterId)");
            values.put("afterDue", afterDue);
            values.put("afterId", afterId);
        }
        return find(where + " order by dueOn, id", values).page(0, limit + 1).list();
    }

    long overdue(LocalDate today) {
        return count("state = ?1 and dueOn < ?2", RequestState.RECEIVED, today);
    }

    /** Forgets who asked, of what was done before this day, or decided if nobody said that it was done. */
    public int forgetDoneBefore(LocalDate day) {
        return update("sealed = null, verificationNote = null, reference = null, extensionReason = case when extensionReason is not null then '' end, "
                + "decisionReason = '' where coalesce(doneOn, decidedOn) < ?1 and sealed is not null", day);
    }

    /** Puts a row that the caller holds under the present key. */
    void reseal(UUID id) {
        DataSubjectRequest request = findById(id);
        byte[] sealed = request.sealed == null ? null : cipher.seal(id, cipher.open(id, request.keyNumber, request.sealed));
        getEntityManager().createNativeQuery("update data_subject_request set key_number = ?1, sealed = ?2 where id = ?3")
                .setParameter(1, cipher.keyNumber()).setParameter(2, sealed).setParameter(3, id).executeUpdate();
    }
}

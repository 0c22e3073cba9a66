package tw.servicequality.complaint.petitioner;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import tw.servicequality.complaint.rules.Masking;
import tw.servicequality.platform.seal.PersonalDataCipher;

/** The petitioners. Nothing leaves this class in the clear but by {@link #reveal}. */
@ApplicationScoped
public class Petitioners implements PanacheRepositoryBase<Petitioner, UUID> {

    private static final String PHONE = "phone";
    private static final String EMAIL = "email";
    private static final String NAME = "name";

    private final PersonalDataCipher cipher;
    private final ObjectMapper json;

    Petitioners(PersonalDataCipher cipher, ObjectMapper json) {
        this.cipher = cipher;
        this.json = json;
    }

    /** Seals and stores, in the place of what was there. */
    public void store(UUID complaintId, PetitionerData data) {
        Petitioner petitioner = findById(complaintId);
        if (petitioner == null) {
            persist(sealed(complaintId, data));
        } else {
            seal(petitioner, data);
        }
    }

    /** Seals the petitioner of a new case, to be persisted with it. No statement. */
    public Petitioner sealed(UUID complaintId, PetitionerData data) {
        Petitioner petitioner = new Petitioner(complaintId);
        seal(petitioner, data);
        return petitioner;
    }

    private void seal(Petitioner petitioner, PetitionerData data) {
        petitioner.keyNumber = cipher.keyNumber();
        petitioner.sealed = cipher.seal(petitioner.complaintId, write(data));
        petitioner.indexNumber = cipher.indexNumber();
        petitioner.phoneIndex = cipher.index(PHONE, data.phone());
        petitioner.emailIndex = cipher.index(EMAIL, data.email());
        petitioner.nameIndex = cipher.index(NAME, data.name());
    }

    /** In the clear; only for those who may, and only when it was recorded. */
    public PetitionerData reveal(UUID complaintId) {
        Petitioner petitioner = findById(complaintId);
        return petitioner == null ? PetitionerData.NOBODY : open(petitioner);
    }

    /** The same of several cases; without those whose data are used no more. One statement, none for none. */
    public Map<UUID, PetitionerData> revealAll(Collection<UUID> complaintIds) {
        Map<UUID, PetitionerData> revealed = new HashMap<>();
        complaintIds.forEach(id -> revealed.put(id, PetitionerData.NOBODY));
        if (!complaintIds.isEmpty()) {
            list("complaintId in ?1", complaintIds).forEach(it -> revealed.compute(it.complaintId, (id, nobody) -> it.stoppedAt == null ? open(it) : null));
        }
        return revealed;
    }

    public MaskedPetitioner masked(UUID complaintId) {
        return masked(List.of(complaintId)).getOrDefault(complaintId, MaskedPetitioner.NOBODY);
    }

    /** One statement. */
    public Map<UUID, MaskedPetitioner> masked(Collection<UUID> complaintIds) {
        Map<UUID, MaskedPetitioner> masked = new HashMap<>();
        if (!complaintIds.isEmpty()) {
            list("complaintId in ?1", complaintIds).forEach(it -> masked.put(it.complaintId, MaskedPetitioner.of(open(it))));
        }
        return masked;
    }

    /** The masked name of a petitioner whose sealed data were read with the case. */
    public String maskedName(UUID complaintId, int keyNumber, byte[] sealed) {
        return Masking.name(open(complaintId, keyNumber, sealed).name());
    }

    /** The cases of who has exactly this phone, mail address or name, as far as these are still used, the latest first. One statement. */
    public List<UUID> withAny(PetitionerData data, int most) {
        return matching(data, most).filter(it -> it.stoppedAt == null).map(it -> it.complaintId).toList();
    }

    /** The same, those too whose data are used no more. */
    public List<UUID> knownWithAny(PetitionerData data) {
        return matching(data, Integer.MAX_VALUE).map(it -> it.complaintId).toList();
    }

    /** By the indexes, then by what was found itself: an index of an earlier version may be two people's. */
    private Stream<Petitioner> matching(PetitionerData data, int most) {
        List<byte[]> phones = cipher.indexes(PHONE, data.phone());
        List<byte[]> emails = cipher.indexes(EMAIL, data.email());
        List<byte[]> names = cipher.indexes(NAME, data.name());
        if (phones.isEmpty() && emails.isEmpty() && names.isEmpty()) {
            return Stream.empty();
        }
        return find("(phoneIndex in ?1 or emailIndex in ?2 or nameIndex in ?3) order by complaintId desc", some(phones), some(emails), some(names)).page(0, most)
                .stream().filter(it -> isAny(data, open(it)));
    }

    private boolean isAny(PetitionerData sought, PetitionerData found) {
        return cipher.isSame(PHONE, sought.phone(), found.phone()) || cipher.isSame(EMAIL, sought.email(), found.email())
                || cipher.isSame(NAME, sought.name(), found.name());
    }

    /** In SQL a list must not be empty; no index is as short as this. */
    private static List<byte[]> some(List<byte[]> indexes) {
        return indexes.isEmpty() ? List.of(new byte[1]) : indexes;
    }

    public boolean isStopped(UUID complaintId) {
        return count("complaintId = ?1 and stoppedAt is not null", complaintId) > 0;
    }

    public void stop(UUID complaintId, Instant now) {
        findByIdOptional(complaintId).ifPresent(it -> it.stoppedAt = now);
    }

    /** Puts a row that the caller holds under the present keys. */
    void reseal(UUID complaintId) {
        Petitioner petitioner = findById(complaintId);
        PetitionerData data = open(petitioner);
        getEntityManager().createNativeQuery("update petitioner set key_number = ?1, sealed = ?2, index_number = ?3, phone_index = ?4, email_index = ?5, "
                        + "name_index = ?6 where complaint_id = ?7").setParameter(1, cipher.keyNumber()).setParameter(2, cipher.seal(complaintId, write(data)))
                .setParameter(3, cipher.indexNumber()).setParameter(4, cipher.index(PHONE, data.phone())).setParameter(5, cipher.index(EMAIL, data.email()))
                .setParameter(6, cipher.index(NAME, data.name())).setParameter(7, complaintId).executeUpdate();
    }

    private PetitionerData open(Petitioner petitioner) {
        return open(petitioner.complaintId, petitioner.keyNumber, petitioner.sealed);
    }

    private PetitionerData open(UUID complaintId, int keyNumber, byte[] sealed) {
        try {
            return json.readValue(cipher.open(complaintId, keyNumber, sealed), PetitionerData.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("Personal data of a case are broken", broken);
        }
    }

    private String write(PetitionerData data) {
        try {
            return json.writeValueAsString(data);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

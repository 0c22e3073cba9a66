package tw.servicequality.complaint;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tw.servicequality.complaint.rules.Masking;
import tw.servicequality.platform.PersonalDataCipher;

/** The petitioners. Nothing leaves this class in the clear but by {@link #reveal}. */
@ApplicationScoped
class Petitioners implements PanacheRepositoryBase<Petitioner, UUID> {

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
    void store(UUID complaintId, PetitionerData data) {
        Petitioner petitioner = findById(complaintId);
        if (petitioner == null) {
            persist(sealed(complaintId, data));
        } else {
            seal(petitioner, data);
        }
    }

    /** Seals the petitioner of a new case, to be persisted with it. No statement. */
    Petitioner sealed(UUID complaintId, PetitionerData data) {
        Petitioner petitioner = new Petitioner(complaintId);
        seal(petitioner, data);
        return petitioner;
    }

    private void seal(Petitioner petitioner, PetitionerData data) {
        petitioner.keyNumber = cipher.keyNumber();
        petitioner.sealed = cipher.seal(petitioner.complaintId, write(data));
        petitioner.phoneIndex = cipher.index(PHONE, data.phone());
        petitioner.emailIndex = cipher.index(EMAIL, data.email());
        petitioner.nameIndex = cipher.index(NAME, data.name());
        petitioner.hasEmail = data.email() != null;
    }

    /** In the clear; only for those who may, and only when it was recorded. */
    PetitionerData reveal(UUID complaintId) {
        Petitioner petitioner = findById(complaintId);
        return petitioner == null ? PetitionerData.NOBODY : open(petitioner);
    }

    MaskedPetitioner masked(UUID complaintId) {
        return masked(List.of(complaintId)).getOrDefault(complaintId, MaskedPetitioner.NOBODY);
    }

    /** One statement. */
    Map<UUID, MaskedPetitioner> masked(Collection<UUID> complaintIds) {
        Map<UUID, MaskedPetitioner> masked = new HashMap<>();
        if (!complaintIds.isEmpty()) {
            list("complaintId in ?1", complaintIds).forEach(it -> masked.put(it.complaintId, MaskedPetitioner.of(open(it))));
        }
        return masked;
    }

    /** The masked name of a petitioner whose sealed data were read with the case. */
    String maskedName(UUID complaintId, int keyNumber, byte[] sealed) {
        return Masking.name(open(complaintId, keyNumber, sealed).name());
    }

    /** The cases of who has exactly this phone, mail address or name. One statement. */
    List<UUID> withAny(PetitionerData data) {
        return list("phoneIndex = ?1 or emailIndex = ?2 or nameIndex = ?3", cipher.index(PHONE, data.phone()), cipher.index(EMAIL, data.email()),
                cipher.index(NAME, data.name())).stream().map(it -> it.complaintId).toList();
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

package tw.servicequality.complaint.petitioner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.UUID;
import tw.servicequality.platform.seal.KeyColumn;
import tw.servicequality.platform.seal.PersonalDataKeys.Use;
import tw.servicequality.platform.seal.SealedRows;

/** Who complained, as far as keys are concerned. */
@ApplicationScoped
class SealedPetitioners implements SealedRows {

    private static final Map<Use, KeyColumn> KEYS = Map.of(Use.SEALING, new KeyColumn("petitioner", "complaint_id", "key_number"),
            Use.INDEX, new KeyColumn("petitioner", "complaint_id", "index_number"));

    private final Petitioners petitioners;
    private final EntityManager entities;

    SealedPetitioners(Petitioners petitioners, EntityManager entities) {
        this.petitioners = petitioners;
        this.entities = entities;
    }

    @Override
    public String name() {
        return "petitioners";
    }

    @Override
    public Map<Use, KeyColumn> keys() {
        return KEYS;
    }

    @Override
    public EntityManager entities() {
        return entities;
    }

    @Override
    public void reseal(UUID id) {
        petitioners.reseal(id);
    }
}

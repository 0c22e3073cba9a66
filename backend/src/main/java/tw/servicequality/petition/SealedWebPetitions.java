package tw.servicequality.petition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.UUID;
import tw.servicequality.platform.seal.KeyColumn;
import tw.servicequality.platform.seal.PersonalDataKeys.Use;
import tw.servicequality.platform.seal.SealedRows;

/** Petitions that wait for their confirmation, as far as keys are concerned. Nothing finds them by what they say, so they have no indexes. */
@ApplicationScoped
class SealedWebPetitions implements SealedRows {

    private static final Map<Use, KeyColumn> KEYS = Map.of(Use.SEALING, new KeyColumn("web_petition", "id", "key_number"));

    private final WebPetitions petitions;
    private final EntityManager entities;

    SealedWebPetitions(WebPetitions petitions, EntityManager entities) {
        this.petitions = petitions;
        this.entities = entities;
    }

    @Override
    public String name() {
        return "web-petitions";
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
        petitions.reseal(id);
    }
}

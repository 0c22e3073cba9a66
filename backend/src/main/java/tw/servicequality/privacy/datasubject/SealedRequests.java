package tw.servicequality.privacy.datasubject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.UUID;
import tw.servicequality.platform.seal.KeyColumn;
import tw.servicequality.platform.seal.PersonalDataKeys.Use;
import tw.servicequality.platform.seal.SealedRows;

/** The persons who asked for something, as far as keys are concerned. */
@ApplicationScoped
class SealedRequests implements SealedRows {

    private static final Map<Use, KeyColumn> KEYS = Map.of(Use.SEALING, new KeyColumn("data_subject_request", "id", "key_number"));

    private final DataSubjectRequests requests;
    private final EntityManager entities;

    SealedRequests(DataSubjectRequests requests, EntityManager entities) {
        this.requests = requests;
        this.entities = entities;
    }

    @Override
    public String name() {
        return "data-subject-requests";
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
        requests.reseal(id);
    }
}

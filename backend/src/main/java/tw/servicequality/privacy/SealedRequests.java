package tw.servicequality.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tw.servicequality.platform.KeyColumn;
import tw.servicequality.platform.PersonalDataKeys.Use;
import tw.servicequality.platform.SealedRows;

/** The persons who asked for something, as far as keys are concerned. */
@ApplicationScoped
class SealedRequests implements SealedRows {

    private static final KeyColumn KEY = new KeyColumn("data_subject_request", "id", "key_number");

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
    public Map<Integer, Long> counts(Use use) {
        return use == Use.SEALING ? KEY.counts(entities) : Map.of();
    }

    @Override
    public List<Integer> numbers(Use use) {
        return use == Use.SEALING ? KEY.numbers(entities) : List.of();
    }

    @Override
    public Batch reseal(Use use, int number, UUID after, int most) {
        return use == Use.SEALING ? Batch.of(KEY.hold(entities, number, after, most), requests::reseal) : new Batch(null, 0, List.of());
    }
}

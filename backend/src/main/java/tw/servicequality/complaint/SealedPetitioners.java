package tw.servicequality.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tw.servicequality.platform.KeyColumn;
import tw.servicequality.platform.PersonalDataKeys.Use;
import tw.servicequality.platform.SealedRows;

/** Who complained, as far as keys are concerned. */
@ApplicationScoped
class SealedPetitioners implements SealedRows {

    private static final Map<Use, KeyColumn> COLUMNS = Map.of(Use.SEALING, new KeyColumn("petitioner", "complaint_id", "key_number"),
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
    public Map<Integer, Long> counts(Use use) {
        return COLUMNS.get(use).counts(entities);
    }

    @Override
    public List<Integer> numbers(Use use) {
        return COLUMNS.get(use).numbers(entities);
    }

    @Override
    public Batch reseal(Use use, int number, UUID after, int most) {
        return Batch.of(COLUMNS.get(use).hold(entities, number, after, most), petitioners::reseal);
    }
}

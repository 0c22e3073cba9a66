package tw.servicequality.petition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tw.servicequality.platform.KeyColumn;
import tw.servicequality.platform.PersonalDataKeys.Use;
import tw.servicequality.platform.SealedRows;

/** Petitions that wait for their confirmation, as far as keys are concerned. Nothing finds them by what they say, so they have no indexes. */
@ApplicationScoped
class SealedWebPetitions implements SealedRows {

    private static final KeyColumn KEY = new KeyColumn("web_petition", "id", "key_number");

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
    public Map<Integer, Long> counts(Use use) {
        return use == Use.SEALING ? KEY.counts(entities) : Map.of();
    }

    @Override
    public List<Integer> numbers(Use use) {
        return use == Use.SEALING ? KEY.numbers(entities) : List.of();
    }

    @Override
    public Batch reseal(Use use, int number, UUID after, int most) {
        return use == Use.SEALING ? Batch.of(KEY.hold(entities, number, after, most), petitions::reseal) : new Batch(null, 0, List.of());
    }
}

package tw.servicequality.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tw.servicequality.platform.KeyColumn;
import tw.servicequality.platform.PersonalDataCipher;
import tw.servicequality.platform.PersonalDataKeys.Use;
import tw.servicequality.platform.SealedRows;

/** The keys of the files, sealed under the house's. */
@ApplicationScoped
class SealedImports implements SealedRows {

    private static final KeyColumn KEY = new KeyColumn("import_job", "id", "key_number");

    private final PersonalDataCipher cipher;
    private final EntityManager entities;

    SealedImports(PersonalDataCipher cipher, EntityManager entities) {
        this.cipher = cipher;
        this.entities = entities;
    }

    /** Gives a new import its key. */
    JobCipher begin(ImportJob job) {
        byte[] key = JobCipher.newKey();
        seal(job, Base64.getEncoder().encodeToString(key));
        return new JobCipher(job.id, key);
    }

    /** @throws IllegalStateException when its key cannot be opened; also when the file is gone */
    JobCipher of(ImportJob job) {
        if (job.sealedKey == null) {
            throw new IllegalStateException("The file of the import " + job.id + " is gone");
        }
        return new JobCipher(job.id, Base64.getDecoder().decode(cipher.open(job.id, job.keyNumber, job.sealedKey)));
    }

    @Override
    public String name() {
        return "import-keys";
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
        return use == Use.SEALING ? Batch.of(KEY.hold(entities, number, after, most), this::reseal) : new Batch(null, 0, List.of());
    }

    /** Past the entity, so that its version stays. */
    private void reseal(UUID id) {
        ImportJob job = entities.find(ImportJob.class, id);
        entities.detach(job);
        seal(job, cipher.open(job.id, job.keyNumber, job.sealedKey));
        entities.createQuery("update ImportJob set keyNumber = ?1, sealedKey = ?2 where id = ?3").setParameter(1, job.keyNumber).setParameter(2, job.sealedKey)
                .setParameter(3, id).executeUpdate();
    }

    private void seal(ImportJob job, String key) {
        job.keyNumber = cipher.keyNumber();
        job.sealedKey = cipher.seal(job.id, key);
    }
}

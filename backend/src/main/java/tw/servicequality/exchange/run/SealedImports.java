package tw.servicequality.exchange.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import tw.servicequality.exchange.content.JobCipher;
import tw.servicequality.platform.seal.KeyColumn;
import tw.servicequality.platform.seal.PersonalDataCipher;
import tw.servicequality.platform.seal.PersonalDataKeys.Use;
import tw.servicequality.platform.seal.SealedRows;

/** The keys of the files, sealed under the house's. */
@ApplicationScoped
class SealedImports implements SealedRows {

    private static final Map<Use, KeyColumn> KEYS = Map.of(Use.SEALING, new KeyColumn("import_job", "id", "key_number"));

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
    public Map<Use, KeyColumn> keys() {
        return KEYS;
    }

    @Override
    public EntityManager entities() {
        return entities;
    }

    /** Past the entity, so that its version stays. */
    @Override
    public void reseal(UUID id) {
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

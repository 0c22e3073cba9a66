package tw.servicequality.exchange.content;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import tw.servicequality.platform.file.UploadFolder;

/** The files as they were sent, in sealed parts in the database, so that every node can go on with an import. */
@ApplicationScoped
public class ImportFiles {

    private static final int PART = 1 << 20;

    private final EntityManager entities;
    private final UploadFolder folder;

    ImportFiles(EntityManager entities, UploadFolder folder) {
        this.entities = entities;
        this.folder = folder;
    }

    /** Stores a file in the caller's transaction, part by part. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void keep(UUID importId, JobCipher cipher, Path file) throws IOException {
        byte[] part = new byte[PART];
        try (InputStream in = Files.newInputStream(file)) {
            int place = 0;
            for (int length = in.readNBytes(part, 0, PART); length > 0; length = in.readNBytes(part, 0, PART)) {
                entities.createNativeQuery("insert into import_part (import_id, place, sealed) values (?1, ?2, ?3)").setParameter(1, importId)
                        .setParameter(2, place).setParameter(3, cipher.seal(place(place), part, length)).executeUpdate();
                place++;
            }
        }
    }

    /** Writes the file as it was sent. One statement per MiB, each in a transaction of its own. */
    public void write(UUID importId, JobCipher cipher, OutputStream out) throws IOException {
        int place = 0;
        for (byte[] sealed = part(importId, place); sealed != null; sealed = part(importId, place)) {
            out.write(cipher.open(place(place), sealed));
            place++;
        }
    }

    /** The file in the clear, in a temporary file of its owner only. Whoever asks for it {@linkplain #discard discards} it. */
    public Path restore(UUID importId, JobCipher cipher) throws IOException {
        Path file = folder.newFile();
        try (OutputStream out = Files.newOutputStream(file)) {
            write(importId, cipher, out);
        } catch (IOException | RuntimeException failed) {
            discard(file);
            throw failed;
        }
        return file;
    }

    /** Takes a file out of the database. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void forget(UUID importId) {
        entities.createNativeQuery("delete from import_part where import_id = ?1").setParameter(1, importId).executeUpdate();
    }

    public void discard(Path file) {
        folder.discard(file);
    }

    private byte[] part(UUID importId, int place) {
        return QuarkusTransaction.requiringNew().call(() -> {
            List<?> found = entities.createNativeQuery("select sealed from import_part where import_id = ?1 and place = ?2", byte[].class)
                    .setParameter(1, importId).setParameter(2, place).getResultList();
            return found.isEmpty() ? null : (byte[]) found.getFirst();
        });
    }

    private static String place(int place) {
        return "part " + place;
    }
}

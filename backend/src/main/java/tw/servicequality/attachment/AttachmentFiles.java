package tw.servicequality.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;
import tw.servicequality.attachment.rules.FileContent;
import tw.servicequality.attachment.rules.FileKind;
import tw.servicequality.attachment.rules.FileName;
import tw.servicequality.attachment.rules.FileRefusedException;
import tw.servicequality.attachment.rules.Picture;
import tw.servicequality.platform.Ids;
import tw.servicequality.platform.file.Upload;
import tw.servicequality.platform.file.UploadFolder;
import tw.servicequality.platform.problem.ProblemException;
import tw.servicequality.platform.problem.ProblemType;

/** The files themselves: looked at, given a small picture, put into the store and taken out of it. */
@ApplicationScoped
class AttachmentFiles {

    private static final Logger LOG = Logger.getLogger(AttachmentFiles.class);
    private static final String SMALL = ".small";

    private final AttachmentStore store;
    private final UploadFolder temporary;

    AttachmentFiles(AttachmentStore store, UploadFolder temporary) {
        this.store = store;
        this.temporary = temporary;
    }

    /**
     * An upload that lies in the store.
     *
     * @param thumbnail whether there is a small picture of it beside it
     */
    record Kept(UUID id, String fileName, FileKind kind, Upload upload, boolean thumbnail) {
    }

    /** A step that the disk or the store may refuse. */
    interface Step<T> {
        T take() throws IOException;
    }

    /**
     * Looks at an upload and puts it into the store, with its small picture or not at all. Both may take seconds, in which no transaction may
     * hold a connection to the database or a lock in it.
     *
     * @throws ProblemException RULE_VIOLATED with the reason why it is not kept; UNAVAILABLE when the store cannot take it, or when too many
     *     other pictures are looked at now
     */
    @Transactional(Transactional.TxType.NEVER)
    Kept keep(String fileName, Upload upload) {
        Path small = orUnavailable(temporary::newFile);
        try {
            String name = FileName.checked(fileName);
            FileKind kind = look(name, upload.file());
            boolean thumbnail = kind.isPicture() && shrink(kind, upload.file(), small);
            Kept kept = new Kept(Ids.next(), name, kind, upload, thumbnail);
            orUnavailable(() -> put(kept, small));
            return kept;
        } catch (FileRefusedException refused) {
            throw ProblemException.rule(refused.field(), refused.code(), refused.values());
        } finally {
            temporary.discard(small);
        }
    }

    private Kept put(Kept kept, Path small) throws IOException {
        if (kept.thumbnail()) {
            store.put(kept.id() + SMALL, small);
        }
        store.put(kept.id().toString(), kept.upload().file());
        return kept;
    }

    /** The bytes of a file. */
    InputStream open(UUID id) {
        return orUnavailable(() -> store.open(id.toString()));
    }

    /** The bytes of its small picture. */
    InputStream openSmall(UUID id) {
        return orUnavailable(() -> store.open(id + SMALL));
    }

    /** Deletes a file and its small picture; what the store refuses now is found again by the search for unknown files. */
    void forget(UUID id) {
        try {
            store.delete(id.toString());
            store.delete(id + SMALL);
        } catch (IOException later) {
            LOG.warn("A file that nothing names any more stays in the store for now", later);
        }
    }

    private static FileKind look(String name, Path file) throws FileRefusedException {
        try {
            return FileContent.check(name, file);
        } catch (IOException failed) {
            throw unavailable(failed);
        }
    }

    private static boolean shrink(FileKind kind, Path file, Path small) throws FileRefusedException {
        try {
            return Picture.shrink(kind, file, small);
        } catch (IOException failed) {
            throw unavailable(failed);
        } catch (TimeoutException busy) {
            LOG.warn("A picture is sent away: those before it take too long");
            throw new ProblemException(ProblemType.UNAVAILABLE);
        }
    }

    private static <T> T orUnavailable(Step<T> step) {
        try {
            return step.take();
        } catch (IOException failed) {
            throw unavailable(failed);
        }
    }

    private static ProblemException unavailable(IOException failed) {
        LOG.error("A file cannot be stored or read", failed);
        return new ProblemException(ProblemType.UNAVAILABLE);
    }
}

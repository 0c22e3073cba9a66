package tw.servicequality.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.UUID;
import org.jboss.logging.Logger;
import tw.servicequality.attachment.rules.FileContent;
import tw.servicequality.attachment.rules.FileKind;
import tw.servicequality.attachment.rules.FileName;
import tw.servicequality.attachment.rules.FileRefusedException;
import tw.servicequality.attachment.rules.Picture;
import tw.servicequality.platform.ProblemException;
import tw.servicequality.platform.ProblemType;
import tw.servicequality.platform.Upload;
import tw.servicequality.platform.UploadFolder;

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
     * An upload that may be kept.
     *
     * @param small its small picture in a temporary file; null when there is none
     */
    record Checked(String fileName, FileKind kind, Upload upload, Path small) {
    }

    /** Something done with a checked upload. */
    interface Use<T> {
        T apply(Checked checked);
    }

    /** A step that the disk or the store may refuse. */
    interface Step<T> {
        T take() throws IOException;
    }

    /**
     * Looks at an upload and hands it on.
     *
     * @throws ProblemException RULE_VIOLATED with the reason why it is not kept
     */
    <T> T checked(String fileName, Upload upload, Use<T> use) {
        Path small = orUnavailable(temporary::newFile);
        try {
            String name = FileName.checked(fileName);
            FileKind kind = look(name, upload.file());
            boolean made = kind.isPicture() && shrink(kind, upload.file(), small);
            return use.apply(new Checked(name, kind, upload, made ? small : null));
        } catch (FileRefusedException refused) {
            throw ProblemException.rule(refused.field(), refused.code(), refused.values());
        } finally {
            temporary.discard(small);
        }
    }

    /** Puts a checked upload into the store, with its small picture or not at all. */
    void keep(UUID id, Checked checked) {
        orUnavailable(() -> {
            if (checked.small() != null) {
                store.put(id + SMALL, checked.small());
            }
            store.put(id.toString(), checked.upload().file());
            return null;
        });
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

package tw.servicequality.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.Consumer;

/**
 * Where the bytes of files are. Names are made by the program: small letters, digits, dots and hyphens. Every method throws
 * {@code IOException} when the store cannot do it now.
 */
interface AttachmentStore {

    /**
     * A stored file.
     *
     * @param changedAt when it was stored
     */
    record Stored(String name, Instant changedAt) {
    }

    /** Stores a copy of the file, durably: after this it is there whole, or not at all when it fails. */
    void put(String name, Path file) throws IOException;

    /** The bytes; the caller closes them. */
    InputStream open(String name) throws IOException;

    /** Deletes a file; one that is not there is deleted already. */
    void delete(String name) throws IOException;

    /** Tells all files, in any order. */
    void list(Consumer<Stored> each) throws IOException;
}

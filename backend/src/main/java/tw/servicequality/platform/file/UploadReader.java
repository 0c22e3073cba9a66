package tw.servicequality.platform.file;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jboss.logging.Logger;
import tw.servicequality.platform.problem.ProblemException;
import tw.servicequality.platform.problem.ProblemType;

/** Takes an {@link Upload} in, a piece at a time, straight to the disk. */
@Provider
@Consumes(MediaType.APPLICATION_OCTET_STREAM)
public class UploadReader implements MessageBodyReader<Upload> {

    private static final Logger LOG = Logger.getLogger(UploadReader.class);
    private static final int PIECE = 1 << 16;

    private final UploadsOfRequest uploads;

    UploadReader(UploadsOfRequest uploads) {
        this.uploads = uploads;
    }

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type == Upload.class;
    }

    @Override
    public Upload readFrom(Class<Upload> type, Type generic, Annotation[] annotations, MediaType mediaType, MultivaluedMap<String, String> headers,
            InputStream body) throws IOException {
        Path file = newFile();
        MessageDigest digest = sha256();
        long size = 0;
        byte[] piece = new byte[PIECE];
        try (Target target = new Target(file)) {
            for (int read = body.read(piece); read >= 0; read = body.read(piece)) {
                digest.update(piece, 0, read);
                target.write(piece, read);
                size += read;
            }
        }
        return new Upload(file, size, digest.digest());
    }

    private Path newFile() {
        try {
            return uploads.newFile();
        } catch (IOException full) {
            throw unavailable(full);
        }
    }

    /** Tells a disk that takes nothing from a client who sends nothing: only the first is the program's fault. */
    private static final class Target implements AutoCloseable {

        private final OutputStream out;

        Target(Path file) {
            try {
                out = Files.newOutputStream(file);
            } catch (IOException full) {
                throw unavailable(full);
            }
        }

        void write(byte[] piece, int length) {
            try {
                out.write(piece, 0, length);
            } catch (IOException full) {
                throw unavailable(full);
            }
        }

        @Override
        public void close() {
            try {
                out.close();
            } catch (IOException full) {
                throw unavailable(full);
            }
        }
    }

    private static ProblemException unavailable(IOException full) {
        LOG.error("An upload cannot be stored", full);
        return new ProblemException(ProblemType.UNAVAILABLE);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible); // every Java platform has SHA-256
        }
    }
}

package tw.servicequality.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Keeps files. An uploaded file belongs to whoever uploaded it until a thing takes it; what nobody takes within a day is swept away. */
@ApplicationScoped
@Transactional
public class AttachmentService {

    /** A file's bytes and how to name them. */
    public record Content(String fileName, String mediaType, long size, InputStream bytes) {
    }

    /** Stores an uploaded file for the caller. */
    public AttachmentResponse create(String fileName, InputStream body) {
        throw new UnsupportedOperationException();
    }

    /** What is known of a file. */
    public AttachmentResponse get(UUID id) {
        throw new UnsupportedOperationException();
    }

    /** The file itself. */
    public Content content(UUID id) {
        throw new UnsupportedOperationException();
    }

    /** A small JPEG of a picture. */
    public Content thumbnail(UUID id) {
        throw new UnsupportedOperationException();
    }

    /** Removes a file that no thing has taken yet. */
    public void delete(UUID id) {
        throw new UnsupportedOperationException();
    }

    /** Makes exactly these files belong to a thing: new ones are taken from the caller's uploads, missing ones are let go. */
    public void assign(String ownerKind, UUID ownerId, Collection<UUID> ids) {
        throw new UnsupportedOperationException();
    }

    /** The files of several things, by owner, in the order of upload. One statement, none for no owners. */
    public Map<UUID, List<AttachmentResponse>> of(String ownerKind, Collection<UUID> ownerIds) {
        throw new UnsupportedOperationException();
    }
}

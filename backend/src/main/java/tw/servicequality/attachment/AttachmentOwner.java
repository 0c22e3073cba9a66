package tw.servicequality.attachment;

import java.util.UUID;

/** A room whose things have files. It alone knows who may see them. */
public interface AttachmentOwner {

    /** The word under which its files are kept, for example {@code activity}. */
    String kind();

    /** Whether the caller may read the files of this thing. */
    boolean mayRead(UUID ownerId);
}

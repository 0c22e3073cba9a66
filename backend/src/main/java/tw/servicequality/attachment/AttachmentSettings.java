package tw.servicequality.attachment;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/** How large a file may be, how long an upload waits, and where files are kept. */
@ConfigMapping(prefix = "quality.attachments")
public interface AttachmentSettings {

    /** The largest file. */
    MemorySize maxSize();

    /** How often the store is searched for files that the database does not know; {@code off} for never. */
    String searchEvery();

    /** So many of them are deleted at most, or none of them; empty for what {@link tw.servicequality.attachment.rules.UnknownFiles} says. */
    OptionalInt searchDeletes();

    /** An upload that nothing takes is removed after so long. */
    @WithDefault("24h")
    Duration waits();

    /** A store that speaks S3; the data folder when there is none. */
    Optional<S3> s3();

    /** A bucket in a store that speaks S3, and who we are there. */
    interface S3 {

        /** The address of the store. */
        URI endpoint();

        /** The bucket, which must exist. */
        String bucket();

        /** The region that requests are signed for; stores of one's own take any. A default here would make the whole group exist. */
        Optional<String> region();

        /** The name of the key. */
        String accessKey();

        /** The key. */
        String secretKey();

        /** Whether the bucket stands in the path of an address (stores of one's own) or before the host's name (Amazon). */
        Optional<Boolean> pathStyle();
    }
}

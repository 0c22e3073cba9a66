package tw.servicequality.attachment;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A stored file.
 *
 * @param mediaType found in the content, not believed from the name
 * @param size in bytes
 * @param thumbnail whether there is a small picture of it
 */
@Schema(description = "A file that proves something. 佐證檔案。")
public record AttachmentResponse(@Schema(required = true) UUID id, @Schema(required = true, examples = "志工聯繫會報簽到簿.pdf") String fileName,
        @Schema(required = true, examples = "application/pdf") String mediaType, @Schema(required = true) long size,
        @Schema(required = true) boolean thumbnail, @Schema(required = true) Instant createdAt) {

    static AttachmentResponse of(Attachment attachment) {
        return new AttachmentResponse(attachment.id, attachment.fileName, attachment.mediaType, attachment.size, attachment.hasThumbnail,
                attachment.createdAt);
    }
}

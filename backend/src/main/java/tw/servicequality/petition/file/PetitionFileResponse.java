package tw.servicequality.petition.file;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.attachment.AttachmentResponse;

/**
 * A file that a citizen has uploaded.
 *
 * @param key by which the petition or the supplement names it; whoever has it may remove the file
 * @param mediaType found in the content
 * @param size in bytes
 */
@Schema(description = "An uploaded file that waits for the petition which names its key. 已上傳、待陳情引用的檔案。")
public record PetitionFileResponse(@Schema(required = true) String key, @Schema(required = true, examples = "現場照片.jpg") String fileName,
        @Schema(required = true, examples = "image/jpeg") String mediaType, @Schema(required = true) long size) {

    static PetitionFileResponse of(String key, AttachmentResponse file) {
        return new PetitionFileResponse(key, file.fileName(), file.mediaType(), file.size());
    }
}

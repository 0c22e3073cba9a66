package tw.servicequality.petition.file;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which uploaded file is not wanted any more. */
@Schema(description = "The key of an uploaded file. 上傳檔案的鑰匙。")
public record RemovePetitionFileRequest(@NotBlank @Size(max = 100) String key) {
}

package tw.servicequality.petition;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.petition.file.PetitionFileService;

/** What a petitioner adds when asked to. */
@Schema(description = "What a petitioner adds. 民眾補陳。")
public record SupplementPetitionRequest(@NotBlank @Size(max = 40) @Schema(examples = "C1151126-00027") String number,
        @NotBlank @Size(max = 100) String password, @NotBlank @Size(max = 4000) String words,
        @Size(max = PetitionFileService.MOST) @Schema(description = "Keys of uploaded files. 附件鑰匙。") List<@NotBlank @Size(max = 100) String> fileKeys) {
}

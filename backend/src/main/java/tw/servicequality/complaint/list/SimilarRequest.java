package tw.servicequality.complaint.list;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.complaint.petitioner.PetitionerData;

/** What is known of a complaint while it is being written down. */
@Schema(description = "What is known so far. 登錄中的內容。")
public record SimilarRequest(@Valid PetitionerData petitioner, @Size(max = 200) String subject) {
}

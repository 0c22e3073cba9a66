package tw.servicequality.complaint.handling;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is said with a step: a reason, what is missing, what was supplied. */
@Schema(description = "Words to a step. 理由或說明。")
public record CaseWordsRequest(@NotBlank @Size(max = 2000) String words) {
}

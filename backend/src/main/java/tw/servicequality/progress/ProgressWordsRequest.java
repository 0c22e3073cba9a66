package tw.servicequality.progress;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a report goes back or is opened again, or a comment. */
@Schema(name = "ProgressReason", description = "Why a report goes back or is opened again, or a comment. 退回或重啟原因、留言。")
public record ProgressWordsRequest(@NotBlank @Size(max = 1000) String words) {
}

package tw.servicequality.privacy.datasubject;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why a request takes longer.
 *
 * @param noticeOn the day on which the person was told so in writing
 */
@Schema(description = "Extends a request once. 延長期限（限一次）。")
public record RequestExtensionRequest(@NotBlank @Size(max = 500) String reason, @NotNull LocalDate noticeOn) {
}

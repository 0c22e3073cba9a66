package tw.servicequality.client;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Another secret. */
@Schema(name = "NewSecretRequest")
public record NewSecretRequest(
        @Schema(description = "Last day of the new secret in Taipei, at most 366 days from today. 新密鑰的有效期限（含當日）。", examples = "2027-11-26")
        @NotNull LocalDate expiresOn,
        @Schema(description = "So many hours the secrets before it stay good, unless they end sooner; 0 ends them at once. 舊密鑰續用時數；0 為立即失效。", examples = "24")
        @NotNull @Min(0) @Max(720) Integer overlapHours) {
}

package tw.servicequality.client;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new program with its first secret. */
@Schema(name = "NewApiClientRequest")
public record NewApiClientRequest(
        @NotNull @Valid ApiClientRequest client,
        @Schema(description = "Last day of the secret in Taipei, at most 366 days from today. 密鑰有效期限（含當日），最長 366 天。", examples = "2027-11-26")
        @NotNull LocalDate expiresOn) {
}

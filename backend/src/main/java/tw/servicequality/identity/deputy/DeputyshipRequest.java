package tw.servicequality.identity.deputy;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who shall act for whom.
 *
 * @param from first day in Taipei, included
 * @param until last day in Taipei, included
 */
@Schema(name = "DeputyshipRequest")
public record DeputyshipRequest(
        @Schema(description = "Who is away. 被代理人。") @NotNull UUID principalId,
        @Schema(description = "Who acts. 代理人。") @NotNull UUID deputyId,
        @Schema(description = "First day, included. 起日（含）。", examples = "2026-11-23") @NotNull LocalDate from,
        @Schema(description = "Last day, included. 迄日（含）。", examples = "2026-11-27") @NotNull LocalDate until,
        @Schema(examples = "公假") @Size(max = 200) String reason) {
}

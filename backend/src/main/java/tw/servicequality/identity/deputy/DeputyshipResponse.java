package tw.servicequality.identity.deputy;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.platform.http.Versioned;

/**
 * 職務代理: who may act for whom, from the first to the last day, both included.
 *
 * @param principalId the one who is away
 * @param deputyId the one who acts
 */
@Schema(name = "Deputyship")
public record DeputyshipResponse(
        @Schema(required = true) UUID id,
        @Schema(required = true, description = "Who is away. 被代理人。") UUID principalId,
        @Schema(required = true, examples = "李課長") String principalName,
        @Schema(required = true, description = "Who acts. 代理人。") UUID deputyId,
        @Schema(required = true, examples = "王小明") String deputyName,
        @Schema(required = true, description = "First day, included. 起日（含）。", examples = "2026-11-23") LocalDate from,
        @Schema(required = true, description = "Last day, included. 迄日（含）。", examples = "2026-11-27") LocalDate until,
        @Schema(examples = "公假") String reason,
        @Schema(required = true) int version) implements Versioned {
}

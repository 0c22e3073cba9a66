package tw.servicequality.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One doing.
 *
 * @param position place in the hash chain, from 1; absent in the first seconds
 * @param actorId the account; absent for visitors and for the program itself
 * @param onBehalfOfName the principal for whom a deputy acted
 * @param address where the request came from; absent for the program itself
 */
@Schema(name = "AuditEntry")
public record AuditEntryResponse(
        @Schema(required = true) UUID id,
        @Schema(description = "Place in the hash chain; absent in the first seconds. 序號，寫入後數秒內尚未編號。", examples = "1204") Long position,
        @Schema(required = true) Instant at,
        UUID actorId,
        @Schema(required = true, examples = "王小明") String actorName,
        @Schema(description = "The principal for whom a deputy acted. 被代理人。", examples = "李課長") String onBehalfOfName,
        @Schema(required = true, examples = "ACCOUNT_UPDATED") String action,
        @Schema(required = true, examples = "account") String targetType,
        String targetId,
        @Schema(examples = "officer") String targetLabel,
        @Schema(description = "Where the request came from. 來源位址。", examples = "10.1.2.3") String address,
        String traceId,
        List<Change> changes) {

    /** One property that changed; {@code before} is absent for what is new, {@code after} for what is gone. */
    @Schema(name = "AuditChange")
    public record Change(
            @Schema(required = true, examples = "displayName") String field,
            String before,
            String after) {
    }
}

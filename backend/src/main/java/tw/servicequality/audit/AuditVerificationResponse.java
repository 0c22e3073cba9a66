package tw.servicequality.audit;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whether the audit trail is as it was written.
 *
 * @param entries how many there are in all
 * @param pending of them those not sealed yet: written in the last seconds
 * @param brokenAt the first position that was changed, removed or put in; absent when none was
 * @param lastHash the hash of the last sealed entry; noted down elsewhere it proves later that nothing before it was rewritten
 * @param verifiedAt when it was looked at
 */
@Schema(name = "AuditVerification")
public record AuditVerificationResponse(
        @Schema(required = true, description = "Nothing was changed, removed or put in. 稽核軌跡完整。") boolean intact,
        @Schema(required = true, description = "Entries in all. 全部筆數。", examples = "1204") long entries,
        @Schema(required = true, description = "Of them not sealed yet: written in the last seconds. 尚未封存的筆數。", examples = "0") long pending,
        @Schema(description = "First position that was changed, removed or put in. 第一個遭變更、刪除或插入的序號。") Long brokenAt,
        @Schema(description = "Hash of the last sealed entry; noted down elsewhere it proves later that nothing before it was rewritten. 最後一筆的雜湊值，可另行留存比對。")
        String lastHash,
        @Schema(required = true) Instant verifiedAt) {
}

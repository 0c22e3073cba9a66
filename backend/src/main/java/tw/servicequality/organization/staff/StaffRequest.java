package tw.servicequality.organization.staff;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A person of the office. */
public record StaffRequest(
        @NotBlank @Size(max = 60) @Schema(examples = "陳○○") String name,
        @NotBlank @Size(max = 60) @Schema(description = "Position. 職稱。", examples = "課長") String title,
        @Schema(description = "Absent for those above the units. 主任、秘書、專員不屬任何課室時免填。") UUID unitId,
        @Schema(description = "The sign-in account, if there is one. 登入帳號。") UUID accountId,
        @Schema(description = "Whether the person checks web pages for the unit. 是否為網站種子人員。") Boolean websiteSeed,
        @Schema(description = "Whether in service; true when absent. 是否在職。") Boolean active) {
}

package tw.servicequality.organization.staff;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.organization.UnitResponse;
import tw.servicequality.platform.http.Versioned;

/** A person of the office. */
@Schema(name = "StaffMember", description = "A person of the office. 同仁。")
public record StaffResponse(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "陳○○") String name,
        @Schema(required = true, examples = "課長") String title,
        UUID unitId,
        @Schema(examples = "登記課") String unitName,
        UUID accountId,
        @Schema(required = true, description = "Whether the person checks web pages for the unit. 是否為網站種子人員。") boolean websiteSeed,
        @Schema(required = true, description = "Whether in service. 是否在職。") boolean active,
        @Schema(required = true) int version) implements Versioned {

    static StaffResponse of(StaffMember member, UnitResponse unit) {
        return new StaffResponse(member.id, member.name, member.title, member.unitId, unit == null ? null : unit.name(), member.accountId,
                member.websiteSeed, member.active, member.version);
    }
}

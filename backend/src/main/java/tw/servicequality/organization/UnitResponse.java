package tw.servicequality.organization;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.platform.http.Versioned;

/** A unit (課室). */
@Schema(name = "Unit", description = "A unit of the office. 課室。")
public record UnitResponse(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "registration") String code,
        @Schema(required = true, examples = "登記課") String name,
        @Schema(required = true, examples = "Registration Section") String nameEn,
        @Schema(required = true) UnitKind kind,
        @Schema(required = true, description = "Whether it is in service. 是否仍在運作。") boolean active,
        @Schema(required = true) int version) implements Versioned {

    static UnitResponse of(Unit unit) {
        return new UnitResponse(unit.id, unit.code, unit.name, unit.nameEn, unit.kind, unit.active, unit.version);
    }
}

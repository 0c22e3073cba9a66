package tw.servicequality.actionitem;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.organization.UnitResponse;

/** A responsible unit (權責課室), as lists show it. */
public record UnitReference(@Schema(required = true) UUID id, @Schema(required = true, examples = "surveying") String code,
        @Schema(required = true, examples = "測量課") String name, @Schema(examples = "Surveying Section") String nameEn) {

    /** The reference to a unit. */
    public static UnitReference of(UnitResponse unit) {
        return new UnitReference(unit.id(), unit.code(), unit.name(), unit.nameEn());
    }
}

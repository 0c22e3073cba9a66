package tw.servicequality.organization;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.platform.http.Versioned;

/** A word of the plan that stands for several units. */
@Schema(description = "A word of the plan that stands for several units. 計畫用語所指的課室，例如「各課室」。")
public record UnitGroupResponse(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "各課室") String name,
        @Schema(required = true, description = "In the order of the units. 依課室順序。") List<UUID> unitIds,
        @Schema(required = true) int version) implements Versioned {

    static UnitGroupResponse of(UnitGroup group, List<UUID> order) {
        return new UnitGroupResponse(group.id, group.name, order.stream().filter(group.unitIds::contains).toList(), group.version);
    }
}

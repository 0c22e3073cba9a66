package tw.servicequality.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A heading of the plan's table with all below it.
 *
 * @param title absent for a group that the plan does not name
 * @param children the headings of the next level, in the plan's order; empty for a group
 */
@Schema(description = "A heading of the plan's table. 構面、子構面、評核重點或分組。")
public record HeadingResponse(
        @Schema(required = true) UUID id,
        @Schema(required = true) HeadingLevel level,
        @Schema(required = true, examples = "1.2.2") String code,
        @Schema(examples = "網站使用便利性") String title,
        @Schema(required = true) List<HeadingResponse> children) {

    /** The tree of headings; they come parents first, in the plan's order. */
    static List<HeadingResponse> tree(List<PlanHeading> headings) {
        List<HeadingResponse> roots = new ArrayList<>();
        Map<UUID, HeadingResponse> known = new HashMap<>();
        for (PlanHeading heading : headings) {
            HeadingResponse node = new HeadingResponse(heading.id, heading.level, heading.code, heading.title, new ArrayList<>());
            known.put(node.id(), node);
            (heading.parentId == null ? roots : known.get(heading.parentId).children()).add(node);
        }
        return roots;
    }
}

package tw.servicequality.plan;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The headings of a plan as a tree. */
public record PlanTreeResponse(@Schema(required = true) UUID planId, @Schema(required = true) List<HeadingResponse> dimensions) {
}

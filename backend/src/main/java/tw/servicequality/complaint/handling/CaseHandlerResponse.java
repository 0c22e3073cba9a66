package tw.servicequality.complaint.handling;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody who may be given a case. */
@Schema(name = "CaseHandler", description = "Somebody who may be given a case. 可分辦人員。")
public record CaseHandlerResponse(@Schema(required = true) UUID id, @Schema(required = true) String name) {
}

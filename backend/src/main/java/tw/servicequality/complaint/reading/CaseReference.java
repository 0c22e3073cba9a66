package tw.servicequality.complaint.reading;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Another case that belongs to this one. */
@Schema(description = "Another case. 相關案件。")
public record CaseReference(@Schema(required = true) UUID id, @Schema(required = true) String number) {
}

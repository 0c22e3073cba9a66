package tw.servicequality.privacy.datasubject;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One page of requests.
 *
 * @param overdue how many of all requests wait for a decision after their due day
 */
@Schema(description = "One page of requests. 當事人權利行使清單。")
public record DataSubjectRequestPage(@Schema(required = true) List<DataSubjectRequestSummary> items, @Schema(required = true) long overdue, String nextCursor) {
}

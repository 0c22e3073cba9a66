package tw.servicequality.complaint.handling;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.complaint.reading.ComplaintSummary;

/** Cases that were given to a unit together, as they are now. */
@Schema(name = "AssignedComplaints", description = "Cases given to a unit. 已分辦案件。")
public record AssignedComplaintsResponse(@Schema(required = true) List<ComplaintSummary> items) {
}

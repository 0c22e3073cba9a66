package tw.servicequality.complaint.deadline;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.complaint.handling.BulkAssignRequest;

/** Confirms that these deadlines follow the calendar, all or none. */
@Schema(description = "Confirms moved deadlines. 確認期限變動。")
public record MoveDeadlinesRequest(@NotEmpty @Size(max = 200) List<BulkAssignRequest.@Valid @NotNull Seen> cases) {
}

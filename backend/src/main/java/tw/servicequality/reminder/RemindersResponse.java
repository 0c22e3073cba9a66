package tw.servicequality.reminder;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.dissatisfaction.WaitingReport;
import tw.servicequality.duty.DutyResponse;
import tw.servicequality.progress.WaitingProgress;

/**
 * What waits for the caller: the duties of the own unit, or of the whole office for those who look after all of it.
 *
 * @param overdue the longest first
 * @param dueSoon the earliest first
 * @param improvements planned improvements, overdue or due soon, the longest overdue first
 * @param reports reports of dissatisfaction to be decided upon or put right, the oldest month first
 * @param progress monthly reports to be filled in, consolidated or reviewed, the oldest month first
 */
@Schema(description = "What waits for the caller. 待我處理。")
public record RemindersResponse(@Schema(required = true) List<DutyResponse> overdue, @Schema(required = true) List<DutyResponse> dueSoon,
        @Schema(required = true) List<WaitingImprovement> improvements,
        @Schema(required = true) List<WaitingReport> reports, @Schema(required = true) List<WaitingProgress> progress) {

    /** What waits for those for whom nothing does. */
    static final RemindersResponse NOTHING = new RemindersResponse(List.of(), List.of(), List.of(), List.of(), List.of());
}

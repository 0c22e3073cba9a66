package tw.servicequality.complaint.deadline;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.actionitem.UnitReference;
import tw.servicequality.complaint.reading.ComplaintSummary;

/**
 * Cases that the caller may see and that are late or due within two working days, by unit.
 *
 * @param until the last day that is near
 * @param overdue how many are late
 * @param dueSoon how many are not late and due by {@code until}
 * @param units those that have any, in the office's order; what no unit has comes first
 */
@Schema(name = "DueComplaints", description = "Complaints that are late or due within two working days. 逾期或2個工作日內到期之陳情。")
public record DueComplaintsResponse(@Schema(required = true) LocalDate today, @Schema(required = true) LocalDate until, @Schema(required = true) long overdue,
        @Schema(required = true) long dueSoon, @Schema(required = true) List<UnitLine> units) {

    /**
     * One unit's.
     *
     * @param unit absent for cases that no unit has yet
     * @param items the first five, the longest late first
     */
    @Schema(name = "DueComplaintsUnit")
    public record UnitLine(UnitReference unit, @Schema(required = true) long overdue, @Schema(required = true) long dueSoon,
            @Schema(required = true) List<ComplaintSummary> items) {
    }
}

package tw.servicequality.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.actionitem.DueResponse;
import tw.servicequality.actionitem.UnitReference;
import tw.servicequality.progress.rules.ProgressState;

/**
 * A month of a unit, and how its report stands.
 *
 * @param items how many lines its report has
 * @param filled how many of them say what kind they are
 * @param over whether the month is over, so that its report can be submitted
 * @param demanded whether its report is asked for; it is not for months from before records began
 * @param workingDaysLeft from today to the due day, negative when past; absent once submitted, or where the calendar does not reach so far
 * @param overdue whether it was due before today and has not come
 * @param reportId absent while there is none
 * @param state absent while there is none
 * @param lateDays working days by which it first came late, 0 in time; absent before, or where they were not known
 * @param inTime whether it first came by its due day; absent before
 * @param version of the report; absent while there is none
 */
@Schema(name = "ProgressPeriod", description = "A month of a unit, and how its report stands. 課室各月月報情形。")
public record ProgressPeriodResponse(@Schema(required = true) UnitReference unit, @Schema(required = true) int year, @Schema(required = true) int month,
        @Schema(required = true) int items, @Schema(required = true) int filled, @Schema(required = true) boolean over,
        @Schema(required = true) boolean demanded, @Schema(required = true) DueResponse due, Integer workingDaysLeft, @Schema(required = true) boolean overdue,
        UUID reportId, ProgressState state, Integer revision, LocalDate firstSubmittedOn, Integer lateDays, Boolean inTime, String submittedBy,
        String reviewedBy, LocalDate reviewedOn, @Schema(required = true, examples = "[\"open\"]") List<String> allowedActions, Integer version) {
}

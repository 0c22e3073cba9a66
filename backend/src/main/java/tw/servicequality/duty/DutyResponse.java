package tw.servicequality.duty;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.actionitem.DueResponse;
import tw.servicequality.actionitem.UnitReference;
import tw.servicequality.actionitem.rules.ItemStatus;
import tw.servicequality.actionitem.rules.ScheduleKind;
import tw.servicequality.duty.rules.DutyState;
import tw.servicequality.platform.http.Versioned;

/**
 * One thing due: an item, the unit or units that owe it, a period, a due day.
 *
 * @param id stable as long as item lineage, unit and period are the same
 * @param joint whether the units owe it together
 * @param called opened by 研考 for something that the plan leaves to occasion
 * @param required how often it must be done in the period
 * @param done how often it was, by the activities recorded
 * @param expected how often it should have been done by today at an even pace; only for yearly numbers
 * @param missing how much is still to be done, 0 when done or waived
 * @param workingDaysLeft from today to the due day, negative when past; absent when done, waived, or the calendar does not reach so far
 * @param mark what somebody declared about it; absent when nobody did
 * @param late true when it was declared done for a day after the due day; absent otherwise
 * @param version of that declaration, 0 when there is none
 */
@Schema(description = "Something due. 應辦事項。")
public record DutyResponse(@Schema(required = true, examples = "0198a6c2-….202603-202604.evaluation") String id,
        @Schema(required = true, examples = "4.1.1.1.1") String itemCode, @Schema(required = true) String itemText,
        @Schema(required = true) UUID lineageId, @Schema(required = true) List<UnitReference> units, @Schema(required = true) boolean joint,
        @Schema(required = true) String scheduleWords, @Schema(required = true) ScheduleKind kind, @Schema(required = true) boolean called,
        String title, @Schema(required = true) LocalDate periodFrom, @Schema(required = true) LocalDate periodTo,
        @Schema(required = true) DueResponse due, @Schema(required = true) int required, @Schema(required = true) int done,
        BigDecimal expected, @Schema(required = true) int missing, @Schema(required = true) DutyState state,
        @Schema(required = true) ItemStatus status, Integer workingDaysLeft, Mark mark, Boolean late,
        @Schema(required = true) int version,
        @Schema(required = true, examples = "[\"complete\"]") List<String> allowedActions) implements Versioned {

    /** What somebody declared. */
    @Schema(name = "DutyMark")
    public record Mark(@Schema(required = true) DutyState state, LocalDate doneOn, @Schema(required = true) String words,
            @Schema(required = true) String by, @Schema(required = true) Instant at) {
    }
}

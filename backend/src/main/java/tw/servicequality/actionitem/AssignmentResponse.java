package tw.servicequality.actionitem;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.actionitem.rules.Counted;
import tw.servicequality.actionitem.rules.RocYears;
import tw.servicequality.actionitem.rules.ScheduleKind;

/**
 * Who does it when.
 *
 * @param unitWords the plan's words, for example 各課室
 * @param units the units that the words mean
 * @param scheduleWords the plan's words, for example 雙數年4-6月
 * @param years in which ROC years the window opens; absent means every year
 * @param nextDue absent for what never falls due
 */
@Schema(description = "Responsible units and schedule. 權責課室與執行期程。")
public record AssignmentResponse(@Schema(required = true) UUID id,
        @Schema(required = true, examples = "[\"各課室\"]") List<String> unitWords, @Schema(required = true) List<UnitReference> units,
        @Schema(required = true, examples = "雙數年4-6月") String scheduleWords, @Schema(required = true) ScheduleKind kind,
        Integer fromMonth, Integer toMonth, RocYears years, Integer min, Integer max, Counted counted, DueResponse nextDue) {
}

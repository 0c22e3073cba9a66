package tw.servicequality.actionitem;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.actionitem.rules.ScheduleKind;

/**
 * An action item as lists show it.
 *
 * @param unitWords the plan's words for the units that {@code unitCodes} lists
 * @param nextDue the earliest due day of its assignments; absent when nothing falls due
 */
@Schema(description = "An action item in a list. 執行事項（清單）。")
public record ActionItemSummary(@Schema(required = true) UUID id, @Schema(required = true, examples = "2.1.3.2.1") String code,
        @Schema(required = true, examples = "定期統計案件網路申辦數。") String officialText, String note,
        @Schema(required = true, examples = "2") String dimensionCode, @Schema(required = true, examples = "2.1") String subDimensionCode,
        @Schema(required = true, examples = "2.1.3") String criterionCode, @Schema(required = true) String criterionTitle,
        @Schema(required = true, examples = "2.1.3.2") String groupCode, String groupTitle,
        @Schema(required = true, examples = "[\"各課室\"]", description = "The plan's words for the units. 計畫原文的權責課室。") List<String> unitWords,
        @Schema(required = true, examples = "[\"registration\"]", description = "Codes of the units that the words mean; names at `/units`. 課室代碼。")
        List<String> unitCodes,
        @Schema(required = true, examples = "[\"每月\"]") List<String> scheduleWords, @Schema(required = true) Set<ScheduleKind> scheduleKinds,
        DueResponse nextDue) {
}

package tw.servicequality.actionitem;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.plan.HeadingLevel;
import tw.servicequality.platform.http.Versioned;

/**
 * One action item, whole.
 *
 * @param lineageId the same for this item in every revision of the plan
 * @param sharedBenefitWith codes of the items for which the plan prints the same benefit once
 * @param previousCode the item before it in the plan
 * @param nextCode the item after it
 */
@Schema(description = "An action item. 執行事項。")
public record ActionItemResponse(@Schema(required = true) UUID id, @Schema(required = true) UUID lineageId,
        @Schema(required = true) UUID planId, @Schema(required = true, examples = "3.1.1.1.1") String code,
        @Schema(required = true, examples = "擴充公文線上簽核") String officialText,
        @Schema(description = "The office's reading where the text is unclear. 本所對原文不明處的讀法。") String note,
        @Schema(description = "預期效益") String expectedBenefit, @Schema(required = true) List<String> sharedBenefitWith,
        @Schema(required = true) List<Step> path, @Schema(required = true) List<AssignmentResponse> assignments,
        @Schema(required = true) List<QuantifiedDutyResponse> quantifiedDuties, String previousCode, String nextCode,
        @Schema(required = true) int version, @Schema(required = true, examples = "[\"updateNote\"]") List<String> allowedActions)
        implements Versioned {

    /** One heading above the item, the outermost first. */
    @Schema(name = "HeadingStep")
    public record Step(@Schema(required = true) HeadingLevel level, @Schema(required = true) String code, String title) {
    }
}

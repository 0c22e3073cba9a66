package tw.servicequality.dissatisfaction;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.actionitem.UnitReference;
import tw.servicequality.dissatisfaction.rules.ReportState;
import tw.servicequality.feedback.Scores;
import tw.servicequality.improvement.LinkedImprovement;
import tw.servicequality.platform.http.Versioned;

/**
 * A unit's report of a month.
 *
 * @param over whether the month is over, so that it can be submitted
 * @param nothing whether it has no line: 無不滿意情形
 * @param steps its history, the oldest first
 */
@Schema(name = "DissatisfactionReport", description = "A unit's report of a month. 不滿意情形報表。")
public record DissatisfactionReportResponse(@Schema(required = true) UUID id, @Schema(required = true) UnitReference unit, @Schema(required = true) int year,
        @Schema(required = true) int month, @Schema(required = true) ReportState state, @Schema(required = true) boolean over,
        @Schema(required = true) boolean nothing, @Schema(required = true) List<Line> lines, @Schema(required = true) String createdBy, String submittedBy,
        LocalDate submittedOn, String approvedBy, Instant approvedAt, @Schema(required = true) List<Step> steps,
        @Schema(required = true) List<String> allowedActions, @Schema(required = true) int version) implements Versioned {

    /**
     * One dissatisfied answer. Of a confidential case that the caller may not see there is nothing but its number in the report.
     *
     * @param ordinal from 1
     * @param hidden whether it is a confidential case that the caller may not see
     * @param answerId of the dissatisfied answer
     * @param cause 不滿意原因摘要
     * @param review 檢討
     * @param measure 改善措施
     * @param erased whether the words went with the personal data of the case
     * @param improvements those that were opened because of it and that the caller may see
     */
    @Schema(name = "DissatisfactionLine")
    public record Line(@Schema(required = true) int ordinal, @Schema(required = true) boolean confidential, @Schema(required = true) boolean hidden,
            UUID answerId, UUID caseId, String caseNumber, Topic topic, LocalDate repliedOn, LocalDate answeredOn, Scores scores, String cause, String review,
            String measure, @Schema(required = true) boolean erased, @Schema(required = true) List<LinkedImprovement> improvements) {
    }

    /** What the case is about, as it was called then. */
    @Schema(name = "DissatisfactionTopic")
    public record Topic(@Schema(required = true) String code, @Schema(required = true) String name, @Schema(required = true) String nameEn) {
    }

    /**
     * A step of its history.
     *
     * @param words why it was returned
     */
    @Schema(name = "DissatisfactionStep")
    public record Step(@Schema(required = true) Instant at, @Schema(required = true) String doneBy, @Schema(required = true) DissatisfactionEventKind kind,
            String words) {
    }
}

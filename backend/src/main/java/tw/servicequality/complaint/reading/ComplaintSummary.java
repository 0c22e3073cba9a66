package tw.servicequality.complaint.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.actionitem.UnitReference;
import tw.servicequality.complaint.casefile.ComplaintTopicResponse;
import tw.servicequality.complaint.rules.CaseState;
import tw.servicequality.complaint.rules.Category;
import tw.servicequality.complaint.rules.Channel;
import tw.servicequality.complaint.rules.DueLight;
import tw.servicequality.complaint.rules.Outcome;

/**
 * A case in a list.
 *
 * @param workingDaysLeft 0 on the due day, negative after it; absent when nothing runs
 * @param petitionerName masked
 * @param allowedActions what the caller may do to it now
 */
@Schema(description = "A complaint in a list. 陳情案件（清單）。")
public record ComplaintSummary(@Schema(required = true) UUID id, @Schema(required = true, examples = "C1151126-00027") String number,
        @Schema(required = true) String subject, @Schema(required = true) CaseState state, Outcome outcome, @Schema(required = true) Channel channel,
        @Schema(required = true) boolean onSite, @Schema(required = true) Category category, @Schema(required = true) ComplaintTopicResponse topic, UnitReference unit, String handlerName,
        String petitionerName, @Schema(required = true) boolean confidential, @Schema(required = true) LocalDate receivedOn,
        @Schema(required = true) LocalDate dueOn, @Schema(required = true) DueLight light, Integer workingDaysLeft,
        @Schema(required = true) Instant changedAt, @Schema(required = true) List<String> allowedActions, @Schema(required = true) int version) {
}

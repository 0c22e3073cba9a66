package tw.servicequality.complaint.casefile;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.complaint.petitioner.PetitionerData;
import tw.servicequality.complaint.rules.Category;
import tw.servicequality.complaint.rules.Channel;

/**
 * What is written down when a complaint comes in, or put right afterwards.
 *
 * @param onSite whether it can be settled where it was raised (現場處理)
 * @param siteVisit whether somebody must look at the place (現場會勘), which gives a day more to pass it on
 * @param topic code of a topic
 * @param confidential 行政程序法 §170: only those see it who are named; in a change: absent leaves it as it is, and 研考 or a chief alone make a case public
 * @param petitioner absent for an anonymous complaint; in a change: absent leaves it as it is; in a follow-up: absent for the same person as before
 * @param attachmentIds uploaded files
 * @param externalId the number of another system
 * @param receivedOn the day in Taipei on which it came in: the deadline runs from it, and the number carries it; absent for today; in a change it stays as it is
 * @param handled how another system ended it before; only 研考 and programs say so, and only of a case that is new
 * @param reason why a confidential case becomes public; only for that
 */
@Schema(description = "A complaint as it came in. 陳情登錄。")
public record ComplaintRequest(@NotNull Channel channel, Boolean onSite, Boolean siteVisit, @NotNull Category category,
        @NotBlank @Size(max = 40) @Schema(examples = "surveying") String topic, @NotBlank @Size(max = 200) String subject,
        @NotBlank @Size(max = 8000) String content, Boolean confidential, @Valid PetitionerData petitioner,
        @Size(max = 20) List<@NotNull UUID> attachmentIds, @Size(max = 100) String externalId,
        @Schema(description = "The day on which it came in; today unless another is named. 研考 may name any since 2001, others one whose deadline has not passed. Never changed. 收件日。", examples = "2026-11-26") LocalDate receivedOn,
        @Valid @Schema(description = "For a case that another system has ended before; it is stored as closed, nobody is written to. 其他系統已辦結案件，僅研考可移入。") HandledRequest handled,
        @Size(max = 500) @Schema(description = "Why a confidential case becomes public; needed for that and kept in its history. 解除保密之理由。") String reason) {
}

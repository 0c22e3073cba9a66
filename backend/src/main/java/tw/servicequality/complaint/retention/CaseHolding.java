package tw.servicequality.complaint.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.complaint.casefile.CaseEventKind;
import tw.servicequality.complaint.petitioner.PetitionerData;
import tw.servicequality.complaint.rules.CaseState;
import tw.servicequality.complaint.rules.Category;
import tw.servicequality.complaint.rules.Channel;
import tw.servicequality.complaint.rules.Outcome;

/**
 * Everything that is held about the petitioner of a case, in the clear. Names of staff are left out.
 *
 * @param topic its Chinese name
 * @param reply absent before it was sent
 * @param steps what happened, with the words that came from the person or were meant for the person, looks at the personal data among them
 * @param mails what was written to the petitioner, as far as it is still known
 * @param others what other rooms hold, by the place where it stands
 */
@Schema(description = "What is held about one person in one case. 案件中所保有之當事人資料。")
public record CaseHolding(@Schema(required = true) UUID id, @Schema(required = true) String number, @Schema(required = true) PetitionerData petitioner,
        @Schema(required = true) CaseState state, Outcome outcome, @Schema(required = true) Channel channel, @Schema(required = true) Category category,
        @Schema(required = true) String topic, @Schema(required = true) LocalDate receivedOn, @Schema(required = true) String subject,
        @Schema(required = true) String content, String reply, Instant repliedAt, Instant closedAt, String externalId,
        @Schema(required = true) List<Step> steps, @Schema(required = true) List<File> files, @Schema(required = true) List<Mail> mails,
        @Schema(required = true, type = SchemaType.OBJECT) Map<String, List<Map<String, Object>>> others) {

    /** A step of the case. */
    @Schema(name = "CaseHoldingStep")
    public record Step(@Schema(required = true) Instant at, @Schema(required = true) CaseEventKind kind, String words) {
    }

    /** A file of the case. */
    @Schema(name = "CaseHoldingFile")
    public record File(@Schema(required = true) String fileName, @Schema(required = true) long size) {
    }

    /** A mail to the petitioner. */
    @Schema(name = "CaseHoldingMail")
    public record Mail(@Schema(required = true) Instant at, @Schema(required = true) String subject, String text, Instant sentAt) {
    }
}

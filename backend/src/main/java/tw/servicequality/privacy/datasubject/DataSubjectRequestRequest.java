package tw.servicequality.privacy.datasubject;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.complaint.petitioner.PetitionerData;
import tw.servicequality.complaint.retention.PersonSought;
import tw.servicequality.privacy.rules.RequestKind;
import tw.servicequality.privacy.rules.Verification;

/**
 * What a person asks for. The person is found by exact phone, exact mail address, or name together with a case number.
 *
 * @param reference number of the letter
 * @param receivedOn the day it came in
 * @param verification how it was made sure that the person is the person
 */
@Schema(name = "DataSubjectRequestBody", description = "A request of a data subject. 當事人權利行使申請。")
public record DataSubjectRequestRequest(@NotNull RequestKind kind, @Size(max = 100) String name, @Size(max = 40) @Pattern(regexp = PetitionerData.PHONE) String phone,
        @Size(max = 200) String email, @Size(max = 20) @Schema(examples = "C1151126-00027") String caseNumber, @Size(max = 50) String reference,
        @NotNull LocalDate receivedOn, @NotNull Verification verification, @Size(max = 200) String verificationNote) {

    PersonSought person() {
        return new PersonSought(trim(name), trim(phone), trim(email), trim(caseNumber));
    }

    static String trim(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}

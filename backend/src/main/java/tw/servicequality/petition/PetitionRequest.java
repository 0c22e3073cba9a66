package tw.servicequality.petition;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.complaint.petitioner.PetitionerData;
import tw.servicequality.complaint.rules.Category;
import tw.servicequality.complaint.web.WebCaseRequest;
import tw.servicequality.petition.file.PetitionFileService;
import tw.servicequality.platform.mail.Outbox;

/**
 * What a citizen sends in on the web.
 *
 * @param email where the link for confirmation goes, and everything afterwards
 * @param topic code of a topic
 * @param confidential 行政程序法 §170: only those see it who are named
 * @param fileKeys of files that were uploaded before
 * @param website a field that people do not see; programs that fill in everything give themselves away by it
 */
@Schema(description = "A petition as a citizen sends it in. 民眾線上陳情。")
public record PetitionRequest(@Size(max = 100) String name, @Size(max = 40) @Pattern(regexp = PetitionerData.PHONE) String phone,
        @NotBlank @Size(max = 200) @Email(regexp = Outbox.ADDRESS) String email, @Size(max = 200) String address, @NotNull Category category,
        @NotBlank @Size(max = 40) @Schema(examples = "surveying") String topic, @NotBlank @Size(max = 200) String subject,
        @NotBlank @Size(max = 8000) String content, Boolean confidential,
        @Size(max = PetitionFileService.MOST) @Schema(description = "Keys of uploaded files. 附件鑰匙。") List<@NotBlank @Size(max = 100) String> fileKeys,
        @Size(max = 500) @Schema(description = "Hidden from people; must be empty. 隱藏欄位，須為空白。") String website) {

    /** The case that it becomes. */
    WebCaseRequest asCase() {
        return new WebCaseRequest(category, topic, subject, content, Boolean.TRUE.equals(confidential), petitioner());
    }

    PetitionerData petitioner() {
        return new PetitionerData(name, phone, email, address).trimmed();
    }

    /** Whether a program filled this in that did not see what people see. */
    boolean filledByRobot() {
        return website != null && !website.isBlank();
    }
}

package tw.servicequality.complaint.petitioner;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.platform.mail.Outbox;

/** Who complained. All of it may be missing: an anonymous complaint is registered too. */
@Schema(name = "Petitioner", description = "Who complained; personal data. 陳情人（個人資料）。")
public record PetitionerData(@Size(max = 100) String name, @Size(max = 40) @Pattern(regexp = PetitionerData.PHONE) String phone,
        @Size(max = 200) @Email(regexp = Outbox.ADDRESS) String email, @Size(max = 200) String address) {

    /** What a phone number may hold: digits and what is written between them, full-width too, as a Chinese keyboard types it. */
    public static final String PHONE = "[0-9０-９+＋\\-－–#＃()（） 　,，./轉]*";

    public static final PetitionerData NOBODY = new PetitionerData(null, null, null, null);

    /** Without blanks around, and nothing instead of blanks. */
    public PetitionerData trimmed() {
        return new PetitionerData(trim(name), trim(phone), trim(email), trim(address));
    }

    /** A text without blanks around; null for nothing but blanks. */
    public static String trim(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}

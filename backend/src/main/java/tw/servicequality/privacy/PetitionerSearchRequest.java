package tw.servicequality.privacy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.complaint.petitioner.PetitionerData;

/** An exact phone number or mail address, and why somebody looks for it; the purpose is recorded with the name, the rest is not. */
@Schema(description = "Exact phone or mail address, with a purpose. 以完整電話或電子郵件查詢，須敘明目的。")
public record PetitionerSearchRequest(@NotBlank @Size(min = 2, max = 200) String purpose,
        @Size(max = 40) @Pattern(regexp = PetitionerData.PHONE) String phone, @Size(max = 200) String email) {
}

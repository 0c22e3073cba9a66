package tw.servicequality.complaint.petitioner;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.complaint.rules.Masking;

/** Who complained, as far as everybody may see it who sees the case. */
@Schema(description = "Masked. 遮蔽後的陳情人。")
public record MaskedPetitioner(@Schema(examples = "王○明") String name, @Schema(examples = "***678") String phone,
        @Schema(examples = "m***@example.tw") String email, @Schema(examples = "臺北市大同區○○○") String address) {

    public static final MaskedPetitioner NOBODY = new MaskedPetitioner(null, null, null, null);

    public static MaskedPetitioner of(PetitionerData data) {
        return new MaskedPetitioner(Masking.name(data.name()), Masking.phone(data.phone()), Masking.email(data.email()), Masking.address(data.address()));
    }
}

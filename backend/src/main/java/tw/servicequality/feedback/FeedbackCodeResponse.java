package tw.servicequality.feedback;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What staff hand over. Told this once; only its hash is kept.
 *
 * @param address where the code is typed in
 * @param link the same in one; also for a QR code
 */
@Schema(description = "What staff hand over, told once. 交付民眾的填答代碼及網址，僅顯示一次。")
public record FeedbackCodeResponse(@Schema(required = true, examples = "k7mfp-3xw9t-hd2ca") String code, @Schema(required = true) String address,
        @Schema(required = true) String link, @Schema(required = true) LocalDate closesOn) {
}

package tw.servicequality.petition;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A petition that has become a case.
 *
 * @param password only its hash is kept; nobody can tell it later
 * @param dueOn until when it is answered
 */
@Schema(description = "A petition that has become a case; the password cannot be looked up later. 陳情已成立；案件密碼事後無法查詢。")
public record ConfirmedPetitionResponse(@Schema(required = true, examples = "C1151126-00027") String number,
        @Schema(required = true) String password, @Schema(required = true) LocalDate receivedOn, @Schema(required = true) LocalDate dueOn) {
}

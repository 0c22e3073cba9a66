package tw.servicequality.reminder;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.platform.http.Versioned;

/**
 * How the caller wants to be reminded.
 *
 * @param email whether a digest comes by e-mail, on working days at most once
 * @param daysBefore how many working days before the due day something counts as due soon
 * @param digests whether the office sends digests to anybody
 * @param address where the digest goes, partly hidden; absent when the account has none
 * @param lastSentOn the day of the last digest; absent when none was sent
 */
@Schema(description = "How the caller wants to be reminded. 提醒設定。")
public record ReminderPreferenceResponse(@Schema(required = true) boolean email, @Schema(required = true) int daysBefore,
        @Schema(required = true, description = "Whether the office sends digests at all. 本所是否寄送每日彙總。") boolean digests, String address, LocalDate lastSentOn, @Schema(required = true) int version) implements Versioned {
}

package tw.servicequality.reminder;

import java.time.LocalDate;
import tw.servicequality.identity.CorrespondentService.Correspondent;

/**
 * What one person is to be told today.
 *
 * @param lastSentOn the day of the last digest; null when there was none
 */
record Digest(Correspondent to, LocalDate lastSentOn, Waiting waiting) {
}

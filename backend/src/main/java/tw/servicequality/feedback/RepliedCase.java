package tw.servicequality.feedback;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What this room is told of a case when it is answered; none of it changes afterwards.
 *
 * @param topic code of what it is about
 * @param confidential only those see it who are named for it
 * @param byMail the reply goes out by mail, so the link can go with it
 */
public record RepliedCase(UUID caseId, String number, UUID unitId, String topic, boolean confidential, LocalDate repliedOn, boolean byMail) {
}

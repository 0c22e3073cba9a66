package tw.servicequality.feedback;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An answer with 1 or 2 on some question, for the rooms that follow it up. The comment's text is not in it.
 *
 * @param id of the answer, under which things can name it as their cause
 * @param topic code of what the case is about
 * @param confidential only those may see it who are named for the case
 */
public record DissatisfiedAnswer(UUID id, UUID caseId, String caseNumber, UUID unitId, String topic, boolean confidential, LocalDate repliedOn,
        LocalDate answeredOn, Scores scores, boolean hasComment) {
}

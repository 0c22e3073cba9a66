package tw.servicequality.complaint.web;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What anybody may know of a case that is not confidential: nothing that a citizen wrote, no number that opens it, days instead of moments.
 *
 * @param id its identifier for the public, which is not the one inside the house
 * @param topic code of its topic
 * @param topicName the topic as the office calls it
 * @param unitName the unit that has it; null while none does
 * @param open whether its deadline runs
 * @param changedOn the day of its last change; of a case that is not open, the day on which it was answered or closed
 */
public record PublicComplaint(UUID id, String topic, String topicName, String unitName, boolean open, LocalDate receivedOn, LocalDate changedOn,
        LocalDate dueOn) {
}

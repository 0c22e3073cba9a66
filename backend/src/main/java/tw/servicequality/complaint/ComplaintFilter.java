package tw.servicequality.complaint;

import java.time.Instant;
import java.time.LocalDate;
import tw.servicequality.complaint.rules.CaseState;
import tw.servicequality.complaint.rules.Category;
import tw.servicequality.complaint.rules.Channel;

/**
 * Which cases. Null stands for any.
 *
 * @param open only those whose deadline runs
 * @param unit code of the handling unit
 * @param topic code of a topic
 * @param dueUntil due on that day or before
 * @param text a piece of number, subject or content
 */
record ComplaintFilter(CaseState state, Boolean open, String unit, Channel channel, Category category, String topic, LocalDate receivedFrom,
        LocalDate receivedTo, LocalDate dueUntil, Instant changedSince, String text) {
}

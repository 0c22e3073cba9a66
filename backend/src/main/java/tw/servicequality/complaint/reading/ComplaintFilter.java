package tw.servicequality.complaint.reading;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import tw.servicequality.complaint.rules.CaseState;
import tw.servicequality.complaint.rules.Category;
import tw.servicequality.complaint.rules.Channel;
import tw.servicequality.complaint.rules.DueLight;

/**
 * Which cases. Null stands for any.
 *
 * @param open only those whose deadline runs
 * @param unit code of the handling unit
 * @param topic code of a topic
 * @param onSite whether it is handled where it was raised (現場處理)
 * @param dueUntil due on that day or before
 * @param light how near it is to its deadline
 * @param dueWithin late or due within so many working days
 * @param text a piece of number, subject or content; never written down
 */
public record ComplaintFilter(CaseState state, Boolean open, String unit, Channel channel, Boolean onSite, Category category, String topic, LocalDate receivedFrom,
        LocalDate receivedTo, LocalDate dueUntil, DueLight light, Integer dueWithin, Instant changedSince, @JsonIgnore String text) {

    /** Every case. */
    public static final ComplaintFilter ANY = new ComplaintFilter(null, null, null, null, null, null, null, null, null, null, null, null, null, null);
}

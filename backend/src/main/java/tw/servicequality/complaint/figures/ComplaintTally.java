package tw.servicequality.complaint.figures;

import java.util.UUID;
import tw.servicequality.complaint.rules.CaseState;

/**
 * How many cases are alike in everything that is counted.
 *
 * @param year Gregorian, of receipt, as is {@code month}
 * @param unitId who has them; null for nobody yet
 * @param onSite handled on the spot (現場)
 * @param topic code of the topic
 * @param outcome null before there is one
 * @param onTime null before the answer, as is {@code workingDays}
 * @param confidential to be counted where nothing tells whose it is
 * @param overdue past their due day, whatever their state
 */
public record ComplaintTally(int year, int month, CaseState state, UUID unitId, String category, String channel, boolean onSite, String topic, String outcome,
        Boolean onTime, Integer workingDays, boolean overdue, boolean confidential, long cases) {
}

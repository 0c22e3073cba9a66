package tw.servicequality.reminder;

import java.time.LocalDate;
import java.util.List;
import tw.servicequality.complaint.DueComplaint;
import tw.servicequality.identity.CorrespondentService.Correspondent;

/**
 * What one person is to be told today.
 *
 * @param lastSentOn the day of the last digest; null when there was none
 * @param cases complaints that are late or due within two working days
 * @param improvements overdue or due soon
 */
record Digest(Correspondent to, LocalDate lastSentOn, Waiting waiting, List<DueComplaint> cases, List<WaitingImprovement> improvements) {

    boolean isNothing() {
        return waiting.isNothing() && cases.isEmpty() && improvements.isEmpty();
    }
}

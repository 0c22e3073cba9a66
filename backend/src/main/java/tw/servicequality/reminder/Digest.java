package tw.servicequality.reminder;

import java.util.List;
import tw.servicequality.complaint.deadline.DueComplaint;
import tw.servicequality.identity.CorrespondentService.Correspondent;
import tw.servicequality.progress.WaitingProgress;

/**
 * What one person is to be told today.
 *
 * @param cases complaints that are late or due within two working days
 * @param improvements overdue or due soon
 * @param progress monthly reports that it is this person's turn to do something about
 */
record Digest(Correspondent to, Waiting waiting, List<DueComplaint> cases, List<WaitingImprovement> improvements, List<WaitingProgress> progress) {

    boolean isNothing() {
        return waiting.isNothing() && cases.isEmpty() && improvements.isEmpty() && progress.isEmpty();
    }
}

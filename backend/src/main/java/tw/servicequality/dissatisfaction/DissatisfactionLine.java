package tw.servicequality.dissatisfaction;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import tw.servicequality.complaint.casefile.ComplaintTopicResponse;
import tw.servicequality.feedback.DissatisfiedAnswer;
import tw.servicequality.feedback.Scores;
import tw.servicequality.platform.Ids;

/** One dissatisfied answer in a report: a copy of what was answered, and what the unit says about it. */
@Entity
class DissatisfactionLine {

    @Id
    UUID id;
    UUID reportId;
    /** From 1, by the day of the answer. */
    int ordinal;
    UUID answerId;
    UUID caseId;
    String caseNumber;
    UUID unitId;
    String topic;
    String topicName;
    String topicNameEn;
    boolean confidential;
    LocalDate repliedOn;
    LocalDate answeredOn;
    Integer environment;
    Integer courtesy;
    Integer expertise;
    Integer measures;
    Integer overall;
    /** 不滿意原因摘要. */
    String cause;
    /** 檢討. */
    String review;
    /** 改善措施. */
    String measure;
    /** The words went with the personal data of the case. */
    boolean erased;

    protected DissatisfactionLine() {
    }

    /** @param topic null when there is no such topic any more */
    DissatisfactionLine(UUID reportId, DissatisfiedAnswer answer, ComplaintTopicResponse topic) {
        this.id = Ids.next();
        this.reportId = reportId;
        this.answerId = answer.id();
        this.caseId = answer.caseId();
        this.caseNumber = answer.caseNumber();
        this.unitId = answer.unitId();
        this.topic = answer.topic();
        this.topicName = topic == null ? answer.topic() : topic.name();
        this.topicNameEn = topic == null ? answer.topic() : topic.nameEn();
        this.confidential = answer.confidential();
        this.repliedOn = answer.repliedOn();
        this.answeredOn = answer.answeredOn();
        this.environment = answer.scores().environment();
        this.courtesy = answer.scores().courtesy();
        this.expertise = answer.scores().expertise();
        this.measures = answer.scores().measures();
        this.overall = answer.scores().overall();
    }

    Scores scores() {
        return new Scores(environment, courtesy, expertise, measures, overall);
    }

    void place(int number) {
        ordinal = number;
    }

    void say(String why, String reviewed, String done) {
        cause = why;
        review = reviewed;
        measure = done;
    }

    void erase() {
        say(null, null, null);
        erased = true;
    }

    boolean hasWords() {
        return cause != null || review != null || measure != null;
    }
}

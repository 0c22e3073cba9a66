package tw.servicequality.feedback;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import tw.servicequality.feedback.rules.FeedbackState;
import tw.servicequality.platform.Ids;

/**
 * What was asked and said about one answered case: one answer, whichever way it comes. Of link and code only hashes are kept; the comment is sealed, because
 * it may tell who wrote it.
 */
@Entity
public class CaseFeedback {

    @Id
    public UUID id;
    public UUID caseId;
    public String caseNumber;
    public UUID unitId;
    public String topic;
    public boolean confidential;
    public LocalDate repliedOn;
    /** The last day on which an answer is taken. */
    LocalDate closesOn;
    /** Null until somebody was asked. */
    LocalDate invitedOn;
    @Enumerated(EnumType.STRING)
    InvitationWay way;
    byte[] linkHash;
    byte[] codeHash;
    Instant answeredAt;
    public LocalDate answeredOn;
    /** Who typed a paper form in; null for what was answered on the web. */
    String enteredBy;
    Integer environment;
    Integer courtesy;
    Integer expertise;
    Integer measures;
    Integer overall;
    public boolean dissatisfied;
    @Column(name = "comment_key_number")
    Integer commentKeyNumber;
    public byte[] commentSealed;
    @Version
    int version;

    protected CaseFeedback() {
    }

    CaseFeedback(RepliedCase replied, LocalDate closesOn) {
        this.id = Ids.next();
        this.caseId = replied.caseId();
        this.caseNumber = replied.number();
        this.unitId = replied.unitId();
        this.topic = replied.topic();
        this.confidential = replied.confidential();
        this.repliedOn = replied.repliedOn();
        this.closesOn = closesOn;
    }

    void inviteByMail(byte[] hash) {
        linkHash = hash;
        invited(repliedOn, InvitationWay.MAIL);
    }

    /** A code takes the place of an earlier code; the link in a mail goes on. */
    void handOver(byte[] hash, LocalDate today) {
        codeHash = hash;
        invited(today, InvitationWay.HANDED_OVER);
    }

    /** @param by who typed it in; null for the petitioner's own */
    void answer(Scores scores, LocalDate on, Instant at, String by) {
        if (by != null) {
            invited(on, InvitationWay.PAPER);
        }
        environment = scores.environment();
        courtesy = scores.courtesy();
        expertise = scores.expertise();
        measures = scores.measures();
        overall = scores.overall();
        dissatisfied = scores.dissatisfied();
        answeredOn = on;
        answeredAt = at;
        enteredBy = by;
    }

    void comment(int keyNumber, byte[] sealed) {
        commentKeyNumber = keyNumber;
        commentSealed = sealed;
    }

    void eraseComment() {
        commentKeyNumber = null;
        commentSealed = null;
    }

    FeedbackState state(LocalDate today) {
        return FeedbackState.on(today, closesOn, invitedOn != null, answeredAt != null);
    }

    /** Null before there is an answer. */
    public Scores scores() {
        return answeredAt == null ? null : new Scores(environment, courtesy, expertise, measures, overall);
    }

    public DissatisfiedAnswer answer() {
        return new DissatisfiedAnswer(id, caseId, caseNumber, unitId, topic, confidential, repliedOn, answeredOn, scores(), commentSealed != null);
    }

    /** The first way counts: who was asked by mail and answers on paper was asked by mail. */
    private void invited(LocalDate on, InvitationWay by) {
        if (invitedOn == null) {
            invitedOn = on;
            way = by;
        }
    }
}

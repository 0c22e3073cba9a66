package tw.servicequality.complaint.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import tw.servicequality.complaint.petitioner.Petitioner;
import tw.servicequality.complaint.rules.CaseAction;
import tw.servicequality.complaint.rules.CaseState;
import tw.servicequality.complaint.rules.Category;
import tw.servicequality.complaint.rules.Channel;
import tw.servicequality.complaint.rules.DismissalGround;
import tw.servicequality.complaint.rules.Extension;
import tw.servicequality.complaint.rules.Outcome;
import tw.servicequality.platform.Ids;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.actor.Actor;
import tw.servicequality.platform.problem.ProblemException;
import tw.servicequality.platform.problem.ProblemType;

/** A case. Holds nothing that tells who the petitioner is: that is {@link Petitioner}. Every step has a {@link CaseEvent}. */
@Entity
public class Complaint {

    /** Why nobody is asked how a case was handled that another system ended. */
    static final String ENDED_ELSEWHERE = "其他系統已辦結";

    /** Stands where something was that is anonymous now. */
    public static final String GONE = "（已去識別化）";

    @Id
    public UUID id;
    /** Stands for the case where everybody may read; unlike the identifier, which begins with the moment of registration, it tells nothing. */
    UUID publicId;
    public String number;
    @Enumerated(EnumType.STRING)
    public CaseState state;
    @Enumerated(EnumType.STRING)
    public Outcome outcome;
    @Enumerated(EnumType.STRING)
    public DismissalGround dismissalGround;
    /** The case that answered the same matter before, or with which this one is handled. */
    public UUID relatedId;
    /** The closed case after which the petitioner came again. */
    public UUID followsId;
    /** To whom it was transferred. */
    public String agency;
    @Enumerated(EnumType.STRING)
    public Channel channel;
    public boolean onSite;
    public boolean siteVisit;
    @Enumerated(EnumType.STRING)
    public Category category;
    public UUID topicId;
    public String subject;
    public String content;
    public boolean confidential;
    public Instant receivedAt;
    public LocalDate receivedOn;
    UUID registeredUnitId;
    public String registeredBy;
    public UUID unitId;
    public UUID handlerId;
    public String handlerName;
    public Instant assignedAt;
    public LocalDate firstDueOn;
    public LocalDate dueOn;
    /** The calendar by which the deadline was reckoned. */
    UUID calendarStamp;
    /** The day asked for by an extension that waits for its decision; null when none does. */
    public LocalDate extensionTo;
    @Enumerated(EnumType.STRING)
    public Extension.Level extensionLevel;
    public String extensionReason;
    public String reply;
    public Instant repliedAt;
    /** How many working days the answer took; null before it. */
    Integer workingDays;
    /** Whether it was answered by the deadline that held; null before. */
    public Boolean onTime;
    public String surveyExemption;
    public Instant closedAt;
    public String externalId;
    public int attachments;
    /** How many steps its history begins with; later ones are counted by {@link CaseEvents#next}. */
    @Column(updatable = false)
    int steps = 1;
    public Instant changedAt;
    /** When everything that people wrote was taken out of it; null while it is there. */
    public Instant anonymisedAt;
    @Version
    public int version;

    protected Complaint() {
    }

    public Complaint(ComplaintContent content, CaseDeadline deadline, Actor by, Instant now, LocalDate today) {
        this.id = Ids.next();
        this.publicId = Ids.random();
        this.state = CaseState.RECEIVED;
        this.receivedAt = now;
        this.receivedOn = today;
        this.registeredUnitId = by.unitId();
        this.registeredBy = by.signature();
        this.externalId = content.externalId();
        take(content);
        moveDeadline(deadline, now);
    }

    /** Gets its number: last of all, as whoever registers on the same day waits from then on. */
    public void number(String given) {
        number = given;
    }

    /** The petitioner came again after that case was closed. */
    public void follow(Complaint closed) {
        followsId = closed.id;
    }

    public final void take(ComplaintContent content) {
        channel = content.channel();
        onSite = content.onSite();
        siteVisit = content.siteVisit();
        category = content.category();
        topicId = content.topicId();
        subject = content.subject();
        this.content = content.content();
        confidential = content.confidential();
        attachments = content.attachments();
    }

    public ComplaintContent content() {
        return new ComplaintContent(channel, onSite, siteVisit, category, topicId, subject, content, confidential, externalId, attachments);
    }

    /** The petitioner sent so many files more. */
    public void addFiles(int more) {
        attachments += more;
    }

    /** @throws ProblemException WRONG_STATE when this cannot be done now */
    public void move(CaseAction action, Instant now) {
        if (!action.isPossibleIn(state)) {
            throw new ProblemException(ProblemType.WRONG_STATE);
        }
        state = action.from(state);
        changedAt = now;
    }

    public void assign(UUID unit, UUID handler, String name, Instant now) {
        move(CaseAction.ASSIGN, now);
        unitId = unit;
        handlerId = handler;
        handlerName = name;
        assignedAt = now;
    }

    public void start(Actor by, Instant now) {
        move(CaseAction.START, now);
        if (handlerId == null) {
            handlerId = by.id();
            handlerName = by.name();
        }
    }

    public void submit(Outcome wanted, String text, DismissalGround ground, UUID related, String toAgency, String exemption, Instant now) {
        move(CaseAction.SUBMIT, now);
        outcome = wanted;
        reply = text;
        dismissalGround = ground;
        relatedId = related;
        agency = toAgency;
        surveyExemption = exemption == null || exemption.isBlank() ? null : exemption.strip();
    }

    public void sendBack(Instant now) {
        move(CaseAction.RETURN, now);
        outcome = null;
    }

    /** @param took how many working days it took */
    public void approve(Instant now, LocalDate today, int took) {
        move(CaseAction.APPROVE, now);
        repliedAt = now;
        workingDays = took;
        onTime = !today.isAfter(dueOn);
        dropExtension();
    }

    public void end(CaseAction action, Outcome ended, UUID related, Instant now) {
        move(action, now);
        if (ended != null) {
            outcome = ended;
            relatedId = related;
        }
        closedAt = now;
        dropExtension();
    }

    /**
     * Another system had ended it before it came here. Nobody is asked how it was handled.
     *
     * @param took how many working days it took
     */
    public void bringOver(UUID unit, HandledRequest handled, int took) {
        state = CaseState.CLOSED;
        unitId = unit;
        handlerName = handled.handlerName();
        outcome = handled.outcome();
        dismissalGround = handled.dismissalGround();
        agency = handled.agency();
        reply = handled.reply();
        repliedAt = handled.repliedOn().atStartOfDay(OfficeClock.TAIPEI).toInstant();
        closedAt = repliedAt;
        workingDays = took;
        onTime = !handled.repliedOn().isAfter(dueOn);
        surveyExemption = ENDED_ELSEWHERE;
        steps = 2;
    }

    /** How another system had ended it; null for a case that was handled here, for which it was given to a unit first. */
    public HandledRequest broughtOver(String unit) {
        return repliedAt == null || assignedAt != null ? null
                : new HandledRequest(unit, outcome, dismissalGround, agency, reply, LocalDate.ofInstant(repliedAt, OfficeClock.TAIPEI), handlerName);
    }

    public void requestExtension(LocalDate to, Extension.Level level, String reason, Instant now) {
        move(CaseAction.REQUEST_EXTENSION, now);
        extensionTo = to;
        extensionLevel = level;
        extensionReason = reason;
    }

    public void decideExtension(boolean granted, Instant now) {
        move(CaseAction.DECIDE_EXTENSION, now);
        if (extensionTo == null) {
            throw new ProblemException(ProblemType.WRONG_STATE);
        }
        if (granted) {
            dueOn = extensionTo;
        }
        dropExtension();
    }

    /** By the calendar as it is now: the first deadline moves, and the one that holds unless it was put off. */
    public final void moveDeadline(CaseDeadline deadline, Instant now) {
        if (Objects.equals(dueOn, firstDueOn)) {
            dueOn = deadline.due();
        }
        firstDueOn = deadline.due();
        calendarStamp = deadline.calendarStamp();
        changedAt = now;
    }

    /**
     * Takes out everything that people wrote. What is counted stays: days, unit, category, topic, outcome, whether it was in time.
     *
     * @param externalMark what stands for the number of another system: that number is found by it and cannot be read from it
     * @throws ProblemException WRONG_STATE for a case that is not closed, or is anonymous already
     */
    public void anonymise(String externalMark, Instant now) {
        if (state != CaseState.CLOSED || anonymisedAt != null) {
            throw new ProblemException(ProblemType.WRONG_STATE);
        }
        subject = GONE;
        content = GONE;
        reply = reply == null ? null : GONE;
        surveyExemption = surveyExemption == null ? null : GONE;
        agency = null;
        externalId = externalMark;
        attachments = 0;
        anonymisedAt = now;
        changedAt = now;
    }

    /** The number of another system, as long as it is known. */
    public String knownExternalId() {
        return anonymisedAt == null ? externalId : null;
    }

    /** Something about it changed that stands beside it, so that who reads by time of change hears of it. */
    public void touch(Instant now) {
        changedAt = now;
    }

    private void dropExtension() {
        extensionTo = null;
        extensionLevel = null;
        extensionReason = null;
    }
}

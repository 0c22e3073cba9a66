package tw.servicequality.progress.report;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import tw.servicequality.platform.Ids;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.actor.Actor;
import tw.servicequality.progress.rules.Lateness;
import tw.servicequality.progress.rules.ProgressAction;
import tw.servicequality.progress.rules.ProgressState;

/** A unit's report of a month. Whoever changes it, or a line of it, holds its row until the end of the transaction. */
@Entity
public class ProgressReport {

    @Id
    public UUID id;
    public UUID unitId;
    public int ofYear;
    public int ofMonth;
    @Enumerated(EnumType.STRING)
    public ProgressState state;
    /** From 1; one more each time that it was opened again. */
    public int revision;
    public Instant createdAt;
    public String createdBy;
    /** How many lines say what kind they are. */
    public int filled;
    /** How often its lines were stored; so a stored line moves the version. */
    int edits;
    /** The first submission alone decides whether it came in time; due day and lateness as they were reckoned then. */
    public LocalDate firstSubmittedOn;
    public LocalDate dueOn;
    /** Working days; null also where the calendar did not reach so far. */
    public Integer lateDays;
    UUID submittedById;
    /** For whom a deputy did it; null otherwise. */
    UUID submittedForId;
    public String submittedBy;
    public Instant submittedAt;
    UUID consolidatedById;
    UUID consolidatedForId;
    public String consolidatedBy;
    public Instant consolidatedAt;
    /** 研考意見 to the whole. */
    public String remark;
    public String reviewedBy;
    public Instant reviewedAt;
    /** How many steps its history has. */
    public int steps;
    @Version
    public int version;

    protected ProgressReport() {
    }

    public ProgressReport(UUID unitId, YearMonth month, Actor by, Instant now) {
        this.id = Ids.next();
        this.unitId = unitId;
        this.ofYear = month.getYear();
        this.ofMonth = month.getMonthValue();
        this.state = ProgressState.DRAFT;
        this.revision = 1;
        this.createdAt = now;
        this.createdBy = by.signature();
    }

    public YearMonth month() {
        return YearMonth.of(ofYear, ofMonth);
    }

    public LocalDate reviewedOn() {
        return reviewedAt == null ? null : LocalDate.ofInstant(reviewedAt, OfficeClock.TAIPEI);
    }

    /** @param more by how many lines more say what kind they are */
    public void edited(int more) {
        filled += more;
        edits++;
    }

    public void submit(Lateness lateness, Actor by, Instant now) {
        state = ProgressAction.SUBMIT.from(state);
        if (firstSubmittedOn == null) {
            firstSubmittedOn = lateness.came();
            dueOn = lateness.due();
            lateDays = lateness.workingDays();
        }
        submittedById = by.id();
        submittedForId = by.onBehalfOfId();
        submittedBy = by.signature();
        submittedAt = now;
        consolidatedById = null;
        consolidatedForId = null;
        consolidatedBy = null;
        consolidatedAt = null;
    }

    public void consolidate(String words, Actor by, Instant now) {
        state = ProgressAction.CONSOLIDATE.from(state);
        remark = words;
        consolidatedById = by.id();
        consolidatedForId = by.onBehalfOfId();
        consolidatedBy = by.signature();
        consolidatedAt = now;
    }

    public void sendBack() {
        state = ProgressAction.RETURN.from(state);
    }

    public void review(Actor by, Instant now) {
        state = ProgressAction.REVIEW.from(state);
        reviewedBy = by.signature();
        reviewedAt = now;
    }

    public void reopen() {
        state = ProgressAction.REOPEN.from(state);
        revision++;
        reviewedBy = null;
        reviewedAt = null;
    }

    /** One more step stands in its history. */
    int step() {
        return ++steps;
    }

    public boolean isLocked() {
        return state == ProgressState.REVIEWED;
    }

    /** Whether it came, and by its due day. */
    public boolean isInTime() {
        return firstSubmittedOn != null && !firstSubmittedOn.isAfter(dueOn);
    }
}

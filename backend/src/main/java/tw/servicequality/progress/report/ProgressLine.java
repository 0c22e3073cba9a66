package tw.servicequality.progress.report;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import tw.servicequality.platform.Ids;
import tw.servicequality.progress.rules.LineKind;
import tw.servicequality.progress.rules.LineNeeds;

/** What a unit says of one of its items in a month. There is a row only where somebody has said something. */
@Entity
public class ProgressLine {

    @Id
    public UUID id;
    public UUID reportId;
    public UUID lineageId;
    /** Null while nothing but words stands there. */
    @Enumerated(EnumType.STRING)
    public LineKind kind;
    public String narrative;
    public String cause;
    public String countermeasure;
    LocalDate expectedOn;
    /** 研考意見 at this line. */
    public String remark;
    /** What the unit wrote before research and evaluation put it right; null where they did not, or where there was nothing. */
    String unitNarrative;
    /** Who of research and evaluation wrote in the unit's place or put its words right, and when; null where nobody did since the unit wrote last. */
    public String correctedBy;
    Instant correctedAt;
    /** How many files prove it. */
    public int attachments;
    public String changedBy;
    public Instant changedAt;
    @Version
    int version;

    protected ProgressLine() {
    }

    public ProgressLine(UUID reportId, UUID lineageId) {
        this.id = Ids.next();
        this.reportId = reportId;
        this.lineageId = lineageId;
    }

    /** The version as it is told: 0 is a line about which nothing is stored. */
    public static int version(ProgressLine line) {
        return line == null ? 0 : line.version + 1;
    }

    public LineNeeds.Said said() {
        return new LineNeeds.Said(kind, narrative, cause, countermeasure, expectedOn);
    }

    public static LineNeeds.Said said(ProgressLine line) {
        return line == null ? LineNeeds.Said.NOTHING : line.said();
    }

    public void say(LineNeeds.Said said, int files, String by, Instant now) {
        unitNarrative = null;
        correctedBy = null;
        correctedAt = null;
        take(said, files, by, now);
    }

    /** Puts right what the unit wrote; what it wrote stays beside it. */
    public void correct(LineNeeds.Said said, int files, String by, Instant now) {
        if (!Objects.equals(said, said())) {
            unitNarrative = correctedBy == null ? narrative : unitNarrative;
            correctedBy = by;
            correctedAt = now;
        }
        take(said, files, by, now);
    }

    public void remark(String words, String by, Instant now) {
        remark = words;
        changedBy = by;
        changedAt = now;
    }

    private void take(LineNeeds.Said said, int files, String by, Instant now) {
        kind = said.kind();
        narrative = said.narrative();
        cause = said.cause();
        countermeasure = said.countermeasure();
        expectedOn = said.expectedOn();
        attachments = files;
        changedBy = by;
        changedAt = now;
    }
}

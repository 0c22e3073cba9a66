package tw.servicequality.progress.report;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import tw.servicequality.platform.Ids;
import tw.servicequality.platform.Secrets;

/** A report exactly as it was signed, as JSON. Never changed, and never made again from what stands in other tables. */
@Entity
class ProgressSnapshot {

    @Id
    UUID id;
    UUID reportId;
    int revision;
    int ofYear;
    int ofMonth;
    String content;
    byte[] sha256;
    String lockedBy;
    Instant lockedAt;

    protected ProgressSnapshot() {
    }

    ProgressSnapshot(ProgressReport report, String content) {
        this.id = Ids.next();
        this.reportId = report.id;
        this.revision = report.revision;
        this.ofYear = report.ofYear;
        this.ofMonth = report.ofMonth;
        this.content = content;
        this.sha256 = Secrets.sha256(content);
        this.lockedBy = report.reviewedBy;
        this.lockedAt = report.reviewedAt;
    }
}

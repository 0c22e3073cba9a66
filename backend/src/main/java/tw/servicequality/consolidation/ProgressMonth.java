package tw.servicequality.consolidation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.YearMonth;

/** Whether what was reviewed of a month is public. There is a row only for months that somebody switched. */
@Entity
class ProgressMonth {

    /** {@code 2026-10}. */
    @Id
    String id;
    boolean published;
    String changedBy;
    Instant changedAt;
    @Version
    int version;

    protected ProgressMonth() {
    }

    ProgressMonth(YearMonth month) {
        this.id = month.toString();
    }

    /** The version as it is told: 0 is a month that nobody has switched. */
    static int version(ProgressMonth month) {
        return month == null ? 0 : month.version + 1;
    }

    void publish(boolean open, String by, Instant now) {
        published = open;
        changedBy = by;
        changedAt = now;
    }
}

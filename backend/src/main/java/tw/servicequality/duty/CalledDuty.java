package tw.servicequality.duty;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import tw.servicequality.platform.Ids;

/** Something that the plan leaves to occasion, called for once. */
@Entity
class CalledDuty implements Declarable {

    @Id
    UUID id;
    UUID lineageId;
    UUID unitId;
    LocalDate periodFrom;
    LocalDate periodTo;
    String title;
    Instant calledAt;
    @Embedded
    Declaration declaration;
    @Version
    int version;

    protected CalledDuty() {
    }

    CalledDuty(UUID lineageId, UUID unitId, LocalDate from, LocalDate to, String title, Instant now) {
        this.id = Ids.next();
        this.lineageId = lineageId;
        this.unitId = unitId;
        this.periodFrom = from;
        this.periodTo = to;
        this.title = title.strip();
        this.calledAt = now;
    }

    @Override
    public Declaration declaration() {
        return declaration;
    }

    @Override
    public void declare(Declaration changed) {
        declaration = changed;
    }

    @Override
    public int version() {
        return version;
    }
}

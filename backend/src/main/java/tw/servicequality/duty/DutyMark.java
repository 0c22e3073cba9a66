package tw.servicequality.duty;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import tw.servicequality.platform.Ids;

/**
 * What somebody declared about a duty that the plan makes. The duty itself is stored nowhere; it is named by item lineage, unit and
 * period, so that a declaration outlives every revision of the plan. Taking one back keeps the row, so that versions keep counting.
 */
@Entity
class DutyMark implements Declarable {

    /** Stands in the unit's place where several units owe a duty together; a database holds null to differ from null. */
    static final UUID JOINT = new UUID(0, 0);

    /** The duty that a mark is about. */
    record Key(UUID lineageId, UUID unitId, LocalDate from, LocalDate to) {
    }

    @Id
    UUID id;
    UUID lineageId;
    UUID unitId;
    LocalDate periodFrom;
    LocalDate periodTo;
    @Embedded
    Declaration declaration;
    @Version
    int version;

    protected DutyMark() {
    }

    DutyMark(Key key, Declaration declaration) {
        this.id = Ids.next();
        this.lineageId = key.lineageId();
        this.unitId = key.unitId();
        this.periodFrom = key.from();
        this.periodTo = key.to();
        this.declaration = declaration;
    }

    Key key() {
        return new Key(lineageId, unitId, periodFrom, periodTo);
    }

    @Override
    public Declaration declaration() {
        return declaration;
    }

    @Override
    public void declare(Declaration changed) {
        declaration = changed;
    }

    /** Begins at 1: a duty without a row is version 0. */
    @Override
    public int version() {
        return version + 1;
    }
}

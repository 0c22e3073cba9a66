package tw.servicequality.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.watch.Backlog;
import tw.servicequality.platform.watch.OfficeFigures;

/** What has no place in the chain yet, and therefore in the list of changes. One statement, by the key of the places. */
@ApplicationScoped
class AuditFigures implements OfficeFigures {

    private static final Figure UNSEALED = Figure.count("quality.audit.unsealed", "Audit entries that are not in the hash chain yet");
    private static final Figure OLDEST = Figure.seconds("quality.audit.oldest.unsealed",
            "Age of the oldest audit entry that is not in the hash chain yet, which is how far the list of changes lags; 0 when there is none");
    private static final String SQL = "select count(*) waiting, min(at) oldest from audit_entry where position is null";

    private final EntityManager entities;
    private final OfficeClock clock;

    AuditFigures(EntityManager entities, OfficeClock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Override
    public List<Figure> figures() {
        return List.of(UNSEALED, OLDEST);
    }

    @Override
    public List<Value> read() {
        Backlog backlog = Backlog.read(entities, SQL);
        return List.of(UNSEALED.is(backlog.count()), OLDEST.is(backlog.age(clock.now())));
    }
}

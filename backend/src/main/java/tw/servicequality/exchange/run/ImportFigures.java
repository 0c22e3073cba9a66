package tw.servicequality.exchange.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import tw.servicequality.platform.Ids;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.watch.Backlog;
import tw.servicequality.platform.watch.OfficeFigures;

/** How many imports wait, run and failed of late. One statement, by the index of open imports. */
@ApplicationScoped
class ImportFigures implements OfficeFigures {

    private static final Duration LATE = Duration.ofDays(1);

    private static final Figure QUEUED = Figure.count("quality.imports.queued", "Imports that wait for their turn");
    private static final Figure RUNNING = Figure.count("quality.imports.running", "Imports that are being read");
    private static final Figure FAILED = Figure.count("quality.imports.failed.last.day", "Imports ordered in the last 24 hours that the program could not do");
    private static final Figure OLDEST = Figure.seconds("quality.imports.oldest.waiting",
            "Time since the oldest import was ordered that nobody has begun, 0 when there is none; checked imports that were confirmed are not among them");
    /** Nobody has the lease of what failed. */
    private static final String SQL = "select state, count(*) jobs, min(case when started_at is null then created_at end) oldest from import_job "
            + "where state in ('QUEUED', 'RUNNING') or (state = 'FAILED' and lease_until is null and id >= :first) group by state";

    private final EntityManager entities;
    private final OfficeClock clock;

    ImportFigures(EntityManager entities, OfficeClock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Override
    public List<Figure> figures() {
        return List.of(QUEUED, RUNNING, FAILED, OLDEST);
    }

    @Override
    public List<Value> read() {
        Instant now = clock.now();
        Map<ImportState, Backlog> found = new HashMap<>();
        entities.unwrap(Session.class).createNativeQuery(SQL, Object[].class).setParameter("first", Ids.firstOf(now.minus(LATE)), UUID.class)
                .addScalar("state", String.class).addScalar("jobs", Long.class).addScalar("oldest", Instant.class).getResultList()
                .forEach(row -> found.put(ImportState.valueOf((String) row[0]), new Backlog((long) row[1], (Instant) row[2])));
        Backlog none = new Backlog(0, null);
        Backlog queued = found.getOrDefault(ImportState.QUEUED, none);
        return List.of(QUEUED.is(queued.count()), RUNNING.is(found.getOrDefault(ImportState.RUNNING, none).count()),
                FAILED.is(found.getOrDefault(ImportState.FAILED, none).count()), OLDEST.is(queued.age(now)));
    }
}

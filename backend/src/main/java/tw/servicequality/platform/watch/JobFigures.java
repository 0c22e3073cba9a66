package tw.servicequality.platform.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.hibernate.Session;

/** When the jobs that run once for a period, on whichever node, last came to a good end. One statement: the end of each job in an index. */
@ApplicationScoped
class JobFigures implements OfficeFigures {

    private static final Figure LAST = new Figure("quality.job.last.success.timestamp", "seconds",
            "When a job that runs once a day for the whole office last came to a good end, in seconds since 1970", "task");
    private static final double MILLIS = 1000;

    private final EntityManager entities;

    JobFigures(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<Figure> figures() {
        return List.of(LAST);
    }

    @Override
    public List<Value> read() {
        return entities.unwrap(Session.class).createNativeQuery("select job, max(finished_at) ended from job_run group by job having ended is not null", Object[].class)
                .addScalar("job", String.class).addScalar("ended", Instant.class).getResultList().stream()
                .map(row -> LAST.is((String) row[0], ((Instant) row[1]).toEpochMilli() / MILLIS)).toList();
    }
}

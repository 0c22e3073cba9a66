package tw.servicequality.platform.watch;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import org.hibernate.Session;

/**
 * What waits to be done.
 *
 * @param oldest since when the oldest of it waits; null when nothing does
 */
public record Backlog(long count, Instant oldest) {

    private static final double MILLIS = 1000;

    /** One statement. @param sql answers one row, {@code waiting} (how many) and {@code oldest} (since when the oldest of them) */
    public static Backlog read(EntityManager entities, String sql) {
        Object[] row = entities.unwrap(Session.class).createNativeQuery(sql, Object[].class)
                .addScalar("waiting", Long.class).addScalar("oldest", Instant.class).getSingleResult();
        return new Backlog((long) row[0], (Instant) row[1]);
    }

    /** For how many seconds the oldest of it waits; 0 when nothing does. */
    public double age(Instant now) {
        return age(oldest, now);
    }

    /** How many seconds lie between; 0 for null, and where clocks differ. */
    public static double age(Instant since, Instant now) {
        return since == null ? 0 : Math.max(0, Duration.between(since, now).toMillis() / MILLIS);
    }
}

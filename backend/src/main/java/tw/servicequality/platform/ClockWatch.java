package tw.servicequality.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;
import org.jboss.logging.Logger;
import tw.servicequality.platform.rules.EvenTime;

/**
 * Tells those who delete what is old whether the clock can be believed. Kept in the database, so that it holds across restarts and for all
 * nodes: one whose clock is wrong keeps all of them from deleting.
 */
@ApplicationScoped
public class ClockWatch {

    private static final Logger LOG = Logger.getLogger(ClockWatch.class);

    private final EntityManager entities;
    private final OfficeClock clock;
    private final Duration rest;

    ClockWatch(EntityManager entities, OfficeClock clock, @ConfigProperty(name = "quality.sweep-rest", defaultValue = "24h") Duration rest) {
        this.entities = entities;
        this.clock = clock;
        this.rest = rest;
    }

    /**
     * Whether what is old may be deleted. False for a day ({@code quality.sweep-rest}) after the first start of all, after the clock went back or
     * leapt, and after the program stood still for that long.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean mayDelete() {
        return see(clock.now());
    }

    boolean see(Instant now) {
        EvenTime begun = EvenTime.begin(now);
        entities.createNativeQuery("insert ignore into clock_watch (id, seen_at, steady_since) values (1, ?1, ?1)").setParameter(1, now).executeUpdate();
        Object[] row = (Object[]) entities.unwrap(Session.class).createNativeQuery("select seen_at, steady_since from clock_watch where id = 1 for update", Object[].class)
                .addScalar("seen_at", Instant.class).addScalar("steady_since", Instant.class).getSingleResult();
        EvenTime before = new EvenTime((Instant) row[0], (Instant) row[1]);
        EvenTime after = before.then(now, rest);
        if (after.equals(begun) && !before.equals(begun)) {
            LOG.warnf("From %s the clock went to %s: nothing is deleted for its age until it has gone evenly for %s", before.seenAt(), now, rest);
        }
        entities.createNativeQuery("update clock_watch set seen_at = ?1, steady_since = ?2 where id = 1").setParameter(1, after.seenAt())
                .setParameter(2, after.steadySince()).executeUpdate();
        return after.steadyFor(rest);
    }
}

package tw.servicequality.platform.start;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import tw.servicequality.platform.OfficeClock;

/**
 * Loads what the program brings along, once, at the first start with an empty database. A room observes {@code StartupEvent} twice:
 * with {@code @Priority(FirstStart.READ + n)} it reads and checks its files, so that any broken file stops the start before anything is
 * stored; with {@code @Priority(FirstStart.LOAD + n)} it stores them in one transaction that begins with {@link #claim}. The n of rooms
 * rises in the order of loading, so that a room finds loaded what it builds on.
 */
@ApplicationScoped
public class FirstStart {

    /** Startup priority at which files are read. */
    public static final int READ = 2000;
    /** Startup priority at which they are stored; after all reading. */
    public static final int LOAD = 3000;

    private static final Duration PATIENCE = Duration.ofHours(1);

    private final EntityManager entities;
    private final TransactionManager transactions;
    private final OfficeClock clock;

    FirstStart(EntityManager entities, TransactionManager transactions, OfficeClock clock) {
        this.entities = entities;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** A request may hold its rows for a minute only; while the program starts nobody waits for them, and a busy machine needs longer to load. */
    void takeTime(@Observes @Priority(READ) StartupEvent starting) throws SystemException {
        // Counts for all transactions of this thread, which is the one that loads and later only waits for the end.
        transactions.setTransactionTimeout(Math.toIntExact(PATIENCE.toSeconds()));
    }

    /** Whether this room's data were loaded before. */
    @Transactional
    public boolean isDone(String room) {
        return !entities.createNativeQuery("select room from first_start where room = ?1").setParameter(1, room).getResultList().isEmpty();
    }

    /**
     * Takes the loading of a room upon the running transaction. Of several nodes that start at once one gets true; the others wait
     * until it has committed and get false, or one of them gets true when it failed.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean claim(String room) {
        return entities.createNativeQuery("insert ignore into first_start (room, loaded_at) values (?1, ?2)")
                .setParameter(1, room).setParameter(2, clock.now()).executeUpdate() == 1;
    }
}

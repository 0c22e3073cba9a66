package tw.servicequality.platform.database;

import com.arjuna.ats.arjuna.coordinator.TxControl;
import com.arjuna.ats.internal.jta.transaction.arjunacore.TransactionImple;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManagerFactory;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.Transaction;
import java.time.Duration;
import org.hibernate.SessionFactory;
import org.hibernate.SessionFactoryObserver;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.jboss.logging.Logger;

/**
 * Lets the transactions that are under way come to their end before the session factory is closed, and lets none be committed afterwards.
 *
 * <p>When the program ends, the factory is closed whether or not a request that takes too long, or a task of the scheduler, is still at work.
 * What a session has not written by then Hibernate leaves out without a word, while the pool still commits what it has written: half a deed.
 */
@Singleton
class LastTransactions implements SessionFactoryObserver {

    private static final Logger LOG = Logger.getLogger(LastTransactions.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration GLANCE = Duration.ofMillis(10);

    /** Before all others that begin something. Transactions are allowed again, for a program that is started twice by the same Java, as in tests. */
    void started(@Observes @Priority(1) StartupEvent event, EntityManagerFactory entityManagers) {
        entityManagers.unwrap(SessionFactoryImplementor.class).addObserver(this);
        TxControl.enable();
    }

    @Override
    public void sessionFactoryClosing(SessionFactory factory) {
        TxControl.disable();
        awaitEnd();
        TransactionImple.getTransactions().values().forEach(LastTransactions::forbidCommit);
    }

    private static void awaitEnd() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        try {
            while (TransactionImple.getTransactions().values().stream().anyMatch(LastTransactions::mayStillCommit) && System.nanoTime() < end) {
                Thread.sleep(GLANCE);
            }
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean mayStillCommit(Transaction transaction) {
        try {
            return transaction.getStatus() != Status.STATUS_MARKED_ROLLBACK;
        } catch (SystemException unknown) {
            return true;
        }
    }

    private static void forbidCommit(Transaction transaction) {
        if (!mayStillCommit(transaction)) {
            return;
        }
        try {
            transaction.setRollbackOnly();
            LOG.warnf("Rolled back, because the program ends: %s", transaction);
        } catch (IllegalStateException over) {
            LOG.debugf(over, "Came to its end in the meantime: %s", transaction);
        } catch (SystemException failed) {
            LOG.errorf(failed, "Not rolled back: %s", transaction);
        }
    }
}

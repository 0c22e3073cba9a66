package tw.servicequality.platform.database;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionManager;
import org.hibernate.FlushMode;
import org.hibernate.engine.spi.SessionImplementor;

/** Begins the transaction of {@link Reading}: within {@link DeadlockRetry}, and around the transactions of the services, which join it. */
@Interceptor
@Reading
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 150)
class ReadingTransaction {

    private final TransactionManager transactions;
    private final EntityManager entities;

    ReadingTransaction(TransactionManager transactions, EntityManager entities) {
        this.transactions = transactions;
        this.entities = entities;
    }

    @AroundInvoke
    Object run(InvocationContext invocation) throws Exception {
        if (transactions.getStatus() != Status.STATUS_NO_TRANSACTION) {
            return invocation.proceed();
        }
        transactions.begin();
        try {
            return read(invocation);
        } finally {
            end();
        }
    }

    private Object read(InvocationContext invocation) throws Exception {
        SessionImplementor session = entities.unwrap(SessionImplementor.class);
        session.setDefaultReadOnly(true);
        session.setHibernateFlushMode(FlushMode.MANUAL);
        Object answer = invocation.proceed();
        if (session.getActionQueue().hasAnyQueuedActions()) {
            transactions.setRollbackOnly();
            throw new IllegalStateException("Something is stored by what only reads: " + invocation.getMethod());
        }
        return answer;
    }

    /** What one of the services refused, and another made good for, has marked the transaction all the same; there is nothing to lose. */
    private void end() throws Exception {
        if (transactions.getStatus() == Status.STATUS_MARKED_ROLLBACK) {
            transactions.rollback();
        } else {
            transactions.commit();
        }
    }
}

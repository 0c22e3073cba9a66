package tw.servicequality.platform.problem;

import com.mysql.cj.exceptions.StatementIsClosedException;
import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.concurrent.TimeoutException;

/** Tells a database that cannot be used now, which is nobody's fault and passes, from one that was asked something wrong. */
final class DatabaseTrouble {

    /** SQLSTATE: the class of lost and refused connections. */
    private static final String CONNECTION = "08";
    /** The disk or the file of a table is full, or cannot be written (MySQL and MariaDB). */
    private static final Set<Integer> FULL = Set.of(1021, 1114, 1026, 3, 14, 28);
    /** The server is read-only, or is being shut down. */
    private static final Set<Integer> CLOSED = Set.of(1290, 1792, 1836, 1053, 1927);

    private DatabaseTrouble() {
    }

    /** Whether somewhere among causes and what was suppressed the database was away, too slow, full or closed. */
    static boolean isUnavailable(Throwable thrown) {
        return isUnavailable(thrown, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private static boolean isUnavailable(Throwable thrown, Set<Throwable> seen) {
        if (thrown == null || !seen.add(thrown)) {
            return false;
        }
        if (thrown instanceof org.hibernate.exception.JDBCConnectionException || thrown instanceof SQLException sql && isUnavailable(sql)) {
            return true;
        }
        for (Throwable other : thrown.getSuppressed()) {
            if (isUnavailable(other, seen)) {
                return true;
            }
        }
        return isUnavailable(thrown.getCause(), seen);
    }

    private static boolean isUnavailable(SQLException thrown) {
        return thrown instanceof SQLTransientException || thrown instanceof SQLRecoverableException
                || thrown.getSQLState() != null && thrown.getSQLState().startsWith(CONNECTION)
                || FULL.contains(thrown.getErrorCode()) || CLOSED.contains(thrown.getErrorCode())
                // the pool had no connection within its time
                || thrown.getCause() instanceof TimeoutException
                // nobody here uses a statement that was closed: the connection broke in the middle of a batch, and the driver closed both
                || thrown.getCause() instanceof StatementIsClosedException;
    }
}

package tw.servicequality.platform.problem;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.mysql.cj.exceptions.StatementIsClosedException;
import java.sql.SQLException;
import org.hibernate.exception.GenericJDBCException;
import org.junit.jupiter.api.Test;

/** What the driver says when a connection breaks under a statement. The faults' tests break real ones, at moments of their own. */
class DatabaseTroubleTest {

    @Test
    void a_statement_that_was_closed_with_its_connection_is_the_databases_trouble() {
        SQLException closed = new SQLException("No operations allowed after statement closed.", "S1009", new StatementIsClosedException("No operations allowed after statement closed."));
        assertTrue(DatabaseTrouble.isUnavailable(new GenericJDBCException("could not execute batch", closed)));
    }

    @Test
    void a_wrong_statement_is_not() {
        assertFalse(DatabaseTrouble.isUnavailable(new GenericJDBCException("could not execute", new SQLException("Unknown column", "42S22", 1054))));
        assertFalse(DatabaseTrouble.isUnavailable(new IllegalStateException("a fault of the program")));
    }
}

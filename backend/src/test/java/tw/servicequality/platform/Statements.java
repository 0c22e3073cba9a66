package tw.servicequality.platform;

import io.quarkus.arc.Arc;
import org.hibernate.SessionFactory;

/** Counts the SQL statements that a call costs, so that a test can hold it to a number. */
public final class Statements {

    private Statements() {
    }

    /** How many statements were prepared while this ran. */
    public static long in(Runnable call) {
        long before = count();
        call.run();
        return count() - before;
    }

    private static long count() {
        return Arc.container().instance(SessionFactory.class).get().getStatistics().getPrepareStatementCount();
    }
}

package tw.servicequality.platform;

import io.quarkus.arc.Arc;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;

/** Counts the SQL statements that a call costs, so that a test can hold it to a number. */
public final class Statements {

    private Statements() {
    }

    /** How many statements this prepared, itself or by its requests; what runs in the background meanwhile, or was asked for before, does not count. */
    public static long in(Runnable call) {
        return counter().in(call);
    }

    /** The same for what works by threads of its own: whatever else runs meanwhile counts too. */
    public static long everywhere(Runnable call) {
        return counter().everywhere(call);
    }

    private static StatementCounter counter() {
        return Arc.container().select(StatementCounter.class, new PersistenceUnitExtension.Literal("<default>")).get();
    }
}

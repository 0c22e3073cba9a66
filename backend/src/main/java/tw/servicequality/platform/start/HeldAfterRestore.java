package tw.servicequality.platform.start;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/**
 * Something that leaves the house by itself and must not do so from a restored copy, because the office that it was saved from may have sent it since. Each
 * room that sends has one. Found by Java's service loader.
 */
public interface HeldAfterRestore {

    /**
     * Holds back what waits, in the caller's transaction.
     *
     * @return what was held, as a sentence for the person at the desk; empty when there was nothing
     */
    Optional<String> hold(Connection connection) throws SQLException;

    /** All there are. */
    static List<HeldAfterRestore> all() {
        return ServiceLoader.load(HeldAfterRestore.class).stream().map(ServiceLoader.Provider::get).toList();
    }
}

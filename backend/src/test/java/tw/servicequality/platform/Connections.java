package tw.servicequality.platform;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Arc;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The connections of the running program to its database. */
public final class Connections {

    private Connections() {
    }

    /** Runs this while only one connection is left: what asks for a second one while it holds the first waits in vain. */
    public static void allButOneTaken(Runnable call) {
        AgroalDataSource database = Arc.container().instance(AgroalDataSource.class).get();
        List<Connection> taken = new ArrayList<>();
        try {
            for (int i = 1; i < database.getConfiguration().connectionPoolConfiguration().maxSize(); i++) {
                taken.add(database.getConnection());
            }
            call.run();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        } finally {
            taken.forEach(Connections::giveBack);
        }
    }

    private static void giveBack(Connection connection) {
        try {
            connection.close();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}

package tw.servicequality.platform;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.nio.file.Path;

/**
 * Starts the program. When no database is configured ({@code QUARKUS_DATASOURCE_JDBC_URL}), a real MariaDB server is started
 * first, with its data under {@code quality.data} (default {@code data}).
 */
@QuarkusMain
public class Launcher {

    /** So that {@link HttpEdge} can say what is wrong with an address; the server's own check answers with nothing. */
    static final String OWN_ADDRESS_CHECK = "vertx.disableURIValidation";

    public static void main(String... arguments) {
        System.setProperty(OWN_ADDRESS_CHECK, "true");
        if (System.getenv("QUARKUS_DATASOURCE_JDBC_URL") == null && System.getProperty("quarkus.datasource.jdbc.url") == null) {
            EmbeddedDatabase database = EmbeddedDatabase.start(Path.of(System.getProperty("quality.data", "data")));
            System.setProperty("quarkus.datasource.jdbc.url", database.jdbcUrl());
            System.setProperty("quarkus.datasource.username", database.username());
            System.setProperty("quarkus.datasource.password", database.password());
            Quarkus.run(null, (exit, failure) -> database.stop(), arguments);
        } else {
            Quarkus.run(arguments);
        }
    }
}

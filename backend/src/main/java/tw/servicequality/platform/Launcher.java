package tw.servicequality.platform;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.nio.file.Path;
import java.util.OptionalInt;

/**
 * Starts the program. When no database is configured ({@code QUARKUS_DATASOURCE_JDBC_URL}), a real MariaDB server is started
 * first, with its data under {@code quality.data} (default {@code data}). An argument names a {@link Command} to run instead of serving.
 */
@QuarkusMain
public class Launcher {

    public static void main(String... arguments) {
        Commands.prepare(arguments);
        if (System.getenv("QUARKUS_DATASOURCE_JDBC_URL") == null && System.getProperty("quarkus.datasource.jdbc.url") == null) {
            EmbeddedDatabase database = EmbeddedDatabase.start(Path.of(System.getProperty("quality.data", "data")));
            System.setProperty("quarkus.datasource.jdbc.url", database.jdbcUrl());
            System.setProperty("quarkus.datasource.username", database.username());
            System.setProperty("quarkus.datasource.password", database.password());
            Quarkus.run(Serving.class, (exit, failure) -> {
                database.stop();
                System.exit(exit);
            }, arguments);
        } else {
            Quarkus.run(Serving.class, arguments);
        }
    }

    /** Serves until the end, or answers a command. */
    public static class Serving implements QuarkusApplication {

        @Override
        public int run(String... arguments) {
            OptionalInt answered = Commands.run(arguments);
            if (answered.isEmpty()) {
                Quarkus.waitForExit();
            }
            return answered.orElse(0);
        }
    }
}

package tw.servicequality.platform.start;

import io.quarkus.runtime.ApplicationLifecycleManager;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.ConfigProvider;
import tw.servicequality.platform.database.EmbeddedDatabase;
import tw.servicequality.platform.database.OfficeDatabase;
import tw.servicequality.platform.database.StartRefusedException;
import tw.servicequality.platform.database.StartSettings;

/**
 * Starts the program. When no database is configured ({@code QUARKUS_DATASOURCE_JDBC_URL}), a real MariaDB server is started
 * first, with its data under {@code quality.data} (default {@code data}). At the end the answers under way are finished, then the
 * database stops. What hinders a start is said in plain words; exit code 1. An argument names a
 * {@link Command} to run instead of serving, or a {@link BareCommand} to run without starting.
 */
@QuarkusMain
public class Launcher {

    private static final int SHUTDOWN_SECONDS = 60;

    private static final CountDownLatch ENDED = new CountDownLatch(1);
    private static volatile EmbeddedDatabase database;
    private static volatile boolean ending;

    /** So that {@code HttpEdge} can say what is wrong with an address; the server's own check answers with nothing. */
    private static final String OWN_ADDRESS_CHECK = "vertx.disableURIValidation";

    public static void main(String... arguments) {
        System.setProperty(OWN_ADDRESS_CHECK, "true");
        // While the build makes its class archive it runs this program once; no database must come to life then.
        if (System.getProperty(ApplicationLifecycleManager.QUARKUS_APPCDS_GENERATE_PROP) != null) {
            Quarkus.run(arguments);
            return;
        }
        int exitCode = 0;
        try {
            Optional<BareCommand> bare = BareCommand.named(arguments);
            if (bare.isPresent()) {
                exit(bare.get().run(List.of(arguments).subList(1, arguments.length), System.out));
                return;
            }
            Commands.prepare(arguments);
            if (arguments.length == 0) {
                refuseTakenPort();
            }
            if (!OfficeDatabase.isServerNamed()) {
                startDatabase(StartSettings.dataFolder());
            }
            Quarkus.run(Serving.class, Launcher::ended, arguments);
        } catch (StartRefusedException refused) {
            System.err.println(refused.getMessage());
            exitCode = 1;
        } catch (IllegalStateException late) {
            if (!ending) {
                throw late;
            }
        } finally {
            ENDED.countDown();
        }
        exit(exitCode);
    }

    private static void startDatabase(Path folder) {
        refuseTemporary(folder);
        OfficeDatabase.refuseMoved(folder);
        Runtime.getRuntime().addShutdownHook(new Thread(Launcher::stopDatabase, "database-stop"));
        database = EmbeddedDatabase.start(folder);
        System.setProperty("quarkus.datasource.jdbc.url", database.jdbcUrl());
        System.setProperty("quarkus.datasource.username", database.username());
        System.setProperty("quarkus.datasource.password", database.password());
    }

    /** Java stops by running all hooks at once; this one waits for the one that lets the answers under way finish. */
    private static void stopDatabase() {
        ending = true;
        try {
            if (!ENDED.await(SHUTDOWN_SECONDS, TimeUnit.SECONDS)) {
                System.err.println("The program did not end within " + SHUTDOWN_SECONDS + " seconds; its database is stopped now.");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        if (database != null) {
            database.stop();
        }
    }

    private static void ended(int exitCode, Throwable failure) {
        if (failure != null) {
            say(failure);
        }
        ENDED.countDown();
        exit(exitCode);
    }

    /** After a signal Java is stopping already, and exit() would wait for ever. */
    private static void exit(int exitCode) {
        if (!ending && !ApplicationLifecycleManager.isVmShuttingDown()) {
            System.exit(exitCode);
        }
    }

    private static void say(Throwable failure) {
        org.jboss.logging.Logger.getLogger(Launcher.class).info("The program did not start", failure);
        Throwable cause = failure;
        while (cause.getCause() != null && !(cause instanceof StartRefusedException)) {
            cause = cause.getCause();
        }
        System.err.println("The program did not start: " + (cause.getMessage() == null ? cause.toString() : cause.getMessage()));
    }

    private static void refuseTakenPort() {
        int port = Integer.parseInt(StartSettings.get("quarkus.http.port", "8080"));
        String host = StartSettings.get("quarkus.http.host", "0.0.0.0");
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(host, port));
        } catch (IOException taken) {
            throw new StartRefusedException("Port " + port + " on " + host + " cannot be used (" + taken.getMessage()
                    + "). Stop the program that has it, or choose another port: ./run --port " + (port + 1), taken);
        }
    }

    /** The system may empty its folder for temporary files at any time. */
    private static void refuseTemporary(Path folder) {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir")).toAbsolutePath().normalize();
        if (folder.toAbsolutePath().normalize().startsWith(temporary)) {
            throw new StartRefusedException("The data folder must not lie under the folder for temporary files, " + temporary
                    + ". Choose another: ./run --data FOLDER");
        }
    }

    /** Says where the program can be reached, once it can, and waits for the end. */
    public static class Serving implements QuarkusApplication {

        @Override
        public int run(String... arguments) {
            OptionalInt answered = Commands.run(arguments);
            if (answered.isPresent()) {
                return answered.getAsInt();
            }
            String host = ConfigProvider.getConfig().getValue("quarkus.http.host", String.class);
            boolean here = host.equals("0.0.0.0") || host.startsWith("127.") || host.equals("::");
            System.out.println("Ready: http://" + (here ? "localhost" : host) + ":" + ConfigProvider.getConfig().getValue("quarkus.http.port", String.class));
            System.out.flush();
            // The start leaves more behind than the program keeps.
            System.gc();
            Quarkus.waitForExit();
            return 0;
        }
    }
}

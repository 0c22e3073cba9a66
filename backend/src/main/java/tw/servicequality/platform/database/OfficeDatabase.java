package tw.servicequality.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/**
 * The office's database as a {@code BareCommand} sees it: the server that the settings name; else the embedded one, by the address that a running program has
 * written down for the owner of the data folder, or started for this command and stopped at its end.
 */
public final class OfficeDatabase implements AutoCloseable {

    private static final String URL_SETTING = "quarkus.datasource.jdbc.url";
    private static final int STARTING_SECONDS = 60;
    private static final String DATABASE = "mariadb";
    /** What that folder is called once the office lives elsewhere. */
    private static final String MOVED = "mariadb-moved";

    private final String url;
    private final String username;
    private final String password;
    private final String place;
    private EmbeddedDatabase started;

    private OfficeDatabase(String url, String username, String password, String place) {
        this.url = url;
        this.username = username;
        this.password = password;
        this.place = place;
    }

    /** Whether the settings name a server. */
    public static boolean isServerNamed() {
        return StartSettings.get(URL_SETTING, null) != null;
    }

    /** The server that the settings name. */
    public static OfficeDatabase named() {
        String url = StartSettings.get(URL_SETTING, null);
        return new OfficeDatabase(url, StartSettings.get("quarkus.datasource.username", ""), StartSettings.get("quarkus.datasource.password", ""),
                "the database " + url.replaceFirst("\\?.*", ""));
    }

    /**
     * The office's database, also while the office serves.
     *
     * @throws StartRefusedException when there is none
     */
    public static OfficeDatabase inUse(Path data) {
        if (isServerNamed()) {
            return named();
        }
        refuseMissing(data);
        try {
            return alone(data);
        } catch (DataFolderInUseException serving) {
            return running(data, serving);
        }
    }

    /**
     * The database for a command that must be alone with it: the embedded one is made when there is none.
     *
     * @throws StartRefusedException when a program runs on the data folder
     */
    public static OfficeDatabase forCommand(Path data) {
        return isServerNamed() ? named() : alone(data);
    }

    /** The embedded database, which no program may be using; made when there is none. */
    public static OfficeDatabase alone(Path data) {
        EmbeddedDatabase embedded = EmbeddedDatabase.start(data);
        OfficeDatabase opened = new OfficeDatabase(embedded.jdbcUrl(), embedded.username(), embedded.password(), "the data folder " + data);
        opened.started = embedded;
        Runtime.getRuntime().addShutdownHook(new Thread(opened::close, "database-stop"));
        return opened;
    }

    /** @throws StartRefusedException when the folder has no embedded database */
    public static void refuseMissing(Path data) {
        if (!Files.isDirectory(data.resolve(DATABASE))) {
            throw new StartRefusedException("There is no office in the data folder " + data + (Files.isDirectory(data.resolve(MOVED))
                    ? "; it was moved to a MySQL server. Name that by QUARKUS_DATASOURCE_JDBC_URL" : ". Choose another: ./run --data FOLDER …"));
        }
    }

    /** Keeps the program from beginning a new, empty office where one has moved away. */
    public static void refuseMoved(Path data) {
        if (Files.isDirectory(data.resolve(MOVED)) && !Files.isDirectory(data.resolve(DATABASE))) {
            throw new StartRefusedException("The office of the data folder " + data + " was moved to a MySQL server. Name that by QUARKUS_DATASOURCE_JDBC_URL, "
                    + "…_USERNAME and …_PASSWORD. To go on with what it was before the move, rename " + MOVED + " to " + DATABASE + " there.");
        }
    }

    /** @throws StartRefusedException when there is a database already that was put aside */
    public static void refuseSecondMove(Path data) {
        if (Files.exists(data.resolve(MOVED))) {
            throw new StartRefusedException("There is a database already that an earlier move has put aside: " + data.resolve(MOVED)
                    + ". Move it elsewhere or delete it; nothing was changed.");
        }
    }

    /** Puts the embedded database aside, unchanged, so that nobody goes on with it by mistake. To be called when it is stopped. */
    public static Path putAside(Path data) {
        try {
            return DataFolder.move(data.resolve(DATABASE), data.resolve(MOVED));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static OfficeDatabase running(Path data, DataFolderInUseException serving) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(STARTING_SECONDS);
        do {
            Optional<EmbeddedDatabase.Running> found = EmbeddedDatabase.running(data);
            if (found.isPresent()) {
                return new OfficeDatabase(found.get().jdbcUrl(), EmbeddedDatabase.USER, found.get().password(), "the data folder " + data);
            }
            try {
                Thread.sleep(100);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw serving;
            }
        } while (System.nanoTime() < end);
        throw new StartRefusedException("A program uses the data folder " + data + " and has not told where its database answers. "
                + "It starts, stops, or is of an older version; try again, or stop it first.", serving);
    }

    /** A connection that gives and takes values as they stand, in UTC. */
    public Connection connect() throws SQLException {
        Properties properties = new Properties();
        properties.putAll(jdbcProperties());
        properties.put("user", username);
        properties.put("password", password);
        Connection connection = new com.mysql.cj.jdbc.Driver().connect(url, properties);
        if (connection == null) {
            throw new StartRefusedException("QUARKUS_DATASOURCE_JDBC_URL must begin with jdbc:mysql://");
        }
        return connection;
    }

    /** What a connection needs beside name and password; it waits for an answer as long as it takes. */
    public static Map<String, String> jdbcProperties() {
        return Map.of("connectTimeout", "10000", "characterEncoding", "UTF-8", "connectionTimeZone", "UTC", "forceConnectionTimeZoneToSession", "true",
                "useServerPrepStmts", "false", "rewriteBatchedStatements", "true", "tinyInt1isBit", "false", "allowPublicKeyRetrieval", "true");
    }

    public String url() {
        return url;
    }

    public String username() {
        return username;
    }

    public String password() {
        return password;
    }

    /** Where it is, for messages; without secrets. */
    public String place() {
        return place;
    }

    /** Stops the embedded database if it was started for this command. */
    @Override
    public synchronized void close() {
        if (started != null) {
            started.stop();
            started = null;
        }
    }
}

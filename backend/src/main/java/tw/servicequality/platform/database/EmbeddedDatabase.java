package tw.servicequality.platform.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * A real MariaDB server in a folder of its own, for a desk and for the tests. Listens on the loopback address only, with one
 * user whose password is made at the first start. Survives {@code kill -9}: a server that was left behind is stopped first, and one that ends by
 * itself is started again.
 */
public final class EmbeddedDatabase {

    static final String USER = "quality";
    private static final String PASSWORD_FILE = "database-password";
    /** Where the running server answers, for commands of the folder's owner. */
    private static final String ADDRESS_FILE = "database-address";
    private static final String INIT_FILE = "database-init.sql";
    private static final int START_SECONDS = 120;
    private static final long LOG_BYTES = 10_000_000;

    private final DataFolder data;
    private final DatabaseKeeper server;
    private final int port;
    private final String password;

    private EmbeddedDatabase(DataFolder data, DatabaseKeeper server, int port, String password) {
        this.data = data;
        this.server = server;
        this.port = port;
        this.password = password;
    }

    /**
     * Starts the server and waits until it answers.
     *
     * @param folder where the data stand and stay
     * @throws StartRefusedException when another program uses the folder, it cannot be written, or the server does not come up
     */
    public static EmbeddedDatabase start(Path folder) {
        DataFolder data = DataFolder.take(folder);
        EmbeddedDatabase started = null;
        try {
            started = start(data);
            return started;
        } catch (IOException failed) {
            throw DataFolder.notWritable(data.path(), failed);
        } finally {
            if (started == null) {
                release(data);
            }
        }
    }

    private static EmbeddedDatabase start(DataFolder data) throws IOException {
        Path database = data.resolve("mariadb");
        stopLeftover(database);
        DatabaseProgram program = DatabaseProgram.in(data);
        program.install(data, database);
        String password = password(data);
        Path log = log(data);
        int port = freePort();
        DatabaseKeeper server = DatabaseKeeper.start(keeper -> launch(data, program, port, password, log, keeper));
        return new EmbeddedDatabase(data, server, port, password);
    }

    /** Starts the server's process, and comes back when it answers. */
    private static void launch(DataFolder data, DatabaseProgram program, int port, String password, Path log, Consumer<Process> keeper) throws IOException {
        Path init = data.writeSecret(INIT_FILE, initialStatements(password));
        Process server = program.start(data.resolve("mariadb"), log, settings(port, data.folder("mariadb-tmp"), init));
        keeper.accept(server);
        try {
            awaitAnswer(server, port, log);
            Files.delete(init);
            data.writeSecret(ADDRESS_FILE, port + "\n");
        } catch (IOException | RuntimeException failed) {
            DatabaseKeeper.stop(server.toHandle());
            throw failed;
        }
    }

    /** The server of a program that runs on the folder. */
    record Running(String jdbcUrl, String password) {
    }

    /** The server that answers now on a folder that another program has; empty when none does. */
    static Optional<Running> running(Path folder) {
        try {
            int port = Integer.parseInt(Files.readString(folder.resolve(ADDRESS_FILE)).strip());
            return greets(port) ? Optional.of(new Running(url(port), Files.readString(folder.resolve(PASSWORD_FILE)).strip())) : Optional.empty();
        } catch (NoSuchFileException notYet) {
            return Optional.empty();
        } catch (IOException failed) {
            throw new StartRefusedException("The files that say where the database of " + folder + " answers cannot be read by user "
                    + System.getProperty("user.name") + ": " + failed.getMessage(), failed);
        }
    }

    /** Where to connect. */
    public String jdbcUrl() {
        return url(port);
    }

    private static String url(int port) {
        return "jdbc:mysql://127.0.0.1:" + port + "/quality?sslMode=DISABLED";
    }

    public String username() {
        return USER;
    }

    public String password() {
        return password;
    }

    /** Stops the server cleanly and lets go of the folder. */
    public void stop() {
        try {
            Files.deleteIfExists(data.resolve(ADDRESS_FILE));
        } catch (IOException stays) {
            throw new java.io.UncheckedIOException(stays);
        } finally {
            server.stop();
        }
        release(data);
    }

    /** The server's folder is its working folder, so the socket's name stays short however deep the data stand. */
    private static List<String> settings(int port, Path temporary, Path init) {
        return List.of("--port=" + port, "--bind-address=127.0.0.1", "--skip-name-resolve", "--skip-ssl", "--socket=server.sock",
                "--pid-file=server.pid", "--tmpdir=" + temporary, "--init-file=" + init, "--skip-log-bin", "--performance-schema=OFF",
                "--character-set-server=utf8mb4", "--collation-server=utf8mb4_bin", "--max-allowed-packet=64M",
                "--innodb-flush-log-at-trx-commit=1", "--innodb-doublewrite=ON", "--innodb-buffer-pool-size=256M",
                "--innodb-log-file-size=96M", "--innodb-ft-min-token-size=3");
    }

    private static String initialStatements(String password) {
        return "create database if not exists quality character set utf8mb4 collate utf8mb4_bin;\n"
                + "create or replace user '" + USER + "'@'127.0.0.1' identified by '" + password + "';\n"
                + "grant all on quality.* to '" + USER + "'@'127.0.0.1';\n"
                + "alter user if exists 'root'@'localhost' identified by '" + password + "';\n"
                + "drop user if exists ''@'localhost', 'root'@'127.0.0.1', 'root'@'::1';\n";
    }

    private static String password(DataFolder data) throws IOException {
        Path file = data.resolve(PASSWORD_FILE);
        if (Files.exists(file)) {
            return Files.readString(file).strip();
        }
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        String made = HexFormat.of().formatHex(random);
        data.writeSecret(PASSWORD_FILE, made + "\n");
        return made;
    }

    private static Path log(DataFolder data) throws IOException {
        Path log = data.folder("log").resolve("database.log");
        if (Files.exists(log) && Files.size(log) > LOG_BYTES) {
            DataFolder.move(log, log.resolveSibling("database.log.1"));
        }
        return log;
    }

    /** The server greets a client only when it has recovered and has worked through its first statements. */
    private static void awaitAnswer(Process server, int port, Path log) throws IOException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
        while (System.nanoTime() < end) {
            if (!server.isAlive()) {
                throw new StartRefusedException("The embedded database does not start. It says:\n" + DatabaseProgram.lastLines(log));
            }
            if (greets(port)) {
                return;
            }
        }
        throw new StartRefusedException("The embedded database did not answer within " + START_SECONDS + " seconds. It says:\n"
                + DatabaseProgram.lastLines(log));
    }

    private static boolean greets(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1000);
            socket.setSoTimeout(1000);
            return socket.getInputStream().read() >= 0;
        } catch (IOException notYet) {
            try {
                Thread.sleep(20);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new StartRefusedException("Interrupted while the embedded database started", interrupted);
            }
            return false;
        }
    }

    /** After the program was killed its database server lives on and holds the files; it is known by the folder it was given. */
    private static void stopLeftover(Path database) {
        String mark = "--datadir=" + database;
        ProcessHandle.allProcesses().filter(process -> process.info().command().orElse("").endsWith("/mariadbd"))
                .filter(process -> List.of(process.info().arguments().orElse(new String[0])).contains(mark)).forEach(DatabaseKeeper::stop);
    }

    private static void release(DataFolder data) {
        try {
            data.close();
        } catch (IOException alreadyGone) {
            throw new java.io.UncheckedIOException(alreadyGone);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}

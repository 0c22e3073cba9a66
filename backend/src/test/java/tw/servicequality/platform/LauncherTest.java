package tw.servicequality.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.database.EmbeddedDatabase;

/** The packaged program as a process: how it starts, recovers, refuses and stops. */
class LauncherTest {

    private static final int TERMINATED = 143;

    @AfterAll
    static void remove() {
        PackagedProgram.removeAll();
    }

    @Test
    void starts_stops_and_starts_again_on_the_same_data() throws Exception {
        Path data = PackagedProgram.freshData("again");
        String password;
        // A first start needs no folder that others share.
        try (PackagedProgram first = PackagedProgram.launch(data, PackagedProgram.freePort(), List.of("TMPDIR=/no/such/folder"),
                "-Dquality.frontend.directory=" + frontend()).awaitReady()) {
            assertTrue(Files.isDirectory(data.resolve("mariadb")));
            assertEquals(200, first.get("/q/health/ready").get(30, TimeUnit.SECONDS).statusCode());
            assertFrontendIsServed(first);
            password = Files.readString(data.resolve("database-password"));
            assertSecretsAreKept(data);
            ProcessHandle database = first.database().orElseThrow();
            first.terminate();
            assertEquals(TERMINATED, first.awaitEnd());
            assertFalse(database.isAlive(), "the database outlives the program");
        }
        assertTrue(Files.readString(data.resolve("log/database.log")).contains("Shutdown complete"), "the database was not stopped cleanly");
        try (PackagedProgram second = PackagedProgram.launch(data, PackagedProgram.freePort()).awaitReady()) {
            assertEquals(200, second.get("/q/health/ready").get(30, TimeUnit.SECONDS).statusCode());
            assertEquals(password, Files.readString(data.resolve("database-password")));
            assertSecondIsRefused(second);
        }
    }

    private static Path frontend() throws Exception {
        Path folder = Files.createDirectories(PackagedProgram.freshData("frontend").resolve("assets")).getParent();
        Files.writeString(folder.resolve("index.html"), "<!doctype html><title>the page</title>");
        Files.writeString(folder.resolve("assets/index-abc123.js"), "export {}");
        return folder;
    }

    private static void assertFrontendIsServed(PackagedProgram program) throws Exception {
        for (String page : List.of("/", "/action-items/1")) {
            HttpResponse<String> answer = program.get(page).get(30, TimeUnit.SECONDS);
            assertTrue(answer.statusCode() == 200 && answer.body().contains("the page"), page + answer);
            assertEquals("no-cache", answer.headers().firstValue("Cache-Control").orElse(""), page);
        }
        assertEquals("public, max-age=31536000, immutable",
                program.get("/assets/index-abc123.js").get(30, TimeUnit.SECONDS).headers().firstValue("Cache-Control").orElse(""));
        for (String missing : List.of("/assets/gone.js", "/api/v1/gone", "/assets/%2e%2e/%2e%2e/secret.txt")) {
            HttpResponse<String> answer = program.get(missing).get(30, TimeUnit.SECONDS);
            assertEquals(404, answer.statusCode(), missing);
            assertFalse(answer.headers().firstValue("Cache-Control").orElse("").contains("immutable"), missing);
        }
    }

    /** A second program on the same data says so and leaves the first one alone. */
    private static void assertSecondIsRefused(PackagedProgram running) throws Exception {
        try (PackagedProgram other = PackagedProgram.launch(running.data, PackagedProgram.freePort())) {
            assertEquals(1, other.awaitEnd());
            assertTrue(other.output().contains("is in use by another running program (process "), other.output());
            assertFalse(other.output().contains("\tat "), "a stack trace: " + other.output());
            assertEquals(200, running.get("/q/health/ready").get(30, TimeUnit.SECONDS).statusCode());
            running.kill();
            running.awaitEnd();
        }
    }

    private static void assertSecretsAreKept(Path data) throws Exception {
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(data)));
        try (Stream<Path> files = Files.list(data)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)), file.toString());
                assertNotEquals("database-init.sql", file.getFileName().toString(), "the password stays in the initial statements");
            }
        }
    }

    /** On data that are there already: making the tables takes longer than everything else. */
    private static PackagedProgram sample(Path data) {
        return PackagedProgram.launch(data, PackagedProgram.freePort(), "-Dquality.demo=true");
    }

    @Test
    void recovers_after_it_was_killed_with_its_database_left_running() throws Exception {
        Path data = PackagedProgram.sampleOffice("killed");
        ProcessHandle leftover;
        try (PackagedProgram first = sample(data).awaitReady()) {
            leftover = first.database().orElseThrow();
            first.kill();
            first.awaitEnd();
            assertTrue(leftover.isAlive(), "nothing is left over, so this test shows nothing");
            try (PackagedProgram second = sample(data).awaitReady()) {
                assertFalse(leftover.isAlive(), "two servers on one folder");
                assertEquals(200, second.get("/api/v1/plans").get(30, TimeUnit.SECONDS).statusCode());
                second.database().orElseThrow().destroyForcibly();
                second.kill();
                second.awaitEnd();
            }
        }
        try (PackagedProgram third = sample(data).awaitReady()) {
            assertEquals(200, third.get("/api/v1/plans").get(30, TimeUnit.SECONDS).statusCode());
        }
    }

    @Test
    void finishes_the_answers_under_way_before_it_stops() throws Exception {
        Path data = PackagedProgram.sampleOffice("under-way");
        try (PackagedProgram program = sample(data).awaitReady()) {
            ProcessHandle database = program.database().orElseThrow();
            String url = "jdbc:mysql://127.0.0.1:" + program.databaseArgument("--port") + "/quality?sslMode=DISABLED";
            CompletableFuture<HttpResponse<String>> answer;
            try (Connection other = DriverManager.getConnection(url, "quality", Files.readString(data.resolve("database-password")).strip())) {
                other.createStatement().execute("lock tables plan write");
                answer = program.get("/api/v1/plans");
                PackagedProgram.await("the request waits for the table", () -> waits(other));
                program.terminate();
                Thread.sleep(500);
                assertTrue(database.isAlive(), "the database stopped under a request");
                assertFalse(answer.isDone());
            }
            assertEquals(200, answer.get(30, TimeUnit.SECONDS).statusCode());
            assertEquals(TERMINATED, program.awaitEnd());
            assertFalse(database.isAlive());
        }
    }

    private static boolean waits(Connection connection) {
        try (var rows = connection.createStatement().executeQuery("show processlist")) {
            while (rows.next()) {
                if (String.valueOf(rows.getString("State")).contains("lock")) {
                    return true;
                }
            }
            return false;
        } catch (java.sql.SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Test
    void terminated_while_it_starts_it_leaves_no_database() {
        Path data = PackagedProgram.freshData("early");
        try (PackagedProgram program = PackagedProgram.launch(data, PackagedProgram.freePort())) {
            PackagedProgram.await("the database starts", () -> program.database().isPresent());
            program.terminate();
            program.awaitEnd();
            assertTrue(program.database().isEmpty(), "the database outlives the program");
        }
        try (PackagedProgram next = PackagedProgram.launch(data, PackagedProgram.freePort())) {
            next.awaitReady();
        }
    }

    @Test
    void a_taken_port_is_told_before_anything_is_made() throws Exception {
        Path data = PackagedProgram.freshData("port");
        try (java.net.ServerSocket taken = new java.net.ServerSocket(0, 1, java.net.InetAddress.getLoopbackAddress());
                PackagedProgram program = PackagedProgram.launch(data, taken.getLocalPort())) {
            assertEquals(1, program.awaitEnd());
            assertTrue(program.output().contains("Port " + taken.getLocalPort()) && program.output().contains("--port"), program.output());
            assertFalse(Files.exists(data), "a refused start made a data folder");
        }
    }

    @Test
    void data_under_the_folder_for_temporary_files_are_refused() {
        Path data = PackagedProgram.freshData("tmp").resolve("data");
        try (PackagedProgram program = PackagedProgram.launch(data, PackagedProgram.freePort())) {
            assertEquals(1, program.awaitEnd());
            assertTrue(program.output().contains("must not lie under the folder for temporary files"), program.output());
        }
    }

    @Test
    void a_data_folder_that_cannot_be_made_is_told() throws Exception {
        Path file = Files.createFile(PackagedProgram.freshData("a-file"));
        try (PackagedProgram program = PackagedProgram.launch(file.resolve("data"), PackagedProgram.freePort())) {
            assertEquals(1, program.awaitEnd());
            assertTrue(program.output().contains("cannot be written by user"), program.output());
        }
    }

    @Test
    void a_named_server_is_used_instead_of_the_embedded_one() throws Exception {
        Path data = PackagedProgram.freshData("no-database");
        EmbeddedDatabase server = EmbeddedDatabase.start(PackagedProgram.freshData("server"));
        try (PackagedProgram program = PackagedProgram.launch(data, PackagedProgram.freePort(),
                List.of("QUARKUS_DATASOURCE_JDBC_URL=" + server.jdbcUrl(), "QUARKUS_DATASOURCE_USERNAME=" + server.username(),
                        "QUARKUS_DATASOURCE_PASSWORD=" + server.password())).awaitReady()) {
            assertEquals(200, program.get("/q/health/ready").get(30, TimeUnit.SECONDS).statusCode());
            assertTrue(program.database().isEmpty());
            assertFalse(Files.exists(data.resolve("mariadb")), "an embedded database was made although a server is named");
        } finally {
            server.stop();
        }
    }
}

package tw.servicequality.backup;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import tw.servicequality.platform.PackagedProgram;
import tw.servicequality.platform.database.OfficeDatabase;

/** From the embedded database to a MySQL server and back, on a server of its own, which the tool named by {@code QUALITY_MYSQL_SERVER} starts and drops. */
@Tag("long")
@EnabledIfEnvironmentVariable(named = "QUALITY_MYSQL_SERVER", matches = ".+")
class MoveTest {

    private static final String TOOL = System.getenv("QUALITY_MYSQL_SERVER");
    private static final String SERVER = "quality-move-" + ProcessHandle.current().pid();
    private static String url;

    @BeforeAll
    static void start() throws Exception {
        Matcher found = Pattern.compile("jdbc:mysql://\\S+").matcher(tool("start", SERVER, Integer.toString(PackagedProgram.freePort())));
        assertTrue(found.find(), "the MySQL server does not start");
        url = found.group();
    }

    @AfterAll
    static void drop() throws Exception {
        if (url != null) {
            tool("drop", SERVER);
            PackagedProgram.removeAll();
        }
    }

    private static String tool(String... words) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true);
        builder.command().add(0, TOOL);
        Path said = Files.createTempFile(Files.createDirectories(Path.of("target/launcher-test")), "mysql", ".log");
        Process process = builder.redirectOutput(said.toFile()).start();
        assertEquals(0, process.waitFor(), Files.readString(said));
        return Files.readString(said);
    }

    @Test
    void to_mysql_and_back() throws Exception {
        Path data = PackagedProgram.freshData("move");
        byte[] picture = Office.picture(5);
        String attachment;
        String complaint;
        try (Office office = Office.open(data)) {
            attachment = office.upload(picture);
            complaint = office.complain("搬遷 𠮷", attachment);
            assertMoves(1, data, "is in use by another running program");
            office.stop();
        }
        assertMoves(0, data, "every row was read again");
        assertFalse(Files.exists(data.resolve("mariadb")));
        assertFalse(Files.exists(data.resolve("move.zip")));
        Path old = PackagedProgram.freshData("move-old");
        Files.move(data.resolve("mariadb-moved"), Files.createDirectories(old).resolve("mariadb"));
        Files.copy(data.resolve("database-password"), old.resolve("database-password"));
        try (OfficeDatabase before = OfficeDatabase.alone(old); Connection here = before.connect(); Connection there = server()) {
            assertTrue(Databases.assertSame(here, there) > 10_000);
        }
        Files.move(old.resolve("mariadb"), data.resolve("mariadb-moved"));
        try (PackagedProgram wrong = PackagedProgram.launch(data, PackagedProgram.freePort())) {
            assertEquals(1, wrong.awaitEnd());
            assertTrue(wrong.output().contains("was moved to a MySQL server"), wrong.output());
        }
        Path saved = PackagedProgram.freshData("move-back.zip");
        Path back = PackagedProgram.freshData("move-back");
        try (Office office = Office.open(data, settings())) {
            assertEquals(Office.NAME, office.reveal(complaint));
            assertArrayEquals(picture, office.download(attachment));
            assertRuns(0, data, List.of(settings()), "with the keys", "backup", saved.toString());
            assertRuns(1, back, List.of(settings()), "There are data in", "restore", saved.toString());
            BackupTest.assertSays(0, back, "every row was read again", "restore", "--keep-sending", saved.toString());
            try (OfficeDatabase restored = OfficeDatabase.alone(back); Connection here = restored.connect(); Connection there = server()) {
                assertTrue(Databases.assertSame(here, there) > 10_000);
            }
        }
        try (Office office = Office.open(back)) {
            assertEquals(Office.NAME, office.reveal(complaint));
            assertArrayEquals(picture, office.download(attachment));
        }
    }

    private static void assertMoves(int exitCode, Path data, String words) {
        assertRuns(exitCode, data, List.of(settings()), words, "move");
    }

    private static void assertRuns(int exitCode, Path data, List<String> environment, String words, String... command) {
        try (PackagedProgram program = PackagedProgram.command(data, environment, command)) {
            assertEquals(exitCode, program.awaitEnd(), program::output);
            assertTrue(program.output().contains(words), program::output);
        }
    }

    private static String[] settings() {
        return new String[] {"QUARKUS_DATASOURCE_JDBC_URL=" + url, "QUARKUS_DATASOURCE_USERNAME=quality", "QUARKUS_DATASOURCE_PASSWORD=quality"};
    }

    private static Connection server() throws Exception {
        return DriverManager.getConnection(url + "?allowPublicKeyRetrieval=true&connectionTimeZone=UTC", "quality", "quality");
    }
}

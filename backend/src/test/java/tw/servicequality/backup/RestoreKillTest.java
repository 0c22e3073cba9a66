package tw.servicequality.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.PackagedProgram;
import tw.servicequality.platform.database.EmbeddedDatabase;
import tw.servicequality.platform.database.OfficeDatabase;

/** A restore is killed with its process: nobody works on what is left, and the next restore brings the whole office. */
@Tag("long")
class RestoreKillTest {

    private static final int HALF = 40;

    @AfterAll
    static void remove() {
        PackagedProgram.removeAll();
    }

    @Test
    void restored_once_more_the_office_is_there_whole() throws Exception {
        Path source = PackagedProgram.sampleOffice("restore-kill-source");
        Office.open(source).close();
        Path file = PackagedProgram.freshData("restore-kill.zip");
        BackupTest.assertSays(0, source, "with the keys of personal data", "backup", file.toString());
        Path copy = PackagedProgram.freshData("restore-kill-copy");
        EmbeddedDatabase server = EmbeddedDatabase.start(PackagedProgram.freshData("restore-kill-server"));
        String[] named = {"QUARKUS_DATASOURCE_JDBC_URL=" + server.jdbcUrl(), "QUARKUS_DATASOURCE_USERNAME=" + server.username(),
            "QUARKUS_DATASOURCE_PASSWORD=" + server.password()};
        try (Connection there = DriverManager.getConnection(server.jdbcUrl(), server.username(), server.password())) {
            kill(copy, file, named, there, "select count(*) >= " + HALF + " from information_schema.tables where table_schema = database()");
            kill(copy, file, named, there, "select count(*) >= " + migrations(source) + " from " + Schema.UNFINISHED);
            assertAnswers(0, copy, named, "every row was read again", "restore", "--keep-sending", file.toString());
            try (OfficeDatabase saved = OfficeDatabase.alone(source); Connection here = saved.connect()) {
                assertTrue(Databases.assertSame(here, there) > 10_000, "there is hardly anything in it");
            }
            Office.open(copy, named).close();
        } finally {
            server.stop();
        }
    }

    private static long migrations(Path office) throws Exception {
        try (OfficeDatabase database = OfficeDatabase.alone(office); Connection connection = database.connect()) {
            return Databases.number(connection, "select count(*) from " + Schema.HISTORY);
        }
    }

    /** Kills a restore at a moment; no program starts on what it leaves. */
    private static void kill(Path copy, Path file, String[] named, Connection there, String moment) {
        try (PackagedProgram restore = PackagedProgram.command(copy, List.of(named), "restore", "--keep-sending", file.toString())) {
            PackagedProgram.await("the moment to kill it", () -> isSo(there, moment));
            restore.kill();
            restore.awaitEnd();
        }
        try (PackagedProgram program = PackagedProgram.launch(copy, PackagedProgram.freePort(), List.of(named))) {
            assertEquals(1, program.awaitEnd(), program::output);
            assertTrue(program.output().contains("no schema history table"), program::output);
        }
    }

    private static boolean isSo(Connection connection, String question) {
        try {
            return Databases.number(connection, question) == 1;
        } catch (SQLException notYet) {
            return false;
        }
    }

    private static void assertAnswers(int exitCode, Path data, String[] named, String words, String... command) {
        try (PackagedProgram program = PackagedProgram.command(data, List.of(named), command)) {
            assertEquals(exitCode, program.awaitEnd(), program::output);
            assertTrue(program.output().contains(words), program::output);
        }
    }
}

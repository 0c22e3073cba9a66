package tw.servicequality.backup;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import tw.servicequality.platform.PackagedProgram;
import tw.servicequality.platform.database.OfficeDatabase;

/** From the embedded database to a MySQL server and back. */
@Tag("long")
@EnabledIfEnvironmentVariable(named = MySqlServer.TOOL, matches = ".+")
class MoveTest {

    private static MySqlServer server;

    @BeforeAll
    static void start() throws Exception {
        server = MySqlServer.start("move");
    }

    @AfterAll
    static void drop() throws Exception {
        if (server != null) {
            server.close();
            PackagedProgram.removeAll();
        }
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
        try (OfficeDatabase before = OfficeDatabase.alone(old); Connection here = before.connect(); Connection there = server.connect()) {
            assertTrue(Databases.assertSame(here, there) > 10_000);
        }
        Files.move(old.resolve("mariadb"), data.resolve("mariadb-moved"));
        try (PackagedProgram wrong = PackagedProgram.launch(data, PackagedProgram.freePort())) {
            assertEquals(1, wrong.awaitEnd());
            assertTrue(wrong.output().contains("was moved to a MySQL server"), wrong.output());
        }
        Path saved = PackagedProgram.freshData("move-back.zip");
        Path back = PackagedProgram.freshData("move-back");
        try (Office office = Office.open(data, server.settings().toArray(String[]::new))) {
            assertEquals(Office.NAME, office.reveal(complaint));
            assertArrayEquals(picture, office.download(attachment));
            BackupTest.assertSays(0, data, server.settings(), "with the keys", "backup", saved.toString());
            BackupTest.assertSays(1, back, server.settings(), "There are data in", "restore", saved.toString());
            BackupTest.assertSays(0, back, "every row was read again", "restore", "--keep-sending", saved.toString());
            try (OfficeDatabase restored = OfficeDatabase.alone(back); Connection here = restored.connect(); Connection there = server.connect()) {
                assertTrue(Databases.assertSame(here, there) > 10_000);
            }
        }
        try (Office office = Office.open(back)) {
            assertEquals(Office.NAME, office.reveal(complaint));
            assertArrayEquals(picture, office.download(attachment));
        }
    }

    private static void assertMoves(int exitCode, Path data, String words) {
        BackupTest.assertSays(exitCode, data, server.settings(), words, "move");
    }
}

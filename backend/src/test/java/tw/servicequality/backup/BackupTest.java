package tw.servicequality.backup;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.PackagedProgram;
import tw.servicequality.platform.database.OfficeDatabase;
import tw.servicequality.platform.database.StartRefusedException;

/** The packaged program saves a serving office and brings it back: the same rows, files, personal data and passwords. */
@Tag("long")
class BackupTest {

    @AfterAll
    static void remove() {
        PackagedProgram.removeAll();
    }

    @Test
    void a_serving_office_comes_back_as_it_was() throws Exception {
        Path data = PackagedProgram.freshData("backup");
        Path copy = PackagedProgram.freshData("backup-copy");
        Path file = PackagedProgram.freshData("backup.zip");
        byte[] picture = Office.picture(1);
        try (Office office = Office.open(data)) {
            String attachment = office.upload(picture);
            String complaint = office.complain("主旨 𠮷", attachment);
            assertSays(0, data, "with the keys of personal data", "backup", file.toString());
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
            assertTrue(Files.size(data.resolve("database-address")) > 0, "no address for other commands");

            assertSays(0, copy, "every row was read again", "restore", "--keep-sending", file.toString());
            assertSameRows(data, copy);
            assertRefusals(data, copy, file);
            try (Office restored = Office.open(copy)) {
                assertEquals(Office.NAME, restored.reveal(complaint));
                assertEquals(Office.CONTENT, restored.complaint(complaint).path("content").asText());
                assertArrayEquals(picture, restored.download(attachment));
                assertEquals(401, restored.statusWith(office), "a cookie of the saved office opens the restored one");
            }
        }
    }

    private static void assertSameRows(Path data, Path copy) throws Exception {
        try (OfficeDatabase one = OfficeDatabase.inUse(data); OfficeDatabase other = OfficeDatabase.alone(copy);
                Connection here = one.connect(); Connection there = other.connect()) {
            assertTrue(Databases.assertSame(here, there) > 10_000, "there is hardly anything in it");
            assertEquals(Databases.strings(here, "select concat(installed_rank, version, checksum) from flyway_schema_history order by 1"),
                    Databases.strings(there, "select concat(installed_rank, version, checksum) from flyway_schema_history order by 1"));
        }
    }

    private static void assertRefusals(Path data, Path copy, Path file) throws Exception {
        byte[] saved = Files.readAllBytes(file);
        assertRefused(data, "is there already", new BackupCommand(), file.toString());
        assertArrayEquals(saved, Files.readAllBytes(file));
        assertRefused(copy, "There are data in", new RestoreCommand(), file.toString());
        assertRefused(data, "in use by another", new RestoreCommand(), file.toString());
        Path without = PackagedProgram.freshData("without-keys.zip");
        assertSays(0, data, "It needs the keys", "backup", "--without-keys", without.toString());
        Path empty = PackagedProgram.freshData("backup-empty");
        assertRefused(empty, "they are not here", new RestoreCommand(), without.toString());
        assertFalse(Files.exists(empty), "a refused restore made something");
        Files.writeString(Files.createDirectories(empty).resolve("personal-data-keys"),
                "index:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n");
        assertRefused(empty, "are not those of the backup", new RestoreCommand(), without.toString());
        assertRefused(empty, "are not those of the backup", new RestoreCommand(), file.toString());
        assertRefused(empty, "There is no office", new BackupCommand(), empty.resolve("no.zip").toString());
    }

    /** The same in this process, which is quicker. */
    static void assertRefused(Path data, String words, tw.servicequality.platform.start.BareCommand command, String... arguments) {
        String before = System.getProperty("quality.data");
        System.setProperty("quality.data", data.toString());
        try {
            StartRefusedException refused = assertThrows(StartRefusedException.class, () -> command.run(List.of(arguments), System.out));
            assertTrue(refused.getMessage().contains(words), refused.getMessage());
        } finally {
            if (before == null) {
                System.clearProperty("quality.data");
            } else {
                System.setProperty("quality.data", before);
            }
        }
    }

    static void assertSays(int exitCode, Path data, String words, String... command) {
        assertSays(exitCode, data, List.of(), words, command);
    }

    static void assertSays(int exitCode, Path data, List<String> environment, String words, String... command) {
        try (PackagedProgram program = PackagedProgram.command(data, environment, command)) {
            assertEquals(exitCode, program.awaitEnd(), program::output);
            assertTrue(program.output().contains(words), program::output);
        }
    }
}

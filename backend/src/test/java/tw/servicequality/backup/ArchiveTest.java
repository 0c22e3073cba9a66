package tw.servicequality.backup;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tw.servicequality.platform.database.StartRefusedException;

/** One file that is whole or not there, and tells when it was cut off or spoilt. */
class ArchiveTest {

    private static final String ROWS = "[1,\"一\"]\n[2,null]\n".repeat(500);
    private static final byte[] FILE = new byte[5000];

    @TempDir
    Path folder;
    private Path file;

    @BeforeEach
    void choose() {
        new Random(1).nextBytes(FILE);
        file = folder.resolve("office.zip");
    }

    private Checksum.Sum write() throws Exception {
        try (ArchiveWriter archive = ArchiveWriter.to(file)) {
            Checksum.Sum rows = archive.words(Entries.table("unit"), out -> out.write(ROWS.getBytes(StandardCharsets.UTF_8)));
            archive.bytes(Entries.FILES + "x", out -> out.write(FILE));
            assertFalse(Files.exists(file), "half an archive is there under its name");
            return archive.finish(new Contents(Contents.FORMAT, "2026-11-28 01:02:03.004", "11.4", List.of("1"),
                    List.of(new SavedTable("unit", List.of(new Column("id", Column.Kind.NUMBER)), 1000, rows.sha256())), List.of("session"),
                    new Contents.Files(1, FILE.length), List.of(), false, false, new TreeMap<>()));
        }
    }

    @Test
    void what_was_written_is_read_again() throws Exception {
        Checksum.Sum whole = write();
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertEquals(List.of("office.zip"), names());
        try (InputStream in = Files.newInputStream(file)) {
            assertEquals(whole, Checksum.of(in));
        }
        try (Archive archive = Archive.check(file); InputStream rows = archive.rows("unit"); InputStream one = archive.file("x")) {
            assertEquals(ROWS, new String(rows.readAllBytes(), StandardCharsets.UTF_8));
            assertArrayEquals(FILE, one.readAllBytes());
            assertEquals(1000, archive.contents().rows());
            assertEquals(List.of("x"), archive.files());
        }
    }

    @Test
    void one_that_was_cut_off_anywhere_is_refused() throws Exception {
        write();
        byte[] whole = Files.readAllBytes(file);
        for (int length = 0; length < whole.length; length += 1 + length / 20) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertRefused("cut off or spoilt");
        }
        Files.write(file, Arrays.copyOf(whole, whole.length - 1));
        assertRefused("cut off or spoilt");
    }

    @Test
    void one_in_which_a_byte_changed_is_refused_or_says_the_same() throws Exception {
        write();
        byte[] whole = Files.readAllBytes(file);
        int refused = 0;
        int tried = 0;
        for (int place = 0; place < whole.length; place += 7) {
            byte[] spoilt = whole.clone();
            spoilt[place] ^= 0x10;
            Files.write(file, spoilt);
            tried++;
            try (Archive archive = Archive.check(file); InputStream rows = archive.rows("unit"); InputStream one = archive.file("x")) {
                // A byte that says nothing, such as the time of an entry.
                assertEquals(ROWS, new String(rows.readAllBytes(), StandardCharsets.UTF_8));
                assertArrayEquals(FILE, one.readAllBytes());
                assertEquals("2026-11-28 01:02:03.004", archive.contents().savedAt());
            } catch (StartRefusedException told) {
                refused++;
            }
        }
        assertTrue(refused > tried * 9 / 10, refused + " of " + tried);
    }

    @Test
    void what_is_there_is_never_overwritten_and_what_failed_leaves_nothing() throws Exception {
        Files.writeString(file, "dear");
        assertTrue(assertThrows(StartRefusedException.class, () -> ArchiveWriter.to(file)).getMessage().contains("is there already"));
        assertEquals("dear", Files.readString(file));
        Files.delete(file);
        try (ArchiveWriter archive = ArchiveWriter.to(file)) {
            assertTrue(assertThrows(StartRefusedException.class, () -> ArchiveWriter.to(file)).getMessage().contains("Another backup"));
            assertThrows(IOException.class, () -> archive.words("x", out -> {
                throw new IOException("the disk is full");
            }));
        }
        assertEquals(List.of(), names());
        // What a killed backup has left is in nobody's way.
        Files.writeString(folder.resolve("office.zip.part"), "x".repeat(100_000));
        write();
        Archive.check(file).close();
        assertEquals(List.of("office.zip"), names());
    }

    @Test
    void a_full_disk_leaves_nothing() throws Exception {
        // No file of this process may be larger than 8 KiB, which the operating system tells it as it tells a full disk.
        String command = "ulimit -f 8; exec \"$0\" -cp \"$1\" \"$3\" \"$2\"";
        Process process = new ProcessBuilder("bash", "-c", command, Path.of(System.getProperty("java.home"), "bin/java").toString(),
                System.getProperty("java.class.path"), file.toString(), Full.class.getName()).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        assertTrue(said.contains("failed: File too large"), said);
        assertEquals(List.of(), names());
    }

    /** Writes more than fits. */
    static final class Full {

        private Full() {
        }

        public static void main(String... arguments) throws Exception {
            byte[] much = new byte[100_000];
            try (ArchiveWriter archive = ArchiveWriter.to(Path.of(arguments[0]))) {
                archive.bytes("x", out -> out.write(much));
                System.out.println("written");
            } catch (IOException full) {
                System.out.println("failed: " + full.getMessage());
            }
        }
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(it -> it.getFileName().toString()).sorted().toList();
        }
    }

    private void assertRefused(String words) {
        StartRefusedException refused = assertThrows(StartRefusedException.class, () -> Archive.check(file).close());
        assertTrue(refused.getMessage().contains(words), refused.getMessage());
    }
}

package tw.servicequality.attachment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Both stores, a real folder and a real S3 server, behave alike. */
class StoreTest {

    private static final Instant START = Instant.now().minusSeconds(60);

    private static S3Server server;

    @TempDir
    Path folder;

    enum Kind { DISK, S3 }

    @BeforeAll
    static void start() throws IOException {
        server = new S3Server();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @EnumSource
    void what_is_put_in_comes_out_until_it_is_deleted(Kind kind) throws IOException {
        AttachmentStore store = store(kind);
        byte[] large = new byte[3_000_000];
        new Random(7).nextBytes(large);
        String one = UUID.randomUUID().toString();
        Path source = file(large);
        store.put(one, source);
        store.put(one + ".small", file("small".getBytes()));
        assertArrayEquals(large, read(store, one));
        assertTrue(Files.exists(source), "the source was taken away");
        store.put(one, file("again".getBytes()));
        assertArrayEquals("again".getBytes(), read(store, one));

        Map<String, Instant> all = list(store);
        assertTrue(all.keySet().containsAll(List.of(one, one + ".small")), all.toString());
        assertTrue(all.get(one).isAfter(START) && all.get(one).isBefore(Instant.now().plusSeconds(60)), all.toString());

        store.delete(one);
        store.delete(one);
        assertThrows(IOException.class, () -> read(store, one));
        assertArrayEquals("small".getBytes(), read(store, one + ".small"));
        store.delete(one + ".small");
        assertFalse(list(store).containsKey(one + ".small"));
    }

    @ParameterizedTest
    @EnumSource
    void more_files_than_one_answer_holds_are_listed(Kind kind) throws IOException {
        AttachmentStore store = store(kind);
        for (int i = 0; i < 1005; i++) {
            store.put(UUID.randomUUID().toString(), file(new byte[] {1}));
        }
        assertTrue(list(store).size() >= 1005);
    }

    @Test
    void an_empty_folder_lists_nothing() throws IOException {
        assertEquals(Map.of(), list(new DiskStore(folder.resolve("none"))));
    }

    @Test
    void files_on_disk_are_for_their_owner_only_and_no_draft_stays() throws IOException {
        String name = UUID.randomUUID().toString();
        new DiskStore(folder.resolve("store")).put(name, file(new byte[] {1}));
        Path sub = folder.resolve("store").resolve(name.substring(34));
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(sub)));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(sub.resolve(name))));
        try (var files = Files.list(sub)) {
            assertEquals(List.of(sub.resolve(name)), files.toList());
        }
    }

    @Test
    void a_disk_that_takes_nothing_keeps_nothing_half() throws IOException {
        String name = UUID.randomUUID().toString();
        DiskStore store = new DiskStore(Files.createFile(folder.resolve("in-the-way")));
        assertThrows(IOException.class, () -> store.put(name, file(new byte[] {1})));

        // A folder under the file's name: writing goes well, the last step does not.
        DiskStore other = new DiskStore(folder.resolve("store"));
        Path target = Files.createDirectories(folder.resolve("store").resolve(name.substring(34)).resolve(name).resolve("x")).getParent();
        assertThrows(IOException.class, () -> other.put(name, file(new byte[] {1})));
        try (var files = Files.list(target.getParent())) {
            assertEquals(List.of(target), files.toList());
        }
    }

    @Test
    void a_store_that_is_away_says_so() {
        AttachmentStore away = new S3Store(server.settings(URI.create("http://127.0.0.1:1"), "secret"));
        assertThrows(IOException.class, () -> away.put(UUID.randomUUID().toString(), file(new byte[] {1})));
        assertThrows(IOException.class, () -> list(away));
        AttachmentStore wrongKey = new S3Store(server.settings(server.address(), "wrong"));
        assertThrows(IOException.class, () -> list(wrongKey));
    }

    private AttachmentStore store(Kind kind) {
        return kind == Kind.DISK ? new DiskStore(folder.resolve("store")) : new S3Store(server.settings());
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(Files.createTempFile(folder, "source", ""), content);
    }

    private static byte[] read(AttachmentStore store, String name) throws IOException {
        try (InputStream in = store.open(name)) {
            return in.readAllBytes();
        }
    }

    private static Map<String, Instant> list(AttachmentStore store) throws IOException {
        Map<String, Instant> all = new TreeMap<>();
        store.list(found -> all.put(found.name(), found.changedAt()));
        return all;
    }
}

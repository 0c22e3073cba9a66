package tw.servicequality.attachment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.ref.Reference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.ClockWatch;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.actor.Role;

/** What becomes of stored files that the database does not know. */
@QuarkusTest
class AttachmentSearchTest {

    private static final Duration DAY = Duration.ofHours(25);

    @Inject
    Attachments attachments;
    @Inject
    OfficeClock clock;
    @Inject
    ClockWatch watch;
    @TempDir
    Path folder;

    private AttachmentStore store;
    private double left;
    private final Set<String> known = new TreeSet<>();

    @BeforeEach
    void a_store_with_two_files_that_are_known() throws IOException {
        store = new DiskStore(folder.resolve("store"));
        Api.SignedIn officer = Api.account(null, Role.CASE_OFFICER);
        for (String name : Set.of("a.png", "b.pdf")) {
            String id = Uploads.upload(officer, name).toString();
            known.add(id);
            if (name.endsWith("png")) {
                known.add(id + ".small");
            }
        }
        put(known);
    }

    @Test
    void a_picture_that_a_crash_left_is_deleted_after_a_day() throws IOException {
        String unknown = UUID.randomUUID().toString();
        Set<String> all = put(Set.of(unknown, unknown + ".small"));
        search(Duration.ZERO, OptionalInt.empty());
        assertEquals(all, stored());
        search(DAY, OptionalInt.empty());
        assertEquals(known, stored());
        assertEquals(0, left);
    }

    @Test
    void of_a_wrong_database_nothing_is_deleted_and_it_is_told() throws IOException {
        Set<String> all = put(unknown(250)); // more than one look at the database
        search(DAY, OptionalInt.empty());
        assertEquals(all, stored());
        assertEquals(250, left);
    }

    @Test
    void nor_of_a_small_store() throws IOException {
        Set<String> all = put(unknown(8));
        search(DAY, OptionalInt.empty());
        assertEquals(all, stored());
        assertEquals(8, left);
    }

    @Test
    void so_many_as_were_allowed_are_deleted() throws IOException {
        Set<String> all = put(unknown(30));
        search(DAY, OptionalInt.of(29));
        assertEquals(all, stored());
        assertEquals(30, left);
        search(DAY, OptionalInt.of(30));
        assertEquals(known, stored());
        assertEquals(0, left);
    }

    @Test
    void what_is_not_named_like_ours_is_neither_counted_nor_deleted() throws IOException {
        Path strange = Files.writeString(folder.resolve("store").resolve("a-file-of-somebody-else-with-a-long-name.txt"), "x");
        search(DAY, OptionalInt.of(0));
        assertEquals(0, left);
        assertEquals(true, Files.exists(strange));
    }

    private static Set<String> unknown(int count) {
        return Stream.generate(() -> UUID.randomUUID().toString()).limit(count).collect(Collectors.toSet());
    }

    private Set<String> put(Collection<String> names) throws IOException {
        Path source = Files.writeString(folder.resolve("source"), "x");
        for (String name : names) {
            store.put(name, source);
        }
        return stored();
    }

    private void search(Duration later, OptionalInt deletes) throws IOException {
        MeterRegistry metrics = new SimpleMeterRegistry();
        AttachmentSearch search = new AttachmentSearch(attachments, store, new Settings(deletes), clock, watch, metrics);
        search.search(clock.now().plus(later));
        left = metrics.get("quality.attachments.unknown").gauge().value();
        Reference.reachabilityFence(search);
    }

    private Set<String> stored() throws IOException {
        Set<String> all = new TreeSet<>();
        store.list(found -> all.add(found.name()));
        return all;
    }

    private record Settings(OptionalInt searchDeletes) implements AttachmentSettings {

        @Override
        public MemorySize maxSize() {
            throw new UnsupportedOperationException();
        }

        @Override
        public String searchEvery() {
            return "off";
        }

        @Override
        public Duration waits() {
            return Duration.ofHours(24);
        }

        @Override
        public Optional<S3> s3() {
            return Optional.empty();
        }
    }
}

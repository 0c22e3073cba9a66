package tw.servicequality.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.PackagedProgram;
import tw.servicequality.platform.database.OfficeDatabase;

/** Backups of an office in which several people register complaints with files without a pause. */
@Tag("long")
class BackupUnderWritesTest {

    private static final int WRITERS = 3;
    private static final int BACKUPS = 3;
    private static final String MARK = "寫入中";

    private final AtomicBoolean ending = new AtomicBoolean();
    /** Complaints that were answered with 201. */
    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();

    @AfterAll
    static void remove() {
        PackagedProgram.removeAll();
    }

    @Test
    void each_is_one_moment_with_whole_transactions_and_all_that_was_acknowledged_before() throws Exception {
        Path data = PackagedProgram.freshData("writes");
        try (Office office = Office.open(data); ExecutorService people = Executors.newFixedThreadPool(WRITERS)) {
            List<Future<?>> writers = IntStream.range(0, WRITERS).<Future<?>>mapToObj(it -> people.submit(() -> write(office, it))).toList();
            int[] before = new int[BACKUPS];
            int[] after = new int[BACKUPS];
            List<Path> files = IntStream.range(0, BACKUPS).mapToObj(it -> PackagedProgram.freshData("writes-" + it + ".zip")).toList();
            try {
                for (int i = 0; i < BACKUPS; i++) {
                    int began = acknowledged.size();
                    PackagedProgram.await("more is written", () -> acknowledged.size() > began + 5);
                    before[i] = acknowledged.size();
                    BackupTest.assertSays(0, data, "with the keys", "backup", files.get(i).toString());
                    after[i] = acknowledged.size();
                }
            } finally {
                ending.set(true);
            }
            for (Future<?> writer : writers) {
                writer.get();
            }
            List<String> all = List.copyOf(acknowledged);
            boolean meanwhile = false;
            for (int i = 0; i < BACKUPS; i++) {
                assertOneMoment(files.get(i), all.subList(0, before[i]), after[i] + WRITERS);
                meanwhile |= after[i] > before[i];
            }
            assertTrue(meanwhile, "nothing was written during a backup, so this shows nothing");
        }
    }

    private Void write(Office office, int writer) throws Exception {
        for (int i = 0; !ending.get(); i++) {
            String attachment = office.upload(Office.picture(writer * 100_000 + i));
            acknowledged.add(office.complain(MARK + writer + "-" + i, attachment));
        }
        return null;
    }

    private static void assertOneMoment(Path file, List<String> before, int most) throws Exception {
        Path copy = PackagedProgram.freshData("writes-copy");
        BackupTest.assertSays(0, copy, "完整 intact", "restore", file.toString());
        try (OfficeDatabase database = OfficeDatabase.alone(copy); Connection connection = database.connect()) {
            String ours = "from complaint c where c.subject like '" + MARK + "%'";
            List<String> there = Databases.strings(connection, "select lower(concat_ws('-', substr(hex(c.id), 1, 8), substr(hex(c.id), 9, 4), substr(hex(c.id), 13, 4), "
                    + "substr(hex(c.id), 17, 4), substr(hex(c.id), 21))) " + ours);
            assertTrue(there.containsAll(before), "acknowledged before the backup and not in it");
            assertTrue(there.size() <= most, there.size() + " of at most " + most);
            // Case, event, petitioner, file and audit entry are written by one transaction.
            for (String part : List.of("case_event e where e.complaint_id = c.id", "petitioner p where p.complaint_id = c.id",
                    "attachment a where a.owner_id = c.id and a.removed_at is null",
                    "audit_entry t where t.target_id = lower(concat_ws('-', substr(hex(c.id), 1, 8), substr(hex(c.id), 9, 4), substr(hex(c.id), 13, 4), "
                            + "substr(hex(c.id), 17, 4), substr(hex(c.id), 21)))")) {
                assertEquals(0, Databases.number(connection, "select count(*) " + ours + " and not exists (select 1 from " + part + ")"), part);
            }
            assertEquals(0, Databases.number(connection, "select count(*) from attachment a where a.owner_kind is not null and a.owner_kind like '%complaint%' "
                    + "and not exists (select 1 from complaint c where c.id = a.owner_id)"));
            for (String row : Databases.strings(connection, "select concat(lower(hex(id)), ' ', lower(hex(sha256))) from attachment where removed_at is null")) {
                String id = row.substring(0, 32).replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5");
                try (InputStream in = Files.newInputStream(copy.resolve("attachments/" + id.substring(34) + "/" + id))) {
                    assertEquals(row.substring(33), Checksum.of(in).sha256(), id);
                }
            }
        }
    }
}

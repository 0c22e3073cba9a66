package tw.servicequality.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
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
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import tw.servicequality.platform.PackagedProgram;
import tw.servicequality.platform.database.OfficeDatabase;

/** Backups of an office in which several people register complaints with files without a pause, and one when they have stopped. */
@Tag("long")
class BackupUnderWritesTest {

    private static final int WRITERS = 3;
    private static final int BACKUPS = 3;
    private static final String MARK = "寫入中";
    private static final String COPY = "quality_copy";

    private final AtomicBoolean ending = new AtomicBoolean();
    /** Complaints that were answered with 201. */
    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();

    /** @param before what was acknowledged before the backup began
     * @param most how many complaints may be in it */
    private record Saved(Path file, List<String> before, int most) {
    }

    @AfterAll
    static void remove() {
        PackagedProgram.removeAll();
    }

    @Test
    void each_is_one_moment_with_whole_transactions_and_all_that_was_acknowledged_before() throws Exception {
        for (Saved saved : saved("writes", List.of())) {
            Path copy = PackagedProgram.freshData("writes-copy");
            BackupTest.assertSays(0, copy, "完整 intact", "restore", saved.file.toString());
            try (OfficeDatabase database = OfficeDatabase.alone(copy); Connection connection = database.connect()) {
                assertOneMoment(saved, connection, copy);
            }
        }
    }

    @Test
    @EnabledIfEnvironmentVariable(named = MySqlServer.TOOL, matches = ".+")
    void so_it_is_on_mysql_and_what_is_restored_there_is_what_was_there_byte_by_byte() throws Exception {
        try (MySqlServer server = MySqlServer.start("writes")) {
            for (Saved saved : saved("writes-mysql", server.settings())) {
                Path copy = PackagedProgram.freshData("writes-mysql-copy");
                server.empty(COPY);
                BackupTest.assertSays(0, copy, server.settings(COPY), "完整 intact", "restore", "--keep-sending", saved.file.toString());
                try (Connection connection = server.connect(COPY)) {
                    assertOneMoment(saved, connection, copy);
                }
            }
            // The last was made when nobody wrote any more.
            try (Connection office = server.connect(); Connection restored = server.connect(COPY)) {
                assertTrue(Databases.assertSame(office, restored) > 10_000, "there is hardly anything in it");
            }
        }
    }

    private List<Saved> saved(String name, List<String> environment) throws Exception {
        Path data = PackagedProgram.freshData(name);
        List<Saved> all = new ArrayList<>();
        boolean meanwhile = false;
        try (Office office = Office.open(data, environment.toArray(String[]::new)); ExecutorService people = Executors.newFixedThreadPool(WRITERS)) {
            List<Future<?>> writers = IntStream.range(0, WRITERS).<Future<?>>mapToObj(it -> people.submit(() -> write(office, it))).toList();
            try {
                for (int i = 0; i < BACKUPS; i++) {
                    int began = acknowledged.size();
                    PackagedProgram.await("more is written", () -> acknowledged.size() > began + 5);
                    all.add(saved(data, environment, name + i, WRITERS));
                    meanwhile |= all.getLast().most - WRITERS > all.getLast().before.size();
                }
            } finally {
                ending.set(true);
            }
            for (Future<?> writer : writers) {
                writer.get();
            }
            all.add(saved(data, environment, name + "-end", 0));
        }
        assertTrue(meanwhile, "nothing was written during a backup, so this shows nothing");
        return all;
    }

    private Saved saved(Path data, List<String> environment, String name, int underWay) {
        Path file = PackagedProgram.freshData(name + ".zip");
        List<String> before = List.copyOf(acknowledged);
        BackupTest.assertSays(0, data, environment, "with the keys", "backup", file.toString());
        return new Saved(file, before, acknowledged.size() + underWay);
    }

    private Void write(Office office, int writer) throws Exception {
        for (int i = 0; !ending.get(); i++) {
            String attachment = office.upload(Office.picture(writer * 100_000 + i));
            acknowledged.add(office.complain(MARK + writer + "-" + i, attachment));
        }
        return null;
    }

    private static void assertOneMoment(Saved saved, Connection connection, Path data) throws Exception {
        String ours = "from complaint c where c.subject like '" + MARK + "%'";
        List<String> there = Databases.strings(connection, "select " + uuid("c.id") + " " + ours);
        assertTrue(there.containsAll(saved.before), "acknowledged before the backup and not in it");
        assertTrue(there.size() <= saved.most, there.size() + " of at most " + saved.most);
        // Case, event, petitioner, file and audit entry are written by one transaction.
        for (String part : List.of("case_event e where e.complaint_id = c.id", "petitioner p where p.complaint_id = c.id",
                "attachment a where a.owner_id = c.id and a.removed_at is null", "audit_entry t where t.target_id = " + uuid("c.id"))) {
            assertEquals(0, Databases.number(connection, "select count(*) " + ours + " and not exists (select 1 from " + part + ")"), part);
        }
        assertEquals(0, Databases.number(connection, "select count(*) from attachment a where a.owner_kind is not null and a.owner_kind like '%complaint%' "
                + "and not exists (select 1 from complaint c where c.id = a.owner_id)"));
        assertFilesAreThere(connection, data);
    }

    private static String uuid(String column) {
        return "lower(concat_ws('-', substr(hex(" + column + "), 1, 8), substr(hex(" + column + "), 9, 4), substr(hex(" + column + "), 13, 4), substr(hex(" + column
                + "), 17, 4), substr(hex(" + column + "), 21)))";
    }

    private static void assertFilesAreThere(Connection connection, Path data) throws Exception {
        for (String row : Databases.strings(connection, "select concat(" + uuid("id") + ", ' ', lower(hex(sha256))) from attachment where removed_at is null")) {
            String id = row.substring(0, 36);
            try (InputStream in = Files.newInputStream(data.resolve("attachments/" + id.substring(34) + "/" + id))) {
                assertEquals(row.substring(37), Checksum.of(in).sha256(), id);
            }
        }
    }
}

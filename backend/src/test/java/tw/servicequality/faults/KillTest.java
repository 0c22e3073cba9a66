package tw.servicequality.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.PackagedProgram;

/**
 * The program as it is shipped, its database or both are killed at random moments while people write. What was acknowledged is there, nothing is
 * there by half or twice, no file is left that nothing names, and the audit trail's chain holds.
 */
class KillTest {

    private static final int WRITERS = 4;
    private static final int LONGEST_MILLIS = 1500;
    private static final String[] OFFICE = {"-Dquality.demo=true", "-Dquality.sweep-every=off", "-Dquality.attachments.search-every=off"};
    /** What the program would do in the course of a day. */
    private static final String[] A_DAY_LATER = {"-Dquality.demo=true", "-Dquality.sweep-rest=1s", "-Dquality.sweep-every=1s", "-Dquality.sweep-after=1s",
        "-Dquality.attachments.search-every=1s", "-Dquality.attachments.search-deletes=1000", "-Dquality.attachments.waits=1s"};

    private final long seed = Long.getLong("quality.seed", new Random().nextLong());
    private final Random random = new Random(seed);

    private enum Victim {
        PROGRAM, DATABASE, BOTH
    }

    /** All that was ever written, as often as it is there. */
    private static final String MARKS = "select subject from complaint where subject like 'word%' union all select title from activity where title like 'word%' order by 1";

    /** One after the other. The program outlives its database. */
    private static final List<Victim> VICTIMS = List.of(Victim.DATABASE, Victim.PROGRAM, Victim.DATABASE, Victim.BOTH);

    @AfterAll
    static void remove() {
        PackagedProgram.removeAll();
    }

    @Test
    void what_was_acknowledged_is_there_and_nothing_is_there_by_half() throws Exception {
        killed(4);
    }

    @Test
    @Tag("long")
    void also_two_hundred_times() throws Exception {
        killed(200);
    }

    /**
     * Each start finds what the last kill left, is asked for all that was done since the kill before it, and is killed in its turn; none ends well. What
     * was done since the first start is looked at once more in the end.
     */
    private void killed(int kills) throws Exception {
        Path data = PackagedProgram.sampleOffice("killed-" + kills);
        List<Deed> deeds = List.of();
        List<Deed> all = new ArrayList<>();
        int kill = 0;
        long acknowledged = 0;
        long cut = 0;
        while (kill < kills) {
            try (PackagedProgram program = start(data, OFFICE); Person officer = Person.signedIn(program.port, "evaluation")) {
                assertOnce(deeds, officer, program);
                Writers writers = new Writers(officer, WRITERS);
                Victim victim;
                do {
                    victim = VICTIMS.get(kill++ % VICTIMS.size());
                    Thread.sleep(100L + random.nextInt(LONGEST_MILLIS));
                    kill(program, victim);
                    if (victim == Victim.DATABASE) {
                        // It comes back by itself, and so does the program.
                        long before = writers.acknowledged();
                        PackagedProgram.await("writing goes on", () -> writers.acknowledged() > before + WRITERS);
                    }
                } while (victim == Victim.DATABASE && kill < kills);
                writers.close();
                String told = "seed " + seed + ", kill " + kill + ", " + victim;
                assertEquals(Set.of(), writers.faults, () -> told + program.faults());
                deeds = writers.deeds;
                all.addAll(deeds);
                acknowledged += writers.acknowledged();
                cut += deeds.stream().filter(deed -> deed.acknowledged == null).count();
            }
        }
        try (PackagedProgram program = start(data, OFFICE); Person officer = Person.signedIn(program.port, "evaluation")) {
            assertOnce(deeds, officer, program);
            assertEquals(all.stream().map(deed -> deed.mark).sorted().toList(), rows(program, MARKS), "seed " + seed);
            for (Deed deed : all) {
                deed.assertThere(officer);
            }
            program.terminate();
            program.awaitEnd();
        }
        assertTrue(cut > 0, "nothing was interrupted, so this shows nothing; seed " + seed);
        assertTrue(acknowledged > kills, "hardly anything was written, so this shows nothing; seed " + seed);
        assertNoFileIsLeftOver(data);
        assertEquals(0, PackagedProgram.command(data, List.of(), "verify-audit").awaitEnd(), "the audit trail, seed " + seed);
    }

    private static void assertOnce(List<Deed> deeds, Person officer, PackagedProgram program) throws Exception {
        for (Deed deed : deeds) {
            deed.assertOnce(officer, program::faults);
        }
    }

    private static void kill(PackagedProgram program, Victim victim) {
        if (victim != Victim.PROGRAM) {
            ProcessHandle database = program.database().orElseThrow();
            database.destroyForcibly();
            database.onExit().join();
        }
        if (victim != Victim.DATABASE) {
            program.kill();
            program.awaitEnd();
        }
    }

    private static PackagedProgram start(Path data, String... options) {
        return PackagedProgram.launch(data, PackagedProgram.freePort(), options).awaitReady();
    }

    private void assertNoFileIsLeftOver(Path data) throws Exception {
        try (PackagedProgram program = start(data, A_DAY_LATER)) {
            PackagedProgram.await("files and rows name each other, seed " + seed, () -> files(data).equals(named(program)));
            assertTrue(named(program).size() > 1);
            aDayOlder(data.resolve("incoming"));
            PackagedProgram.await("uploads that were cut are swept away", () -> isEmpty(data.resolve("incoming")));
        }
    }

    private static void aDayOlder(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.toList()) {
                Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofHours(25))));
            }
        }
    }

    private static boolean isEmpty(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.findAny().isEmpty();
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }

    private static Set<String> files(Path data) {
        try (Stream<Path> all = Files.walk(data.resolve("attachments"))) {
            return all.filter(Files::isRegularFile).map(it -> it.getFileName().toString().replace("-", "")).collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException | java.io.UncheckedIOException moving) {
            return Set.of();
        }
    }

    private static Set<String> named(PackagedProgram program) {
        return new TreeSet<>(rows(program, "select lower(hex(id)) from attachment"));
    }

    private static List<String> rows(PackagedProgram program, String select) {
        String url = "jdbc:mysql://127.0.0.1:" + program.databasePort() + "/quality?sslMode=DISABLED";
        List<String> found = new ArrayList<>();
        try (Connection database = DriverManager.getConnection(url, "quality", Files.readString(program.data.resolve("database-password")).strip());
                ResultSet rows = database.createStatement().executeQuery(select)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException | IOException failed) {
            throw new IllegalStateException(failed);
        }
    }
}

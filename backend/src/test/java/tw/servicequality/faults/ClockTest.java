package tw.servicequality.faults;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.PackagedProgram;

/** The clock of the machine leaps while the program runs, for the program and its database alike (libfaketime). */
class ClockTest {

    private static final List<Path> LIBRARIES = List.of(Path.of("/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1"), Path.of("/usr/lib64/faketime/libfaketime.so.1"));
    /** All that goes by age, once a second, and as soon as time has gone evenly for three. */
    private static final String[] SWEEPING = {"-Dquality.demo=true", "-Dquality.sweep-every=1s", "-Dquality.sweep-after=1s", "-Dquality.attachments.search-every=1s",
        "-Dquality.sweep-rest=1h", "-Dquality.privacy.every=1s", "-Dquality.imports.every=1s", "-Dquality.lock.duration=10s"};

    @AfterAll
    static void remove() {
        PackagedProgram.removeAll();
    }

    @Test
    @Tag("long")
    void forty_days_forward_and_an_hour_back_take_nothing_away() throws Exception {
        Path library = LIBRARIES.stream().filter(Files::exists).findFirst().orElse(null);
        assumeTrue(library != null, "libfaketime is not installed");
        Path data = PackagedProgram.freshData("clock");
        Path offset = Files.createTempFile(Path.of("target"), "clock", ".offset");
        set(offset, "+0");
        List<String> environment = List.of("LD_PRELOAD=" + library, "FAKETIME_TIMESTAMP_FILE=" + offset.toAbsolutePath(), "FAKETIME_CACHE_DURATION=1",
                "FAKETIME_DONT_FAKE_MONOTONIC=1", "FAKETIME_FORCE_MONOTONIC_FIX=0");
        try (PackagedProgram program = PackagedProgram.launch(data, PackagedProgram.freePort(), environment, SWEEPING).awaitReady();
                Person officer = Person.signedIn(program.port, "evaluation"); Person visitor = new Person(program.port)) {
            Deed complaint = new Deed(true);
            Deed activity = new Deed(false);
            assertEquals(201, complaint.attempt(officer).statusCode());
            assertEquals(201, activity.attempt(officer).statusCode());
            byte[] waiting = Deed.document("waits to be named", 16);
            HttpResponse<byte[]> upload = officer.upload("waits.pdf", waiting);
            String file = Person.tree(upload).path("id").asText();
            Map<String, Long> before = counts(officer);

            set(offset, "+40d");
            Instant leapt = Instant.now().plus(Duration.ofDays(39));
            PackagedProgram.await("the clock leaps, else this shows nothing", () -> lastTask(visitor).isAfter(leapt));
            Thread.sleep(4000);
            assertEquals(401, officer.get("/activities?limit=1").statusCode(), "a session does not live for forty days");
            officer.signIn("evaluation");
            assertEquals(before, counts(officer));
            complaint.assertThere(officer);
            activity.assertThere(officer);
            assertArrayEquals(waiting, officer.get("/attachments/" + file + "/content").body(), "an upload of five seconds ago");
            Deed later = new Deed(true);
            assertEquals(201, later.attempt(officer).statusCode());
            for (int i = 0; i < 5; i++) {
                visitor.post("/session", Map.of("name", "viewer", "password", "wrong-" + i), null);
            }
            assertEquals(401, trySignIn(visitor), "five failures lock a name");

            set(offset, "-1h");
            Thread.sleep(4000);
            assertEquals(401, officer.get("/activities?limit=1").statusCode(), "a session of a day that is still to come");
            officer.signIn("evaluation");
            assertEquals(401, trySignIn(visitor), "the lock begins anew");
            PackagedProgram.await("the lock does not last for forty days", () -> trySignIn(visitor) == 200);
            Deed back = new Deed(false);
            assertEquals(201, back.attempt(officer).statusCode());
            for (Deed deed : List.of(complaint, activity, later, back)) {
                deed.assertOnce(officer, program::faults);
            }
            assertArrayEquals(waiting, officer.get("/attachments/" + file + "/content").body());
            officer.signIn("evaluation");
            assertTrue(program.isAlive());
            program.terminate();
            program.awaitEnd();
        }
        assertEquals(0, PackagedProgram.command(data, List.of(), "verify-audit").awaitEnd());
    }

    /** The status of signing in with the right password. */
    private static int trySignIn(Person visitor) {
        try {
            return visitor.post("/session", Map.of("name", "viewer", "password", "demo-viewer-2026"), null).statusCode();
        } catch (java.io.IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static Map<String, Long> counts(Person officer) throws Exception {
        return Map.of("complaints", officer.json("/complaints?limit=1").path("total").asLong(), "activities", officer.json("/activities?limit=1").path("total").asLong());
    }

    /** What the program held for now when one of its tasks last came to an end; some come every few seconds. */
    private static Instant lastTask(Person visitor) {
        try {
            return Instant.ofEpochSecond(Person.text(visitor.get("/q/metrics")).lines().filter(it -> it.startsWith("quality_task_last_success_timestamp"))
                    .mapToLong(it -> (long) Double.parseDouble(it.substring(it.lastIndexOf(' ')))).max().orElseThrow());
        } catch (java.io.IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Replaced in one step, so that nobody reads half of it. */
    private static void set(Path file, String offset) throws Exception {
        Path next = Files.writeString(file.resolveSibling(file.getFileName() + ".next"), offset + "\n");
        Files.move(next, file, java.nio.file.StandardCopyOption.ATOMIC_MOVE, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }
}

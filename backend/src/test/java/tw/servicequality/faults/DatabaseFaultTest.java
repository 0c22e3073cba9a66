package tw.servicequality.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.PackagedProgram;
import tw.servicequality.platform.database.EmbeddedDatabase;

/** The database, on a server of its own, ends and comes back, or stands still; the program goes on without a restart. */
class DatabaseFaultTest {

    /** More than there are workers and connections together. */
    private static final int CROWD = 60;

    private static EmbeddedDatabase server;
    private static Path folder;

    @BeforeAll
    static void a_server_elsewhere() {
        folder = PackagedProgram.sampleOffice("server-elsewhere");
        server = EmbeddedDatabase.start(folder);
    }

    @AfterAll
    static void stop() {
        server.stop();
        PackagedProgram.removeAll();
    }

    private static PackagedProgram start(String name, String... options) {
        // With the keys of the rows that are on the server.
        Path data = PackagedProgram.sampleOffice(name);
        List<String> environment = List.of("QUARKUS_DATASOURCE_JDBC_URL=" + server.jdbcUrl(), "QUARKUS_DATASOURCE_USERNAME=" + server.username(),
                "QUARKUS_DATASOURCE_PASSWORD=" + server.password(), "QUALITY_DEMO=true", "QUARKUS_LOG_FILE_ENABLED=true", "QUARKUS_LOG_FILE_PATH=" + data.resolve("log/quality.log"));
        return PackagedProgram.launch(data, PackagedProgram.freePort(), environment, options).awaitReady();
    }

    private static ProcessHandle database() {
        return PackagedProgram.databaseOf(folder).orElseThrow();
    }

    /** Nor do the logs of both tell of anybody, which they are asked here, where much goes wrong. */
    @Test
    void killed_and_restarted_it_is_back_in_seconds_and_no_log_tells_of_anybody() throws Exception {
        try (PackagedProgram program = start("killed-server", "-Dquality.webhooks.private-addresses=true"); Person officer = Person.signedIn(program.port, "evaluation");
                Person watch = new Person(program.port)) {
            Deed before = new Deed(true);
            assertEquals(201, before.attempt(officer).statusCode());
            Canary canary = new Canary(program, server, officer);
            canary.goesThrough();
            try (Writers writers = new Writers(officer, 4)) {
                PackagedProgram.await("some writing", () -> writers.acknowledged() > 4);
                database().destroyForcibly();
                PackagedProgram.await("refusals", () -> writers.refusals.get() > 0);
                canary.complain();
                assertEquals(200, watch.get("/q/health/live").statusCode(), "alive all the same");
                long known = writers.acknowledged();
                PackagedProgram.await("writing goes on", () -> writers.acknowledged() > known + 4);
                writers.close();
                assertEquals(Set.of(), writers.faults, program::faults);
                for (Deed deed : writers.deeds) {
                    deed.assertOnce(officer, program::faults);
                }
            }
            before.assertThere(officer);
            canary.assertNoTrace(folder);
            assertEquals(200, watch.get("/q/health/ready").statusCode());
        }
    }

    @Test
    void frozen_it_is_told_in_time_and_the_rest_goes_on() throws Exception {
        frozen("frozen", Duration.ofSeconds(6), "-Dquarkus.datasource.jdbc.acquisition-timeout=2s",
                "-Dquarkus.datasource.jdbc.additional-jdbc-properties.socketTimeout=2000");
    }

    @Test
    @Tag("long")
    void frozen_for_a_minute_with_the_times_as_shipped() throws Exception {
        frozen("frozen-long", Duration.ofSeconds(60));
    }

    /** While it stands still a crowd wants something; everybody is told 503 in time, and who asks whether the program lives is told so at once. */
    private static void frozen(String name, Duration pause, String... options) throws Exception {
        try (PackagedProgram program = start(name, options); Person officer = Person.signedIn(program.port, "evaluation"); Person watch = new Person(program.port)) {
            assertEquals(200, watch.get("/q/health/ready").statusCode());
            // As in every day's work, both have been asked before: Java's first way through anything is slow.
            for (int i = 0; i < 20; i++) {
                assertEquals(200, watch.get("/q/health/live").statusCode());
                assertEquals(200, officer.get("/complaints?limit=1").statusCode());
            }
            List<CompletableFuture<Answered>> crowd = new ArrayList<>();
            Deed during = new Deed(true);
            signal("STOP");
            try {
                long frozen = System.nanoTime();
                for (int i = 0; i < CROWD; i++) {
                    crowd.add(asked(officer, "/complaints?limit=1"));
                }
                CompletableFuture<HttpResponse<byte[]>> written = CompletableFuture.supplyAsync(() -> attempt(during, officer));
                while (System.nanoTime() - frozen < pause.toNanos()) {
                    long began = System.nanoTime();
                    assertEquals(200, watch.get("/q/health/live").statusCode(), "not dead, only without a database");
                    assertTrue(System.nanoTime() - began < TimeUnit.SECONDS.toNanos(2), "who asks whether it lives waits too long");
                    Thread.sleep(300);
                }
                assertEquals(503, asked(watch, "/q/health/ready").get(90, TimeUnit.SECONDS).status, "it is not ready");
                assertEquals(503, written.get(90, TimeUnit.SECONDS).statusCode(), program::faults);
                for (CompletableFuture<Answered> one : crowd) {
                    Answered answer = one.get(90, TimeUnit.SECONDS);
                    assertEquals(503, answer.status, program::faults);
                    assertTrue(answer.words.contains("\"code\":\"unavailable\""), answer.words);
                }
            } finally {
                signal("CONT");
            }
            PackagedProgram.await("it is ready again", () -> status(watch, "/q/health/ready") == 200);
            assertEquals(200, officer.get("/complaints?limit=1").statusCode());
            during.assertOnce(officer, program::faults);
            assertTrue(program.isAlive());
        }
    }

    private record Answered(int status, String words) {
    }

    private static CompletableFuture<Answered> asked(Person person, String path) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                HttpResponse<byte[]> answer = person.get(path);
                return new Answered(answer.statusCode(), Person.text(answer));
            } catch (IOException | InterruptedException failed) {
                throw new IllegalStateException(failed);
            }
        }, task -> Thread.ofVirtual().start(task));
    }

    private static int status(Person person, String path) {
        try {
            return person.get(path).statusCode();
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static HttpResponse<byte[]> attempt(Deed deed, Person person) {
        try {
            return deed.attempt(person);
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void signal(String name) throws Exception {
        assertEquals(0, new ProcessBuilder("kill", "-" + name, Long.toString(database().pid())).start().waitFor());
    }
}

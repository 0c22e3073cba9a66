package tw.servicequality.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.PackagedProgram;
import tw.servicequality.platform.database.EmbeddedDatabase;

/** The disk of the database, or that of the uploaded files, is full: a clear refusal, nothing by half, and it goes on when there is room again. */
class DiskFullTest {

    private static final int MOST = 20_000;

    @AfterAll
    static void remove() {
        PackagedProgram.removeAll();
    }

    @Test
    void of_uploaded_files() throws Exception {
        Path elsewhere = PackagedProgram.freshData("full-files-server");
        Path data = PackagedProgram.freshData("full-files");
        EmbeddedDatabase server = EmbeddedDatabase.start(elsewhere);
        try (SmallDisk disk = new SmallDisk(data, 32); PackagedProgram program = PackagedProgram.launch(data, PackagedProgram.freePort(),
                named(server), "-Dquality.demo=true").awaitReady(); Person officer = Person.signedIn(program.port, "evaluation")) {
            disk.fill(512 * 1024);
            long before = files(data);
            HttpResponse<byte[]> refused = officer.upload("大.pdf", large());
            assertEquals(503, refused.statusCode(), () -> Person.text(refused));
            assertEquals("unavailable", Person.tree(refused).path("code").asText());
            assertEquals(before, files(data), "something by half");
            Deed small = new Deed(true);
            assertEquals(201, small.attempt(officer).statusCode(), "what needs no file goes on");
            disk.empty();
            HttpResponse<byte[]> taken = officer.upload("大.pdf", large());
            assertEquals(201, taken.statusCode(), () -> Person.text(taken));
        } finally {
            server.stop();
        }
    }

    @Test
    @Tag("long")
    void of_the_database() throws Exception {
        Path elsewhere = PackagedProgram.freshData("full-server");
        try (SmallDisk disk = new SmallDisk(elsewhere, 620)) {
            EmbeddedDatabase server = EmbeddedDatabase.start(elsewhere);
            try (PackagedProgram program = PackagedProgram.launch(PackagedProgram.freshData("full-program"), PackagedProgram.freePort(), named(server),
                    "-Dquality.demo=true").awaitReady(); Person officer = Person.signedIn(program.port, "evaluation"); Person watch = new Person(program.port)) {
                disk.fill(2 * 1024 * 1024);
                List<Deed> deeds = new ArrayList<>();
                HttpResponse<byte[]> answer;
                do {
                    Deed deed = new Deed(true);
                    deeds.add(deed);
                    answer = deed.attempt(officer);
                } while (answer.statusCode() == 201 && deeds.size() < MOST);
                assertEquals(503, answer.statusCode(), program::faults);
                assertEquals(200, watch.get("/q/health/live").statusCode());
                assertTrue(deeds.size() > 1);
                // The server reads on; or it ends itself, as it does when its log cannot grow, and cannot come back before there is room.
                HttpResponse<byte[]> read = officer.get("/complaints/" + deeds.getFirst().acknowledged);
                assertTrue(Set.of(200, 503).contains(read.statusCode()), () -> Person.text(read));
                disk.empty();
                PackagedProgram.await("there is room again", () -> stored(officer));
                deeds.getFirst().assertThere(officer);
                for (Deed deed : deeds.subList(Math.max(0, deeds.size() - 20), deeds.size())) {
                    deed.assertOnce(officer, program::faults);
                }
                assertTrue(program.isAlive());
            } finally {
                server.stop();
            }
        }
    }

    private static boolean stored(Person officer) {
        try {
            return new Deed(true).attempt(officer).statusCode() == 201;
        } catch (java.io.IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static List<String> named(EmbeddedDatabase server) {
        return List.of("QUARKUS_DATASOURCE_JDBC_URL=" + server.jdbcUrl(), "QUARKUS_DATASOURCE_USERNAME=" + server.username(), "QUARKUS_DATASOURCE_PASSWORD=" + server.password());
    }

    /** A document with much in it that cannot be packed. */
    private static byte[] large() {
        return Deed.document("large", 4 * 1024 * 1024);
    }

    private static long files(Path data) throws Exception {
        try (Stream<Path> all = Files.walk(data)) {
            return all.filter(Files::isRegularFile).filter(it -> it.toString().contains("/attachments/") || it.toString().contains("/incoming/")).count();
        }
    }
}

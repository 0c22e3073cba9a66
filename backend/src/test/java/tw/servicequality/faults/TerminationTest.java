package tw.servicequality.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.PackagedProgram;

/** The program is told to end while people write: what is under way is finished and answered, and nothing is done by halves. */
class TerminationTest {

    private static final int TERMINATED = 143;
    private static final int ROUNDS = 2;

    @AfterAll
    static void remove() {
        PackagedProgram.removeAll();
    }

    @Test
    void no_request_under_way_is_lost() throws Exception {
        var data = PackagedProgram.sampleOffice("terminated");
        List<Deed> underWay;
        try (PackagedProgram program = start(data); Person officer = Person.signedIn(program.port, "evaluation"); Writers writers = new Writers(officer, 8)) {
            PackagedProgram.await("writing is at its height", () -> writers.acknowledged() > 40);
            // What was sent to a program that is still there when it is told to end.
            underWay = writers.deeds.stream().filter(it -> it.acknowledged == null).toList();
            program.terminate();
            assertEquals(TERMINATED, program.awaitEnd());
            writers.close();
            assertEquals(Set.of(), writers.faults);
            assertTrue(!underWay.isEmpty(), "nothing was under way, so this shows nothing");
            for (Deed deed : writers.deeds.stream().filter(it -> it.acknowledged == null).toList()) {
                assertTrue(!underWay.contains(deed) || deed.refused, "sent before the end, and never answered");
            }
            underWay = writers.deeds;
        }
        try (PackagedProgram again = start(data); Person officer = Person.signedIn(again.port, "evaluation")) {
            for (Deed deed : underWay) {
                deed.assertOnce(officer, again::faults);
            }
        }
    }

    @Test
    void what_comes_after_the_word_to_end_is_refused_while_what_came_before_is_finished() throws Exception {
        try (PackagedProgram program = start(PackagedProgram.sampleOffice("ending")); Person officer = Person.signedIn(program.port, "evaluation")) {
            byte[] file = Deed.document("slow", 200_000);
            PipedOutputStream sender = new PipedOutputStream();
            CompletableFuture<HttpResponse<byte[]>> slow = officer.upload("slow.pdf", new PipedInputStream(sender, file.length));
            sender.write(file, 0, file.length / 2);
            sender.flush();
            // the file's, and the one that asks
            PackagedProgram.await("the file is being received", () -> requestsUnderWay(officer) == 2);
            program.terminate();
            PackagedProgram.await("it waits for the file", () -> program.output().contains("Waiting for HTTP requests to complete"));
            HttpResponse<byte[]> refused = officer.get("/complaints");
            assertEquals(503, refused.statusCode(), () -> Person.text(refused));
            assertEquals("unavailable", Person.tree(refused).path("code").asText());
            assertEquals("5", refused.headers().firstValue("Retry-After").orElse(null));
            assertEquals("close", refused.headers().firstValue("Connection").orElse(null));
            sender.write(file, file.length / 2, file.length - file.length / 2);
            sender.close();
            assertEquals(201, slow.join().statusCode(), () -> Person.text(slow.join()));
            assertEquals(TERMINATED, program.awaitEnd());
        }
    }

    /** Nor may half of it be there when requests are cut off because they take too long. */
    @Test
    void what_gets_no_time_to_end_is_there_whole_or_not_at_all() throws Exception {
        var data = PackagedProgram.sampleOffice("cut-short");
        List<Deed> deeds = List.of();
        for (int round = 0; round <= ROUNDS; round++) {
            try (PackagedProgram program = start(data, "-Dquarkus.shutdown.timeout=1ms"); Person officer = Person.signedIn(program.port, "evaluation")) {
                for (Deed deed : deeds) {
                    deed.assertOnce(officer, program::faults);
                }
                deeds = round == ROUNDS ? List.of() : cutShort(program, officer);
            }
        }
    }

    private static List<Deed> cutShort(PackagedProgram program, Person officer) throws InterruptedException {
        try (Writers writers = new Writers(officer, 8)) {
            PackagedProgram.await("writing is at its height", () -> writers.acknowledged() > 40);
            program.terminate();
            assertEquals(TERMINATED, program.awaitEnd());
            writers.close();
            assertEquals(Set.of(), writers.faults, program::faults);
            return writers.deeds;
        }
    }

    private static double requestsUnderWay(Person person) {
        try {
            return new String(person.get("/q/metrics").body(), StandardCharsets.UTF_8).lines().filter(it -> it.startsWith("http_server_active_requests{"))
                    .mapToDouble(it -> Double.parseDouble(it.substring(it.lastIndexOf(' ')))).findFirst().orElse(0);
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static PackagedProgram start(java.nio.file.Path data, String... options) {
        return PackagedProgram.launch(data, PackagedProgram.freePort(),
                Stream.concat(Stream.of("-Dquality.demo=true"), Stream.of(options)).toArray(String[]::new)).awaitReady();
    }
}

package tw.servicequality.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.PackagedProgram;

/** The program is told to end while people write: what is under way is finished and answered. */
class TerminationTest {

    private static final int TERMINATED = 143;

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

    private static PackagedProgram start(java.nio.file.Path data) {
        return PackagedProgram.launch(data, PackagedProgram.freePort(), "-Dquality.demo=true").awaitReady();
    }
}

package tw.servicequality.improvement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tw.servicequality.improvement.measure.Improvement;
import tw.servicequality.improvement.measure.ImprovementEvents;
import tw.servicequality.improvement.measure.Improvements;
import tw.servicequality.improvement.rules.ImprovementState;
import tw.servicequality.improvement.rules.ImprovementStatus;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.file.YamlFiles;

/** The sample improvements can be stored, say that they are samples, and show every state and status. */
@QuarkusTest
class DemoImprovementsTest {

    @Inject
    YamlFiles files;
    @Inject
    DemoImprovementService samples;
    @Inject
    Improvements improvements;
    @Inject
    ImprovementEvents events;

    @Test
    @TestTransaction
    void every_one_can_be_stored_and_every_state_is_shown() {
        DemoImprovements.Samples all = files.readResource(DemoImprovements.FILE, DemoImprovements.Samples.class).content();
        assertTrue(all.improvements().stream().allMatch(it -> it.finding().endsWith("（示範）")));
        samples.load(all);
        List<Improvement> stored = improvements.list("finding like '%（示範）'");
        assertEquals(all.improvements().size(), stored.size());
        assertEquals(EnumSet.allOf(ImprovementState.class), stored.stream().map(it -> it.state).collect(Collectors.toSet()));
        LocalDate today = LocalDate.now(OfficeClock.TAIPEI);
        assertEquals(EnumSet.allOf(ImprovementStatus.class),
                stored.stream().map(it -> ImprovementStatus.of(it.state, it.dueOn, today, today.plusDays(14))).collect(Collectors.toSet()));
        assertTrue(stored.stream().anyMatch(it -> it.rounds > 0), "one was found not effective at first");
        stored.forEach(it -> assertEquals(it.steps, events.of(it.id).size()));
    }
}

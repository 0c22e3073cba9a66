package tw.servicequality.activity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tw.servicequality.activity.entry.ActivityRequest;
import tw.servicequality.platform.file.YamlFiles;

/** The sample activities can be stored, say that they are samples, and end today. */
@QuarkusTest
class DemoActivitiesTest {

    @Inject
    YamlFiles files;
    @Inject
    DemoActivityService activities;

    private List<ActivityRequest> requests(LocalDate today) {
        return DemoActivities.requests(files.readResource(DemoActivities.FILE, DemoActivities.Samples.class).content(), today);
    }

    @Test
    void nothing_lies_in_the_future_and_the_same_day_gives_the_same_samples() {
        LocalDate today = LocalDate.of(2026, 2, 17);
        List<ActivityRequest> requests = requests(today);
        assertTrue(requests.stream().noneMatch(it -> it.happenedOn().isAfter(today)));
        assertTrue(requests.stream().allMatch(it -> it.title().endsWith("（示範）")));
        assertEquals(requests, requests(today));
        assertEquals(Set.of(2025, 2026), requests.stream().map(it -> it.happenedOn().getYear()).collect(Collectors.toSet()));
    }

    @Test
    @TestTransaction
    void every_one_can_be_stored() {
        List<ActivityRequest> requests = requests(LocalDate.of(2026, 11, 25));
        assertTrue(requests.size() > 800, "samples: " + requests.size());
        activities.load(requests);
    }
}

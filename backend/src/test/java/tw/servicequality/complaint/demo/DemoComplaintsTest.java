package tw.servicequality.complaint.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tw.servicequality.complaint.casefile.Complaint;
import tw.servicequality.complaint.reading.Complaints;
import tw.servicequality.complaint.rules.CaseState;
import tw.servicequality.platform.file.YamlFiles;

/** The sample complaints can be stored, say that they are samples, and show every state. */
@QuarkusTest
class DemoComplaintsTest {

    @Inject
    YamlFiles files;
    @Inject
    DemoComplaintService samples;
    @Inject
    Complaints complaints;

    @Test
    @TestTransaction
    void every_one_can_be_stored_and_every_state_is_shown() {
        DemoComplaints.Samples all = files.readResource(DemoComplaints.FILE, DemoComplaints.Samples.class).content();
        assertTrue(all.cases().stream().allMatch(it -> it.subject().endsWith("（示範）")));
        samples.load(all);
        List<Complaint> stored = complaints.list("subject like '%（示範）'");
        assertEquals(all.cases().size(), stored.size());
        assertEquals(Set.of(CaseState.values()),
                stored.stream().map(it -> it.state).collect(Collectors.toSet()));
        assertEquals(Set.of(true, false), stored.stream().filter(it -> it.onTime != null).map(it -> it.onTime).collect(Collectors.toSet()));
    }
}

package tw.servicequality.dissatisfaction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tw.servicequality.dissatisfaction.rules.ReportState;
import tw.servicequality.feedback.DemoFeedbackService;
import tw.servicequality.feedback.RepliedCase;
import tw.servicequality.feedback.Scores;
import tw.servicequality.organization.OrganizationService;
import tw.servicequality.platform.Ids;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.file.YamlFiles;

/** The sample reports can be stored; one is approved, one is in work. */
@QuarkusTest
class DemoDissatisfactionReportsTest {

    @Inject
    YamlFiles files;
    @Inject
    DemoDissatisfactionReportService samples;
    @Inject
    DissatisfactionReports reports;
    @Inject
    DissatisfactionLines lines;
    @Inject
    DissatisfactionEvents events;
    @Inject
    DemoFeedbackService feedback;
    @Inject
    OrganizationService organization;

    @Test
    @TestTransaction
    void every_one_can_be_stored() {
        DemoDissatisfactionReports.Samples all = files.readResource(DemoDissatisfactionReports.FILE, DemoDissatisfactionReports.Samples.class).content();
        LocalDate today = LocalDate.now(OfficeClock.TAIPEI);
        all.reports().stream().filter(it -> it.cause() != null).forEach(it -> feedback.store(new RepliedCase(Ids.next(), "C1", organization.unitsByCode(List.of(it.unit()))
                .get(it.unit()).id(), "surveying", false, today.minusDays(it.ago() + 2), true), new Scores(null, 2, 3, 3, 2), null));
        samples.load(all);
        assertEquals(Set.of(ReportState.DRAFT, ReportState.SUBMITTED, ReportState.APPROVED),
                all.reports().stream().map(DemoDissatisfactionReports.Sample::until).collect(Collectors.toSet()));
        for (DemoDissatisfactionReports.Sample sample : all.reports()) {
            DissatisfactionReport stored = reports.of(organization.unitsByCode(List.of(sample.unit())).get(sample.unit()).id(),
                    YearMonth.from(today.minusDays(sample.ago()))).orElseThrow();
            assertEquals(sample.until(), stored.state);
            assertEquals(stored.steps, events.of(stored.id).size());
            List<DissatisfactionLine> said = lines.of(stored.id);
            assertEquals(sample.cause() == null, said.isEmpty());
            assertTrue(said.stream().allMatch(it -> it.cause.endsWith("（示範）")));
        }
    }
}

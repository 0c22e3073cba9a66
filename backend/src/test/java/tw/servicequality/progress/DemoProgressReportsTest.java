package tw.servicequality.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.YamlFiles;
import tw.servicequality.progress.rules.LineNeeds;
import tw.servicequality.progress.rules.ProgressState;

/** The sample reports can be stored: those of earlier months are locked, the last month is in work. */
@QuarkusTest
class DemoProgressReportsTest {

    @Inject
    YamlFiles files;
    @Inject
    DemoProgressReportService samples;
    @Inject
    ProgressReports reports;
    @Inject
    ProgressEvents events;
    @Inject
    ProgressLines lines;
    @Inject
    ProgressArchive archive;

    @Test
    @TestTransaction
    void every_one_can_be_stored() {
        Stream.of("ProgressSnapshot", "ProgressEvent", "ProgressLine", "ProgressReport").forEach(it -> reports.getEntityManager().createQuery("delete from " + it).executeUpdate());
        DemoProgressReports.Samples all = files.readResource(DemoProgressReports.FILE, DemoProgressReports.Samples.class).content();
        samples.load(all);
        YearMonth last = YearMonth.from(LocalDate.now(OfficeClock.TAIPEI)).minusMonths(1);
        assertEquals(all.last().values().stream().sorted().toList(), reports.ofMonth(last).stream().map(it -> it.state).sorted().toList());
        if (last.getMonthValue() > 1) {
            List<ProgressReport> before = reports.ofMonth(last.minusMonths(1));
            assertEquals(7, before.size());
            assertTrue(before.stream().allMatch(it -> it.state == ProgressState.REVIEWED && it.isInTime()));
            assertEquals(before.stream().map(it -> it.id).collect(Collectors.toSet()),
                    archive.newest(last.minusMonths(1)).stream().map(SignedProgressReport::reportId).collect(Collectors.toSet()));
            assertTrue(archive.newest(last.minusMonths(1)).stream().flatMap(it -> it.lines().stream())
                    .allMatch(it -> LineNeeds.missing(it.item().status(), it.words().said()).isEmpty()));
        }
        for (ProgressReport report : reports.ofMonth(last)) {
            assertEquals(report.steps, events.of(report.id).size());
            assertEquals(report.filled, lines.of(report.id).size());
        }
    }
}

package tw.servicequality.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tw.servicequality.organization.OrganizationService;
import tw.servicequality.organization.UnitResponse;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.file.YamlFiles;
import tw.servicequality.progress.report.ProgressArchive;
import tw.servicequality.progress.report.ProgressEvents;
import tw.servicequality.progress.report.ProgressLines;
import tw.servicequality.progress.report.ProgressReport;
import tw.servicequality.progress.report.ProgressReports;
import tw.servicequality.progress.report.ProgressWords;
import tw.servicequality.progress.report.SignedProgressReport;
import tw.servicequality.progress.rules.LineNeeds;
import tw.servicequality.progress.rules.ProgressState;

/** The sample reports can be stored: those of the months since records began are locked, the last month is in work. */
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
    @Inject
    WaitingProgressService waiting;
    @Inject
    OrganizationService organization;

    private final YearMonth last = YearMonth.from(LocalDate.now(OfficeClock.TAIPEI)).minusMonths(1);

    private static LineNeeds.Said said(ProgressWords it) {
        return new LineNeeds.Said(it.kind(), it.narrative(), it.cause(), it.countermeasure(), it.expectedOn());
    }

    @Test
    @TestTransaction
    void every_one_can_be_stored() {
        DemoProgressReports.Samples all = load(last.minusMonths(2));
        assertEquals(all.last().values().stream().sorted().toList(), reports.ofMonth(last).stream().map(it -> it.state).sorted().toList());
        List<ProgressReport> before = reports.ofMonth(last.minusMonths(1));
        assertEquals(7, before.size());
        assertTrue(before.stream().allMatch(it -> it.state == ProgressState.REVIEWED && it.isInTime()));
        assertEquals(before.stream().map(it -> it.id).collect(Collectors.toSet()),
                archive.newest(last.minusMonths(1)).stream().map(SignedProgressReport::reportId).collect(Collectors.toSet()));
        assertTrue(archive.newest(last.minusMonths(1)).stream().flatMap(it -> it.lines().stream())
                .allMatch(it -> LineNeeds.missing(it.item().status(), said(it.words())).isEmpty()));
        for (ProgressReport report : reports.ofMonth(last)) {
            assertEquals(report.steps, events.of(report.id).size());
            assertEquals(report.filled, lines.of(report.id).size());
        }
    }

    @Test
    @TestTransaction
    void every_month_since_records_began_came_and_only_the_last_is_waited_for() {
        YearMonth first = last.minusMonths(11);
        DemoProgressReports.Samples all = load(first);
        assertEquals(List.of(), reports.ofMonth(first.minusMonths(1)));
        assertEquals(Set.of(last), waiting.all().stream().map(it -> YearMonth.of(it.report().year(), it.report().month())).collect(Collectors.toSet()));
        Map<UUID, String> codes = organization.allUnits().stream().collect(Collectors.toMap(UnitResponse::id, UnitResponse::code));
        for (ProgressReport report : reports.between(first, last.minusMonths(1))) {
            int ago = 1 + (int) ChronoUnit.MONTHS.between(report.month(), last);
            assertEquals(all.late().getOrDefault(codes.get(report.unitId), List.of()).contains(ago), !report.isInTime(), codes.get(report.unitId) + " " + report.month());
            assertEquals(report.isInTime(), Integer.valueOf(0).equals(report.lateDays));
        }
    }

    private DemoProgressReports.Samples load(YearMonth first) {
        Stream.of("ProgressSnapshot", "ProgressEvent", "ProgressLine", "ProgressReport").forEach(it -> reports.getEntityManager().createQuery("delete from " + it).executeUpdate());
        reports.getEntityManager().createNativeQuery("update duty_setting set records_from = ?1").setParameter(1, first.atDay(1)).executeUpdate();
        DemoProgressReports.Samples all = files.readResource(DemoProgressReports.FILE, DemoProgressReports.Samples.class).content();
        samples.load(all);
        return all;
    }
}

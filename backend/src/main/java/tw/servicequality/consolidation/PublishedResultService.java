package tw.servicequality.consolidation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import tw.servicequality.organization.OrganizationService;
import tw.servicequality.organization.UnitResponse;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.problem.ProblemException;
import tw.servicequality.progress.ProgressReportService;

/** Tells everybody what was reviewed of the months that the office has made public. */
@ApplicationScoped
@Transactional
public class PublishedResultService {

    private final ProgressMonths months;
    private final ProgressReportService reports;
    private final OrganizationService organization;
    private final OfficeClock clock;

    PublishedResultService(ProgressMonths months, ProgressReportService reports, OrganizationService organization, OfficeClock clock) {
        this.months = months;
        this.reports = reports;
        this.organization = organization;
        this.clock = clock;
    }

    /**
     * The public months of a year, the oldest first. One statement.
     *
     * @param year Gregorian; 0 for the present one
     */
    public List<PublishedMonthResponse> months(int year) {
        return months.published(year == 0 ? clock.today().getYear() : year).stream().map(it -> new PublishedMonthResponse(it.toString())).toList();
    }

    /**
     * A public month. Three statements. Of a report that was opened again what was last reviewed stands there until the next time.
     *
     * @throws ProblemException NOT_FOUND for a month that is not public
     */
    public PublishedResultsResponse month(YearMonth month) {
        if (!months.isPublished(month)) {
            throw ProblemException.notFound();
        }
        List<UUID> order = organization.allUnits().stream().map(UnitResponse::id).toList();
        return new PublishedResultsResponse(month.toString(), reports.newest(month).stream().sorted(Comparator.comparingInt(it -> order.indexOf(it.unit().id())))
                .map(PublishedResultsResponse.UnitResults::of).toList());
    }
}

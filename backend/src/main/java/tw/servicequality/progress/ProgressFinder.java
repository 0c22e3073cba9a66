package tw.servicequality.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import tw.servicequality.organization.OrganizationService;
import tw.servicequality.organization.UnitResponse;
import tw.servicequality.platform.http.IfMatch;
import tw.servicequality.platform.problem.ProblemException;
import tw.servicequality.progress.report.ProgressReport;
import tw.servicequality.progress.report.ProgressReports;
import tw.servicequality.progress.report.ProgressRights;
import tw.servicequality.progress.rules.ProgressAction;

/** Finds monthly reports with their units. What the caller may not see does not exist. To be called in a transaction. */
@ApplicationScoped
class ProgressFinder {

    private final ProgressReports reports;
    private final ProgressRights rights;
    private final OrganizationService organization;

    ProgressFinder(ProgressReports reports, ProgressRights rights, OrganizationService organization) {
        this.reports = reports;
        this.rights = rights;
        this.organization = organization;
    }

    /** A report and whose it is. */
    record Found(ProgressReport report, UnitResponse unit) {
    }

    /** To be read. */
    Found find(UUID id) {
        return found(reports.findByIdOptional(id).filter(it -> rights.sees(it.unitId)).orElseThrow(ProblemException::notFound));
    }

    /**
     * To be changed: nobody else changes it, or a line of it, until the transaction ends.
     *
     * @throws ProblemException NOT_FOUND; FORBIDDEN; WRONG_STATE, of a locked report with who locked it and when
     */
    Found hold(UUID id, ProgressAction action) {
        Found found = found(reports.hold(id).filter(it -> rights.sees(it.unitId)).orElseThrow(ProblemException::notFound));
        rights.require(found.report(), found.unit(), action);
        return found;
    }

    /**
     * The same for a step on the version that the caller has seen.
     *
     * @throws ProblemException also STALE_VERSION
     */
    Found hold(UUID id, int version, ProgressAction action) {
        Found found = hold(id, action);
        IfMatch.check(version, found.report().version);
        return found;
    }

    private Found found(ProgressReport report) {
        return new Found(report, organization.unitsById(List.of(report.unitId)).get(report.unitId));
    }
}

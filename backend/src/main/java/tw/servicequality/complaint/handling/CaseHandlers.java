package tw.servicequality.complaint.handling;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import tw.servicequality.identity.ColleagueService;
import tw.servicequality.organization.OrganizationService;
import tw.servicequality.organization.UnitResponse;
import tw.servicequality.platform.problem.ProblemException;

/** To whom cases may be given. */
@ApplicationScoped
class CaseHandlers {

    private final OrganizationService organization;
    private final ColleagueService colleagues;

    CaseHandlers(OrganizationService organization, ColleagueService colleagues) {
        this.organization = organization;
        this.colleagues = colleagues;
    }

    /** @throws ProblemException RULE_VIOLATED for a unit that nobody knows or that is no more */
    UnitResponse unit(String code) {
        return organization.allUnits().stream().filter(it -> it.code().equals(code) && it.active()).findFirst()
                .orElseThrow(() -> ProblemException.rule("unit", "unit-unknown", code));
    }

    /** @throws ProblemException RULE_VIOLATED for somebody who does not work there */
    ColleagueService.Colleague of(UnitResponse unit, UUID handlerId) {
        return colleagues.find(handlerId).filter(it -> unit.id().equals(it.unitId()))
                .orElseThrow(() -> ProblemException.rule("handlerId", "handler-unknown", unit.name()));
    }

    List<CaseHandlerResponse> of(String unitCode) {
        return colleagues.ofUnit(unit(unitCode).id()).stream().map(it -> new CaseHandlerResponse(it.id(), it.name())).toList();
    }
}

package tw.servicequality.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import tw.servicequality.organization.OrganizationService;
import tw.servicequality.organization.UnitKind;
import tw.servicequality.organization.UnitResponse;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.actor.Actor;
import tw.servicequality.platform.actor.Role;
import tw.servicequality.progress.report.ProgressRights;
import tw.servicequality.progress.rules.ProgressParty;

/** Finds the monthly reports that wait for somebody. */
@ApplicationScoped
@Transactional
public class WaitingProgressService {

    /** So many months are looked back; what is older is history, to be found in its year. */
    private static final int BACK = 12;

    private final ProgressPeriodService periods;
    private final ProgressRights rights;
    private final OrganizationService organization;
    private final OfficeClock clock;

    WaitingProgressService(ProgressPeriodService periods, ProgressRights rights, OrganizationService organization, OfficeClock clock) {
        this.periods = periods;
        this.rights = rights;
        this.organization = organization;
        this.clock = clock;
    }

    /**
     * A report that is not reviewed yet.
     *
     * @param ofEvaluation whether it is that of research and evaluation
     */
    public record Unfinished(WaitingProgress report, boolean ofEvaluation) {

        /** Whether it is the turn of somebody with these roles in this unit. */
        public boolean waitsFor(Set<Role> roles, UUID unitId) {
            return ProgressParty.isAwaited(report.state(), ProgressParty.of(roles, report.unit().id().equals(unitId), ofEvaluation));
        }
    }

    /** What waits for the caller, the oldest month first. Seven statements at most. */
    public List<WaitingProgress> mine() {
        Actor caller = rights.caller();
        return all().stream().filter(it -> it.waitsFor(caller.roles(), caller.unitId())).map(Unfinished::report).toList();
    }

    /** Everything of the last twelve months that are over and is not reviewed, the oldest month first, whoever asks. Seven statements at most. */
    public List<Unfinished> all() {
        YearMonth last = YearMonth.from(clock.today()).minusMonths(1);
        Set<UUID> evaluation = organization.allUnits().stream().filter(it -> it.kind() == UnitKind.EVALUATION).map(UnitResponse::id).collect(Collectors.toSet());
        return periods.whole(last.minusMonths(BACK - 1), last).stream().filter(it -> it.reviewedOn() == null && (it.demanded() || it.state() != null))
                .map(it -> new Unfinished(WaitingProgress.of(it), evaluation.contains(it.unit().id()))).toList();
    }
}

package tw.servicequality.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tw.servicequality.actionitem.ActionItemService;
import tw.servicequality.actionitem.PlanInForce;
import tw.servicequality.actionitem.rules.ScheduleKind;
import tw.servicequality.duty.setting.DutySettings;
import tw.servicequality.organization.OrganizationService;
import tw.servicequality.organization.UnitResponse;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.problem.ProblemException;
import tw.servicequality.platform.problem.ProblemException.Fault;
import tw.servicequality.platform.problem.ProblemType;

/** Stores what is called for, after checking it against the plan. */
@ApplicationScoped
@Transactional
class DutyCallService {

    /** Longer, or further ahead, it would be the plan's to say. */
    private static final int MOST_MONTHS = 18;

    private final DutyCalls calls;
    private final DutySettings settings;
    private final ActionItemService items;
    private final OrganizationService organization;
    private final OfficeClock clock;

    DutyCallService(DutyCalls calls, DutySettings settings, ActionItemService items, OrganizationService organization, OfficeClock clock) {
        this.calls = calls;
        this.settings = settings;
        this.items = items;
        this.organization = organization;
        this.clock = clock;
    }

    /** A call by the id that clients know; empty for anything that is none. */
    Optional<CalledDuty> find(String id) {
        try {
            UUID parsed = UUID.fromString(id);
            return parsed.toString().equals(id) ? calls.findByIdOptional(parsed) : Optional.empty();
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    /**
     * Stores one row for each unit.
     *
     * @return their ids
     * @throws ProblemException RULE_VIOLATED with every fault
     */
    List<UUID> store(CalledDutyRequest request) {
        checkDays(request.from(), request.to());
        PlanInForce plan = PlanInForce.governing(items.inForce(request.to(), request.to()), request.to());
        if (plan == null) {
            throw ProblemException.rule("to", "before-plan");
        }
        PlanInForce.Item item = plan.items().stream().filter(it -> it.code().equals(request.item())).findFirst()
                .orElseThrow(() -> ProblemException.rule("item", "plan-item-unknown", request.item()));
        List<CalledDuty> rows = responsible(request, item).stream()
                .map(unit -> new CalledDuty(item.lineageId(), unit, request.from(), request.to(), request.title(), clock.now())).toList();
        calls.persist(rows);
        calls.flush();
        return rows.stream().map(row -> row.id).toList();
    }

    private void checkDays(LocalDate from, LocalDate to) {
        LocalDate recordsFrom = settings.only().recordsFrom;
        LocalDate longest = from.plusMonths(MOST_MONTHS);
        LocalDate furthest = clock.today().plusMonths(MOST_MONTHS);
        if (to.isBefore(from)) {
            throw ProblemException.rule("to", "date-order", from.toString());
        }
        if (to.isBefore(recordsFrom)) {
            throw ProblemException.rule("to", "date-order", recordsFrom.toString());
        }
        if (to.isAfter(longest) || to.isAfter(furthest)) {
            throw ProblemException.rule("to", "date-latest", (longest.isBefore(furthest) ? longest : furthest).toString());
        }
    }

    private LinkedHashSet<UUID> responsible(CalledDutyRequest request, PlanInForce.Item item) {
        Map<String, UnitResponse> known = organization.unitsByCode(request.units());
        List<Fault> faults = new ArrayList<>();
        LinkedHashSet<UUID> responsible = new LinkedHashSet<>();
        for (int i = 0; i < request.units().size(); i++) {
            UnitResponse unit = known.get(request.units().get(i));
            if (unit == null || !unit.active()) {
                faults.add(new Fault("units[" + i + "]", "unit-unknown", request.units().get(i)));
            } else if (item.works().stream().noneMatch(work -> work.schedule().kind() == ScheduleKind.ON_DEMAND
                    && work.unitIds().contains(unit.id()))) {
                faults.add(new Fault("units[" + i + "]", "duty-not-on-demand", unit.name(), item.code()));
            } else {
                responsible.add(unit.id());
            }
        }
        if (!faults.isEmpty()) {
            throw new ProblemException(ProblemType.RULE_VIOLATED, faults);
        }
        return responsible;
    }
}

package tw.servicequality.kpi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.exception.ConstraintViolationException;
import tw.servicequality.actionitem.Quantity;
import tw.servicequality.actionitem.UnitReference;
import tw.servicequality.audit.AuditService;
import tw.servicequality.audit.ExportDoing;
import tw.servicequality.audit.Subject;
import tw.servicequality.kpi.rules.TargetHistory;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.actor.CurrentActor;
import tw.servicequality.platform.actor.Role;
import tw.servicequality.platform.http.Page;
import tw.servicequality.platform.problem.ProblemException;
import tw.servicequality.platform.problem.ProblemType;

/** Holds figures against targets. */
@ApplicationScoped
@Transactional
public class KpiService {

    private static final int YEARS = 10;

    private final KpiFacts facts;
    private final KpiTargets targets;
    private final AuditService audit;
    private final CurrentActor actor;
    private final OfficeClock clock;

    KpiService(KpiFacts facts, KpiTargets targets, AuditService audit, CurrentActor actor, OfficeClock clock) {
        this.facts = facts;
        this.targets = targets;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Indicators of a Gregorian year in the plan's order; by a unit its own results where it has any, and only the indicators that concern it. Five statements.
     *
     * @throws ProblemException INVALID_PARAMETER for a unit nobody knows
     */
    List<KpiResponse> list(KpiFilter filter) {
        return list(facts.sheet(filter.year()), filter);
    }

    /** The same for a file, which is recorded. */
    Page<KpiResponse> export(KpiFilter filter) {
        KpiSheet sheet = facts.sheet(filter.year());
        Page<KpiResponse> all = Page.whole(list(sheet, filter));
        audit.recordExport("KPIS_EXPORTED", "kpi", ExportDoing.of(new KpiFilter(sheet.year(), filter.unit(), filter.status()), false, null, all));
        return all;
    }

    private static List<KpiResponse> list(KpiSheet sheet, KpiFilter filter) {
        return list(sheet, filter.unit()).stream().filter(it -> filter.status() == null || it.result().status() == filter.status()).toList();
    }

    private static List<KpiResponse> list(KpiSheet sheet, String unit) {
        UUID unitId = unitId(sheet.units(), unit);
        KpiAnswers answers = new KpiAnswers(sheet);
        return sheet.indicators().stream().filter(it -> unitId == null || it.unitIds().contains(unitId)).map(it -> answers.of(it, unitId)).toList();
    }

    /**
     * A Gregorian year for an overview. As many statements as {@link #list(KpiFilter)}.
     *
     * @param year 0 for the present one
     * @param unit as in {@link #list(KpiFilter)}; the standings are always those of all
     */
    public KpiOverview overview(int year, String unit) {
        KpiSheet sheet = facts.sheet(year);
        return new KpiOverview(list(sheet, unit), new KpiAnswers(sheet).standings());
    }

    /**
     * One indicator with everything about it.
     *
     * @param year 0 for the present one
     * @throws ProblemException NOT_FOUND when the plan of that year does not have it
     */
    public KpiDetailResponse get(String code, int year) {
        int last = facts.year(year);
        return detail(code, facts.sheets(code, last - YEARS + 1, last));
    }

    /**
     * Sets a new version of a target.
     *
     * @throws ProblemException NOT_FOUND; RULE_VIOLATED with every fault; CONFLICT when one begins on that day already
     */
    public KpiDetailResponse createTarget(String code, KpiTargetRequest request) {
        KpiDetailResponse before = get(code, 0);
        check(request, before);
        targets.persist(new KpiTarget(code, request, actor.get().signature(), clock.now()));
        try {
            targets.flush();
        } catch (ConstraintViolationException taken) {
            throw new ProblemException(ProblemType.CONFLICT, List.of(new ProblemException.Fault("validFrom", "taken", request.validFrom().toString())));
        }
        KpiDetailResponse after = get(code, 0);
        audit.record("KPI_TARGET_SET", Subject.of("kpi", code, before.kpi().name()), Map.of("target", before.kpi().target()), Map.of("target", request));
        return after;
    }

    /** The id of a unit by its code; null for null. */
    public static UUID unitId(List<UnitReference> units, String code) {
        return code == null ? null : units.stream().filter(unit -> unit.code().equals(code)).findFirst()
                .orElseThrow(() -> ProblemException.parameter("unit", "unit-unknown", code)).id();
    }

    private KpiDetailResponse detail(String code, List<KpiSheet> sheets) {
        KpiSheet sheet = sheets.getFirst();
        Indicator indicator = sheet.find(code).orElseThrow(ProblemException::notFound);
        KpiAnswers answers = new KpiAnswers(sheet);
        List<KpiDetailResponse.YearResult> years = sheets.stream().flatMap(one -> one.find(code).stream().map(it -> new KpiDetailResponse.YearResult(
                one.year(), new KpiAnswers(one).result(it, null), it.targets().on(one.shownDay()).comparison(),
                it.targets().on(one.shownDay()).threshold()))).toList();
        return new KpiDetailResponse(answers.of(indicator, null), indicator.duty().remark(), versions(indicator), answers.units(indicator), years,
                actor.get().isAny(Role.ADMINISTRATOR, Role.EVALUATION_OFFICER) ? List.of("createTarget") : List.of());
    }

    /** The newest first. */
    private List<KpiDetailResponse.TargetVersion> versions(Indicator indicator) {
        Map<LocalDate, KpiTarget> own = targets.all().stream().filter(it -> it.kpi.equals(indicator.code()))
                .collect(Collectors.toMap(it -> it.validFrom, Function.identity()));
        List<KpiDetailResponse.TargetVersion> versions = new ArrayList<>();
        for (TargetHistory.Version version : indicator.targets().versions().reversed()) {
            KpiTarget set = version.own() ? own.get(version.validFrom()) : null;
            versions.add(new KpiDetailResponse.TargetVersion(version.validFrom(), KpiAnswers.target(indicator, version.target()),
                    set == null ? version.validFrom().toString() : null, set == null ? null : set.reason, set == null ? null : set.setBy,
                    set == null ? null : set.setAt));
        }
        return versions;
    }

    /** The scope that holds before a new version begins; the versions stand the newest first. */
    private static Quantity.Scope scopeOn(LocalDate day, KpiDetailResponse detail) {
        return detail.targets().stream().filter(it -> it.validFrom().isBefore(day)).findFirst().map(it -> it.target().scope())
                .orElse(detail.kpi().target().scope());
    }

    private static void check(KpiTargetRequest request, KpiDetailResponse before) {
        List<ProblemException.Fault> faults = new ArrayList<>();
        boolean judged = request.comparison() != Quantity.Comparison.NONE;
        if (judged && request.threshold() == null) {
            faults.add(new ProblemException.Fault("threshold", "threshold-required"));
        }
        if (!judged && (request.threshold() != null || request.warn() != null)) {
            faults.add(new ProblemException.Fault("threshold", "threshold-not-allowed"));
        }
        if (request.warn() != null && request.threshold() != null) {
            int side = request.warn().compareTo(request.threshold());
            if (request.comparison() == Quantity.Comparison.AT_MOST ? side < 0 : side > 0) {
                faults.add(new ProblemException.Fault("warn", "warn-wrong-side"));
            }
        }
        // Earlier months would lose their figures: what was typed for the office says nothing of each unit, and the other way round.
        if (request.validFrom().getDayOfYear() > 1 && scopeOn(request.validFrom(), before) != request.scope()) {
            faults.add(new ProblemException.Fault("scope", "scope-within-year"));
        }
        LocalDate first = before.targets().getLast().validFrom();
        if (request.validFrom().isBefore(first)) {
            faults.add(new ProblemException.Fault("validFrom", "outside-plan", first.toString()));
        }
        if (!faults.isEmpty()) {
            throw new ProblemException(ProblemType.RULE_VIOLATED, faults);
        }
    }
}

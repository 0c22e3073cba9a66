package tw.servicequality.improvement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import tw.servicequality.actionitem.ActionItemService;
import tw.servicequality.actionitem.ItemDirectory;
import tw.servicequality.audit.AuditService;
import tw.servicequality.audit.Subject;
import tw.servicequality.identity.ColleagueService;
import tw.servicequality.improvement.measure.Improvement;
import tw.servicequality.improvement.measure.ImprovementEvent;
import tw.servicequality.improvement.measure.ImprovementEventKind;
import tw.servicequality.improvement.measure.ImprovementEvents;
import tw.servicequality.improvement.measure.ImprovementNumbers;
import tw.servicequality.improvement.measure.ImprovementRights;
import tw.servicequality.improvement.measure.Improvements;
import tw.servicequality.improvement.measure.SourceRef;
import tw.servicequality.improvement.rules.ImprovementState;
import tw.servicequality.organization.OrganizationService;
import tw.servicequality.organization.UnitResponse;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.actor.Actor;
import tw.servicequality.platform.start.FirstStart;

/** Stores the sample improvements, once, each with the steps that led to where it stands. */
@ApplicationScoped
@Transactional
class DemoImprovementService {

    private static final String ROOM = "improvement-demo";
    private static final LocalTime MORNING = LocalTime.of(10, 0);
    /** Who does what in the samples. */
    private static final Actor OFFICER = new Actor(null, "承辦人（示範）", Set.of(), null, null, null);
    private static final Actor EVALUATION = new Actor(null, "研考（示範）", Set.of(), null, null, null);

    private final FirstStart firstStart;
    private final Improvements improvements;
    private final ImprovementNumbers numbers;
    private final ImprovementEvents events;
    private final OrganizationService organization;
    private final ActionItemService actionItems;
    private final ColleagueService colleagues;
    private final AuditService audit;
    private final OfficeClock clock;

    DemoImprovementService(FirstStart firstStart, Improvements improvements, ImprovementNumbers numbers, ImprovementEvents events,
            OrganizationService organization, ActionItemService actionItems, ColleagueService colleagues, AuditService audit, OfficeClock clock) {
        this.firstStart = firstStart;
        this.improvements = improvements;
        this.numbers = numbers;
        this.events = events;
        this.organization = organization;
        this.actionItems = actionItems;
        this.colleagues = colleagues;
        this.audit = audit;
        this.clock = clock;
    }

    void load(DemoImprovements.Samples samples) {
        if (!firstStart.claim(ROOM)) {
            return;
        }
        Map<String, UnitResponse> units = organization.allUnits().stream().collect(Collectors.toMap(UnitResponse::code, Function.identity()));
        ItemDirectory plan = actionItems.directories().on(clock.today());
        samples.improvements().stream().sorted(Comparator.comparing(DemoImprovements.Sample::ago).reversed())
                .forEach(sample -> store(sample, units.get(sample.unit()), plan));
        audit.record("SAMPLES_STORED", Subject.of("improvement", "samples", "samples"), null, Map.of("improvements", samples.improvements().size()));
    }

    private void store(DemoImprovements.Sample sample, UnitResponse unit, ItemDirectory plan) {
        LocalDate opened = clock.today().minusDays(sample.ago());
        List<UUID> items = sample.items() == null ? List.of()
                : sample.items().stream().map(code -> plan.byCode(code).orElseThrow().lineageId()).toList();
        Improvement it = new Improvement(numbers.next(opened), new SourceRef(sample.kind(), sample.sourceId(), sample.label()), false,
                new Improvement.Finding(sample.finding(), unit.id(), items, 0), OFFICER, opened, morning(opened));
        improvements.persist(it);
        note(it, ImprovementEventKind.OPENED, OFFICER, opened, null, null);
        if (sample.rootCause() != null) {
            plan(it, sample, unit, opened.plusDays(3));
        }
        if (sample.until() == ImprovementState.COMPLETED || sample.until() == ImprovementState.EFFECTIVE) {
            LocalDate day = clock.today().minusDays(sample.completedAgo());
            it.complete(day, sample.result(), 0, OFFICER);
            note(it, ImprovementEventKind.COMPLETED, OFFICER, day, day, sample.result());
        }
        if (sample.until() == ImprovementState.EFFECTIVE) {
            LocalDate day = clock.today().minusDays(sample.completedAgo() / 2);
            it.foundEffective(day, sample.reason(), EVALUATION);
            note(it, ImprovementEventKind.EFFECTIVE, EVALUATION, day, null, sample.reason());
        } else if (sample.until() == ImprovementState.CANCELLED) {
            it.cancel();
            note(it, ImprovementEventKind.CANCELLED, EVALUATION, opened.plusDays(7), null, sample.reason());
        }
    }

    private void plan(Improvement it, DemoImprovements.Sample sample, UnitResponse unit, LocalDate planned) {
        LocalDate due = sample.dueIn() == null ? planned.plusDays(30) : clock.today().plusDays(sample.dueIn());
        LocalDate first = sample.failed() == null ? due : planned.plusDays(20);
        Optional<ColleagueService.Colleague> owner = colleagues.ofUnit(unit.id()).stream().filter(ImprovementRights::mayOwn).findFirst();
        it.plan(new Improvement.Plan(sample.rootCause(), sample.correction(), sample.corrective(), sample.preventive(),
                owner.map(ColleagueService.Colleague::id).orElse(null), owner.map(ColleagueService.Colleague::name).orElse(OFFICER.name()), first));
        note(it, ImprovementEventKind.PLANNED, OFFICER, planned, first, null);
        if (sample.failed() != null) {
            it.complete(first, sample.result(), 0, OFFICER);
            note(it, ImprovementEventKind.COMPLETED, OFFICER, first, first, sample.result());
            it.foundNotEffective(first.plusDays(14), due);
            note(it, ImprovementEventKind.NOT_EFFECTIVE, EVALUATION, first.plusDays(14), due, sample.failed());
        }
    }

    private void note(Improvement it, ImprovementEventKind kind, Actor by, LocalDate on, LocalDate day, String words) {
        Instant at = morning(on);
        if (kind != ImprovementEventKind.OPENED) {
            it.step(at);
        }
        improvements.flush();
        events.persist(new ImprovementEvent(it, at, by.name(), kind, day, words, List.of()));
    }

    private static Instant morning(LocalDate day) {
        return day.atTime(MORNING).atZone(OfficeClock.TAIPEI).toInstant();
    }
}

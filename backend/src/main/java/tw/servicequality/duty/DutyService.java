package tw.servicequality.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.hibernate.exception.ConstraintViolationException;
import tw.servicequality.audit.AuditService;
import tw.servicequality.audit.ExportDoing;
import tw.servicequality.audit.Subject;
import tw.servicequality.duty.rules.DutyKey;
import tw.servicequality.duty.rules.DutyState;
import tw.servicequality.duty.rules.LeftOpen;
import tw.servicequality.duty.setting.DutySettingService;
import tw.servicequality.duty.setting.DutySettingsRequest;
import tw.servicequality.duty.setting.DutySettingsResponse;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.actor.CurrentActor;
import tw.servicequality.platform.http.IfMatch;
import tw.servicequality.platform.http.Page;
import tw.servicequality.platform.problem.ProblemException;
import tw.servicequality.platform.problem.ProblemType;
import tw.servicequality.platform.rules.RocDate;

/** Knows what is due. Duties are reckoned from the plan's schedules, the calendar and the activities; only what people declare is stored. */
@ApplicationScoped
@Transactional
public class DutyService {

    private final DutyFacts facts;
    private final DutyMarks marks;
    private final DutyCalls calls;
    private final DutyCallService calling;
    private final DutySettingService settings;
    private final AuditService audit;
    private final CurrentActor actor;
    private final OfficeClock clock;

    DutyService(DutyFacts facts, DutyMarks marks, DutyCalls calls, DutyCallService calling, DutySettingService settings, AuditService audit,
            CurrentActor actor, OfficeClock clock) {
        this.facts = facts;
        this.marks = marks;
        this.calls = calls;
        this.calling = calling;
        this.settings = settings;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Duties of a Gregorian year in the order of their due days. Seven statements, whatever their number.
     *
     * @param year 0 for the present one; what was called for belongs to every year that its period touches
     * @param unit code of a unit; null for all
     * @param state null for all
     */
    public List<DutyResponse> list(int year, String unit, DutyState state) {
        return list(new DutyFilter(year, unit, null, state, null, null, null));
    }

    /** The same by every filter. */
    List<DutyResponse> list(DutyFilter filter) {
        Reckoning reckoning = reckon(filter.year());
        UUID unitId = filter.unit() == null ? null : reckoning.unitId(filter.unit());
        DutyAnswers answers = answers(reckoning);
        return reckoning.duties().stream().filter(duty -> unitId == null || duty.concerns(unitId)).map(answers::of).filter(filter::accepts).toList();
    }

    /** The same for a file, which is recorded. */
    Page<DutyResponse> export(DutyFilter filter) {
        DutyFilter shown = filter.year() == 0 ? filter.of(facts.today().getYear()) : filter;
        Page<DutyResponse> all = Page.whole(list(shown));
        audit.recordExport("DUTIES_EXPORTED", "duty", ExportDoing.of(shown, shown.text() != null, null, all));
        return all;
    }

    /**
     * A Gregorian year for an overview: its duties and, in the first quarter of the present year, what the year before left open; see
     * {@link LeftOpen}. As many statements as {@link #list(DutyFilter)}.
     *
     * @param year 0 for the present one
     */
    public DutyOverview overview(int year) {
        int shown = year == 0 ? facts.today().getYear() : year;
        Reckoning reckoning = facts.reckon(LeftOpen.firstYear(shown, facts.today()), shown);
        return DutyOverview.of(reckoning, shown, answers(reckoning));
    }

    /** One duty. */
    public DutyResponse get(String id) {
        Reckoning reckoning = reckonFor(id);
        return answers(reckoning).of(reckoning.find(id));
    }

    /**
     * Declares a duty done.
     *
     * @throws ProblemException FORBIDDEN for another unit's; WRONG_STATE when it is not open or has not begun; RULE_VIOLATED when the day
     *         lies before the period or in the future
     */
    public DutyResponse complete(String id, int version, DutyCompletionRequest request) {
        Reckoning reckoning = reckonFor(id);
        ReckonedDuty duty = allowed(reckoning.find(id), version, answers(reckoning)::mayDeclare);
        requireDeclarable(reckoning, duty);
        if (request.doneOn().isBefore(duty.standing().from())) {
            throw ProblemException.rule("doneOn", "date-order", duty.standing().from().toString());
        }
        if (request.doneOn().isAfter(reckoning.today())) {
            throw ProblemException.rule("doneOn", "date-latest", reckoning.today().toString());
        }
        return declare("DUTY_COMPLETED", reckoning, duty, Declaration.done(request.doneOn(), request.words(), actor.get().signature(), clock.now()));
    }

    /**
     * Declares a duty not needed.
     *
     * @throws ProblemException WRONG_STATE when it is not open or has not begun
     */
    public DutyResponse waive(String id, int version, DutyWaiverRequest request) {
        Reckoning reckoning = reckonFor(id);
        ReckonedDuty duty = allowed(reckoning.find(id), version, answers(reckoning)::mayDeclare);
        requireDeclarable(reckoning, duty);
        return declare("DUTY_WAIVED", reckoning, duty, Declaration.waived(request.words(), actor.get().signature(), clock.now()));
    }

    /**
     * Takes a declaration back.
     *
     * @throws ProblemException FORBIDDEN for another unit's, and for a waiver of those who may not waive; WRONG_STATE when nothing is declared
     */
    public DutyResponse reopen(String id, int version) {
        Reckoning reckoning = reckonFor(id);
        ReckonedDuty duty = allowed(reckoning.find(id), version, answers(reckoning)::mayReopen);
        if (duty.mark() == null) {
            throw new ProblemException(ProblemType.WRONG_STATE);
        }
        return declare("DUTY_REOPENED", reckoning, duty, Declaration.takenBack(actor.get().signature(), clock.now()));
    }

    /**
     * Opens something that the plan leaves to occasion.
     *
     * @return one duty for each unit, in the office's order
     * @throws ProblemException RULE_VIOLATED with every fault
     */
    public List<DutyResponse> call(CalledDutyRequest request) {
        List<String> made = calling.store(request).stream().map(UUID::toString).toList();
        Reckoning reckoning = reckon(request.to().getYear());
        DutyAnswers answers = answers(reckoning);
        List<ReckonedDuty> duties = reckoning.duties().stream().filter(duty -> made.contains(duty.id())).toList();
        duties.forEach(duty -> audit.record("DUTY_CALLED", subject(duty), null, answers.of(duty)));
        return duties.stream().map(answers::of).toList();
    }

    /**
     * Takes a called duty back.
     *
     * @throws ProblemException WRONG_STATE for what the plan makes, and while something is declared about it
     */
    public void delete(String id, int version) {
        Reckoning reckoning = reckonFor(id);
        ReckonedDuty duty = reckoning.find(id);
        if (!duty.isCalled()) {
            throw new ProblemException(ProblemType.WRONG_STATE);
        }
        IfMatch.check(version, duty.version());
        if (duty.mark() != null) {
            throw new ProblemException(ProblemType.WRONG_STATE);
        }
        audit.record("DUTY_CALL_WITHDRAWN", subject(duty), answers(reckoning).of(duty), null);
        calls.delete((CalledDuty) duty.row());
        calls.flush();
    }

    /** How duties are reckoned. */
    public DutySettingsResponse settings() {
        return settings.get();
    }

    /**
     * Changes how duties are reckoned.
     *
     * @throws ProblemException RULE_VIOLATED for a day outside the ROC years 1 to 199
     */
    public DutySettingsResponse updateSettings(int version, DutySettingsRequest request) {
        return settings.update(version, request);
    }

    private static ReckonedDuty allowed(ReckonedDuty duty, int version, Predicate<ReckonedDuty> may) {
        if (!may.test(duty)) {
            throw new ProblemException(ProblemType.FORBIDDEN);
        }
        IfMatch.check(version, duty.version());
        return duty;
    }

    private void requireDeclarable(Reckoning reckoning, ReckonedDuty duty) {
        if (!answers(reckoning).isDeclarable(duty)) {
            throw new ProblemException(ProblemType.WRONG_STATE);
        }
    }

    private DutyResponse declare(String action, Reckoning reckoning, ReckonedDuty duty, Declaration declaration) {
        DutyAnswers answers = answers(reckoning);
        DutyResponse before = answers.of(duty);
        Declarable row = duty.row();
        if (row == null) {
            DutyMark mark = new DutyMark(duty.key(), declaration);
            marks.persist(mark);
            row = mark;
        } else {
            row.declare(declaration);
        }
        try {
            marks.flush();
        } catch (ConstraintViolationException faster) {
            throw new ProblemException(ProblemType.STALE_VERSION); // the row's key is the duty: somebody else declared first
        }
        ReckonedDuty now = duty.with(row);
        DutyResponse after = answers.of(now);
        audit.record(action, subject(now), before, after);
        return after;
    }

    /** The year that a duty belongs to; whatever is no name of a duty is not found. */
    private Reckoning reckonFor(String id) {
        return reckon(DutyKey.parse(id).map(key -> key.to().getYear()).filter(RocDate::isInRange)
                .or(() -> calling.find(id).map(call -> call.periodTo.getYear())).orElseThrow(ProblemException::notFound));
    }

    private Reckoning reckon(int year) {
        int shown = year == 0 ? facts.today().getYear() : year;
        return facts.reckon(shown, shown);
    }

    private DutyAnswers answers(Reckoning reckoning) {
        return new DutyAnswers(reckoning, actor.get());
    }

    /** Under the name by which it is read, and not that of its row: whoever follows the changes looks for it there. */
    private static Subject subject(ReckonedDuty duty) {
        return Subject.of("duty", duty.id(), duty.label());
    }
}

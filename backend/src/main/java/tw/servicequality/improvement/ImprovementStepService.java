package tw.servicequality.improvement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import tw.servicequality.attachment.AttachmentResponse;
import tw.servicequality.attachment.AttachmentService;
import tw.servicequality.identity.ColleagueService;
import tw.servicequality.improvement.measure.Improvement;
import tw.servicequality.improvement.measure.ImprovementAttachments;
import tw.servicequality.improvement.measure.ImprovementEventKind;
import tw.servicequality.improvement.measure.ImprovementRights;
import tw.servicequality.improvement.rules.DueDay;
import tw.servicequality.improvement.rules.ImprovementAction;
import tw.servicequality.improvement.rules.ImprovementState;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.http.IfMatch;
import tw.servicequality.platform.problem.ProblemException;

/**
 * Leads improvements on: planned, completed, found effective by another person, or planned again. All of it throws NOT_FOUND for an improvement that the
 * caller may not see, FORBIDDEN, STALE_VERSION, WRONG_STATE.
 */
@ApplicationScoped
@Transactional
public class ImprovementStepService {

    private final ImprovementService improvements;
    private final ImprovementReader reader;
    private final ImprovementRights rights;
    private final ImprovementTimeline timeline;
    private final ColleagueService colleagues;
    private final AttachmentService attachments;
    private final OfficeClock clock;

    ImprovementStepService(ImprovementService improvements, ImprovementReader reader, ImprovementRights rights, ImprovementTimeline timeline,
            ColleagueService colleagues, AttachmentService attachments, OfficeClock clock) {
        this.improvements = improvements;
        this.reader = reader;
        this.rights = rights;
        this.timeline = timeline;
        this.colleagues = colleagues;
        this.attachments = attachments;
        this.clock = clock;
    }

    /**
     * Settles why it happened, what is done, by whom and until when; or settles it anew.
     *
     * @throws ProblemException RULE_VIOLATED for a day in the past or too far away, for an owner who is not of the unit, or without a reason for a change
     */
    public ImprovementResponse plan(UUID id, int version, ImprovementPlanRequest request) {
        Improvement improvement = forStep(id, version, ImprovementAction.PLAN);
        boolean again = improvement.state == ImprovementState.PLANNED;
        if (again && blankToNull(request.reason()) == null) {
            throw ProblemException.rule("reason", "reason-required");
        }
        requireDay(request.dueOn(), improvement.dueOn);
        ImprovementResponse before = reader.response(improvement);
        ColleagueService.Colleague owner = colleagues.find(request.ownerId())
                .filter(it -> improvement.unitId.equals(it.unitId()) && ImprovementRights.mayOwn(it))
                .orElseThrow(() -> ProblemException.rule("ownerId", "handler-unknown", before.unit().name()));
        improvement.plan(new Improvement.Plan(request.rootCause().strip(), blankToNull(request.correction()), request.correctiveAction().strip(),
                blankToNull(request.preventiveAction()), owner.id(), owner.name(), request.dueOn()));
        return timeline.add(improvement, again ? ImprovementEventKind.REPLANNED : ImprovementEventKind.PLANNED, before, request.dueOn(),
                blankToNull(request.reason()));
    }

    /**
     * Says what was done.
     *
     * @throws ProblemException RULE_VIOLATED for a day in the future or before it was opened, or for files that are not the caller's
     */
    public ImprovementResponse complete(UUID id, int version, CompleteRequest request) {
        Improvement improvement = forStep(id, version, ImprovementAction.COMPLETE);
        if (request.completedOn().isAfter(clock.today())) {
            throw ProblemException.rule("completedOn", "date-future");
        }
        if (request.completedOn().isBefore(improvement.openSince)) {
            throw ProblemException.rule("completedOn", "date-order", improvement.openSince.toString());
        }
        ImprovementResponse before = reader.response(improvement);
        Set<UUID> known = new HashSet<>(before.attachments().stream().map(AttachmentResponse::id).toList());
        Set<UUID> files = request.attachmentIds() == null ? known : new LinkedHashSet<>(request.attachmentIds());
        improvement.complete(request.completedOn(), request.result().strip(), files.size(), rights.caller());
        if (!files.equals(known)) {
            attachments.assign(ImprovementAttachments.KIND, id, files);
        }
        return timeline.add(improvement, ImprovementEventKind.COMPLETED, before, request.completedOn(), request.result().strip());
    }

    /**
     * Judges whether it helped; when it did not, it is planned again until another day.
     *
     * @throws ProblemException RULE_VIOLATED for who completed it, and when the new day is missing, in the past, or not asked for
     */
    public ImprovementResponse verify(UUID id, int version, VerifyRequest request) {
        Improvement improvement = forStep(id, version, ImprovementAction.VERIFY);
        ImprovementResponse before = reader.response(improvement);
        LocalDate today = clock.today();
        String reason = request.reason().strip();
        if (!rights.mayJudge(improvement)) {
            throw ProblemException.rule("effective", "second-person-required");
        }
        if (request.effective()) {
            if (request.dueOn() != null) {
                throw ProblemException.rule("dueOn", "again-not-asked");
            }
            improvement.foundEffective(today, reason, rights.caller());
            return timeline.add(improvement, ImprovementEventKind.EFFECTIVE, before, null, reason);
        }
        if (request.dueOn() == null) {
            throw ProblemException.rule("dueOn", "again-required");
        }
        requireDay(request.dueOn(), null);
        improvement.foundNotEffective(today, request.dueOn());
        return timeline.add(improvement, ImprovementEventKind.NOT_EFFECTIVE, before, request.dueOn(), reason);
    }

    /** Gives it up, with a reason. */
    public ImprovementResponse cancel(UUID id, int version, CancelRequest request) {
        Improvement improvement = forStep(id, version, ImprovementAction.CANCEL);
        ImprovementResponse before = reader.response(improvement);
        improvement.cancel();
        return timeline.add(improvement, ImprovementEventKind.CANCELLED, before, null, request.reason().strip());
    }

    private Improvement forStep(UUID id, int version, ImprovementAction action) {
        Improvement improvement = improvements.find(id);
        rights.require(improvement, action);
        IfMatch.check(version, improvement.version);
        improvement.require(action);
        return improvement;
    }

    private void requireDay(LocalDate wanted, LocalDate before) {
        LocalDate today = clock.today();
        String fault = DueDay.fault(wanted, before, today);
        if (fault != null) {
            throw ProblemException.rule("dueOn", fault, (fault.equals("date-latest") ? DueDay.latest(today) : today).toString());
        }
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}

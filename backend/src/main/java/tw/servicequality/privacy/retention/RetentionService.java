package tw.servicequality.privacy.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import tw.servicequality.audit.AuditService;
import tw.servicequality.complaint.retention.CaseRetention;
import tw.servicequality.complaint.retention.RetainedCaseResponse;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.actor.CurrentActor;
import tw.servicequality.platform.http.Cursor;
import tw.servicequality.platform.http.IfMatch;
import tw.servicequality.platform.http.Page;
import tw.servicequality.platform.problem.ProblemException;
import tw.servicequality.platform.problem.ProblemType;
import tw.servicequality.privacy.PrivacySettings;

/** Shows what retention will take, lets cases be held, and lets doubted runs be confirmed. */
@ApplicationScoped
@Transactional
public class RetentionService {

    private static final int LATEST = 10;
    private static final String SORT = "closedAt";

    private final RetentionRuns runs;
    private final CaseRetention cases;
    private final PrivacySettings settings;
    private final CurrentActor actor;
    private final AuditService audit;
    private final OfficeClock clock;

    RetentionService(RetentionRuns runs, CaseRetention cases, PrivacySettings settings, CurrentActor actor, AuditService audit, OfficeClock clock) {
        this.runs = runs;
        this.cases = cases;
        this.settings = settings;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    /** How it stands. Four statements. */
    public RetentionResponse get() {
        Instant before = before(0);
        return new RetentionResponse(settings.retentionYears(), settings.retentionYears() == 0 ? 0 : cases.due(before), cases.kept(),
                cases.neverClosed(before), runs.latest(LATEST).stream().map(RetentionRunResponse::of).toList());
    }

    /**
     * The cases that the caller sees and whose time ends within some days, the earliest first.
     *
     * @param within days from today; 0 for what is due already
     */
    public Page<RetainedCaseResponse> upcoming(int within, int limit, String cursor) {
        if (settings.retentionYears() == 0) {
            return Page.whole(List.of());
        }
        CaseRetention.Upcoming found = cases.upcoming(before(within), settings.retentionYears(), position(Cursor.decode(cursor, SORT, 2)), limit);
        return new Page<>(found.cases(), null, found.next() == null ? null
                : new Cursor(SORT, List.of(found.next().closedAt().toString(), found.next().id().toString())).encode());
    }

    /** The cases that are held. */
    public Page<RetainedCaseResponse> held() {
        return Page.whole(cases.held(settings.retentionYears(), before(0)));
    }

    /** Lets a case stay as it is. */
    public void hold(UUID caseId, String reason) {
        cases.hold(caseId, reason);
    }

    /** Lifts that. */
    public void lift(UUID caseId) {
        cases.lift(caseId);
    }

    /**
     * Lets a doubted run go on; the next tick of the job works it off.
     *
     * @throws ProblemException NOT_FOUND, STALE_VERSION, WRONG_STATE
     */
    public RetentionRunResponse confirm(UUID id, int version) {
        RetentionRun run = runs.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        IfMatch.check(version, run.version);
        RetentionRunResponse was = RetentionRunResponse.of(run);
        run.confirm(actor.get(), clock.now());
        runs.flush();
        RetentionRunResponse now = RetentionRunResponse.of(run);
        audit.record("RETENTION_CONFIRMED", RetentionPlanning.subject(run), was, now);
        return now;
    }

    private Instant before(int within) {
        LocalDate day = clock.today().plusDays(within);
        return RetentionPlanning.closedBefore(day, settings.retentionYears());
    }

    private static CaseRetention.Position position(Cursor cursor) {
        try {
            return cursor == null ? null : new CaseRetention.Position(Instant.parse(cursor.key().get(0)), UUID.fromString(cursor.key().get(1)));
        } catch (DateTimeException | IllegalArgumentException forged) {
            throw new ProblemException(ProblemType.INVALID_CURSOR);
        }
    }
}

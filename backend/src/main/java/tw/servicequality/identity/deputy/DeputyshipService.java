package tw.servicequality.identity.deputy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import tw.servicequality.audit.AuditService;
import tw.servicequality.audit.ExportDoing;
import tw.servicequality.audit.Subject;
import tw.servicequality.identity.account.Account;
import tw.servicequality.identity.account.Accounts;
import tw.servicequality.platform.http.Cursor;
import tw.servicequality.platform.http.IfMatch;
import tw.servicequality.platform.http.Page;
import tw.servicequality.platform.problem.ProblemException;
import tw.servicequality.platform.problem.ProblemType;
import tw.servicequality.platform.rules.RocDate;

/** 職務代理: appointed and ended by administrators. What ends here ends at the deputy's next request. */
@ApplicationScoped
@Transactional
public class DeputyshipService {

    private static final String SORT = "-id";

    private final Deputyships deputyships;
    private final Accounts accounts;
    private final AuditService audit;

    DeputyshipService(Deputyships deputyships, Accounts accounts, AuditService audit) {
        this.deputyships = deputyships;
        this.accounts = accounts;
        this.audit = audit;
    }

    /**
     * Newest first.
     *
     * @param accountId principal or deputy; null for all
     * @param activeOn a day that the deputyship covers; null for all
     */
    public Page<DeputyshipResponse> list(UUID accountId, LocalDate activeOn, String cursor, int limit) {
        Cursor from = Cursor.decode(cursor, SORT, 1);
        List<DeputyshipResponse> rows = deputyships.page(accountId, activeOn, from == null ? null : id(from), limit);
        return Page.cut(rows, limit, null, last -> new Cursor(SORT, List.of(last.id().toString())), shown -> shown);
    }

    /** The same for a file, which is recorded with its first page. */
    Page<DeputyshipResponse> export(UUID accountId, LocalDate activeOn, String cursor) {
        Page<DeputyshipResponse> page = list(accountId, activeOn, cursor, Page.MAX_LIMIT);
        if (cursor == null) {
            audit.recordExport("DEPUTYSHIPS_EXPORTED", "deputyship", ExportDoing.of(new Exported(accountId, activeOn), false, null, page));
        }
        return page;
    }

    /** Which deputyships were handed out. */
    private record Exported(UUID accountId, LocalDate activeOn) {
    }

    /**
     * Appoints a deputy.
     *
     * @throws ProblemException RULE_VIOLATED when one of the two is no active account, both are the same, the days are turned round, or
     *     the pair has a deputyship on some of these days already
     */
    public DeputyshipResponse create(DeputyshipRequest request) {
        if (request.principalId().equals(request.deputyId())) {
            throw ProblemException.rule("deputyId", "deputy-self");
        }
        inRange("from", request.from());
        inRange("until", request.until());
        if (request.until().isBefore(request.from())) {
            throw ProblemException.rule("until", "until-before-from");
        }
        hold(request.principalId(), "principalId"); // held, so that the same is not appointed twice side by side
        existing(request.deputyId(), "deputyId");
        if (deputyships.overlaps(request.principalId(), request.deputyId(), request.from(), request.until())) {
            throw ProblemException.rule("from", "deputyship-overlap");
        }
        Deputyship made = new Deputyship(request.principalId(), request.deputyId(), request.from(), request.until(), request.reason());
        deputyships.persistAndFlush(made);
        DeputyshipResponse answer = deputyships.withNames(made.id);
        audit.record("DEPUTY_APPOINTED", subject(answer), null, answer);
        return answer;
    }

    /** Ends a deputyship; whoever acts by it acts for himself from the next request on. */
    public void delete(UUID id, int version) {
        Deputyship ended = deputyships.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        IfMatch.check(version, ended.version);
        DeputyshipResponse before = deputyships.withNames(id);
        deputyships.delete(ended);
        deputyships.flush();
        audit.record("DEPUTY_DISMISSED", subject(before), before, null);
    }

    private static Subject subject(DeputyshipResponse deputyship) {
        return Subject.of("deputyship", deputyship.id(), deputyship.principalName() + " → " + deputyship.deputyName());
    }

    private void hold(UUID id, String field) {
        Account account = accounts.hold(id);
        if (account == null || !account.active) {
            throw ProblemException.rule(field, "no-such-account");
        }
    }

    private void existing(UUID id, String field) {
        if (accounts.findByIdOptional(id).filter(it -> it.active).isEmpty()) {
            throw ProblemException.rule(field, "no-such-account");
        }
    }

    private static UUID id(Cursor cursor) {
        try {
            return UUID.fromString(cursor.key().getFirst());
        } catch (IllegalArgumentException notAnId) {
            throw new ProblemException(ProblemType.INVALID_CURSOR);
        }
    }

    private static void inRange(String field, LocalDate date) {
        if (!RocDate.isInRange(date.getYear())) {
            throw ProblemException.rule(field, "date-range");
        }
    }
}

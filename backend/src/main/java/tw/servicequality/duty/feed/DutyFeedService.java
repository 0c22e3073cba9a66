package tw.servicequality.duty.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tw.servicequality.audit.AuditService;
import tw.servicequality.audit.Subject;
import tw.servicequality.duty.DutyFacts;
import tw.servicequality.identity.administration.AccountService;
import tw.servicequality.organization.OrganizationService;
import tw.servicequality.organization.UnitResponse;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.Secrets;
import tw.servicequality.platform.actor.Actor;
import tw.servicequality.platform.actor.CurrentActor;
import tw.servicequality.platform.problem.ProblemException;

/** Keeps the private calendar addresses, one for an account. Of an address only a hash is stored. */
@ApplicationScoped
@Transactional
public class DutyFeedService {

    /** Tells people, and programs that look for leaked secrets, what a token is for. */
    private static final String PREFIX = "qf_";
    private static final String PATH = "/api/v1/duty-feeds/";

    private final DutyFeeds feeds;
    private final DutyFacts facts;
    private final AccountService accounts;
    private final OrganizationService organization;
    private final AuditService audit;
    private final CurrentActor actor;
    private final OfficeClock clock;

    DutyFeedService(DutyFeeds feeds, DutyFacts facts, AccountService accounts, OrganizationService organization, AuditService audit,
            CurrentActor actor, OfficeClock clock) {
        this.feeds = feeds;
        this.facts = facts;
        this.accounts = accounts;
        this.organization = organization;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    /** The caller's address, without its secret part. */
    public DutyFeedResponse get() {
        return answer(feeds.findById(actor.get().id()), null);
    }

    /**
     * Makes a new address for the caller; an older one ends at once.
     *
     * @return the only answer that holds the address
     * @throws ProblemException RULE_VIOLATED for an unknown unit
     */
    public DutyFeedResponse create(DutyFeedRequest request) {
        UUID unitId = request.unit() == null ? null : Optional.ofNullable(organization.unitsByCode(List.of(request.unit())).get(request.unit()))
                .map(UnitResponse::id).orElseThrow(() -> ProblemException.rule("unit", "unit-unknown", request.unit()));
        String token = PREFIX + Secrets.token();
        DutyFeed feed = feeds.findById(actor.get().id());
        DutyFeedResponse before = feed == null ? null : answer(feed, null);
        if (feed == null) {
            feed = new DutyFeed(actor.get().id(), token, unitId, clock.now());
            feeds.persist(feed);
        } else {
            feed.renew(token, unitId, clock.now());
        }
        feeds.flush();
        audit.record("DUTY_FEED_CREATED", subject(), before, answer(feed, null));
        return answer(feed, PATH + token);
    }

    /** Ends the caller's address; nothing happens when there is none. */
    public void delete() {
        DutyFeed feed = feeds.findById(actor.get().id());
        if (feed != null) {
            audit.record("DUTY_FEED_ENDED", subject(), answer(feed, null), null);
            feeds.delete(feed);
            feeds.flush();
        }
    }

    /**
     * The calendar at an address, as iCalendar (RFC 5545): the duties of this year and the next.
     *
     * @throws ProblemException NOT_FOUND for an unknown or ended address, also when the account that made it is disabled
     */
    public String calendar(String token) {
        DutyFeed feed = feeds.withToken(token).filter(it -> accounts.isActive(it.accountId)).orElseThrow(ProblemException::notFound);
        Instant now = clock.now();
        if (feed.isNoteworthy(now)) {
            feeds.used(feed.accountId, feed.tokenHash, now);
        }
        int year = facts.today().getYear();
        return new DutyCalendar(facts.reckon(year, year + 1), organization.officeName(), feed.unitId).text();
    }

    private DutyFeedResponse answer(DutyFeed feed, String path) {
        if (feed == null) {
            return new DutyFeedResponse(false, null, null, null, null);
        }
        String unit = feed.unitId == null ? null : organization.unitsById(List.of(feed.unitId)).get(feed.unitId).code();
        return new DutyFeedResponse(true, unit, feed.createdAt, feed.lastUsedAt, path);
    }

    private Subject subject() {
        Actor caller = actor.get();
        return Subject.of("duty-feed", caller.id(), caller.name());
    }
}

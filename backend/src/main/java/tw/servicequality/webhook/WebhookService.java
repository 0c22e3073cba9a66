package tw.servicequality.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import tw.servicequality.audit.AuditService;
import tw.servicequality.audit.ExportDoing;
import tw.servicequality.audit.Subject;
import tw.servicequality.changefeed.ChangeFeedService;
import tw.servicequality.changefeed.rules.Published;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.http.IfMatch;
import tw.servicequality.platform.http.Page;
import tw.servicequality.platform.problem.ProblemException;
import tw.servicequality.platform.problem.ProblemType;

/** Keeps the subscriptions. Whether an address may be reached is asked of {@link WebhookAddresses} before, outside any transaction. */
@ApplicationScoped
@Transactional
public class WebhookService {

    private static final UUID NONE = new UUID(0, 0);

    private final Webhooks webhooks;
    private final WebhookDeliveries deliveries;
    private final WebhookSecrets secrets;
    private final ChangeFeedService feed;
    private final AuditService audit;
    private final WebhookSettings settings;
    private final OfficeClock clock;

    WebhookService(Webhooks webhooks, WebhookDeliveries deliveries, WebhookSecrets secrets, ChangeFeedService feed, AuditService audit, WebhookSettings settings,
            OfficeClock clock) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.secrets = secrets;
        this.feed = feed;
        this.audit = audit;
        this.settings = settings;
        this.clock = clock;
    }

    /** All subscriptions by name; there are few. One statement. */
    public Page<WebhookResponse> list() {
        Instant now = clock.now();
        return Page.whole(webhooks.inOrder().stream().map(it -> WebhookResponse.of(it.webhook(), it.failingSince(), now)).toList());
    }

    /** The same for a file, which is recorded. */
    Page<WebhookResponse> export() {
        Page<WebhookResponse> all = list();
        audit.recordExport("WEBHOOKS_EXPORTED", "webhook", ExportDoing.of(null, false, null, all));
        return all;
    }

    /** The kinds of things whose changes can be sent. */
    public Page<WebhookKindResponse> kinds() {
        return Page.whole(Arrays.stream(Published.values()).map(it -> new WebhookKindResponse(it.word(), it.room())).toList());
    }

    /** One subscription. One statement. */
    public WebhookResponse get(UUID id) {
        return answer(find(id));
    }

    /**
     * Adds a subscription, which is told what changes from now on.
     *
     * @throws ProblemException CONFLICT when the name is taken; RULE_VIOLATED for kinds that are not told, and when there are too many subscriptions
     */
    public WebhookSecretResponse create(WebhookRequest request) {
        check(request, NONE);
        if (webhooks.count() >= settings.most()) {
            throw ProblemException.rule("name", "too-many", settings.most());
        }
        Instant now = clock.now();
        Webhook webhook = new Webhook(request, now);
        String secret = secrets.renew(webhook, null);
        webhooks.persist(webhook);
        webhooks.begin(new WebhookProgress(webhook.id, feed.list("latest", null, 1).nextCursor(), now));
        webhooks.flush();
        WebhookResponse answer = WebhookResponse.of(webhook, null, now);
        audit.record("WEBHOOK_CREATED", subject(webhook), null, answer);
        return new WebhookSecretResponse(answer, secret);
    }

    /**
     * Changes a subscription, also pauses it and lets it go on; what changed meanwhile is sent then.
     *
     * @throws ProblemException CONFLICT when the name is taken; RULE_VIOLATED for kinds that are not told
     */
    public WebhookResponse update(UUID id, int expectedVersion, WebhookRequest request) {
        Webhooks.Seen seen = find(id);
        Webhook webhook = seen.webhook();
        IfMatch.check(expectedVersion, webhook.version);
        check(request, id);
        WebhookResponse before = answer(seen);
        boolean wasActive = webhook.active;
        webhook.change(request);
        webhooks.flush();
        boolean isFresh = webhook.active && !wasActive;
        if (isFresh) {
            webhooks.forgetFailures(id);
        }
        WebhookResponse after = WebhookResponse.of(webhook, isFresh ? null : seen.failingSince(), clock.now());
        audit.record("WEBHOOK_UPDATED", subject(webhook), before, after);
        return after;
    }

    /** Deletes a subscription with its log. */
    public void delete(UUID id, int expectedVersion) {
        Webhooks.Seen seen = find(id);
        IfMatch.check(expectedVersion, seen.webhook().version);
        WebhookResponse before = answer(seen);
        webhooks.delete(seen.webhook());
        webhooks.flush();
        webhooks.deleteProgress(id);
        deliveries.deleteOf(id);
        audit.record("WEBHOOK_DELETED", subject(seen.webhook()), before, null);
    }

    /** Makes a new secret; the one before signs too for a while. One that was still signing from an earlier rotation ends. */
    public WebhookSecretResponse rotate(UUID id, int expectedVersion) {
        Webhooks.Seen seen = find(id);
        Webhook webhook = seen.webhook();
        IfMatch.check(expectedVersion, webhook.version);
        WebhookResponse before = answer(seen);
        String secret = secrets.renew(webhook, clock.now().plus(settings.overlap()));
        webhooks.flush();
        WebhookResponse after = answer(seen);
        audit.record("WEBHOOK_SECRET_ROTATED", subject(webhook), before, after);
        return new WebhookSecretResponse(after, secret);
    }

    static Subject subject(Webhook webhook) {
        return Subject.of("webhook", webhook.id, webhook.name);
    }

    private WebhookResponse answer(Webhooks.Seen seen) {
        return WebhookResponse.of(seen.webhook(), seen.failingSince(), clock.now());
    }

    private Webhooks.Seen find(UUID id) {
        return webhooks.seen(id).orElseThrow(ProblemException::notFound);
    }

    private void check(WebhookRequest request, UUID except) {
        Set<String> known = Arrays.stream(Published.values()).map(Published::word).collect(Collectors.toCollection(TreeSet::new));
        if (request.kinds() != null && !known.containsAll(request.kinds())) {
            throw ProblemException.rule("kinds", "choice", String.join(", ", known));
        }
        if (webhooks.isTaken(request.name().strip(), except)) {
            throw new ProblemException(ProblemType.CONFLICT, List.of(new ProblemException.Fault("name", "taken", request.name().strip())));
        }
    }
}

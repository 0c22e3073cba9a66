package tw.servicequality.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import tw.servicequality.changefeed.ChangeFeedService;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.watch.Backlog;
import tw.servicequality.platform.watch.OfficeFigures;

/** How many messages wait, for how long, and how far subscriptions lag behind the list of changes. Three statements, by keys. */
@ApplicationScoped
class WebhookFigures implements OfficeFigures {

    private static final Figure WAITING = Figure.count("quality.webhook.waiting", "Webhook messages that wait to be sent");
    private static final Figure OLDEST = Figure.seconds("quality.webhook.oldest.waiting", "Age of the oldest webhook message that waits to be sent, 0 when none does");
    private static final Figure LAG = Figure.seconds("quality.webhook.changes.lag",
            "Age of the oldest change that some active subscription has not looked at yet, 0 when all are up to date");
    private static final String SQL = "select count(*) waiting, min(created_at) oldest from webhook_delivery where next_try_at is not null";

    private final EntityManager entities;
    private final ChangeFeedService feed;
    private final OfficeClock clock;

    WebhookFigures(EntityManager entities, ChangeFeedService feed, OfficeClock clock) {
        this.entities = entities;
        this.feed = feed;
        this.clock = clock;
    }

    @Override
    public List<Figure> figures() {
        return List.of(WAITING, OLDEST, LAG);
    }

    @Override
    public List<Value> read() {
        Instant now = clock.now();
        Backlog backlog = Backlog.read(entities, SQL);
        List<String> told = entities.createQuery("select p.toldUntil from WebhookProgress p join Webhook w on w.id = p.webhookId where w.active", String.class)
                .getResultList();
        return List.of(WAITING.is(backlog.count()), OLDEST.is(backlog.age(now)), LAG.is(Backlog.age(feed.firstAfter(told).orElse(null), now)));
    }
}

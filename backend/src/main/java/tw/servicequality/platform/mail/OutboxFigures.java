package tw.servicequality.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.watch.Backlog;
import tw.servicequality.platform.watch.OfficeFigures;

/** How many mails wait, and for how long. One statement, by the index of what waits. */
@ApplicationScoped
class OutboxFigures implements OfficeFigures {

    private static final Figure WAITING = Figure.count("quality.mail.waiting", "Mails that wait to be sent");
    private static final Figure OLDEST = Figure.seconds("quality.mail.oldest.waiting", "Age of the oldest mail that waits to be sent, 0 when none does");
    private static final String SQL = "select count(*) waiting, min(created_at) oldest from outgoing_mail where next_try_at is not null";

    private final EntityManager entities;
    private final OfficeClock clock;

    OutboxFigures(EntityManager entities, OfficeClock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Override
    public List<Figure> figures() {
        return List.of(WAITING, OLDEST);
    }

    @Override
    public List<Value> read() {
        Backlog backlog = Backlog.read(entities, SQL);
        return List.of(WAITING.is(backlog.count()), OLDEST.is(backlog.age(clock.now())));
    }
}

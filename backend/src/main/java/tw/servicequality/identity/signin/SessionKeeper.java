package tw.servicequality.identity.signin;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import tw.servicequality.identity.rules.LockRules;
import tw.servicequality.identity.rules.SessionRules;
import tw.servicequality.platform.OfficeClock;

/** Recognises sessions at every request, and sweeps away what has ended by time. */
@ApplicationScoped
class SessionKeeper {

    private final Sessions sessions;
    private final SignInLocks locks;
    private final OfficeClock clock;
    private final SessionRules rules;
    private final LockRules lockRules;

    SessionKeeper(Sessions sessions, SignInLocks locks, OfficeClock clock, SessionSettings settings, LockSettings lock) {
        this.sessions = sessions;
        this.locks = locks;
        this.clock = clock;
        this.rules = settings.rules();
        this.lockRules = lock.rules();
    }

    /** The session of a token, when it is open, its account active and its time not over. One statement; once a minute two. */
    @ActivateRequestContext
    Optional<SessionView> recognise(String token) {
        Instant now = clock.now();
        Optional<SessionView> found = sessions.view(token, clock.today())
                .filter(session -> session.active() && rules.alive(session.lastSeenAt(), session.expiresAt(), now));
        if (found.isPresent() && rules.noteworthy(found.get().lastSeenAt(), now)) {
            QuarkusTransaction.requiringNew().run(() -> sessions.seen(found.get().id(), now));
        }
        return found;
    }

    /** Forgets ended sessions and old failures. Running on several nodes at once does no harm. */
    @Scheduled(every = "{quality.sweep-every}", delayed = "${quality.sweep-after:3m}", identity = "sessions")
    @Transactional
    void sweep() {
        Instant now = clock.now();
        sessions.forget(now, now.minus(rules.idle()));
        locks.forgetBefore(now.minus(lockRules.duration().multipliedBy(2)));
    }
}

package tw.servicequality.platform.http;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.concurrent.Callable;
import tw.servicequality.platform.ClockWatch;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.problem.ProblemException;
import tw.servicequality.platform.problem.ProblemType;

/** Keeps idempotency keys in the transaction of their effect: both are there, or neither. */
@ApplicationScoped
class IdempotencyKeys {

    private static final Duration KEPT = Duration.ofHours(24);

    /** A step that may throw what an endpoint may throw. */
    interface Step<A, B> {
        B apply(A input) throws Exception;
    }

    private final EntityManager entities;
    private final OfficeClock clock;
    private final ClockWatch watch;

    IdempotencyKeys(EntityManager entities, OfficeClock clock, ClockWatch watch) {
        this.entities = entities;
        this.clock = clock;
        this.watch = watch;
    }

    @Transactional(rollbackOn = Exception.class)
    public Object once(byte[] owner, byte[] request, Callable<Object> effect, Step<Object, IdempotencyKey.Answer> store,
            Step<IdempotencyKey.Answer, Object> replay) throws Exception {
        Instant now = clock.now();
        // A second caller with the same key waits here until the first has committed or rolled back. Nothing stands before this: looking for
        // a key that is not there, to lock or delete it, would lock the place of its neighbours too.
        int inserted = entities.createNativeQuery("insert ignore into idempotency_key (owner_hash, request_hash, created_at) values (?1, ?2, ?3)")
                .setParameter(1, owner).setParameter(2, request).setParameter(3, now).executeUpdate();
        IdempotencyKey key = entities.find(IdempotencyKey.class, owner, LockModeType.PESSIMISTIC_WRITE);
        boolean old = inserted == 0 && key.createdAt.isBefore(now.minus(KEPT));
        if (old) {
            key.beginAgain(request, now);
        }
        if (old || inserted == 1) {
            Object result = effect.call();
            key.answered(store.apply(result));
            return result;
        }
        if (!Arrays.equals(key.requestHash, request)) {
            throw new ProblemException(ProblemType.IDEMPOTENCY_KEY_REUSED);
        }
        return replay.apply(key.answer());
    }

    @Scheduled(every = "1h", delayed = "5m", identity = "idempotency-keys")
    @Transactional
    void sweep() {
        if (watch.mayDelete()) {
            forgetOld();
        }
    }

    /** Forgets keys that are older than 24 hours. Running on several nodes at once does no harm. */
    @Transactional
    void forgetOld() {
        entities.createQuery("delete from IdempotencyKey where createdAt < ?1").setParameter(1, clock.now().minus(KEPT)).executeUpdate();
    }
}

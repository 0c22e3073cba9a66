package tw.servicequality.identity.signin;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import jakarta.enterprise.context.ApplicationScoped;
import java.text.Normalizer;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import tw.servicequality.platform.Secrets;
import tw.servicequality.platform.problem.ProblemException;
import tw.servicequality.platform.problem.ProblemType;

/**
 * Hashes passwords with Argon2id (two passes, one lane, and 19 MiB unless the office wants more: the figures of OWASP). Only a few at a time, so that a flood of
 * sign-ins takes neither all memory nor all processors; and only some may wait, so that it does not take all workers either.
 */
@ApplicationScoped
public class Passwords {

    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int LENGTH = 32;
    private static final int SIDE_BY_SIDE = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 4);
    private static final long PATIENCE_SECONDS = 10;

    /** Of four workers at most three are busy with passwords or wait to be. */
    private static final int SHARE_OF = 4;
    /** No more than are served in a second or two. */
    private static final int MOST = 64;

    private final Argon2Function argon2;
    private final Semaphore places = new Semaphore(SIDE_BY_SIDE, true);
    private final int capacity;
    private final Semaphore admitted;
    private final String nobodys;

    Passwords(@ConfigProperty(name = "quarkus.thread-pool.max-threads", defaultValue = "200") int workers, PasswordSettings settings) {
        this.argon2 = Argon2Function.getInstance(Math.toIntExact(settings.hashMemory().asLongValue() / 1024), PASSES, LANES, LENGTH, Argon2.ID);
        this.nobodys = hash(Secrets.token());
        this.capacity = Math.clamp((long) workers * (SHARE_OF - 1) / SHARE_OF, 1, MOST);
        this.admitted = new Semaphore(capacity);
    }

    /** How many may be at work or wait. */
    int capacity() {
        return capacity;
    }

    /** How many are at work or wait. */
    int taken() {
        return capacity - admitted.availablePermits();
    }

    /** The hash to store; it carries its salt and figures. */
    public final String hash(String password) {
        return argon2.hash(normal(password)).getResult();
    }

    /**
     * Whether the password belongs to the hash. Takes the same time for any.
     *
     * @param hash null when there is no such account: the answer is no, after the same work
     */
    public boolean matches(String password, String hash) {
        String against = hash == null ? nobodys : hash;
        return Argon2Function.getInstanceFromHash(against).check(normal(password), against) && hash != null;
    }

    /**
     * Does work that hashes, when one of the few places is free.
     *
     * @throws ProblemException TOO_MANY_REQUESTS at once when too many wait already, and after waiting too long
     */
    public <T> T inTurn(Supplier<T> work) {
        if (!admitted.tryAcquire()) {
            throw new ProblemException(ProblemType.TOO_MANY_REQUESTS);
        }
        try {
            return whenFree(work);
        } finally {
            admitted.release();
        }
    }

    private <T> T whenFree(Supplier<T> work) {
        try {
            if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new ProblemException(ProblemType.TOO_MANY_REQUESTS);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new ProblemException(ProblemType.UNAVAILABLE);
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    /** The same password typed on another keyboard is the same password. */
    private static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }
}

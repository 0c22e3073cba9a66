package tw.servicequality.platform;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicLong;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/**
 * Counts the statements of the test itself and of requests that began while it counted. Jobs in the background run when they like, a request whose client has gone may still be
 * answered, and that somebody was seen is noted once a minute: none of these belongs to what is counted.
 */
@PersistenceUnitExtension
@Singleton
class StatementCounter implements StatementInspector {

    private static final String BEGUN = "begun in";
    private static final int BEFORE_ALL_OTHERS = 10_000;
    private static final String SEEN = "update session ";

    private final transient AtomicLong count = new AtomicLong();
    private final transient AtomicLong everywhere = new AtomicLong();
    private volatile transient Window window;

    /** While it is open, what this thread does counts. */
    private record Window(Thread test) {
    }

    void mark(@Observes Filters filters) {
        filters.register(request -> {
            Window open = window;
            if (open != null) {
                Vertx.currentContext().putLocal(BEGUN, open);
            }
            request.next();
        }, BEFORE_ALL_OTHERS);
    }

    /** How many statements were prepared while this ran, by it or by requests. */
    long in(Runnable call) {
        window = new Window(Thread.currentThread());
        long before = count.get();
        try {
            call.run();
            return count.get() - before;
        } finally {
            window = null;
        }
    }

    /** How many statements were prepared while this ran, by whomever. */
    long everywhere(Runnable call) {
        long before = everywhere.get();
        call.run();
        return everywhere.get() - before;
    }

    @Override
    public String inspect(String sql) {
        everywhere.incrementAndGet();
        Window open = window;
        if (open != null && isOf(open) && !sql.startsWith(SEEN)) {
            count.incrementAndGet();
        }
        return sql;
    }

    private static boolean isOf(Window open) {
        Context context = Vertx.currentContext();
        return Thread.currentThread() == open.test() || context != null && context.getLocal(BEGUN) == open;
    }
}

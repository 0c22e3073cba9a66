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
 * Counts the statements of requests and of the test itself. Jobs in the background run when they like, and that somebody was seen is noted once a minute: neither belongs to
 * what is counted.
 */
@PersistenceUnitExtension
@Singleton
class StatementCounter implements StatementInspector {

    private static final String REQUEST = "counted";
    private static final int BEFORE_ALL_OTHERS = 10_000;
    private static final String SEEN = "update session ";

    private final transient AtomicLong count = new AtomicLong();
    private final transient AtomicLong everywhere = new AtomicLong();
    private volatile transient Thread test;

    void mark(@Observes Filters filters) {
        filters.register(request -> {
            Vertx.currentContext().putLocal(REQUEST, true);
            request.next();
        }, BEFORE_ALL_OTHERS);
    }

    /** How many statements were prepared while this ran, by it or by requests. */
    long in(Runnable call) {
        test = Thread.currentThread();
        long before = count.get();
        call.run();
        return count.get() - before;
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
        Context context = Vertx.currentContext();
        boolean ours = Thread.currentThread() == test || context != null && context.getLocal(REQUEST) != null;
        if (ours && !sql.startsWith(SEEN)) {
            count.incrementAndGet();
        }
        return sql;
    }
}

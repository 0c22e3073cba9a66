package tw.servicequality.platform.problem;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.quarkus.arc.Arc;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The running request's trace id and the address it came from; both absent outside a request. */
@ApplicationScoped
public class RequestTrace {

    /** Where the trace id stands in the routing context and in the log's context. */
    public static final String KEY = "traceId";

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Instance<RoutingContext> routing;

    RequestTrace(Instance<RoutingContext> routing) {
        this.routing = routing;
    }

    /** The trace id of a request that begins: that of its span where traces are on (32 hexadecimal digits), else a new one (16). */
    public static String newId() {
        SpanContext span = Span.current().getSpanContext();
        if (span.isValid()) {
            return span.getTraceId();
        }
        byte[] bytes = new byte[8];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** The trace id that the answer and the log carry, or null outside a request. */
    public String id() {
        RoutingContext context = context();
        return context == null ? null : context.get(KEY);
    }

    /** The caller's address, or null outside a request. */
    public String address() {
        RoutingContext context = context();
        return context == null || context.request().remoteAddress() == null
                ? null : context.request().remoteAddress().hostAddress();
    }

    private RoutingContext context() {
        return Arc.container().requestContext().isActive() && routing.isResolvable() ? current() : null;
    }

    private RoutingContext current() {
        try {
            RoutingContext context = routing.get();
            context.request();
            return context;
        } catch (IllegalStateException | jakarta.enterprise.inject.IllegalProductException outsideHttp) {
            return null; // a request context without HTTP: a scheduled job or a test
        }
    }
}

package tw.servicequality.platform.http;

import io.quarkus.arc.All;
import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * How large a body may be: as the setting says, more on the paths that say so ({@link LargeBody}). A body whose length is told is refused before it is
 * read; of one that is sent in pieces the bytes are counted. The server's own limit, which answers with nothing, is far above.
 */
@ApplicationScoped
class BodyLimits {

    private static final Set<HttpMethod> WITHOUT_BODY = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final long usual;
    private final Map<String, Long> larger;

    BodyLimits(@ConfigProperty(name = "quality.largest-body") MemorySize usual, @All List<LargeBody> larger) {
        this.usual = usual.asLongValue();
        this.larger = larger.stream().collect(Collectors.toMap(LargeBody::path, LargeBody::limit));
    }

    /** The largest body of this request in bytes. */
    long largest(RoutingContext context) {
        return larger.getOrDefault(context.normalizedPath(), usual);
    }

    /** The length that the request tells; 0 when it tells none. */
    static long declared(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        try {
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException refusedByTheServer) {
            return 0;
        }
    }

    @ServerRequestFilter
    void count(ContainerRequestContext request, RoutingContext context) {
        if (context.request().getHeader(HttpHeaders.CONTENT_LENGTH) == null && !WITHOUT_BODY.contains(context.request().method())) {
            request.setEntityStream(new LimitedStream(request.getEntityStream(), largest(context)));
        }
    }
}

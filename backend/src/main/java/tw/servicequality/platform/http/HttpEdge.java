package tw.servicequality.platform.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jboss.logging.MDC;
import tw.servicequality.platform.Serving;
import tw.servicequality.platform.problem.Problem;
import tw.servicequality.platform.problem.ProblemType;
import tw.servicequality.platform.problem.Problems;
import tw.servicequality.platform.problem.RequestTrace;
import tw.servicequality.platform.problem.Texts;

/**
 * What every request passes first: a trace id, the security headers, the refusal of what comes while the program ends and of writes from
 * other sites; and, for what no resource answers, a problem instead of an empty body.
 */
@ApplicationScoped
class HttpEdge {

    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final String CONTENT_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; "
            + "font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    /** What the interface answers is data or a file of somebody's, never a page: opened by itself it can do nothing. */
    private static final String DATA_POLICY = "sandbox; default-src 'none'; frame-ancestors 'none'";

    private final Problems problems;
    private final ObjectMapper json;
    private final BodyLimits limits;

    HttpEdge(Problems problems, ObjectMapper json, BodyLimits limits) {
        this.problems = problems;
        this.json = json;
        this.limits = limits;
    }

    void filters(@Observes Filters filters) {
        filters.register(this::trace, 1000);
        filters.register(this::sameSite, 980);
    }

    void errors(@Observes Router router) {
        router.errorHandler(400, context -> answer(context, ProblemType.INVALID_REQUEST));
        router.errorHandler(404, context -> answer(context, ProblemType.NOT_FOUND));
        router.errorHandler(405, context -> answer(context, ProblemType.METHOD_NOT_ALLOWED));
        router.errorHandler(413, context -> answer(context, ProblemType.BODY_TOO_LARGE));
        router.errorHandler(500, context -> answer(context, ProblemType.INTERNAL_ERROR));
        router.errorHandler(415, context -> answer(context, ProblemType.UNSUPPORTED_MEDIA_TYPE));
    }

    private void trace(RoutingContext context) {
        String id = RequestTrace.newId();
        context.put(RequestTrace.KEY, id);
        MDC.put(RequestTrace.KEY, id);
        context.response().putHeader("X-Trace-Id", id);
        headers(context.request(), context.response().headers(), context.normalizedPath());
        if (!Serving.isOn()) {
            // The end waits for what is under way and not for what comes after; what would be begun now would be cut off in the middle.
            hearOut(context, ProblemType.UNAVAILABLE);
        } else if (!isReadable(context.request().uri())) {
            answer(context, ProblemType.INVALID_REQUEST);
        } else if (BodyLimits.declared(context.request()) > limits.largest(context)) {
            hearOut(context, ProblemType.BODY_TOO_LARGE);
        } else {
            context.next();
        }
    }

    /** The server's own check of addresses is switched off (see {@code Launcher}) because it answers with nothing. */
    private static boolean isReadable(String address) {
        try {
            new URI(address);
            return true;
        } catch (URISyntaxException malformed) {
            return false;
        }
    }

    /**
     * A sender who is still sending does not hear an answer before the end, and not at all when the connection is closed under him. So all of
     * it is taken, and dropped, unless it is very much, or the sender waits for leave.
     */
    private void hearOut(RoutingContext context, ProblemType refusal) {
        HttpServerRequest request = context.request();
        if (request.getHeader(HttpHeaders.EXPECT) != null || BodyLimits.declared(request) > LimitedStream.HEARD_OUT) {
            context.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            answer(context, refusal);
        } else {
            request.handler(dropped -> { }).endHandler(end -> answer(context, refusal)).resume();
        }
    }

    private static void headers(HttpServerRequest request, MultiMap headers, String path) {
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "same-origin");
        headers.set("X-Frame-Options", "DENY");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        boolean page = path == null || !path.startsWith("/api/") && !path.startsWith("/open311/");
        headers.set("Content-Security-Policy", page ? CONTENT_POLICY : DATA_POLICY);
        if (request.isSSL() || "https".equals(request.scheme())) {
            headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        if (!page) {
            // What somebody gets who is known may hold personal data, and so may the answer to what a visitor sends; what a visitor only reads may be
            // kept, and asked about again.
            boolean secret = request.getHeader(HttpHeaders.COOKIE) != null || request.getHeader(HttpHeaders.AUTHORIZATION) != null
                    || !READING.contains(request.method());
            headers.set(HttpHeaders.CACHE_CONTROL, secret ? "no-store" : "no-cache");
        }
    }

    /** A browser says where a request comes from; a write from anywhere but this site is refused. Machines send neither header. */
    private void sameSite(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (READING.contains(request.method()) || isOwn(request)) {
            context.next();
        } else {
            answer(context, ProblemType.CROSS_SITE_REQUEST);
        }
    }

    private static boolean isOwn(HttpServerRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin") || site.equals("none");
        }
        String origin = request.getHeader("Origin");
        if (origin == null) {
            return true;
        }
        try {
            URI uri = URI.create(origin);
            return uri.getHost() != null && request.authority() != null && uri.getAuthority().equalsIgnoreCase(request.authority().toString());
        } catch (IllegalArgumentException notAnOrigin) {
            return false;
        }
    }

    private void answer(RoutingContext context, ProblemType type) {
        if (context.response().ended()) {
            return;
        }
        Locale language = Texts.language(context.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        Problem problem = problems.problem(type, language, List.of(), context.get(RequestTrace.KEY));
        if (type == ProblemType.UNAVAILABLE) {
            context.response().putHeader(HttpHeaders.RETRY_AFTER, Integer.toString(Problems.RETRY_AFTER_SECONDS));
        }
        try {
            context.response().setStatusCode(type.status()).putHeader(HttpHeaders.CONTENT_TYPE, Problems.MEDIA_TYPE)
                    .putHeader(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag()).end(json.writeValueAsString(problem));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

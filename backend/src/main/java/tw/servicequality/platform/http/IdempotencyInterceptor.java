package tw.servicequality.platform.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import tw.servicequality.platform.Secrets;
import tw.servicequality.platform.actor.CurrentActor;
import tw.servicequality.platform.problem.ProblemException;

/** Runs an {@link Idempotent} endpoint once per key; without the header it runs as often as it is called. */
@Interceptor
@Idempotent
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class IdempotencyInterceptor {

    private static final int KEY_LENGTH = 100;

    private final HttpHeaders headers;
    private final UriInfo uri;
    private final CurrentActor actor;
    private final IdempotencyKeys keys;
    private final ObjectMapper json;

    IdempotencyInterceptor(HttpHeaders headers, UriInfo uri, CurrentActor actor, IdempotencyKeys keys, ObjectMapper json) {
        this.headers = headers;
        this.uri = uri;
        this.actor = actor;
        this.keys = keys;
        this.json = json;
    }

    @AroundInvoke
    Object once(InvocationContext invocation) throws Exception {
        String key = headers.getHeaderString(Idempotent.HEADER);
        if (key == null) {
            return invocation.proceed();
        }
        if (key.isBlank() || key.length() > KEY_LENGTH) {
            throw ProblemException.parameter(Idempotent.HEADER, "too-long", KEY_LENGTH);
        }
        byte[] owner = Secrets.sha256(actor.get().id() + "\n" + uri.getPath() + "\n" + key);
        Object[] body = Arrays.stream(invocation.getParameters()).filter(IdempotencyInterceptor::isBody).toArray();
        byte[] request = Secrets.sha256(json.writeValueAsString(body));
        return keys.once(owner, request, invocation::proceed, this::store, this::replay);
    }

    /** What the client sent: of the endpoint's parameters all but those that the framework passes in. */
    private static boolean isBody(Object parameter) {
        return parameter == null || !(parameter instanceof UriInfo || parameter instanceof HttpHeaders);
    }

    private IdempotencyKey.Answer store(Object result) throws Exception {
        if (result instanceof Response response) {
            return new IdempotencyKey.Answer(response.getStatus(), response.getHeaderString(HttpHeaders.LOCATION),
                    json.writeValueAsString(response.getEntity()));
        }
        throw new IllegalStateException("An idempotent endpoint answers with a Response");
    }

    private Object replay(IdempotencyKey.Answer answer) {
        return Response.status(answer.status()).header(HttpHeaders.LOCATION, answer.location())
                .type(MediaType.APPLICATION_JSON_TYPE).header(Idempotent.REPLAYED, "true").entity(answer.body()).build();
    }
}

package tw.servicequality.platform.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;

/** Makes problem answers in the caller's language. */
@ApplicationScoped
public class Problems {

    /** The media type of every problem answer. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** How many seconds somebody is asked to wait when nothing better is known. */
    public static final int RETRY_AFTER_SECONDS = 5;

    private final Texts texts;
    private final RequestTrace trace;

    Problems(Texts texts, RequestTrace trace) {
        this.texts = texts;
        this.trace = trace;
    }

    Response answer(ProblemType type, Locale language, List<ProblemException.Fault> faults, Object... values) {
        List<Problem.FieldError> errors = faults.stream()
                .map(fault -> new Problem.FieldError(fault.field(), fault.code(),
                        texts.get(language, "fault." + fault.code(), fault.values()))).toList();
        return answerWith(type, language, errors, values);
    }

    Response answerWith(ProblemType type, Locale language, List<Problem.FieldError> errors, Object... values) {
        Response.ResponseBuilder answer = Response.status(type.status()).type(MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag())
                .entity(problem(type, language, errors, trace.id(), values));
        if (type == ProblemType.UNAVAILABLE || type == ProblemType.TOO_MANY_REQUESTS) {
            answer.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        return answer.build();
    }

    /** The problem itself, for answers that are not made by a resource. */
    public Problem problem(ProblemType type, Locale language, List<Problem.FieldError> errors, String traceId, Object... values) {
        String key = "problem." + type.code();
        return new Problem(type.uri(), texts.get(language, key + ".title"), type.status(),
                texts.get(language, key + ".detail", values), type.code(), errors.isEmpty() ? null : errors, traceId);
    }
}

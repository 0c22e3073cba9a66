package tw.servicequality.platform.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import tw.servicequality.platform.Serving;

/** The one place that turns what was thrown into an answer. */
public class ProblemMapper {

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class);

    private static final long MILLIS = 1000;

    private final Problems problems;

    ProblemMapper(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response problem(ProblemException thrown, HttpHeaders headers) {
        Response answer = problems.answer(thrown.type(), language(headers), thrown.faults(), thrown.values());
        if (thrown.waiting() != null) {
            answer.getHeaders().putSingle(HttpHeaders.RETRY_AFTER, Math.max(1, Math.ceilDiv(thrown.waiting().toMillis(), MILLIS)));
        }
        return answer;
    }

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException thrown, HttpHeaders headers) {
        List<Problem.FieldError> errors = thrown.getConstraintViolations().stream().map(ProblemMapper::fieldError)
                .sorted(Comparator.comparing(Problem.FieldError::field).thenComparing(Problem.FieldError::code)).toList();
        return problems.answerWith(ProblemType.INVALID_REQUEST, language(headers), errors);
    }

    @ServerExceptionMapper
    Response unreadable(MismatchedInputException thrown, HttpHeaders headers) {
        return problems.answer(ProblemType.INVALID_JSON, language(headers), List.of(jsonFault(thrown)));
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Response notSignedIn(HttpHeaders headers) {
        return problems.answer(ProblemType.NOT_SIGNED_IN, language(headers), List.of());
    }

    @ServerExceptionMapper(ForbiddenException.class)
    Response forbidden(HttpHeaders headers) {
        return problems.answer(ProblemType.FORBIDDEN, language(headers), List.of());
    }

    @ServerExceptionMapper
    Response web(WebApplicationException thrown, HttpHeaders headers) {
        for (Throwable cause = thrown.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof ProblemException problem) {
                return problem(problem, headers);
            }
            if (cause instanceof JacksonException json) {
                return problems.answer(ProblemType.INVALID_JSON, language(headers), List.of(jsonFault(json)));
            }
        }
        ProblemType type = switch (thrown.getResponse().getStatus()) {
            case 401 -> ProblemType.NOT_SIGNED_IN;
            case 403 -> ProblemType.FORBIDDEN;
            case 404 -> ProblemType.NOT_FOUND;
            case 405 -> ProblemType.METHOD_NOT_ALLOWED;
            case 406 -> ProblemType.NOT_ACCEPTABLE;
            case 413 -> ProblemType.BODY_TOO_LARGE;
            case 415 -> ProblemType.UNSUPPORTED_MEDIA_TYPE;
            case 429 -> ProblemType.TOO_MANY_REQUESTS;
            case 503 -> ProblemType.UNAVAILABLE;
            default -> thrown.getResponse().getStatus() < 500 ? ProblemType.INVALID_REQUEST : ProblemType.INTERNAL_ERROR;
        };
        if (type == ProblemType.INTERNAL_ERROR) {
            LOG.error("Request failed", thrown);
        }
        return problems.answer(type, language(headers), List.of());
    }

    @ServerExceptionMapper(OptimisticLockException.class)
    Response stale(HttpHeaders headers) {
        return problems.answer(ProblemType.STALE_VERSION, language(headers), List.of());
    }

    @ServerExceptionMapper
    Response everythingElse(Throwable thrown, HttpHeaders headers) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof ProblemException problem) {
                return problem(problem, headers);
            }
            if (cause instanceof OptimisticLockException || cause instanceof org.hibernate.StaleStateException) {
                return stale(headers);
            }
            if (cause instanceof JacksonException json && !(thrown instanceof IllegalStateException)) {
                return problems.answer(ProblemType.INVALID_JSON, language(headers), List.of(jsonFault(json)));
            }
            if (cause instanceof org.hibernate.exception.ConstraintViolationException) {
                LOG.debug("Constraint of the database", thrown);
                return problems.answer(ProblemType.CONFLICT, language(headers), List.of());
            }
        }
        if (DatabaseTrouble.isUnavailable(thrown)) {
            LOG.warn("Database unavailable", thrown);
            return problems.answer(ProblemType.UNAVAILABLE, language(headers), List.of());
        }
        if (!Serving.isOn()) {
            LOG.warn("Cut off by the end of the program", thrown);
            return problems.answer(ProblemType.UNAVAILABLE, language(headers), List.of());
        }
        LOG.error("Request failed", thrown);
        return problems.answer(ProblemType.INTERNAL_ERROR, language(headers), List.of());
    }

    private static Locale language(HttpHeaders headers) {
        return Texts.language(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }

    private static Problem.FieldError fieldError(ConstraintViolation<?> violation) {
        return new Problem.FieldError(FieldPath.of(violation), FieldPath.rule(violation), violation.getMessage());
    }

    public static ProblemException.Fault jsonFault(JacksonException thrown) {
        String path = thrown instanceof JsonMappingException mapping ? path(mapping) : "";
        String where = path.isEmpty() ? position(thrown) : path;
        return switch (thrown) {
            case UnrecognizedPropertyException unknown -> new ProblemException.Fault(where, "unknown-property", unknown.getPropertyName());
            case InvalidFormatException format -> invalidValue(where, format.getTargetType());
            case MismatchedInputException mismatched -> new ProblemException.Fault(where, "wrong-type");
            default -> new ProblemException.Fault(where, thrown.getOriginalMessage() != null
                    && thrown.getOriginalMessage().startsWith("Duplicate field") ? "duplicate-property" : "malformed-json");
        };
    }

    private static String position(JacksonException thrown) {
        return thrown.getLocation() == null ? "body"
                : "line " + thrown.getLocation().getLineNr() + ", column " + thrown.getLocation().getColumnNr();
    }

    public static String path(JsonMappingException thrown) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference reference : thrown.getPath()) {
            if (reference.getFieldName() == null) {
                path.append('[').append(reference.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(reference.getFieldName());
            }
        }
        return path.toString();
    }

    /** Says what would be right. What was sent is not repeated: it may be somebody's data in the wrong place. */
    private static ProblemException.Fault invalidValue(String where, Class<?> wanted) {
        if (wanted != null && wanted.isEnum()) {
            return new ProblemException.Fault(where, "choice", Stream.of(wanted.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", ")));
        }
        if (wanted == LocalDate.class) {
            return new ProblemException.Fault(where, "date");
        }
        if (wanted == Instant.class) {
            return new ProblemException.Fault(where, "instant");
        }
        return new ProblemException.Fault(where, wanted == UUID.class ? "uuid" : "invalid-value");
    }
}

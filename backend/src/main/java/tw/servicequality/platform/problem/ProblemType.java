package tw.servicequality.platform.problem;

import java.util.Locale;

/**
 * The catalogue of everything that can go wrong, with its HTTP status (RFC 9457). The names are part of the contract:
 * {@code type} is {@code urn:service-quality:problem:<name in kebab case>} and never changes. The texts stand in
 * {@code messages/problems_*.properties}.
 */
public enum ProblemType {
    INVALID_REQUEST(400),
    INVALID_JSON(400),
    INVALID_PARAMETER(400),
    INVALID_CURSOR(400),
    NOT_SIGNED_IN(401),
    SIGN_IN_FAILED(401),
    CLIENT_KEY_INVALID(401),
    FORBIDDEN(403),
    CROSS_SITE_REQUEST(403),
    SCOPE_MISSING(403),
    CLOSED_TO_CLIENTS(403),
    PASSWORD_CHANGE_REQUIRED(403),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    CONFLICT(409),
    WRONG_STATE(409),
    STALE_VERSION(412),
    BODY_TOO_LARGE(413),
    UNSUPPORTED_MEDIA_TYPE(415),
    RULE_VIOLATED(422),
    IDEMPOTENCY_KEY_REUSED(422),
    CALENDAR_YEAR_MISSING(422),
    CALENDAR_FILE_INVALID(422),
    PLAN_INVALID(422),
    VERSION_REQUIRED(428),
    TOO_MANY_REQUESTS(429),
    INTERNAL_ERROR(500),
    UNAVAILABLE(503);

    private final int status;

    ProblemType(int status) {
        this.status = status;
    }

    /** The HTTP status of this problem. */
    public int status() {
        return status;
    }

    /** The short stable code in kebab case, for example {@code stale-version}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The stable identifier of this problem type. */
    public String uri() {
        return "urn:service-quality:problem:" + code();
    }
}

package tw.servicequality.platform.problem;

import java.time.Duration;
import java.util.List;

/** Ends a request with a problem answer and rolls the transaction back. */
public class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ProblemType type;
    private final transient Object[] values;
    private final transient List<Fault> faults;
    private transient Duration wait;

    /**
     * One fault at a field whose text stands in the message files.
     *
     * @param field path of the property or name of the parameter
     * @param code rule that was broken in kebab case; also the key {@code fault.<code>} of the text
     * @param values what the text's placeholders stand for
     */
    public record Fault(String field, String code, Object... values) {
    }

    /** A problem whose detail text takes these values. */
    public ProblemException(ProblemType type, Object... values) {
        this(type, List.of(), values);
    }

    /** A problem with single faults. */
    public ProblemException(ProblemType type, List<Fault> faults, Object... values) {
        super(type.code());
        this.type = type;
        this.values = values;
        this.faults = List.copyOf(faults);
    }

    /** The one answer for what does not exist and for what the caller may not see. */
    public static ProblemException notFound() {
        return new ProblemException(ProblemType.NOT_FOUND);
    }

    /** A rule of the office was broken at one field. */
    public static ProblemException rule(String field, String code, Object... values) {
        return new ProblemException(ProblemType.RULE_VIOLATED, List.of(new Fault(field, code, values)));
    }

    /** A parameter of the request cannot be read. */
    public static ProblemException parameter(String name, String code, Object... values) {
        return new ProblemException(ProblemType.INVALID_PARAMETER, List.of(new Fault(name, code, values)));
    }

    /** The caller has used up what is allowed and is told how long to wait ({@code Retry-After}). */
    public static ProblemException tooMany(Duration wait) {
        ProblemException thrown = new ProblemException(ProblemType.TOO_MANY_REQUESTS);
        thrown.wait = wait;
        return thrown;
    }

    public ProblemType type() {
        return type;
    }

    /** What the placeholders of the detail text stand for. */
    public Object[] values() {
        return values;
    }

    /** How long to wait; null when nobody knows. */
    Duration waiting() {
        return wait;
    }

    /** The single faults; empty when it is about the whole. */
    public List<Fault> faults() {
        return faults;
    }
}

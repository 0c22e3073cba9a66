package tw.servicequality.platform.http;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tw.servicequality.platform.problem.ProblemException;
import tw.servicequality.platform.problem.ProblemType;

/** The version a client believes to be changing, from {@code If-Match}. */
public final class IfMatch {

    /** The header's name. */
    public static final String HEADER = "If-Match";

    /** The largest version that is taken, here and in bodies: nine digits, more than anything is changed in its life. */
    public static final int LARGEST_VERSION = 999_999_999;

    private static final Pattern TAG = Pattern.compile("(?:W/)?\"(\\d{1,9})(?:-[^\"]*)?\"");

    private IfMatch() {
    }

    /**
     * Reads the header; both {@code "3"} and the full entity tag of an answer are accepted.
     *
     * @throws ProblemException VERSION_REQUIRED without the header, INVALID_PARAMETER when it is no entity tag of ours
     */
    public static int version(String header) {
        if (header == null || header.isBlank()) {
            throw new ProblemException(ProblemType.VERSION_REQUIRED);
        }
        Matcher matcher = TAG.matcher(header.strip());
        if (!matcher.matches()) {
            throw ProblemException.parameter(HEADER, "entity-tag");
        }
        return Integer.parseInt(matcher.group(1));
    }

    /**
     * Refuses a change of anything but the version that the client saw.
     *
     * @throws ProblemException STALE_VERSION when somebody was faster
     */
    public static void check(int expected, int actual) {
        if (expected != actual) {
            throw new ProblemException(ProblemType.STALE_VERSION);
        }
    }
}

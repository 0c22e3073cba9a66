package tw.servicequality.complaint.rules;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands in braces in a template of a reply, and what is put there. None of it tells who the petitioner is. */
public final class ReplyPlaceholders {

    /** 案號. */
    public static final String CASE_NUMBER = "caseNumber";
    /** 主旨, as the petitioner or the office wrote it. */
    public static final String SUBJECT = "subject";
    /** 承辦課室. */
    public static final String UNIT = "unit";
    /** 收件日, as {@code 115年11月26日}. */
    public static final String RECEIVED_ON = "receivedOn";
    /** 機關全銜. */
    public static final String OFFICE = "office";
    /** To whom the case is transferred. */
    public static final String AGENCY = "agency";
    /** The number of the case that answered the same matter before. */
    public static final String EARLIER_NUMBER = "earlierNumber";
    /** All of them, in the order in which people are told them. */
    public static final List<String> ALL = List.of(CASE_NUMBER, SUBJECT, UNIT, RECEIVED_ON, OFFICE, AGENCY, EARLIER_NUMBER);
    /** Stands where something must still be written by hand. */
    public static final String BLANK = "○○○";

    private static final Pattern FORM = Pattern.compile("\\{([^{}]*)}");

    private ReplyPlaceholders() {
    }

    /** The words in braces that mean nothing, each once. */
    public static List<String> unknown(String text) {
        TreeSet<String> found = new TreeSet<>();
        FORM.matcher(text).results().map(it -> it.group(1)).filter(it -> !ALL.contains(it)).forEach(found::add);
        return List.copyOf(found);
    }

    /**
     * A text with its placeholders filled, once: braces in a value stay what they are.
     *
     * @param values by placeholder; what is missing or blank becomes {@link #BLANK}
     */
    public static String filled(String text, Map<String, String> values) {
        return FORM.matcher(text).replaceAll(found -> {
            String name = found.group(1);
            String value = values.get(name);
            String put = !ALL.contains(name) ? found.group() : value == null || value.isBlank() ? BLANK : value.strip();
            return Matcher.quoteReplacement(put);
        });
    }
}

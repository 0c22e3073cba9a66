package tw.servicequality.platform.watch;

import io.quarkus.logging.LoggingFilter;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logmanager.ExtLogRecord;

/**
 * Keeps what was sent to us from making lines of its own in the log: in messages, and in what exceptions say, line ends and other control characters are written as
 * {@code \n} or as {@code \}{@code u001b}. JSON does that by itself.
 */
@LoggingFilter(name = "line-ends")
public final class LineEnds implements Filter {

    /** All but the tab; the separators of Unicode, which some programs take for line ends, among them. */
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\x{80}-\\x{9f}\\x{2028}\\x{2029}&&[^\t]]");

    private final boolean isJson;

    /** @param isJson whether the log is written as JSON */
    public LineEnds(@ConfigProperty(name = "quality.log.json", defaultValue = "false") boolean isJson) {
        this.isJson = isJson;
    }

    @Override
    public boolean isLoggable(LogRecord record) {
        if (!isJson) {
            ExtLogRecord line = ExtLogRecord.wrap(record);
            String words = line.getFormattedMessage();
            if (words != null && CONTROL.matcher(words).find()) {
                record.setParameters(null);
                line.setMessage(encoded(words), ExtLogRecord.FormatStyle.NO_FORMAT);
            }
            if (isBroken(record.getThrown(), known())) {
                record.setThrown(new OneLine(record.getThrown(), known()));
            }
        }
        return true;
    }

    private static Set<Throwable> known() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    private static boolean isBroken(Throwable thrown, Set<Throwable> known) {
        if (thrown == null || !known.add(thrown)) {
            return false;
        }
        boolean isBroken = CONTROL.matcher(String.valueOf(thrown)).find() || isBroken(thrown.getCause(), known);
        for (Throwable other : thrown.getSuppressed()) {
            isBroken |= isBroken(other, known);
        }
        return isBroken;
    }

    private static String encoded(String words) {
        return CONTROL.matcher(words).replaceAll(found -> Matcher.quoteReplacement(switch (found.group()) {
            case "\n" -> "\\n";
            case "\r" -> "\\r";
            default -> String.format("\\u%04x", (int) found.group().charAt(0));
        }));
    }

    /** Another exception, of which only the words stand in one line. */
    private static final class OneLine extends Throwable {

        private static final long serialVersionUID = 1L;

        private final String words;

        OneLine(Throwable original, Set<Throwable> known) {
            super(null, original.getCause() == null || !known.add(original.getCause()) ? null : new OneLine(original.getCause(), known));
            this.words = encoded(String.valueOf(original));
            setStackTrace(original.getStackTrace());
            for (Throwable other : original.getSuppressed()) {
                if (known.add(other)) {
                    addSuppressed(new OneLine(other, known));
                }
            }
        }

        @Override
        public String toString() {
            return words;
        }
    }
}

package tw.servicequality.platform;

import io.quarkus.logging.LoggingFilter;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import org.jboss.logmanager.ExtLogRecord;

/**
 * Keeps every entry of the log what it is: words from outside, such as a file's name in what a library says of it, cannot end a line and begin another that nobody
 * wrote. Ends of lines and other signs that steer a terminal are written out, {@code \n} or {@code \u001b}, in the words and in those of what was thrown. It is
 * named for the terminal and for the file.
 */
@LoggingFilter(name = "one-line")
public final class OneLine implements Filter {

    @Override
    public boolean isLoggable(LogRecord record) {
        String words = words(record);
        if (words != null && isUnsafe(words)) {
            if (record instanceof ExtLogRecord known) {
                known.setMessage(encoded(words), ExtLogRecord.FormatStyle.NO_FORMAT);
            } else {
                record.setMessage(encoded(words));
            }
            record.setParameters(null);
        }
        if (record.getThrown() != null && isUnsafe(record.getThrown(), Collections.newSetFromMap(new IdentityHashMap<>()))) {
            record.setThrown(Told.of(record.getThrown(), new IdentityHashMap<>()));
        }
        return true;
    }

    private static String words(LogRecord record) {
        return record instanceof ExtLogRecord known ? known.getFormattedMessage() : record.getMessage();
    }

    /** The same words in one line. */
    static String encoded(String text) {
        StringBuilder line = new StringBuilder(text.length() + 16);
        text.chars().forEach(sign -> {
            switch (sign) {
                case '\n' -> line.append("\\n");
                case '\r' -> line.append("\\r");
                case '\t' -> line.append('\t');
                default -> {
                    if (steers(sign)) {
                        line.append(String.format("\\u%04x", sign));
                    } else {
                        line.append((char) sign);
                    }
                }
            }
        });
        return line.toString();
    }

    private static boolean isUnsafe(String text) {
        return text.chars().anyMatch(sign -> sign != '\t' && steers(sign));
    }

    /** Control characters, and the two that Unicode has for the ends of lines and paragraphs. */
    private static boolean steers(int sign) {
        return Character.isISOControl(sign) || sign == '\u2028' || sign == '\u2029';
    }

    private static boolean isUnsafe(Throwable thrown, Set<Throwable> seen) {
        if (thrown == null || !seen.add(thrown)) {
            return false;
        }
        boolean unsafe = isUnsafe(String.valueOf(thrown)) || isUnsafe(thrown.getCause(), seen);
        for (Throwable other : thrown.getSuppressed()) {
            unsafe |= isUnsafe(other, seen);
        }
        return unsafe;
    }

    /** What was thrown, as it is told in the log. */
    private static final class Told extends Throwable {

        private static final long serialVersionUID = 1L;

        private final String words;

        private Told(Throwable thrown) {
            super("");
            words = encoded(String.valueOf(thrown));
            setStackTrace(thrown.getStackTrace());
        }

        static Told of(Throwable thrown, IdentityHashMap<Throwable, Told> known) {
            Told told = known.get(thrown);
            if (told != null) {
                return told;
            }
            told = new Told(thrown);
            known.put(thrown, told);
            if (thrown.getCause() != null) {
                told.initCause(of(thrown.getCause(), known));
            }
            for (Throwable other : thrown.getSuppressed()) {
                told.addSuppressed(of(other, known));
            }
            return told;
        }

        @Override
        public String toString() {
            return words;
        }
    }
}

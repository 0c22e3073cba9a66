package tw.servicequality.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.bootstrap.logging.InitialConfigurator;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Handler;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.Level;
import org.junit.jupiter.api.Test;

/** What is written to the log when somebody's words have ends of lines in them: one entry, and none that nobody wrote. */
@QuarkusTest
class LoggedLinesTest {

    private static final String FORGED = "2026-11-28 01:00:00,000 INFO  [tw.servicequality] signed in";

    /** What the handlers of the running program make of a record; those that write lines. */
    private static List<String> written(ExtLogRecord record) {
        List<Handler> handlers = Arrays.stream(InitialConfigurator.DELAYED_HANDLER.getHandlers()).filter(it -> it.getFormatter() != null && it.getFilter() != null).toList();
        assertFalse(handlers.isEmpty(), "no handler has the filter");
        return handlers.stream().filter(it -> it.isLoggable(record)).map(it -> it.getFormatter().format(record)).toList();
    }

    private static ExtLogRecord record(String words, Object... values) {
        ExtLogRecord record = new ExtLogRecord(Level.ERROR, words, ExtLogRecord.FormatStyle.PRINTF, "tw.servicequality.test");
        record.setParameters(values);
        return record;
    }

    @Test
    void words_from_outside_stay_in_their_line() {
        for (String end : List.of("\n", "\r\n", "\r", "\u0085", "\u2028")) {
            for (String line : written(record("The file %s is odd", "a.pdf" + end + FORGED))) {
                assertEquals(1, line.strip().lines().count(), line);
                assertTrue(line.contains(FORGED) && line.contains("a.pdf\\"), line);
            }
        }
        written(record("%s", "\u001b[2Jgone")).forEach(line -> assertTrue(line.contains("\\u001b[2Jgone"), line));
        written(record("100 %%, 登記課 %d", 7)).forEach(line -> assertTrue(line.contains("100 %, 登記課 7"), line));
    }

    @Test
    void so_do_those_of_what_was_thrown() {
        IllegalStateException thrown = new IllegalStateException("outer\n" + FORGED, new IllegalArgumentException("inner\r\n" + FORGED));
        thrown.addSuppressed(new IllegalArgumentException("beside\n" + FORGED));
        ExtLogRecord record = record("Request failed");
        record.setThrown(thrown);
        for (String text : written(record)) {
            assertTrue(text.lines().noneMatch(line -> line.startsWith(FORGED)), text);
            assertTrue(text.contains("java.lang.IllegalStateException: outer\\n" + FORGED) && text.contains("inner\\r\\n") && text.contains("beside\\n"), text);
            assertTrue(text.lines().anyMatch(line -> line.strip().startsWith("at tw.servicequality.platform.LoggedLinesTest.so_do_those_of_what_was_thrown")), text);
        }
    }

    @Test
    void two_that_cause_each_other_are_told_once() {
        IllegalStateException one = new IllegalStateException("one\n");
        IllegalStateException other = new IllegalStateException("other", one);
        one.addSuppressed(other);
        ExtLogRecord record = record("Request failed");
        record.setThrown(one);
        written(record).forEach(text -> assertTrue(text.contains("one\\n"), text));
    }
}

package tw.servicequality.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.Level;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.problem.RequestTrace;
import tw.servicequality.platform.watch.LineEnds;

/** Lines of the plain log, as its own format writes them, with words that somebody has sent. */
class LineEndsTest {

    private static final String FORGED = "2026-11-28 01:00:00,000 ERROR [forged] nothing happened";

    private final LineEnds filter = new LineEnds(false);

    private static String format(String handler) {
        Properties properties = new Properties();
        try (var file = Files.newBufferedReader(Path.of("src/main/resources/application.properties"))) {
            properties.load(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return properties.getProperty("quarkus.log." + handler + ".format");
    }

    private String written(LineEnds by, ExtLogRecord line) {
        assertTrue(by.isLoggable(line));
        return new PatternFormatter(format("file")).format(line);
    }

    private static ExtLogRecord line(String words, Object... values) {
        ExtLogRecord line = new ExtLogRecord(Level.WARN, words, ExtLogRecord.FormatStyle.PRINTF, LineEndsTest.class.getName());
        line.setLoggerName("tw.servicequality.Test");
        line.setParameters(values);
        return line;
    }

    @Test
    void words_of_others_stay_in_their_line() {
        String written = written(filter, line("Not found: %s", "/x\r\n" + FORGED + "\u2028" + FORGED + "\u0085\u001b[2J\tend 王小明 𠮷"));
        assertEquals(1, written.lines().count(), written);
        assertTrue(written.contains("Not found: /x\\r\\n" + FORGED + "\\u2028" + FORGED + "\\u0085\\u001b[2J\tend 王小明 𠮷"), written);
    }

    @Test
    void words_of_exceptions_do_too_with_their_causes_and_what_was_suppressed() {
        Exception thrown = new IllegalStateException("a\n" + FORGED, new IOException("b\r" + FORGED));
        thrown.addSuppressed(new RuntimeException("c\n" + FORGED));
        thrown.getCause().addSuppressed(thrown); // a circle
        ExtLogRecord line = line("Request failed");
        line.setThrown(thrown);
        String written = written(filter, line);
        assertEquals(1, written.lines().filter(it -> it.matches("\\d{4}-.*")).count(), written);
        for (String kept : new String[] {"java.lang.IllegalStateException: a\\n" + FORGED, "Caused by: java.io.IOException: b\\r" + FORGED, "java.lang.RuntimeException: c\\n" + FORGED}) {
            assertTrue(written.contains(kept), written);
        }
        assertTrue(written.contains("\tat tw.servicequality.platform.LineEndsTest."), written);
    }

    @Test
    void what_needs_nothing_stays_as_it_is() {
        Exception thrown = new IllegalStateException("all well", new IOException());
        ExtLogRecord line = line("%d of %s", 3, "five");
        line.setThrown(thrown);
        assertTrue(written(filter, line).contains("3 of five"));
        assertSame(thrown, line.getThrown());
        assertEquals("%d of %s", line.getMessage());
        assertEquals(1, written(filter, line(null)).lines().count());
    }

    @Test
    void json_encodes_them_itself() {
        ExtLogRecord line = line("a\nb");
        assertTrue(new LineEnds(true).isLoggable(line));
        assertEquals("a\nb", line.getMessage());
    }

    @Test
    void both_plain_logs_have_the_trace_id_and_the_filter() {
        ExtLogRecord line = line("Request failed");
        line.putMdc(RequestTrace.KEY, "6282d19842d430d5");
        for (String handler : new String[] {"file", "console"}) {
            assertTrue(new PatternFormatter(format(handler)).format(line).contains(" 6282d19842d430d5 Request failed"), handler);
        }
    }
}

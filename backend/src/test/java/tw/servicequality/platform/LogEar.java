package tw.servicequality.platform;

import java.util.Collection;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.formatters.PatternFormatter;

/** Hears all that the program logs, at every level that is on, with the values of its context and the faults, until it is closed. */
public final class LogEar extends Handler {

    private static final Logger ROOT = Logger.getLogger("");

    private final Collection<String> lines = new ConcurrentLinkedQueue<>();
    private final PatternFormatter whole = new PatternFormatter("%d %p %c %X %s%e%n");

    private LogEar() {
        setLevel(Level.ALL);
    }

    /** One that listens from now on. */
    public static LogEar open() {
        LogEar ear = new LogEar();
        ROOT.addHandler(ear);
        return ear;
    }

    /** What it heard; says a word itself first, and fails when it does not hear that. */
    public Collection<String> lines() {
        Logger.getLogger("tw.servicequality.canary").warning("the listener hears");
        if (lines.stream().noneMatch(line -> line.contains("the listener hears"))) {
            throw new AssertionError("the listener is deaf");
        }
        return lines;
    }

    @Override
    public void publish(LogRecord record) {
        lines.add(whole.format(ExtLogRecord.wrap(record)));
    }

    @Override
    public void flush() {
        // nothing waits
    }

    @Override
    public void close() {
        ROOT.removeHandler(this);
    }
}

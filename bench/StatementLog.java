package tw.servicequality.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Listens to the statements that the program sends, by the log of its mapper. */
final class StatementLog extends Handler {

    private static final Logger SQL = Logger.getLogger("org.hibernate.SQL");

    private final List<String> heard = Collections.synchronizedList(new ArrayList<>());

    /** From here on what is sent is heard, also what jobs send that run at the same time. */
    String begin() {
        heard.clear();
        SQL.addHandler(this);
        SQL.setUseParentHandlers(false);
        SQL.setLevel(Level.FINE);
        return "listening";
    }

    List<String> end() {
        SQL.setLevel(Level.INFO);
        SQL.removeHandler(this);
        SQL.setUseParentHandlers(true);
        return List.copyOf(heard);
    }

    @Override
    public void publish(LogRecord one) {
        heard.add(one.getMessage());
    }

    @Override
    public void flush() {
        // nothing is held back
    }

    @Override
    public void close() {
        // nothing is open
    }
}

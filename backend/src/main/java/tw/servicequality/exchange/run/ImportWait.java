package tw.servicequality.exchange.run;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** Lets a request wait for the end of an import, that short files need one request only. Nothing is held in the database meanwhile. */
@ApplicationScoped
class ImportWait {

    private static final Duration LOOK = Duration.ofMillis(100);

    private final ImportService imports;

    ImportWait(ImportService imports) {
        this.imports = imports;
    }

    /** The import when it has come to its end, or as it stands after so many seconds. */
    ImportResponse until(ImportResponse first, int seconds) {
        ImportResponse now = first;
        long end = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
        while (now.state().isOpen() && System.nanoTime() < end) {
            try {
                Thread.sleep(LOOK);
            } catch (InterruptedException leaving) {
                Thread.currentThread().interrupt();
                return now;
            }
            now = imports.get(first.id());
        }
        return now;
    }
}

package tw.servicequality.exchange;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Forgets files whose time is over. Running on several nodes at once does no harm. */
@ApplicationScoped
class ImportSweep {

    private static final Logger LOG = Logger.getLogger(ImportSweep.class);
    private static final int BATCH = 10;

    private final ImportService imports;

    ImportSweep(ImportService imports) {
        this.imports = imports;
    }

    @Scheduled(every = "{quality.sweep-every}", delayed = "9m", identity = "import-sweep")
    void sweep() {
        while (imports.forget(BATCH)) {
            LOG.debug("More files of old imports to forget");
        }
    }
}

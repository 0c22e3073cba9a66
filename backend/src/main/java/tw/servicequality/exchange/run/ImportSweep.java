package tw.servicequality.exchange.run;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import tw.servicequality.platform.ClockWatch;

/** Forgets files whose time is over. Running on several nodes at once does no harm. */
@ApplicationScoped
class ImportSweep {

    private static final Logger LOG = Logger.getLogger(ImportSweep.class);
    private static final int BATCH = 10;

    private final ImportService imports;
    private final ClockWatch watch;

    ImportSweep(ImportService imports, ClockWatch watch) {
        this.imports = imports;
        this.watch = watch;
    }

    @Scheduled(every = "{quality.sweep-every}", delayed = "${quality.sweep-after:9m}", identity = "import-sweep")
    void run() {
        if (watch.mayDelete()) {
            sweep();
        }
    }

    void sweep() {
        while (imports.forget(BATCH)) {
            LOG.debug("More files of old imports to forget");
        }
    }
}

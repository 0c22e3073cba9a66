package tw.servicequality.attachment;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;
import tw.servicequality.attachment.rules.UnknownFiles;
import tw.servicequality.platform.ClockWatch;
import tw.servicequality.platform.OfficeClock;

/**
 * Looks through the store for files that the database does not know, because the program ended between storing and committing, and deletes
 * them; unless they are so many that it is rather the database that is not the right one. Metric: {@code quality.attachments.unknown}, the
 * unknown files that the last search has left alone for that reason. Running on several nodes at once does no harm.
 */
@ApplicationScoped
class AttachmentSearch {

    private static final Logger LOG = Logger.getLogger(AttachmentSearch.class);
    private static final int BATCH = 100;
    private static final int IDENTIFIER = 36;

    private final Attachments attachments;
    private final AttachmentStore store;
    private final AttachmentSettings settings;
    private final OfficeClock clock;
    private final ClockWatch watch;
    private final AtomicLong left;

    AttachmentSearch(Attachments attachments, AttachmentStore store, AttachmentSettings settings, OfficeClock clock, ClockWatch watch, MeterRegistry metrics) {
        this.attachments = attachments;
        this.store = store;
        this.settings = settings;
        this.clock = clock;
        this.watch = watch;
        this.left = new AtomicLong();
        Gauge.builder("quality.attachments.unknown", left, AtomicLong::get).description("Stored files that the database does not know and the last search has left alone")
                .register(metrics);
    }

    /** Makes this and its metric at the start, a quarter of an hour before the first search. */
    void started(@Observes StartupEvent event) {
        LOG.debug("The store of files is searched");
    }

    @Scheduled(every = "{quality.attachments.search-every}", delayed = "${quality.sweep-after:15m}", identity = "unknown-files",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() throws IOException {
        if (watch.mayDelete()) {
            search(clock.now());
        }
    }

    /** Deletes files that have been in the store for as long as an upload waits without the database knowing them: all of them, or none. */
    void search(Instant now) throws IOException {
        Found found = new Found(now.minus(settings.waits()));
        store.list(found::add);
        found.compare();
        if (UnknownFiles.tooMany(found.unknown.size(), found.all, settings.searchDeletes())) {
            left.set(found.unknown.size());
            LOG.errorf("The database does not know %d of the %d stored files, such as %s. So many are not what a crash leaves: is it the right database, "
                    + "and not an older copy? Nothing was deleted. See QUALITY_ATTACHMENTS_SEARCH_DELETES in docs/operations.md.",
                    found.unknown.size(), found.all, found.unknown.getFirst());
        } else {
            left.set(0);
            found.unknown.forEach(this::delete);
        }
    }

    private void delete(String name) {
        try {
            store.delete(name);
            LOG.infof("Deleted the file %s, which the database does not know", name);
        } catch (IOException later) {
            LOG.warn("An unknown file stays in the store for now", later);
        }
    }

    /** What a search finds, a batch at a time. */
    private final class Found {

        private final Instant before;
        private final Map<String, UUID> old = new HashMap<>();
        private final List<String> unknown = new ArrayList<>();
        private long all;

        Found(Instant before) {
            this.before = before;
        }

        void add(AttachmentStore.Stored file) {
            Optional<UUID> id = identifier(file.name());
            if (id.isEmpty()) {
                return;
            }
            all++;
            if (file.changedAt().isBefore(before)) {
                old.put(file.name(), id.get());
            }
            if (old.size() >= BATCH) {
                compare();
            }
        }

        void compare() {
            Set<UUID> known = QuarkusTransaction.requiringNew().call(() -> attachments.known(old.values()));
            old.forEach((name, id) -> {
                if (!known.contains(id)) {
                    unknown.add(name);
                }
            });
            old.clear();
        }

        /** The identifier that our names begin with; what is called otherwise is not ours. */
        private static Optional<UUID> identifier(String name) {
            try {
                return name.length() < IDENTIFIER ? Optional.empty() : Optional.of(UUID.fromString(name.substring(0, IDENTIFIER)));
            } catch (IllegalArgumentException notOurs) {
                return Optional.empty();
            }
        }
    }
}

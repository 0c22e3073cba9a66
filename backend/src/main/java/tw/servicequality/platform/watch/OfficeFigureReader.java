package tw.servicequality.platform.watch;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import tw.servicequality.platform.watch.OfficeFigures.Figure;
import tw.servicequality.platform.watch.OfficeFigures.Value;

/**
 * Reads the {@link OfficeFigures} of all rooms at times of its own, so that a scrape never waits for the database. What cannot be read is left out of the scrape rather than told as it
 * was; {@code quality.figures.age} says since when.
 */
@ApplicationScoped
class OfficeFigureReader {

    private static final Logger LOG = Logger.getLogger(OfficeFigureReader.class);
    private static final Duration SLOW = Duration.ofMinutes(5);

    private final List<OfficeFigures> rooms;
    private final Map<Figure, MultiGauge> gauges = new HashMap<>();
    private final Map<OfficeFigures, Long> readAt = new HashMap<>();
    private volatile long completeAt = System.nanoTime();
    private boolean isAbsent;

    OfficeFigureReader(@All List<OfficeFigures> rooms, MeterRegistry metrics) {
        this.rooms = rooms;
        for (OfficeFigures room : rooms) {
            room.figures().forEach(it -> gauges.put(it, MultiGauge.builder(it.name()).description(it.description()).baseUnit(it.unit()).register(metrics)));
        }
        Gauge.builder("quality.figures.age", this, it -> (double) (System.nanoTime() - it.completeAt) / Duration.ofSeconds(1).toNanos()).baseUnit("seconds")
                .description("Time since this node last read the office's figures from the database").register(metrics);
    }

    @Scheduled(every = "{quality.metrics.every}", delayed = "5s", identity = "office-figures", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        read(false);
    }

    /** Reads what is due. @param all also what was read a short while ago */
    synchronized void read(boolean all) {
        RuntimeException absent = null;
        for (OfficeFigures room : rooms) {
            if (all || !room.isSlow() || isDue(room)) {
                try {
                    show(room, QuarkusTransaction.requiringNew().call(room::read));
                    readAt.put(room, System.nanoTime());
                } catch (RuntimeException fault) {
                    absent = fault;
                    show(room, List.of());
                    readAt.remove(room);
                }
            }
        }
        note(absent);
    }

    private boolean isDue(OfficeFigures room) {
        Long before = readAt.get(room);
        return before == null || System.nanoTime() - before >= SLOW.toNanos();
    }

    private void show(OfficeFigures room, List<Value> values) {
        Map<Figure, List<Value>> known = values.stream().collect(Collectors.groupingBy(Value::figure));
        room.figures().forEach(it -> gauges.get(it).register(known.getOrDefault(it, List.of()).stream().map(OfficeFigureReader::row).toList(), true));
    }

    private static MultiGauge.Row<?> row(Value value) {
        return MultiGauge.Row.of(value.labelled() == null ? Tags.empty() : Tags.of(value.figure().label(), value.labelled()), value.value());
    }

    /** Says once that figures are missing, and once that they are there again. */
    private void note(RuntimeException absent) {
        if (absent == null) {
            completeAt = System.nanoTime();
        }
        if (absent != null && !isAbsent) {
            LOG.warn("Figures of the office cannot be read; they are left out of the metrics until they can", absent);
        } else if (absent == null && isAbsent) {
            LOG.info("The figures of the office can be read again");
        }
        isAbsent = absent != null;
    }
}

package tw.servicequality.platform.watch;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.FailedExecution;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.scheduler.SuccessfulExecution;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import tw.servicequality.platform.OfficeClock;

/**
 * Begins the scheduled tasks of this node when its start is over, as what they work on may not be there before, and no more of them when it ends.
 * Notes how they end: {@code quality.task.last.success.timestamp} and {@code quality.task.failures}, by task.
 */
@ApplicationScoped
class ScheduledTasks {

    private static final int AFTER_ALL_OTHERS = Integer.MAX_VALUE;
    private static final String TASK = "task";
    private static final double MILLIS = 1000;

    private final MeterRegistry metrics;
    private final OfficeClock clock;
    private final Map<String, AtomicLong> ended = new ConcurrentHashMap<>();

    ScheduledTasks(MeterRegistry metrics, OfficeClock clock) {
        this.metrics = metrics;
        this.clock = clock;
    }

    /** Both meters of each task exist from the start, so that a first failure is an increase. The configuration has halted them all until now. */
    void started(@Observes @Priority(AFTER_ALL_OTHERS) StartupEvent event, Scheduler scheduler) {
        scheduler.getScheduledJobs().forEach(it -> known(it.getId()));
        scheduler.resume();
    }

    void ending(@Observes ShutdownEvent event, Scheduler scheduler) {
        scheduler.pause();
    }

    void succeeded(@Observes SuccessfulExecution end) {
        known(end.getExecution().getTrigger().getId()).set(clock.now().toEpochMilli());
    }

    void failed(@Observes FailedExecution end) {
        failures(end.getExecution().getTrigger().getId()).increment();
    }

    private AtomicLong known(String task) {
        return ended.computeIfAbsent(task, name -> {
            AtomicLong last = new AtomicLong();
            Gauge.builder("quality.task.last.success.timestamp", last, it -> it.get() / MILLIS).baseUnit("seconds").tag(TASK, name).strongReference(true)
                    .description("When a scheduled task of this node last came to a good end, in seconds since 1970; 0 for not yet").register(metrics);
            failures(name);
            return last;
        });
    }

    private Counter failures(String task) {
        return Counter.builder("quality.task.failures").tag(TASK, task).description("Runs of a scheduled task of this node that failed").register(metrics);
    }
}

package tw.servicequality.privacy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;
import tw.servicequality.audit.AuditService;
import tw.servicequality.audit.Subject;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.seal.PersonalDataKeys;
import tw.servicequality.platform.seal.PersonalDataKeys.Use;
import tw.servicequality.platform.seal.SealedRows;
import tw.servicequality.platform.watch.JobRuns;

/** Puts everything that is sealed under the present keys: small batches, each a transaction of its own, so that it goes on where it stopped. */
@ApplicationScoped
class KeyRotation {

    private static final Logger LOG = Logger.getLogger(KeyRotation.class);
    private static final String JOB = "key-rotation";
    private static final int BATCH = 50;
    private static final long SLOT_MINUTES = 10;
    private static final Duration PIECE = Duration.ofMinutes(8);

    private final PersonalDataKeys keys;
    private final Instance<SealedRows> places;
    private final JobRuns jobs;
    private final AuditService audit;
    private final OfficeClock clock;

    KeyRotation(PersonalDataKeys keys, @Any Instance<SealedRows> places, JobRuns jobs, AuditService audit, OfficeClock clock) {
        this.keys = keys;
        this.places = places;
        this.jobs = jobs;
        this.audit = audit;
        this.clock = clock;
    }

    @Scheduled(every = "{quality.privacy.every}", delayed = "2m", identity = "key-rotation", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        keys.reload();
        Instant now = clock.now();
        Instant hour = now.truncatedTo(ChronoUnit.HOURS);
        long slot = Duration.between(hour, now).toMinutes() / SLOT_MINUTES;
        // One node for each ten minutes: more would only take rows from each other.
        if (isStale() && jobs.claim(JOB, hour + "/" + slot)) {
            reseal(now.plus(PIECE));
            jobs.finished(JOB, hour + "/" + slot);
        }
    }

    private boolean isStale() {
        return QuarkusTransaction.requiringNew().call(() -> places.stream().anyMatch(place -> place.numbers(Use.SEALING).stream()
                .anyMatch(number -> isOld(Use.SEALING, number)) || place.numbers(Use.INDEX).stream().anyMatch(number -> isOld(Use.INDEX, number))));
    }

    /** Rows whose sealing key is gone wait for it; an index can be made anew without the old key. */
    private boolean isOld(Use use, int number) {
        return number != keys.current(use) && (use == Use.INDEX || keys.numbers(use).contains(number));
    }

    /** Works until everything is under the present keys or the time is over. */
    void reseal(Instant until) {
        int resealed = 0;
        for (SealedRows place : places) {
            for (Use use : Use.values()) {
                for (int number : QuarkusTransaction.requiringNew().call(() -> place.numbers(use))) {
                    resealed += isOld(use, number) ? reseal(place, use, number, until) : 0;
                }
            }
        }
        if (resealed > 0) {
            Map<String, Object> facts = Map.of("rows", resealed, "sealingKey", keys.current(Use.SEALING), "indexKey", keys.current(Use.INDEX));
            QuarkusTransaction.requiringNew().run(() -> audit.record("PERSONAL_DATA_RESEALED", Subject.of("personal-data-key", null, null), null, facts));
        }
    }

    private int reseal(SealedRows place, Use use, int number, Instant until) {
        int resealed = 0;
        UUID after = null;
        do {
            UUID last = after;
            SealedRows.Batch batch = QuarkusTransaction.requiringNew().call(() -> place.reseal(use, number, last, BATCH));
            batch.failed().forEach(row -> LOG.errorf("%s %s cannot be opened with key %d", place.name(), row, number));
            resealed += batch.resealed();
            after = batch.last();
        } while (after != null && clock.now().isBefore(until));
        return resealed;
    }
}

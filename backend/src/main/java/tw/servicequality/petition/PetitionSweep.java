package tw.servicequality.petition;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import tw.servicequality.audit.AuditService;
import tw.servicequality.audit.Subject;
import tw.servicequality.identity.signin.LockSettings;
import tw.servicequality.petition.file.PetitionFileService;
import tw.servicequality.petition.file.PetitionQuotas;
import tw.servicequality.petition.file.PetitionSettings;
import tw.servicequality.petition.password.CasePasswordLocks;
import tw.servicequality.platform.ClockWatch;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.mail.Outbox;

/**
 * Deletes petitions that nobody confirmed, with the mail that asked for it; their files as soon as the link has ended; uploads that nothing names, and what is
 * over: counts and used links. Running on several nodes at once does no harm.
 */
@ApplicationScoped
class PetitionSweep {

    private static final int BATCH = 100;
    /** As many of the small rows that only count. */
    private static final int COUNTS = 1000;
    /** What began before a link ended is over after that, so that no confirmation still takes the files. */
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final WebPetitions petitions;
    private final PetitionQuotas quotas;
    private final CasePasswordLocks locks;
    private final ConfirmedPetitions confirmed;
    private final PetitionFileService files;
    private final Outbox outbox;
    private final AuditService audit;
    private final PetitionSettings settings;
    private final LockSettings lock;
    private final OfficeClock clock;
    private final ClockWatch watch;

    PetitionSweep(WebPetitions petitions, PetitionQuotas quotas, CasePasswordLocks locks, ConfirmedPetitions confirmed,
            PetitionFileService files, Outbox outbox, AuditService audit, PetitionSettings settings, LockSettings lock, OfficeClock clock, ClockWatch watch) {
        this.petitions = petitions;
        this.quotas = quotas;
        this.locks = locks;
        this.confirmed = confirmed;
        this.files = files;
        this.outbox = outbox;
        this.audit = audit;
        this.settings = settings;
        this.lock = lock;
        this.clock = clock;
        this.watch = watch;
    }

    @Scheduled(every = "{quality.sweep-every}", delayed = "${quality.sweep-after:6m}", identity = "petitions", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        if (watch.mayDelete()) {
            sweep();
        }
    }

    void sweep() {
        Instant now = clock.now();
        all(BATCH, () -> forget(now.minus(settings.unconfirmedKept())));
        all(BATCH, () -> files.discardOfEnded(now.minus(LONGEST), BATCH));
        all(BATCH, () -> files.discardLeftOver(now.minus(settings.filesKept()), BATCH));
        all(COUNTS, () -> quotas.forgetBefore(now.minus(PetitionQuotas.PERIOD), COUNTS));
        all(COUNTS, () -> locks.forgetBefore(now.minus(lock.duration().multipliedBy(2)), COUNTS));
        QuarkusTransaction.requiringNew().run(() -> confirmed.forgetBefore(now.minus(settings.unconfirmedKept())));
    }

    /** Goes on, a transaction each, until fewer are left than go at once. */
    private static void all(int atOnce, Callable<Integer> some) {
        int gone;
        do {
            gone = QuarkusTransaction.requiringNew().call(some);
        } while (gone == atOnce);
    }

    private int forget(Instant before) {
        List<UUID> old = petitions.before(before, BATCH);
        int gone = 0;
        for (UUID id : old) {
            outbox.forget(PetitionLetters.linkKey(id));
            files.discardOf(id);
            gone += petitions.deleteById(id) ? 1 : 0;
        }
        if (gone > 0) {
            audit.record("PETITIONS_SWEPT", Subject.of("petition", null, null), null, Map.of("count", gone));
        }
        return old.size();
    }
}

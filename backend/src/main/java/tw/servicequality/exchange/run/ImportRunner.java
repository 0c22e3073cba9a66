package tw.servicequality.exchange.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import tw.servicequality.exchange.DataSet;
import tw.servicequality.exchange.content.ImportFiles;
import tw.servicequality.exchange.content.JobCipher;
import tw.servicequality.exchange.content.RowFaults;
import tw.servicequality.platform.Ids;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.actor.Actor;
import tw.servicequality.platform.actor.CurrentActor;
import tw.servicequality.tabular.TableLimits;
import tw.servicequality.tabular.TableRefusedException;
import tw.servicequality.tabular.source.TableReader;

/** Works on imports, two at a time on each node. What a node that died has left is taken up by whoever looks next. */
@ApplicationScoped
class ImportRunner {

    private static final Logger LOG = Logger.getLogger(ImportRunner.class);
    private static final int AT_ONCE = 2;
    private static final Duration AGAIN = Duration.ofSeconds(10);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ImportKeeper keeper;
    private final ImportFiles files;
    private final SealedImports keys;
    private final ImportSettings settings;
    private final ImportRun.Tools tools;
    private final List<DataSet<?>> sets;
    private final CurrentActor actor;
    private final OfficeClock clock;
    private final ObjectMapper json;
    private final ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE, Thread.ofPlatform().name("import-", 0).daemon().factory());
    private volatile boolean leaving;

    ImportRunner(ImportKeeper keeper, ImportFiles files, SealedImports keys, ImportSettings settings, RowFaults faults, EntityManager entities, Validator validator,
            @All List<DataSet<?>> sets, CurrentActor actor, OfficeClock clock, ObjectMapper json) {
        this.keeper = keeper;
        this.files = files;
        this.keys = keys;
        this.settings = settings;
        this.tools = new ImportRun.Tools(keeper, entities, faults, validator, settings);
        this.sets = sets;
        this.actor = actor;
        this.clock = clock;
        this.json = json;
    }

    /** Somebody has ordered one. Called when that is committed. */
    void wake() {
        workers.execute(this::work);
    }

    @Scheduled(every = "{quality.imports.every}", delayed = "3s", identity = "imports", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        work();
    }

    /** Lets running imports go at their next batch: they are taken up again after the next start. */
    void leave(@Observes ShutdownEvent event) throws InterruptedException {
        leaving = true;
        workers.shutdown();
        if (!workers.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            LOG.warn("An import is left in the middle of a batch; it is taken up again after the next start");
        }
    }

    /** Works on imports until none is left that nobody works on. */
    @ActivateRequestContext
    void work() {
        UUID runner = Ids.random();
        for (Optional<ImportJob> job = claim(runner); job.isPresent(); job = claim(runner)) {
            run(job.get(), runner);
        }
    }

    private Optional<ImportJob> claim(UUID runner) {
        return leaving ? Optional.empty() : keeper.claim(runner);
    }

    private void run(ImportJob job, UUID runner) {
        try {
            actor.standIn(who(job), () -> begin(job, runner));
        } catch (ImportLostException lost) {
            LOG.warnf("The import %s is worked on by somebody else now", job.id);
        } catch (RuntimeException fault) {
            if (job.attempts + 1 >= settings.attempts()) {
                LOG.errorf(fault, "The import %s has failed", job.id);
                keeper.ended(job, runner, ImportState.FAILED, job.counts, List.of());
            } else {
                LOG.warnf(fault, "The import %s is tried again", job.id);
                keeper.release(job.id, runner, clock.now().plus(AGAIN));
            }
        }
    }

    /** Reads the file, unless somebody wants it stopped, or it has ended the program each time that it was read. */
    private void begin(ImportJob job, UUID runner) {
        if (job.stopWanted) {
            keeper.ended(job, runner, ImportState.CANCELLED, job.counts, List.of());
        } else if (job.attempts >= settings.attempts()) {
            LOG.errorf("The import %s was begun %d times and never came to an end", job.id, job.attempts);
            keeper.ended(job, runner, ImportState.FAILED, job.counts, List.of());
        } else {
            read(job, runner);
        }
    }

    private void read(ImportJob job, UUID runner) {
        DataSet<?> set = sets.stream().filter(it -> it.name().equals(job.dataSet)).findFirst()
                .orElseThrow(() -> new IllegalStateException("No data set " + job.dataSet));
        JobCipher cipher = keys.of(job);
        ImportRun<?> run = new ImportRun<>(job, set, tools, runner, cipher, () -> leaving);
        try {
            Path file = files.restore(job.id, cipher);
            try (TableReader table = TableReader.open(file, TableLimits.usual().withRows(set.mostRows()))) {
                if (!run.read(table)) {
                    keeper.release(job.id, runner, clock.now());
                }
            } catch (TableRefusedException bad) {
                run.refused(bad);
            } finally {
                files.discard(file);
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private Actor who(ImportJob job) {
        try {
            return json.readValue(job.actor, Actor.class);
        } catch (JsonProcessingException fault) {
            throw new IllegalStateException(fault);
        }
    }
}

package tw.servicequality.faults;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Some people who write without pause until they are told to stop or nobody listens any more. */
final class Writers implements AutoCloseable {

    /** Answers that are no fault while something is broken: stored, and not now. */
    private static final Set<Integer> HONEST = Set.of(201, 503);

    final List<Deed> deeds = new CopyOnWriteArrayList<>();
    final Set<String> faults = ConcurrentHashMap.newKeySet();
    final AtomicInteger refusals = new AtomicInteger();
    private final ExecutorService threads;
    private volatile boolean stopped;

    Writers(Person person, int howMany) {
        threads = Executors.newFixedThreadPool(howMany);
        for (int i = 0; i < howMany; i++) {
            boolean complaints = i % 2 == 0;
            threads.execute(() -> write(person, complaints));
        }
    }

    private void write(Person person, boolean complaints) {
        while (!stopped) {
            Deed deed = new Deed(complaints);
            deeds.add(deed);
            try {
                HttpResponse<byte[]> answer = deed.attempt(person);
                if (!HONEST.contains(answer.statusCode())) {
                    faults.add(Person.text(answer));
                }
                if (answer.statusCode() == 503) {
                    refusals.incrementAndGet();
                    Thread.sleep(50);
                }
            } catch (IOException gone) {
                stopped |= gone instanceof java.net.ConnectException;
            } catch (InterruptedException end) {
                return;
            }
        }
    }

    long acknowledged() {
        return deeds.stream().filter(it -> it.acknowledged != null).count();
    }

    /** Stops when what is under way has been answered. */
    @Override
    public void close() throws InterruptedException {
        stopped = true;
        threads.shutdown();
        if (!threads.awaitTermination(2, TimeUnit.MINUTES)) {
            throw new IllegalStateException("somebody still waits for an answer");
        }
    }
}

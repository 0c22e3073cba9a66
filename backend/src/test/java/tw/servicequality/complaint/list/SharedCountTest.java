package tw.servicequality.complaint.list;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import tw.servicequality.complaint.list.SharedCount.Counted;

class SharedCountTest {

    private static final Instant START = Instant.parse("2026-11-26T01:00:00Z");
    private static final long SMALL = 1_000;

    private final SharedCount shared = new SharedCount(SMALL);
    private final AtomicInteger counted = new AtomicInteger();

    private Counted at(int seconds, long total) {
        return shared.of(() -> START.plusSeconds(seconds), now -> {
            counted.incrementAndGet();
            return new Counted(total, false, now);
        });
    }

    @Test
    void a_large_count_is_shared_for_twenty_seconds() {
        assertEquals(5_000, at(0, 5_000).total());
        assertEquals(5_000, at(19, 6_000).total());
        assertEquals(6_000, at(20, 6_000).total());
        assertEquals(START.plusSeconds(20), at(30, 7_000).asOf());
        assertEquals(2, counted.get());
    }

    @Test
    void a_small_count_is_taken_each_time_until_it_is_large() {
        assertEquals(10, at(0, 10).total());
        assertEquals(1_000, at(1, 1_000).total());
        assertEquals(1_001, at(2, 1_001).total());
        assertEquals(1_001, at(3, 1_002).total());
        assertEquals(3, counted.get());
    }

    @Test
    void a_count_of_the_future_is_no_count() {
        at(100, 5_000);
        assertEquals(6_000, at(50, 6_000).total());
    }

    /** However many ask at once when a count is old but usable: one counts, and nobody waits for it. */
    @Test
    void nobody_waits_while_one_counts_anew() throws Exception {
        at(0, 5_000);
        CountDownLatch entered = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        try (ExecutorService others = Executors.newFixedThreadPool(16)) {
            Future<Counted> one = others.submit(() -> shared.of(() -> START.plusSeconds(25), now -> {
                entered.countDown();
                await(go);
                return new Counted(6_000, false, now);
            }));
            entered.await(10, TimeUnit.SECONDS);
            List<Future<Counted>> all = new ArrayList<>();
            for (int i = 0; i < 15; i++) {
                all.add(others.submit(() -> at(25, 7_000)));
            }
            for (Future<Counted> each : all) {
                assertEquals(5_000, each.get(10, TimeUnit.SECONDS).total());
            }
            go.countDown();
            assertEquals(6_000, one.get(10, TimeUnit.SECONDS).total());
        }
        assertEquals(1, counted.get());
    }

    /** All find the count old at the same moment, before any of them has begun to count: still only one does, and the others do not queue behind it. */
    @Test
    void those_who_come_at_the_same_moment_do_not_queue() throws Exception {
        at(0, 5_000);
        CountDownLatch all = new CountDownLatch(16);
        CountDownLatch go = new CountDownLatch(1);
        try (ExecutorService askers = Executors.newFixedThreadPool(16)) {
            List<Future<Counted>> running = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                running.add(askers.submit(() -> shared.of(() -> {
                    all.countDown();
                    await(all);
                    return START.plusSeconds(25);
                }, now -> {
                    await(go);
                    return new Counted(6_000, false, now);
                })));
            }
            int old = 0;
            long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
            while (old < 15 && System.nanoTime() < until) {
                old = (int) running.stream().filter(Future::isDone).count();
                Thread.sleep(5);
            }
            go.countDown();
            assertEquals(15, old);
            for (Future<Counted> each : running) {
                each.get(10, TimeUnit.SECONDS);
            }
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException ended) {
            throw new IllegalStateException(ended);
        }
    }
}

package tw.servicequality.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.start.FirstStart;

/** Of several nodes that start at once exactly one loads. */
@QuarkusTest
class FirstStartTest {

    @Inject
    FirstStart firstStart;

    @Test
    void one_loads_and_the_others_wait_for_it() throws Exception {
        assertFalse(firstStart.isDone("test-commit"));
        assertFalse(second("test-commit", false));
        assertTrue(firstStart.isDone("test-commit"));
    }

    @Test
    void when_the_one_fails_another_takes_over() throws Exception {
        assertTrue(second("test-rollback", true));
    }

    /** Whether a second node gets the claim while the first one holds it and then commits or fails. */
    private boolean second(String room, boolean failing) throws Exception {
        CountDownLatch claimed = new CountDownLatch(1);
        CountDownLatch finish = new CountDownLatch(1);
        CompletableFuture<Void> first = CompletableFuture.runAsync(() -> QuarkusTransaction.requiringNew().run(() -> {
            assertTrue(firstStart.claim(room));
            claimed.countDown();
            await(finish);
            if (failing) {
                throw new IllegalStateException("the first node fails");
            }
        }));
        assertTrue(claimed.await(10, TimeUnit.SECONDS));
        CompletableFuture<Boolean> second = CompletableFuture.supplyAsync(() -> QuarkusTransaction.requiringNew().call(() -> firstStart.claim(room)));
        Thread.sleep(200);
        assertFalse(second.isDone(), "the second node waits");
        finish.countDown();
        first.exceptionally(failed -> null).get(10, TimeUnit.SECONDS);
        boolean got = second.get(10, TimeUnit.SECONDS);
        assertEquals(failing, got);
        return got;
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(10, TimeUnit.SECONDS));
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}

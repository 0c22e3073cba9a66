package tw.servicequality.identity.signin;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.runtime.configuration.DurationConverter;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.runtime.configuration.MemorySizeConverter;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.config.SmallRyeConfigBuilder;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.problem.ProblemException;
import tw.servicequality.platform.problem.ProblemType;

/** A flood of sign-ins is told to come back later, and leaves workers for everybody else. */
@QuarkusTest
class PasswordTurnsTest {

    /** As shipped, without what the tests set. */
    private static final PasswordSettings SHIPPED = new SmallRyeConfigBuilder().withMapping(PasswordSettings.class)
            .withConverter(MemorySize.class, 200, new MemorySizeConverter()).withConverter(Duration.class, 200, new DurationConverter()).build().getConfigMapping(PasswordSettings.class);

    @Inject
    Passwords shared;

    /** Takes every place, inside and in the queue, while something runs. */
    private static void whileFull(Passwords passwords, Runnable something) throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        List<CompletableFuture<String>> taken = new ArrayList<>();
        try (ExecutorService threads = Executors.newCachedThreadPool()) {
            try {
                for (int i = 0; i < passwords.capacity(); i++) {
                    taken.add(CompletableFuture.supplyAsync(() -> passwords.inTurn(() -> await(end)), threads));
                }
                for (int tries = 0; passwords.taken() < passwords.capacity() && tries < 500; tries++) {
                    Thread.sleep(10);
                }
                assertEquals(passwords.capacity(), passwords.taken());
                something.run();
            } finally {
                end.countDown();
            }
            for (var one : taken) {
                assertEquals("done", one.get(20, TimeUnit.SECONDS));
            }
        }
        assertEquals(0, passwords.taken());
    }

    private static String await(CountDownLatch end) {
        try {
            assertTrue(end.await(20, TimeUnit.SECONDS));
            return "done";
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 1", "4, 3", "8, 6"})
    void some_workers_are_always_left(int workers, int capacity) throws Exception {
        Passwords passwords = new Passwords(workers, SHIPPED);
        assertEquals(capacity, passwords.capacity());
        whileFull(passwords, () -> {
            long before = System.nanoTime();
            ProblemException refused = assertThrows(ProblemException.class, () -> passwords.inTurn(() -> "too many"));
            assertEquals(ProblemType.TOO_MANY_REQUESTS, refused.type());
            assertTrue(System.nanoTime() - before < TimeUnit.SECONDS.toNanos(1), "refused at once");
        });
        assertEquals("next", passwords.inTurn(() -> "next"));
    }

    @Test
    void an_office_that_sets_nothing_hashes_as_owasp_asks() {
        Passwords passwords = new Passwords(4, SHIPPED);
        String hash = passwords.hash("correct horse");
        assertTrue(hash.startsWith("$argon2id$v=19$m=19456,t=2,p=1$"), hash);
        assertTrue(passwords.matches("correct horse", hash));
        assertFalse(passwords.matches("correct house", hash));
        // with another figure from now on, what was hashed before still opens
        assertTrue(shared.matches("correct horse", hash));
    }

    @Test
    void a_place_is_given_back_when_the_work_fails() {
        Passwords passwords = new Passwords(1, SHIPPED);
        assertThrows(IllegalStateException.class, () -> passwords.inTurn(() -> {
            throw new IllegalStateException("fails");
        }));
        assertEquals("next", passwords.inTurn(() -> "next"));
    }

    @Test
    void the_answer_says_when_to_come_back() throws Exception {
        Map<String, String> request = Map.of("name", "nobody", "password", "x");
        whileFull(shared, () -> {
            Api.visitor().body(request).post("/session").then().statusCode(429).time(lessThan(2000L)).header("Retry-After", notNullValue())
                    .body("code", equalTo("too-many-requests"));
            Api.visitor().get("/session").then().statusCode(200);
        });
        Api.visitor().body(request).post("/session").then().statusCode(401);
    }
}

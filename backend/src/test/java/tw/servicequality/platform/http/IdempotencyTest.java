package tw.servicequality.platform.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.Ids;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.Secrets;
import tw.servicequality.platform.Statements;
import tw.servicequality.platform.problem.ProblemException;
import tw.servicequality.platform.problem.ProblemType;

/** What is asked for twice with one key is done once. */
@QuarkusTest
class IdempotencyTest {

    private static final byte[] REQUEST = Secrets.sha256("one request");
    private static final byte[] OTHER = Secrets.sha256("another request");

    @Inject
    IdempotencyKeys keys;
    @Inject
    AgroalDataSource database;
    @Inject
    OfficeClock clock;

    private final byte[] owner = Secrets.sha256(Ids.next().toString());
    private final AtomicInteger effects = new AtomicInteger();

    private Object ask(byte[] key, byte[] request, Callable<Object> effect) {
        try {
            return keys.once(key, request, effect, result -> new IdempotencyKey.Answer(201, "/things/1", result.toString()), IdempotencyKey.Answer::body);
        } catch (RuntimeException thrown) {
            throw thrown;
        } catch (Exception thrown) {
            throw new IllegalStateException(thrown);
        }
    }

    private Object ask(byte[] request) {
        return ask(owner, request, () -> "answer " + effects.incrementAndGet());
    }

    private void askedBefore(Duration age) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement sql = connection.prepareStatement("update idempotency_key set created_at = ? where owner_hash = ?")) {
            sql.setTimestamp(1, Timestamp.from(clock.now().minus(age)));
            sql.setBytes(2, owner);
            assertEquals(1, sql.executeUpdate());
        }
    }

    @Test
    void a_key_gives_its_answer_again_and_takes_no_other_request() throws SQLException {
        assertEquals("answer 1", ask(REQUEST));
        assertEquals("answer 1", ask(REQUEST));
        askedBefore(Duration.ofHours(23));
        assertEquals("answer 1", ask(REQUEST));
        ProblemException refused = assertThrows(ProblemException.class, () -> ask(OTHER));
        assertEquals(ProblemType.IDEMPOTENCY_KEY_REUSED, refused.type());
    }

    @Test
    void after_a_day_a_key_is_a_new_one() throws SQLException {
        assertEquals("answer 1", ask(REQUEST));
        askedBefore(Duration.ofHours(25));
        assertEquals("answer 2", ask(OTHER));
        assertEquals("answer 2", ask(OTHER));
        assertThrows(ProblemException.class, () -> ask(REQUEST));
        askedBefore(Duration.ofHours(25));
        keys.forgetOld();
        assertEquals("answer 3", ask(REQUEST));
    }

    @Test
    void what_fails_leaves_the_key_as_it_was() throws SQLException {
        Callable<Object> fails = () -> {
            throw new ProblemException(ProblemType.WRONG_STATE);
        };
        assertThrows(ProblemException.class, () -> ask(owner, OTHER, fails));
        assertEquals("answer 1", ask(REQUEST));
        askedBefore(Duration.ofHours(25));
        assertThrows(ProblemException.class, () -> ask(owner, OTHER, fails));
        assertEquals("answer 2", ask(REQUEST));
    }

    @Test
    void many_at_once_get_the_answer_of_one() throws SQLException {
        for (String expected : List.of("answer 1", "answer 2")) {
            List<Object> answers = Stream.generate(() -> CompletableFuture.supplyAsync(() -> ask(REQUEST))).limit(4).toList().stream()
                    .map(CompletableFuture::join).toList();
            assertEquals(List.of(expected, expected, expected, expected), answers);
            askedBefore(Duration.ofHours(25));
        }
    }

    @Test
    void whoever_has_another_key_need_not_wait_however_near_the_keys_are() {
        byte[] neighbour = owner.clone();
        neighbour[neighbour.length - 1] ^= 1;
        assertEquals("done", ask(owner, REQUEST, () ->
                CompletableFuture.supplyAsync(() -> ask(neighbour, REQUEST, () -> "done")).get(5, TimeUnit.SECONDS)));
    }

    @Test
    void a_new_key_costs_three_statements() {
        assertEquals(3, Statements.in(() -> ask(REQUEST)));
    }
}

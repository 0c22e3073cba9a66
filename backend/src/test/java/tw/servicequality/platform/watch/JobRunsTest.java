package tw.servicequality.platform.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.OfficeClock;

/** A job runs once for a period, however many nodes there are. */
@QuarkusTest
class JobRunsTest {

    private static final int NODES = 16;

    @Inject
    JobRuns runs;
    @Inject
    AgroalDataSource database;
    @Inject
    OfficeClock clock;

    private final String period = UUID.randomUUID().toString();

    private void startedBefore(Duration age) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement sql = connection.prepareStatement("update job_run set started_at = ? where period = ?")) {
            sql.setTimestamp(1, Timestamp.from(clock.now().minus(age)));
            sql.setString(2, period);
            assertEquals(1, sql.executeUpdate());
        }
    }

    private long claimedByMany() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(NODES)) {
            List<Callable<Boolean>> nodes = new ArrayList<>();
            for (int i = 0; i < NODES; i++) {
                nodes.add(() -> runs.claim("test-job", period));
            }
            long claimed = 0;
            for (Future<Boolean> node : threads.invokeAll(nodes)) {
                claimed += node.get() ? 1 : 0;
            }
            return claimed;
        }
    }

    @Test
    void of_many_at_once_exactly_one_gets_it() throws Exception {
        assertEquals(1, claimedByMany());
        assertEquals(0, claimedByMany());
        assertTrue(runs.claim("another-job", period));
        assertTrue(runs.claim("test-job", period + "/2"));
    }

    @Test
    void a_run_that_died_is_taken_over_by_exactly_one() throws Exception {
        assertTrue(runs.claim("test-job", period));
        startedBefore(JobRuns.TAKEN_OVER_AFTER.minusSeconds(30));
        assertFalse(runs.claim("test-job", period));
        startedBefore(JobRuns.TAKEN_OVER_AFTER.plusSeconds(1));
        assertEquals(1, claimedByMany());
    }

    @Test
    void a_finished_run_is_never_taken_over() throws Exception {
        assertTrue(runs.claim("test-job", period));
        runs.finished("test-job", period);
        startedBefore(Duration.ofDays(2));
        assertFalse(runs.claim("test-job", period));
    }

    @Test
    void it_is_finished_together_with_the_work_or_not_at_all() throws Exception {
        assertTrue(runs.claim("test-job", period));
        QuarkusTransaction.begin();
        runs.finished("test-job", period);
        QuarkusTransaction.rollback();
        startedBefore(JobRuns.TAKEN_OVER_AFTER.plusSeconds(1));
        assertTrue(runs.claim("test-job", period));
    }

    @Test
    void a_claim_stays_when_the_callers_own_transaction_fails() {
        QuarkusTransaction.begin();
        assertTrue(runs.claim("test-job", period));
        QuarkusTransaction.rollback();
        assertFalse(runs.claim("test-job", period));
    }

    @Test
    void what_ran_in_a_future_that_the_clock_has_left_runs_again_when_its_time_comes() throws Exception {
        assertTrue(runs.claim("test-job", period));
        runs.finished("test-job", period);
        startedBefore(Duration.ofHours(-23));
        runs.sweep();
        assertFalse(runs.claim("test-job", period), "the clock was set back within a day: not twice");
        startedBefore(Duration.ofDays(-40));
        runs.sweep();
        assertTrue(runs.claim("test-job", period));
    }

    @Test
    void old_runs_are_forgotten() throws Exception {
        assertTrue(runs.claim("test-job", period));
        startedBefore(Duration.ofDays(399));
        runs.finished("test-job", period);
        runs.sweep();
        assertFalse(runs.claim("test-job", period));
        startedBefore(Duration.ofDays(401));
        runs.sweep();
        assertTrue(runs.claim("test-job", period));
    }
}

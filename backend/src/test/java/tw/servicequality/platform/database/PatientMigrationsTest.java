package tw.servicequality.platform.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** What makes the tables is not cut off. */
@QuarkusTest
class PatientMigrationsTest {

    @Inject
    Flyway flyway;
    @Inject
    AgroalDataSource pool;

    @Test
    void a_step_may_take_as_long_as_it_takes_and_a_request_may_not() throws SQLException {
        try (Connection steps = flyway.getConfiguration().getDataSource().getConnection(); Connection requests = pool.getConnection()) {
            assertEquals(0, steps.getNetworkTimeout());
            assertTrue(requests.getNetworkTimeout() > 0, "requests wait for ever");
        }
    }
}

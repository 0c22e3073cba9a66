package tw.servicequality.platform;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.arjuna.ats.arjuna.coordinator.BasicAction;
import com.arjuna.ats.arjuna.coordinator.TransactionReaper;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionManager;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.start.FirstStart;

/** What is loaded at the first start may take longer than a request may: a busy machine needed more than a minute for the sample data. */
@QuarkusTest
class StartPatienceTest {

    @Inject
    Loading loading;

    @Test
    void what_is_loaded_at_the_start_has_an_hour() {
        assertTrue(loading.left().compareTo(Duration.ofMinutes(59)) > 0, () -> "left after the beginning: " + loading.left());
    }

    /** Loads as a room does. */
    @ApplicationScoped
    static class Loading {

        @Inject
        TransactionManager transactions;
        Duration left = Duration.ZERO;

        void load(@Observes @Priority(FirstStart.LOAD) StartupEvent starting) throws Exception {
            transactions.begin();
            left = Duration.ofMillis(TransactionReaper.transactionReaper().getRemainingTimeoutMills(BasicAction.Current()));
            transactions.rollback();
        }

        Duration left() {
            return left;
        }
    }
}

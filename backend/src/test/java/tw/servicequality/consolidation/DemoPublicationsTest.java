package tw.servicequality.consolidation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.OfficeClock;

/** The sample months that are reviewed are public, and no other. */
@QuarkusTest
class DemoPublicationsTest {

    @Inject
    DemoPublicationService samples;
    @Inject
    ProgressMonths months;

    @Test
    @TestTransaction
    void all_but_the_last_are_switched() {
        months.deleteAll();
        samples.load();
        YearMonth last = YearMonth.from(LocalDate.now(OfficeClock.TAIPEI)).minusMonths(1);
        assertEquals(last.getMonthValue() - 1, months.published(last.getYear()).size());
        assertFalse(months.isPublished(last));
    }
}

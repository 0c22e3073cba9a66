package tw.servicequality.consolidation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.OfficeClock;

/** The sample months since records began are public but the last, and no other. */
@QuarkusTest
class DemoPublicationsTest {

    @Inject
    DemoPublicationService samples;
    @Inject
    ProgressMonths months;

    @Test
    @TestTransaction
    void all_but_the_last_are_switched() {
        YearMonth last = YearMonth.from(LocalDate.now(OfficeClock.TAIPEI)).minusMonths(1);
        YearMonth first = last.minusMonths(13);
        months.deleteAll();
        months.getEntityManager().createNativeQuery("update duty_setting set records_from = ?1").setParameter(1, first.atDay(1)).executeUpdate();
        samples.load();
        assertEquals(13, months.count("published = true"));
        assertTrue(months.isPublished(first));
        assertTrue(months.isPublished(last.minusMonths(1)));
        assertFalse(months.isPublished(last));
    }
}

package tw.servicequality.caseanalysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.servicequality.complaint.figures.ComplaintTally;
import tw.servicequality.complaint.rules.CaseState;

/** Rates and medians of tallies. */
class ComplaintSumsTest {

    /** @param cases {@code days×cases×onTime} of answered cases */
    private static List<ComplaintTally> tallies(String cases) {
        List<ComplaintTally> all = new ArrayList<>();
        for (String one : cases.split(" ")) {
            String[] parts = one.split("x");
            all.add(new ComplaintTally(2026, 1, CaseState.CLOSED, null, "OTHER", "PHONE", false, null, "EXPLAINED", parts[2].equals("1"), Integer.valueOf(parts[0]), false, false,
                    Long.parseLong(parts[1])));
        }
        all.add(new ComplaintTally(2026, 1, CaseState.IN_PROGRESS, null, "OTHER", "PHONE", false, null, null, null, null, true, false, 2));
        all.add(new ComplaintTally(2026, 1, CaseState.RECEIVED, null, "OTHER", "PHONE", false, null, null, null, null, false, false, 1));
        return all;
    }

    @ParameterizedTest
    @CsvSource({"4x1x1, 1, 100.00, 4.0", "4x1x1 5x1x1, 2, 100.00, 4.5", "2x3x1 6x2x1 9x1x0, 6, 83.33, 4.0", "1x2x0, 2, 0.00, 1.0", "3x999x1 8x1x0, 1000, 99.90, 3.0"})
    void answered_cases_make_a_rate_and_a_median(String cases, long replied, String rate, String median) {
        ComplaintStatisticsResponse.Sums sums = ComplaintSums.of(tallies(cases));
        assertEquals(replied, sums.replied());
        assertEquals(replied + 3, sums.received());
        assertEquals(3, sums.open());
        assertEquals(2, sums.overdue());
        assertEquals(rate, sums.onTimeRate().toPlainString());
        assertEquals(median, sums.medianWorkingDays().toPlainString());
    }
}

package tw.servicequality.caseanalysis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tw.servicequality.complaint.figures.ComplaintTally;

/** Adds up tallies. */
final class ComplaintSums {

    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);

    private ComplaintSums() {
    }

    static ComplaintStatisticsResponse.Sums of(List<ComplaintTally> tallies) {
        long received = 0;
        long open = 0;
        long overdue = 0;
        long replied = 0;
        long onTime = 0;
        TreeMap<Integer, Long> days = new TreeMap<>();
        for (ComplaintTally tally : tallies) {
            received += tally.cases();
            if (tally.state().isOpen()) {
                open += tally.cases();
                overdue += tally.overdue() ? tally.cases() : 0;
            }
            if (tally.workingDays() != null) {
                replied += tally.cases();
                onTime += Boolean.TRUE.equals(tally.onTime()) ? tally.cases() : 0;
                days.merge(tally.workingDays(), tally.cases(), Long::sum);
            }
        }
        return new ComplaintStatisticsResponse.Sums(received, open, overdue, replied, onTime, rate(onTime, replied), median(days, replied));
    }

    private static BigDecimal rate(long part, long whole) {
        return whole == 0 ? null : BigDecimal.valueOf(part).multiply(PERCENT).divide(BigDecimal.valueOf(whole), 2, RoundingMode.FLOOR).stripTrailingZeros()
                .setScale(2, RoundingMode.UNNECESSARY);
    }

    private static BigDecimal median(Map<Integer, Long> days, long all) {
        if (all == 0) {
            return null;
        }
        int lower = at(days, (all - 1) / 2);
        int upper = at(days, all / 2);
        return BigDecimal.valueOf(lower + upper).divide(BigDecimal.valueOf(2), 1, RoundingMode.UNNECESSARY);
    }

    /** The value at a place, counted from 0, of all values in order. */
    private static int at(Map<Integer, Long> days, long place) {
        long seen = 0;
        for (Map.Entry<Integer, Long> entry : days.entrySet()) {
            seen += entry.getValue();
            if (seen > place) {
                return entry.getKey();
            }
        }
        throw new IllegalArgumentException("no value at " + place);
    }
}

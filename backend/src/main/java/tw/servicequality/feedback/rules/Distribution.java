package tw.servicequality.feedback.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * How often each of the five points was given to a question.
 *
 * @param counts of 1 (非常不滿意) to 5 (非常滿意)
 */
public record Distribution(List<Long> counts) {

    /** The points of the scale. */
    public static final int POINTS = 5;
    /** From this point on somebody is satisfied. */
    public static final int SATISFIED = 4;
    /** Up to this point somebody is dissatisfied. */
    public static final int DISSATISFIED = 2;
    /** Fewer answers than this say little, and may give away who answered. */
    public static final int SMALL = 5;

    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;
    /** Of the normal distribution, for 95 % on two sides. */
    private static final double Z = 1.959963984540054;

    /** @throws IllegalArgumentException unless there is one count for each point */
    public Distribution {
        if (counts.size() != POINTS) {
            throw new IllegalArgumentException("Not one count for each point: " + counts);
        }
        counts = List.copyOf(counts);
    }

    /** Of nobody. */
    public static Distribution none() {
        return new Distribution(List.of(0L, 0L, 0L, 0L, 0L));
    }

    /** Both together. */
    public Distribution plus(Distribution other) {
        return new Distribution(IntStream.range(0, POINTS).mapToObj(i -> counts.get(i) + other.counts.get(i)).toList());
    }

    /** How many gave a point at all. */
    public long valid() {
        return sum(1, POINTS);
    }

    /** How many are 非常滿意 or 滿意. */
    public long satisfied() {
        return sum(SATISFIED, POINTS);
    }

    /** How many are 不滿意 or 非常不滿意. */
    public long dissatisfied() {
        return sum(1, DISSATISFIED);
    }

    /** The satisfied of those who gave a point, in percent, cut after two decimals, so that what misses a target never seems to reach it; null of nobody. */
    public BigDecimal satisfiedRate() {
        return rate(satisfied(), valid());
    }

    /** The mean point, rounded to two decimals; null of nobody. */
    public BigDecimal mean() {
        long sum = IntStream.rangeClosed(1, POINTS).mapToLong(point -> point * counts.get(point - 1)).sum();
        return valid() == 0 ? null : BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(valid()), DECIMALS, RoundingMode.HALF_UP);
    }

    /** The lower end of Wilson's 95 % interval of the satisfied, in percent, cut after two decimals; null of nobody. */
    public BigDecimal lowerBound() {
        double n = valid();
        if (n == 0) {
            return null;
        }
        double share = satisfied() / n;
        double z2 = Z * Z;
        double lower = (share + z2 / (2 * n) - Z * Math.sqrt(share * (1 - share) / n + z2 / (4 * n * n))) / (1 + z2 / n);
        // With none satisfied the exact value is 0, which floating point can miss on either side.
        return BigDecimal.valueOf(Math.max(0, lower)).multiply(PERCENT).setScale(DECIMALS, RoundingMode.FLOOR);
    }

    /** A part of a whole in percent, cut after two decimals; null of nothing. */
    public static BigDecimal rate(long part, long whole) {
        return whole == 0 ? null : BigDecimal.valueOf(part).multiply(PERCENT).divide(BigDecimal.valueOf(whole), DECIMALS, RoundingMode.FLOOR);
    }

    /** Whether an answer with these points, some of them null, tells of dissatisfaction. */
    public static boolean isDissatisfied(List<Integer> points) {
        return points.stream().anyMatch(point -> point != null && point <= DISSATISFIED);
    }

    private long sum(int from, int to) {
        return LongStream.rangeClosed(from, to).map(point -> counts.get((int) point - 1)).sum();
    }
}

package tw.servicequality.actionitem.rules;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Judges a number that is to be reached in a period by the pace at which it grows. Every month has the same share, and within a month every
 * day; so at the end of October fifteen of eighteen are expected, exactly. Nothing is rounded on the way.
 *
 * @param required what is to be reached by the last day
 * @param from first day
 * @param to last day
 */
public record Pace(BigDecimal required, LocalDate from, LocalDate to) {

    /** What is missing for each remaining month may be so many times the even monthly pace before it counts as out of reach. */
    private static final int REACH = 3;
    private static final int SHOWN_DECIMALS = 2;
    private static final BigFraction HALF = BigFraction.of(1, 2);

    /** A number of times. */
    public static Pace of(int required, LocalDate from, LocalDate to) {
        return new Pace(BigDecimal.valueOf(required), from, to);
    }

    /** What should be reached at the end of a day, to two decimals for showing; {@link #status} does not round. */
    public BigDecimal expected(LocalDate today) {
        return exactlyExpected(today).bigDecimalValue(SHOWN_DECIMALS, RoundingMode.HALF_UP);
    }

    /**
     * How it stands at the end of a day.
     *
     * <p>Before the period it is not due, and once reached on track. In the first half a number can only need attention, when at least
     * a whole one is missing to the pace: a year is never red in February. In the second half it is behind below half of what is expected,
     * or when it is out of reach: at least a whole one is missing to the pace, and each remaining month would have to bring more than three
     * times the even share. After the last day it is overdue.
     */
    public ItemStatus status(BigDecimal done, LocalDate today) {
        if (today.isBefore(from)) {
            return ItemStatus.NOT_DUE;
        }
        if (done.compareTo(required) >= 0) {
            return ItemStatus.ON_TRACK;
        }
        if (today.isAfter(to)) {
            return ItemStatus.OVERDUE;
        }
        BigFraction expected = exactlyExpected(today);
        BigFraction reached = exact(done);
        BigFraction missing = expected.subtract(reached);
        boolean wholeMissing = missing.compareTo(BigFraction.ONE) >= 0;
        if (elapsed(today).divide(length()).compareTo(HALF) <= 0) {
            return wholeMissing ? ItemStatus.ATTENTION : ItemStatus.ON_TRACK;
        }
        if (reached.multiply(2).compareTo(expected) < 0 || wholeMissing && isOutOfReach(reached, today)) {
            return ItemStatus.BEHIND;
        }
        return missing.compareTo(BigFraction.ZERO) > 0 ? ItemStatus.ATTENTION : ItemStatus.ON_TRACK;
    }

    private boolean isOutOfReach(BigFraction reached, LocalDate today) {
        // (required − reached) / remaining months > 3 × required / all months, without dividing by a remainder of nothing
        BigFraction remaining = length().subtract(elapsed(today));
        return exact(required).subtract(reached).multiply(length()).compareTo(exact(required).multiply(REACH).multiply(remaining)) > 0;
    }

    private BigFraction exactlyExpected(LocalDate today) {
        return exact(required).multiply(elapsed(today)).divide(length());
    }

    private BigFraction length() {
        return months(from, to);
    }

    private BigFraction elapsed(LocalDate today) {
        return today.isBefore(from) ? BigFraction.ZERO : months(from, today.isAfter(to) ? to : today);
    }

    /** Months from the morning of a day to the evening of another; a part of a month counts as its days among all days of that month. */
    private static BigFraction months(LocalDate first, LocalDate last) {
        YearMonth begin = YearMonth.from(first);
        YearMonth end = YearMonth.from(last);
        BigFraction before = BigFraction.of(first.getDayOfMonth() - 1, begin.lengthOfMonth());
        BigFraction until = BigFraction.of(last.getDayOfMonth(), end.lengthOfMonth());
        return until.subtract(before).add((int) begin.until(end, java.time.temporal.ChronoUnit.MONTHS));
    }

    private static BigFraction exact(BigDecimal number) {
        BigDecimal plain = number.scale() < 0 ? number.setScale(0) : number;
        return BigFraction.of(plain.unscaledValue(), BigInteger.TEN.pow(plain.scale()));
    }
}

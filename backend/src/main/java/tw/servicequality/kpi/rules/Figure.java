package tw.servicequality.kpi.rules;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * A figure as it was reported. A ratio has numerator and denominator and is meant in percent; an average has its value and how many it was
 * taken of; an amount has a value alone.
 */
public record Figure(BigDecimal numerator, BigDecimal denominator, BigDecimal value) {

    private static final BigInteger PERCENT = BigInteger.valueOf(100);

    /** So many of so many. */
    public static Figure ratio(BigDecimal numerator, BigDecimal denominator) {
        return new Figure(numerator, denominator, null);
    }

    /** A mean of so many. */
    public static Figure average(BigDecimal value, BigDecimal of) {
        return new Figure(null, of, value);
    }

    /** A number of things. */
    public static Figure amount(BigDecimal value) {
        return new Figure(null, null, value);
    }

    public boolean isRatio() {
        return numerator != null;
    }

    /** Whether it says anything: 0/0 does not. */
    boolean isTelling() {
        return !isRatio() || denominator.signum() != 0;
    }

    /** The exact value, of ratios in percent; empty for 0/0, which says nothing. */
    public Optional<BigFraction> exact() {
        if (!isTelling()) {
            return Optional.empty();
        }
        return Optional.of(isRatio() ? percent() : fraction(value));
    }

    /** Reduced once: a year's overview asks for thousands of them. */
    private BigFraction percent() {
        int decimals = Math.max(0, Math.max(numerator.scale(), denominator.scale()));
        return BigFraction.of(numerator.setScale(decimals).unscaledValue().multiply(PERCENT), denominator.setScale(decimals).unscaledValue());
    }

    /** A decimal number as a fraction. */
    public static BigFraction fraction(BigDecimal number) {
        BigDecimal plain = number.scale() < 0 ? number.setScale(0) : number;
        return BigFraction.of(plain.unscaledValue(), BigInteger.TEN.pow(plain.scale()));
    }
}

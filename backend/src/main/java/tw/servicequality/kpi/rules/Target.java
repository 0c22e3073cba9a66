package tw.servicequality.kpi.rules;

import java.math.BigDecimal;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import tw.servicequality.actionitem.Quantity;

/**
 * What is to be reached.
 *
 * @param threshold absent where nothing but a figure is asked for
 * @param warn from here on a figure off the threshold is a warning and no miss; absent where there is no such zone
 */
public record Target(Quantity.Comparison comparison, BigDecimal threshold, BigDecimal warn, Quantity.Aggregation aggregation, Quantity.Scope scope) {

    /** How an exact value stands against it. Nothing is rounded: 89.96 is below 90. */
    public KpiStatus judge(BigFraction value) {
        if (comparison == Quantity.Comparison.NONE || threshold == null) {
            return KpiStatus.REPORTED;
        }
        if (holds(value, threshold)) {
            return KpiStatus.MET;
        }
        return warn != null && holds(value, warn) ? KpiStatus.AT_RISK : KpiStatus.MISSED;
    }

    /** How a figure stands against it; 0/0 cannot be judged. */
    public KpiStatus judge(Figure figure) {
        return figure.exact().map(this::judge).orElse(KpiStatus.NOT_APPLICABLE);
    }

    /** How much is missing to the threshold; empty when it is reached or there is none. */
    public Optional<BigFraction> gap(BigFraction value) {
        if (threshold == null || judge(value) == KpiStatus.MET || judge(value) == KpiStatus.REPORTED) {
            return Optional.empty();
        }
        return Optional.of(Figure.fraction(threshold).subtract(value).abs());
    }

    private boolean holds(BigFraction value, BigDecimal mark) {
        int compared = value.compareTo(Figure.fraction(mark));
        return switch (comparison) {
            case AT_LEAST -> compared >= 0;
            case AT_MOST -> compared <= 0;
            case EQUALS -> mark.equals(threshold) ? compared == 0 : compared >= 0;
            case NONE -> true;
        };
    }
}

package tw.servicequality.kpi.rules;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;
import tw.servicequality.actionitem.Quantity;

/**
 * Several figures of one indicator taken together. Figures of 0/0 say nothing and are left out.
 *
 * @param figures in the order of time
 */
public record Aggregate(List<Figure> figures) {

    /** The value by a way of taking together; empty without figures that say something. */
    public Optional<BigFraction> by(Quantity.Aggregation way) {
        return switch (way) {
            case SUM -> telling().isEmpty() ? Optional.empty() : Optional.of(sum(telling(), Aggregate::value));
            case LATEST -> telling().isEmpty() ? Optional.empty() : telling().getLast().exact();
            case POOLED, N_WEIGHTED_MEAN -> pooled();
            case MEAN_OF_PERIODS -> mean();
            case MIN -> telling().stream().map(Aggregate::value).min(Comparator.naturalOrder());
        };
    }

    /** The mean of the figures' own values: 90/100 and 900/1100 are 85.9 %. */
    public Optional<BigFraction> mean() {
        List<Figure> telling = telling();
        return telling.isEmpty() ? Optional.empty() : Optional.of(sum(telling, Aggregate::value).divide(telling.size()));
    }

    /**
     * All numerators over all denominators, so that each figure weighs as much as it was taken of: 90/100 and 900/1100 are 82.5 %. Averages
     * without a number weigh the same.
     */
    public Optional<BigFraction> pooled() {
        List<Figure> telling = telling();
        if (telling.isEmpty() || telling.stream().anyMatch(it -> it.denominator() == null || it.denominator().signum() == 0)) {
            return mean();
        }
        if (telling.stream().allMatch(Figure::isRatio)) {
            return Figure.ratio(total(telling, Figure::numerator), total(telling, Figure::denominator)).exact();
        }
        BigFraction all = sum(telling, it -> Figure.fraction(it.denominator()));
        return Optional.of(sum(telling, it -> value(it).multiply(Figure.fraction(it.denominator()))).divide(all));
    }

    /** All numerators; null where figures have none. */
    public BigDecimal numerator() {
        return total(figures, Figure::numerator);
    }

    /** All denominators; null where figures have none. */
    public BigDecimal denominator() {
        return total(figures, Figure::denominator);
    }

    /**
     * The figure of several units together: ratios over all denominators, averages by how many they were taken of, amounts added.
     *
     * @return empty without figures
     */
    public Optional<Figure> together() {
        if (figures.isEmpty()) {
            return Optional.empty();
        }
        if (figures.getFirst().isRatio()) {
            return Optional.of(Figure.ratio(numerator(), denominator()));
        }
        if (denominator() != null && denominator().signum() > 0) {
            return pooled().map(mean -> Figure.average(mean.bigDecimalValue(AVERAGE_DECIMALS, java.math.RoundingMode.FLOOR), denominator()));
        }
        return Optional.of(Figure.amount(figures.stream().map(Figure::value).reduce(BigDecimal.ZERO, BigDecimal::add)));
    }

    /** As many as the database keeps. */
    private static final int AVERAGE_DECIMALS = 4;

    private List<Figure> telling() {
        return figures.stream().filter(Figure::isTelling).toList();
    }

    private static BigFraction value(Figure telling) {
        return telling.exact().orElseThrow();
    }

    private static BigDecimal total(List<Figure> figures, Function<Figure, BigDecimal> part) {
        return figures.stream().map(part).filter(Objects::nonNull).reduce(BigDecimal::add).orElse(null);
    }

    private static BigFraction sum(List<Figure> figures, Function<Figure, BigFraction> part) {
        return figures.stream().map(part).reduce(BigFraction.ZERO, BigFraction::add);
    }
}

package tw.servicequality.resultdocument.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Figures as they are printed: with as few decimals as honesty allows. */
public final class ShownFigure {

    private static final int FEWEST = 1;
    private static final int MOST = 4;

    private ShownFigure() {
    }

    /**
     * A whole number without decimals; anything else with one, or with as many as keep it on its side of a mark: 89.96 never becomes 90.0.
     *
     * @param mark what divides good from bad; null for none
     */
    public static String of(BigDecimal value, BigDecimal mark) {
        if (value.stripTrailingZeros().scale() <= 0) {
            return written(value, 0);
        }
        Stream<BigDecimal> rounded = IntStream.rangeClosed(FEWEST, MOST).mapToObj(decimals -> value.setScale(decimals, RoundingMode.HALF_UP));
        Stream<BigDecimal> cut = Stream.of(value.setScale(MOST, RoundingMode.FLOOR), value.setScale(MOST, RoundingMode.CEILING));
        BigDecimal shown = Stream.concat(rounded, cut).filter(it -> mark == null || it.compareTo(mark) == value.compareTo(mark)).findFirst().orElse(value);
        return written(shown, shown.scale());
    }

    private static String written(BigDecimal value, int decimals) {
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(value);
    }
}

package tw.servicequality.kpi.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.servicequality.actionitem.Quantity;

/** Figures of several months or units taken together. */
class AggregateTest {

    static Figure figure(String words) {
        if (words.contains("/")) {
            return Figure.ratio(new BigDecimal(words.split("/")[0]), new BigDecimal(words.split("/")[1]));
        }
        return words.contains("~") ? Figure.average(new BigDecimal(words.split("~")[0]), new BigDecimal(words.split("~")[1]))
                : Figure.amount(new BigDecimal(words));
    }

    static List<Figure> figures(String words) {
        return words == null ? List.of() : Arrays.stream(words.split(" ")).map(AggregateTest::figure).toList();
    }

    @ParameterizedTest(name = "{0} of {1} is {2}")
    @CsvSource({
        // the mean of ratios is not the pooled ratio
        "MEAN_OF_PERIODS, 90/100 900/1100, 85.9091", "POOLED, 90/100 900/1100, 82.5000",
        "N_WEIGHTED_MEAN, 371/402 182/205, 91.1038", "MEAN_OF_PERIODS, 1/3 1/3 1/3, 33.3333",
        "LATEST, 23/33 24/33 26/33, 78.7879", "MIN, 42/42 41/42 42/42, 97.6190",
        "SUM, 2 0 3, 5.0000", "N_WEIGHTED_MEAN, 90~4 80~6, 84.0000",
        // 0/0 says nothing and is left out
        "MEAN_OF_PERIODS, 5/5 0/0 4/5, 90.0000", "POOLED, 0/0 5/5, 100.0000", "LATEST, 5/5 0/0, 100.0000", "MIN, 0/0 3/4, 75.0000"})
    void taken_together(Quantity.Aggregation way, String figures, String expected) {
        assertEquals(expected, new Aggregate(figures(figures)).by(way).orElseThrow().bigDecimalValue(4, RoundingMode.HALF_UP).toPlainString());
    }

    @ParameterizedTest
    @CsvSource({"SUM,", "MEAN_OF_PERIODS,", "POOLED,", "LATEST, 0/0", "MIN, 0/0", "MEAN_OF_PERIODS, 0/0 0/0", "POOLED, 0/0"})
    void of_nothing_there_is_nothing(Quantity.Aggregation way, String figures) {
        assertEquals(true, new Aggregate(figures(figures)).by(way).isEmpty());
    }

    @Test
    void nothing_is_rounded_on_the_way() {
        assertEquals(BigFraction.of(100, 3), new Aggregate(figures("1/3 1/3")).mean().orElseThrow());
        assertEquals(BigFraction.of(8996, 100), new Aggregate(figures("885/1000 1338/1500 1806/2000 1001/1100 906/1000 1341/1500 899/1000 1120/1250 901/1000 2730/3000"))
                .mean().orElseThrow());
    }

    @ParameterizedTest(name = "{0} together are {1}")
    @CsvSource({"119/120 118/120, 237/240", "2 3, 5", "90~4 80~6, 84.0000~10"})
    void the_units_figures_are_the_offices(String units, String office) {
        assertEquals(figure(office), new Aggregate(figures(units)).together().orElseThrow());
    }
}

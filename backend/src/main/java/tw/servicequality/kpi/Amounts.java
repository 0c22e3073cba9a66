package tw.servicequality.kpi;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.apache.commons.numbers.fraction.BigFraction;

/** How numbers are written. */
public final class Amounts {

    private static final int DECIMALS = 6;

    private Amounts() {
    }

    /** Without the zeros that the column adds: 90, not 90.0000. */
    public static BigDecimal plain(BigDecimal value) {
        if (value == null) {
            return null;
        }
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** An exact value for show: cut after six decimals, so that what is below a threshold is never shown as having reached it. */
    static BigDecimal shown(BigFraction value) {
        return value == null ? null : plain(value.bigDecimalValue(DECIMALS, RoundingMode.FLOOR));
    }

    /** The same for what must not be exceeded, or is missing: rounded up. */
    static BigDecimal shownUp(BigFraction value) {
        return value == null ? null : plain(value.bigDecimalValue(DECIMALS, RoundingMode.CEILING));
    }
}

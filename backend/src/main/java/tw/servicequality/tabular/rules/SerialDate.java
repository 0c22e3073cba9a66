package tw.servicequality.tabular.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/** Days as Excel counts them. In its usual system day 1 is 1 January 1900 and day 60 is 29 February 1900, which never was; in that of old Macs day 0 is 1 January 1904. */
public final class SerialDate {

    private static final long MILLISECONDS = 86_400_000;
    private static final int NEVER = 60;
    private static final LocalDate BEFORE_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate FROM_1904 = LocalDate.of(1904, 1, 1);
    private static final int LAST_YEAR = 9999;

    private SerialDate() {
    }

    /** The moment, rounded to milliseconds; null for a day that never was or lies outside of what Excel knows. */
    public static LocalDateTime of(BigDecimal serial, boolean from1904) {
        if (serial.signum() < 0 || serial.compareTo(BigDecimal.valueOf(4_000_000)) > 0) {
            return null;
        }
        long milliseconds = serial.multiply(BigDecimal.valueOf(MILLISECONDS)).setScale(0, RoundingMode.HALF_UP).longValueExact();
        long days = milliseconds / MILLISECONDS;
        if (!from1904 && (days == 0 || days == NEVER)) {
            return null;
        }
        LocalDate day = from1904 ? FROM_1904.plusDays(days) : BEFORE_1900.plusDays(days < NEVER ? days + 1 : days);
        return day.getYear() > LAST_YEAR ? null : day.atTime(LocalTime.MIDNIGHT.plus(milliseconds % MILLISECONDS, ChronoUnit.MILLIS));
    }
}

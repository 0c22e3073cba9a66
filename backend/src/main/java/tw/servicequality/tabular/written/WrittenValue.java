package tw.servicequality.tabular.written;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.tabular.Choice;
import tw.servicequality.tabular.Column;
import tw.servicequality.tabular.Label;
import tw.servicequality.tabular.rules.Signs;

/** How values are written in words. */
final class WrittenValue {

    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final DateTimeFormatter MILLISECONDS = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSS");

    private WrittenValue() {
    }

    /** A value in the words of a spreadsheet. */
    static String of(Column column, Object value, Locale language) {
        return switch (column.kind()) {
            case TEXT, LONG_TEXT -> text((String) value);
            case WHOLE, DECIMAL -> number(value).toPlainString();
            case DATE -> ((LocalDate) value).toString();
            case DATE_TIME -> local(value).format(local(value).getNano() == 0 ? SECONDS : MILLISECONDS);
            case YES_NO -> (Boolean) value ? new Label("是", "yes").in(language) : new Label("否", "no").in(language);
            case CHOICE -> choice(column, (String) value).label().in(language);
        };
    }

    /** A text with {@code \n} as line ends; what a file cannot hold is marked as lost. */
    static String text(String text) {
        String held = Signs.holdable(text);
        return held.indexOf('\r') < 0 ? held : held.replace("\r\n", "\n").replace('\r', '\n');
    }

    static BigDecimal number(Object value) {
        return value instanceof BigDecimal exact ? exact : BigDecimal.valueOf(((Number) value).longValue());
    }

    /** The time in Taipei. */
    static LocalDateTime local(Object instant) {
        return LocalDateTime.ofInstant((Instant) instant, OfficeClock.TAIPEI);
    }

    /** @throws IllegalArgumentException for a code that the column does not have */
    static Choice choice(Column column, String code) {
        return column.choices().stream().filter(it -> it.code().equals(code)).findFirst().orElseThrow(() -> new IllegalArgumentException(column.key()));
    }
}

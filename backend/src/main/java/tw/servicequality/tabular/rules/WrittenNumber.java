package tw.servicequality.tabular.rules;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers as files and people write them, always exact. */
public final class WrittenNumber {

    /** How many digits a spreadsheet keeps of a number. */
    public static final int SPREADSHEET_DIGITS = 15;

    private static final int MOST = 100;
    private static final Pattern MACHINE = Pattern.compile("[+-]?(\\d{1,400}(\\.\\d{0,400})?|\\.\\d{1,400})([eE][+-]?\\d{1,4})?");
    private static final Pattern TYPED = Pattern.compile("([+-]?)(\\d{1,100}|\\d{1,3}(?:,\\d{3}){1,32})(\\.\\d{1,100})?(%?)");

    private WrittenNumber() {
    }

    /** A number as programs write it, with or without an exponent; null for anything else and for what has more than a hundred digits on either side of the point. */
    public static BigDecimal exact(String text) {
        int few = Digits.of(text);
        if (few >= 0) {
            return BigDecimal.valueOf(few);
        }
        if (!MACHINE.matcher(text).matches()) {
            return null;
        }
        BigDecimal number = new BigDecimal(text);
        return number.precision() > MOST || Math.abs((long) number.scale()) > MOST ? null : number;
    }

    /**
     * A number as Excel stores it: 1.1 stands in the file as 1.1000000000000001, because Excel writes the binary number out. A fraction of more than 15 digits is
     * taken to 15, which is all that Excel ever shows; a whole number is taken as it stands. Null for what is no number.
     */
    public static BigDecimal ofExcel(String text) {
        BigDecimal number = exact(text);
        if (number == null || number.scale() <= 0 || number.precision() <= SPREADSHEET_DIGITS) {
            return number;
        }
        BigDecimal shown = number.round(new MathContext(SPREADSHEET_DIGITS)).stripTrailingZeros();
        return shown.scale() < 0 ? shown.setScale(0) : shown;
    }

    /**
     * A number as people type it: full-width digits, commas between thousands and a percent sign are welcome, 90% is 0.9. Null for anything else; a comma that does
     * not stand between thousands is no number, because it may have been meant as a point.
     */
    public static BigDecimal typed(String text) {
        Matcher matcher = TYPED.matcher(HalfWidth.of(text).strip().replace('−', '-'));
        if (!matcher.matches()) {
            return null;
        }
        String fraction = matcher.group(3) == null ? "" : matcher.group(3);
        BigDecimal number = new BigDecimal(matcher.group(1) + matcher.group(2).replace(",", "") + fraction);
        return matcher.group(4).isEmpty() ? number : number.movePointLeft(2);
    }

    /** Whether a spreadsheet keeps every digit. */
    public static boolean kept(BigDecimal number) {
        return number.stripTrailingZeros().precision() <= SPREADSHEET_DIGITS;
    }
}

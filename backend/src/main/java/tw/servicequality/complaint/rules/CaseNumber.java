package tw.servicequality.complaint.rules;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import tw.servicequality.platform.rules.RocDate;

/** The number of a case: {@code C}, the ROC date of receipt, and how many-th it is of that day ({@code C1151126-00027}). */
public final class CaseNumber {

    private static final Pattern FORM = Pattern.compile("C\\d{7}-\\d{5,10}");

    private static final Pattern BEGINNING = Pattern.compile("C(\\d{1,7}|\\d{7}-\\d{0,10})");

    private CaseNumber() {
    }

    /** A number as people type it, in the form in which it is kept: full-width signs, small letters and blanks around do not matter. */
    public static String normal(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT);
    }

    /** Whether this could be a number of a case. */
    public static boolean isOne(String number) {
        return FORM.matcher(number).matches();
    }

    /** Whether numbers of cases could begin so: {@code C} and at least one digit. */
    public static boolean isBeginning(String text) {
        return BEGINNING.matcher(text).matches();
    }

    /** The number of the n-th case of a day, n from 1. */
    public static String of(LocalDate day, long n) {
        StringBuilder number = new StringBuilder("C");
        add(number, RocDate.year(day), 3);
        add(number, day.getMonthValue(), 2);
        add(number, day.getDayOfMonth(), 2);
        add(number.append('-'), n, 5);
        return number.toString();
    }

    /** By hand: a format is read anew for each number, and files bring a hundred thousand. */
    private static void add(StringBuilder number, long value, int digits) {
        String written = Long.toString(value);
        number.repeat('0', Math.max(0, digits - written.length())).append(written);
    }
}

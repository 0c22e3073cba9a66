package tw.servicequality.tabular.rules;

import java.util.Locale;

/** What a number in an Excel cell means by its format. */
public enum NumberFormat {
    /** A number. */
    NUMBER,
    /** A day, perhaps with a time. */
    DATE,
    /** A time of day. */
    CLOCK,
    /** So many hours, minutes or seconds. */
    DURATION;

    /**
     * The meaning of a format.
     *
     * @param id up to 163 the formats that every workbook has; those from 27 to 36 and from 50 to 58 are dates and times of East Asia
     * @param code the format itself; null for the ones that every workbook has
     */
    public static NumberFormat of(String id, String code) {
        return code == null ? known(id) : written(code);
    }

    private static NumberFormat known(String id) {
        int number = Digits.of(id);
        if (number >= 18 && number <= 21 || number >= 32 && number <= 35 || number == 45 || number == 47 || number == 55 || number == 56) {
            return CLOCK;
        }
        if (number == 46) {
            return DURATION;
        }
        return number >= 14 && number <= 22 || number >= 27 && number <= 36 || number >= 50 && number <= 58 ? DATE : NUMBER;
    }

    /** The letters of the first section tell, without words in quotes, escaped signs and conditions: {@code [$-404]e/m/d} is a day of the ROC calendar. */
    private static NumberFormat written(String code) {
        if (code.regionMatches(true, 0, "General", 0, 7) || code.regionMatches(true, 0, "G/", 0, 2)) {
            return NUMBER;
        }
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < code.length() && code.charAt(i) != ';'; i++) {
            char c = code.charAt(i);
            if (c == '"' || c == '[') {
                int end = code.indexOf(c == '"' ? '"' : ']', i + 1);
                end = end < 0 ? code.length() : end;
                if (c == '[' && code.substring(i + 1, end).matches("(?i)h+|m+|s+")) {
                    return DURATION;
                }
                i = end;
            } else if (c == '\\' || c == '_' || c == '*') {
                i++;
            } else {
                letters.append(c);
            }
        }
        String plain = letters.toString().toLowerCase(Locale.ROOT).replace("am/pm", "h").replace("a/p", "h").replaceAll("e[+-]", "");
        if (plain.matches("(?s).*[ydegab].*")) {
            return DATE;
        }
        return plain.matches("(?s).*[hs].*") ? CLOCK : plain.contains("m") ? DATE : NUMBER;
    }
}

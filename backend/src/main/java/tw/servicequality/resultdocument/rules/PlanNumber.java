package tw.servicequality.resultdocument.rules;

import java.util.Arrays;
import java.util.Comparator;

/** Codes of the plan, such as {@code 1.2.3.2.5}, in their order and as the plan itself numbers its headings. */
public final class PlanNumber {

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final int TEN = 10;

    /** The order of the plan: part by part as numbers. */
    public static final Comparator<String> ORDER = (one, other) -> Arrays.compare(parts(one), parts(other));

    private PlanNumber() {
    }

    /** The last part as the plan writes dimensions and groups: （一）. */
    public static String inBrackets(String code) {
        return "（" + chinese(last(code)) + "）";
    }

    /** The last part as the plan writes sub-dimensions: 1、. */
    public static String plain(String code) {
        return last(code) + "、";
    }

    /** The last part as the plan writes criteria: 一、. */
    public static String inWords(String code) {
        return chinese(last(code)) + "、";
    }

    private static int last(String code) {
        int[] parts = parts(code);
        return parts[parts.length - 1];
    }

    private static int[] parts(String code) {
        return Arrays.stream(code.split("\\.")).mapToInt(Integer::parseInt).toArray();
    }

    /** From 0 to 99. */
    private static String chinese(int number) {
        if (number < TEN) {
            return DIGITS.substring(number, number + 1);
        }
        int tens = number / TEN;
        int ones = number % TEN;
        return (tens == 1 ? "" : chinese(tens)) + "十" + (ones == 0 ? "" : chinese(ones));
    }
}

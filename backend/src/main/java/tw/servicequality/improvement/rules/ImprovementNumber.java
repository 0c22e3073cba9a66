package tw.servicequality.improvement.rules;

/** The number of an improvement: {@code I}, the ROC year in which it was opened, and how many-th it is of that year ({@code I115-007}). */
public final class ImprovementNumber {

    private ImprovementNumber() {
    }

    /**
     * The number of the n-th improvement of a year.
     *
     * @param n from 1
     */
    public static String of(int rocYear, long n) {
        return String.format("I%03d-%03d", rocYear, n);
    }
}

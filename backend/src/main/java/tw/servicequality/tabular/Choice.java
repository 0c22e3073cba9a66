package tw.servicequality.tabular;

/**
 * One of the words of a column.
 *
 * @param code stable, for programs
 */
public record Choice(String code, Label label) {

    /** A word in both languages. */
    public static Choice of(String code, String chinese, String english) {
        return new Choice(code, new Label(chinese, english));
    }
}

package tw.servicequality.tabular;

import java.util.List;

/**
 * One column of a data set.
 *
 * @param key stable, for programs; the name of the property in JSON
 * @param required whether the column must be there and each of its cells hold something
 * @param most how long a text may be, in characters as people count them; 0 for what is no text
 * @param choices the words of a {@link ColumnKind#CHOICE}; empty for the other kinds
 */
public record Column(String key, Label heading, ColumnKind kind, boolean required, int most, List<Choice> choices) {

    /** @throws IllegalArgumentException for texts without a limit and choices without words */
    public Column {
        boolean words = kind == ColumnKind.TEXT || kind == ColumnKind.LONG_TEXT;
        if (words != most > 0 || kind == ColumnKind.CHOICE == choices.isEmpty()) {
            throw new IllegalArgumentException(key);
        }
        choices = List.copyOf(choices);
    }

    /** Words on a single line. */
    public static Column text(String key, String chinese, String english, int most) {
        return new Column(key, new Label(chinese, english), ColumnKind.TEXT, false, most, List.of());
    }

    /** Words on any number of lines. */
    public static Column longText(String key, String chinese, String english, int most) {
        return new Column(key, new Label(chinese, english), ColumnKind.LONG_TEXT, false, most, List.of());
    }

    /** A number, a day, an instant, or yes and no. */
    public static Column of(ColumnKind kind, String key, String chinese, String english) {
        return new Column(key, new Label(chinese, english), kind, false, 0, List.of());
    }

    /** One of several words. */
    public static Column choice(String key, String chinese, String english, List<Choice> choices) {
        return new Column(key, new Label(chinese, english), ColumnKind.CHOICE, false, 0, choices);
    }

    /** The same, and it must not be empty. */
    public Column needed() {
        return new Column(key, heading, kind, true, most, choices);
    }
}

package tw.servicequality.tabular;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tw.servicequality.tabular.rules.Heading;

/** The columns of a data set, in the order in which they are written. */
public final class Columns {

    private final List<Column> all;
    private final Map<String, Integer> byName = new HashMap<>();
    private final List<Map<String, String>> words = new ArrayList<>();

    private Columns(List<Column> all) {
        this.all = List.copyOf(all);
        for (int i = 0; i < all.size(); i++) {
            Column column = all.get(i);
            name(byName, i, column.key(), column.heading());
            Map<String, String> codes = new HashMap<>();
            for (Choice choice : column.choices()) {
                name(codes, choice.code(), choice.code(), choice.label());
            }
            words.add(codes);
        }
    }

    /**
     * Declares a data set.
     *
     * @throws IllegalArgumentException when two columns, or two words of one, could be taken for each other
     */
    public static Columns of(Column... columns) {
        return new Columns(List.of(columns));
    }

    /** All of them. */
    public List<Column> all() {
        return all;
    }

    /** Finds the columns below the headings of a file: by key or by heading in either language, whatever the width, case, blanks and strokes. */
    public MatchedColumns match(Headings headings) {
        return new MatchedColumns(this, headings);
    }

    /** The place of a column in the data set by what stands above it in a file; null for none. */
    Integer find(String heading) {
        return byName.get(Heading.plain(heading));
    }

    /** The code of a word of a column; null for none. */
    String code(int column, String word) {
        return words.get(column).get(Heading.plain(word));
    }

    private static <T> void name(Map<String, T> names, T meaning, String key, Label label) {
        for (String name : new String[] {key, label.chinese(), label.english()}) {
            T other = names.putIfAbsent(Heading.plain(name), meaning);
            if (other != null && !other.equals(meaning)) {
                throw new IllegalArgumentException(name + " has two meanings");
            }
        }
    }
}

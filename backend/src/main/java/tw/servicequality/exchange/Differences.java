package tw.servicequality.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Collects what differs in a record, column by column. Texts that differ in their line ends only are equal: files have one kind of them. */
public final class Differences {

    private final List<Verdict.Difference> found = new ArrayList<>();

    /** Compares what stands in a column with what is wanted there, both as the file has them; null for nothing. */
    public Differences add(String column, Object before, Object after) {
        String old = word(before);
        String now = word(after);
        if (!Objects.equals(plain(old), plain(now))) {
            found.add(new Verdict.Difference(column, old, now));
        }
        return this;
    }

    /** In the order in which they were found. */
    public List<Verdict.Difference> list() {
        return List.copyOf(found);
    }

    private static String word(Object value) {
        return value == null ? null : value.toString();
    }

    private static String plain(String text) {
        return text == null ? null : text.replace("\r\n", "\n").replace('\r', '\n');
    }
}

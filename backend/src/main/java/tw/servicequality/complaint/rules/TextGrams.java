package tw.servicequality.complaint.rules;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The pairs of neighbouring signs in a text, each as a word of five letters and digits that any full-text index keeps as it is. A text that holds
 * another holds all pairs of that one; the reverse need not be, so what is found by pairs is looked through afterwards. Two pairs may share a
 * word, which costs only such a look.
 */
public final class TextGrams {

    /** Without vowels: no word of these is among those that full-text indexes leave out ("about", "from"), and none spells anything. */
    private static final char[] SIGNS = "bcdfghjklmnpqrstvwxz0123456789".toCharArray();
    private static final int LENGTH = 5;

    private TextGrams() {
    }

    /** The different pairs of some texts, in the order in which they come. Blanks pair with nothing. */
    public static Set<String> of(String... texts) {
        Set<String> grams = new LinkedHashSet<>();
        for (String text : texts) {
            int before = ' ';
            for (int i = 0; i < text.length(); i += Character.charCount(before)) {
                int sign = text.codePointAt(i);
                if (!isBlank(before) && !isBlank(sign)) {
                    grams.add(word(before, sign));
                }
                before = sign;
            }
        }
        return grams;
    }

    /** The same as one text for the index, in the order of these words: an index that keeps places must not keep the order of a text. */
    public static String joined(String... texts) {
        return of(texts).stream().sorted().collect(Collectors.joining(" "));
    }

    /** What a full-text index is asked for in its boolean mode: all of these words. */
    public static String query(Set<String> grams) {
        return grams.stream().map(gram -> '+' + gram).collect(Collectors.joining(" "));
    }

    /** The words of a joined text. */
    public static Set<String> split(String joined) {
        return new LinkedHashSet<>(Arrays.asList(joined.split(" ")));
    }

    private static boolean isBlank(int sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
    }

    private static String word(int one, int other) {
        // Spread over all words: neighbours in Unicode must not share their beginnings only.
        long mixed = ((long) one << 21 | other) * 0x9E3779B97F4A7C15L;
        long left = mixed >>> 20;
        char[] word = new char[LENGTH];
        for (int i = 0; i < LENGTH; i++) {
            word[i] = SIGNS[(int) (left % SIGNS.length)];
            left /= SIGNS.length;
        }
        return new String(word);
    }
}

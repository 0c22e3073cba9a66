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
    private static final char[] SIGNS = "0123456789bcdfghjklmnpqrstvwxz".toCharArray();
    /** A pair's number is written with letters first. */
    private static final int FIRST_LETTER = 10;
    private static final int LENGTH = 5;

    private TextGrams() {
    }

    /** The different pairs of some texts, in the order in which they come. Blanks pair with nothing. */
    public static Set<String> of(String... texts) {
        Set<String> grams = new LinkedHashSet<>();
        for (int place : places(texts)) {
            grams.add(append(new StringBuilder(LENGTH), place).toString());
        }
        return grams;
    }

    /** The same as one text for the index, in the order of these words: an index that keeps places must not keep the order of a text. */
    public static String joined(String... texts) {
        int[] places = places(texts);
        Arrays.sort(places);
        StringBuilder joined = new StringBuilder(places.length * (LENGTH + 1));
        for (int i = 0; i < places.length; i++) {
            if (i == 0 || places[i] != places[i - 1]) {
                append(joined.append(i == 0 ? "" : " "), places[i]);
            }
        }
        return joined.toString();
    }

    /** What a full-text index is asked for in its boolean mode: all of these words. */
    public static String query(Set<String> grams) {
        return grams.stream().map(gram -> '+' + gram).collect(Collectors.joining(" "));
    }

    /** The words of a joined text. */
    public static Set<String> split(String joined) {
        return new LinkedHashSet<>(Arrays.asList(joined.split(" ")));
    }

    /** The pairs of some texts as they come, each by its word's place among all words in their order. */
    private static int[] places(String... texts) {
        int most = 0;
        for (String text : texts) {
            most += text.length();
        }
        int[] places = new int[most];
        int count = 0;
        for (String text : texts) {
            int before = ' ';
            for (int i = 0; i < text.length(); i += Character.charCount(before)) {
                int sign = text.codePointAt(i);
                if (!isBlank(before) && !isBlank(sign)) {
                    places[count++] = place(before, sign);
                }
                before = sign;
            }
        }
        return Arrays.copyOf(places, count);
    }

    private static boolean isBlank(int sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
    }

    private static int place(int one, int other) {
        // Spread over all words: neighbours in Unicode must not share their beginnings only.
        long mixed = ((long) one << 21 | other) * 0x9E3779B97F4A7C15L;
        long left = mixed >>> 20;
        int place = 0;
        for (int i = 0; i < LENGTH; i++) {
            place = place * SIGNS.length + (int) ((left + FIRST_LETTER) % SIGNS.length);
            left /= SIGNS.length;
        }
        return place;
    }

    private static StringBuilder append(StringBuilder text, int place) {
        int left = place;
        char[] word = new char[LENGTH];
        for (int i = LENGTH - 1; i >= 0; i--) {
            word[i] = SIGNS[left % SIGNS.length];
            left /= SIGNS.length;
        }
        return text.append(word);
    }
}

package tw.servicequality.duty.rules;

import java.nio.charset.StandardCharsets;

/**
 * Folds the lines of an iCalendar text (RFC 5545 section 3.1): none is longer than 75 octets of UTF-8, and no character is cut in two, which
 * a fold by characters would do to those that UTF-16 writes in pairs.
 */
public final class ContentLines {

    private static final int LONGEST = 75;
    private static final String BREAK = "\r\n";

    private ContentLines() {
    }

    /** Folds a text whose lines end with CR LF. */
    public static String fold(String unfolded) {
        StringBuilder folded = new StringBuilder(unfolded.length() * 5 / 4);
        for (String line : unfolded.split(BREAK)) {
            int octets = 0;
            for (int i = 0; i < line.length();) {
                String character = Character.toString(line.codePointAt(i));
                int size = character.getBytes(StandardCharsets.UTF_8).length;
                if (octets + size > LONGEST) {
                    folded.append(BREAK).append(' ');
                    octets = 1;
                }
                folded.append(character);
                octets += size;
                i += character.length();
            }
            folded.append(BREAK);
        }
        return folded.toString();
    }
}

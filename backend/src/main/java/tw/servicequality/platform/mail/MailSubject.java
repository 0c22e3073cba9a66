package tw.servicequality.platform.mail;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * A subject as encoded words of RFC 2047, folded into short lines. The mail client would encode it itself, but tears apart what stands beyond
 * Unicode's first 65,536 characters, such as rare characters of names.
 */
final class MailSubject {

    /** 48 characters of Base64, so that also the first line, with the name of the header, has fewer than 76. */
    private static final int BYTES = 36;

    private MailSubject() {
    }

    static String encoded(String subject) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        int bytes = 0;
        for (int c : subject.codePoints().toArray()) {
            int size = Character.toString(c).getBytes(StandardCharsets.UTF_8).length;
            if (bytes + size > BYTES) {
                words.add(encodedWord(word));
                word.setLength(0);
                bytes = 0;
            }
            word.appendCodePoint(c);
            bytes += size;
        }
        words.add(encodedWord(word));
        return String.join("\n ", words);
    }

    private static String encodedWord(StringBuilder word) {
        return "=?UTF-8?B?" + Base64.getEncoder().encodeToString(word.toString().getBytes(StandardCharsets.UTF_8)) + "?=";
    }
}

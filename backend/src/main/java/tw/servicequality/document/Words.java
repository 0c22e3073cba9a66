package tw.servicequality.document;

import java.text.Normalizer;

/** Words as a document can hold them. */
final class Words {

    private Words() {
    }

    /** Composed characters, line ends as \n, tabs as blanks; without what XML cannot hold (control characters, half characters). Null becomes empty. */
    static String clean(String given) {
        if (given == null) {
            return "";
        }
        StringBuilder text = new StringBuilder(given.length());
        Normalizer.normalize(given, Normalizer.Form.NFC).replace("\r\n", "\n").replace('\r', '\n').replace('\t', ' ').codePoints()
                .filter(c -> c == '\n' || c >= 0x20 && Character.getType(c) != Character.CONTROL && Character.getType(c) != Character.SURROGATE
                        && (c & 0xfffe) != 0xfffe)
                .forEach(text::appendCodePoint);
        return text.toString().strip();
    }
}

package tw.servicequality.tabular.rules;

/** Full-width letters, digits and marks (U+FF01–U+FF5E) and the ideographic space as their narrow counterparts. */
final class HalfWidth {

    private HalfWidth() {
    }

    static String of(String text) {
        StringBuilder narrow = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\uff01' && c <= '\uff5e' || c == '\u3000') {
                narrow = narrow == null ? new StringBuilder(text) : narrow;
                narrow.setCharAt(i, c == '\u3000' ? ' ' : (char) (c - 0xfee0));
            }
        }
        return narrow == null ? text : narrow.toString();
    }
}

package tw.servicequality.tabular.written;

import java.io.IOException;
import java.io.Writer;

/** Writes words into OpenDocument so that none is lost: each line a paragraph, blanks that a reader would drop as elements. */
final class OdsText {

    private OdsText() {
    }

    /** Paragraphs. */
    static void paragraphs(Writer out, String text) throws IOException {
        int from = 0;
        while (from >= 0) {
            int end = text.indexOf('\n', from);
            out.write("<text:p>");
            line(out, text, from, end < 0 ? text.length() : end);
            out.write("</text:p>");
            from = end < 0 ? -1 : end + 1;
        }
    }

    /** The value of an attribute. */
    static String attribute(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private static void line(Writer out, String text, int from, int to) throws IOException {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.write("&amp;");
                case '<' -> out.write("&lt;");
                case '>' -> out.write("&gt;");
                case '\t' -> out.write("<text:tab/>");
                case ' ' -> {
                    boolean dropped = i == from || i == to - 1 || text.charAt(i - 1) == ' ' || text.charAt(i + 1) == ' ';
                    out.write(dropped ? "<text:s/>" : " ");
                }
                default -> out.write(c);
            }
        }
    }
}

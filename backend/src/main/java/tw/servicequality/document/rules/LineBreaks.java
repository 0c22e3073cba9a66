package tw.servicequality.document.rules;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntToDoubleFunction;

/** Breaks text into lines as Chinese is set: anywhere between characters, but no line begins with a mark that closes nor ends with one that opens. */
public final class LineBreaks {

    private LineBreaks() {
    }

    /**
     * The lines of a text.
     *
     * @param text line ends begin a new line
     * @param width the width of a line
     * @param advance the width of a character, by its code point
     * @return at least one line, without blanks at its end
     */
    public static List<String> lines(String text, double width, IntToDoubleFunction advance) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n", -1)) {
            addLines(lines, paragraph, width, advance);
        }
        return lines;
    }

    /** The width of a text in one line. */
    public static double width(String text, IntToDoubleFunction advance) {
        return text.codePoints().mapToDouble(advance::applyAsDouble).sum();
    }

    private static void addLines(List<String> lines, String paragraph, double width, IntToDoubleFunction advance) {
        StringBuilder line = new StringBuilder();
        double filled = 0;
        for (String piece : pieces(paragraph)) {
            double needed = width(piece.stripTrailing(), advance);
            if (filled + needed > width && !line.isEmpty()) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
                filled = 0;
            }
            if (needed <= width) {
                line.append(piece);
                filled += width(piece, advance);
                continue;
            }
            // A word longer than a line is broken where the line ends.
            for (int c : piece.codePoints().toArray()) {
                double one = advance.applyAsDouble(c);
                if (filled + one > width && !line.isEmpty()) {
                    lines.add(line.toString().stripTrailing());
                    line.setLength(0);
                    filled = 0;
                }
                line.appendCodePoint(c);
                filled += one;
            }
        }
        lines.add(line.toString().stripTrailing());
    }

    private static List<String> pieces(String paragraph) {
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.TAIWAN);
        breaks.setText(paragraph);
        List<String> pieces = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            pieces.add(paragraph.substring(start, end));
        }
        return pieces;
    }
}

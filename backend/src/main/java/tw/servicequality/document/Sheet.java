package tw.servicequality.document;

import java.util.ArrayList;
import java.util.List;

/** What stands on one printed page. Lengths are points (1/72 inch), from the upper left corner. */
final class Sheet {

    /**
     * A line of words.
     *
     * @param y its base line
     * @param tag what it is a part of; null for what is said elsewhere, as the number of a page
     */
    record Line(double x, double y, double size, String text, boolean strong, Tag tag) {
    }

    /** A ruled line. */
    record Rule(double fromX, double fromY, double toX, double toY) {
    }

    final List<Line> lines = new ArrayList<>();
    final List<Rule> rules = new ArrayList<>();

    /** The four sides of a box. */
    void box(double x, double y, double width, double height) {
        rules.add(new Rule(x, y, x + width, y));
        rules.add(new Rule(x, y + height, x + width, y + height));
        rules.add(new Rule(x, y, x, y + height));
        rules.add(new Rule(x + width, y, x + width, y + height));
    }
}

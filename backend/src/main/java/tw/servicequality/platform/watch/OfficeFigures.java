package tw.servicequality.platform.watch;

import java.util.List;

/**
 * Figures of the office for whoever operates the program. A room that has some implements this once; they are read from the database now and then, whether or not somebody
 * looks, and stand in {@code /q/metrics}, the same on every node. They must be cheap whatever the history: few statements, each by an index, and hold no personal data.
 */
public interface OfficeFigures {

    /**
     * What a figure is.
     *
     * @param name with dots, without its unit, for example {@code quality.mail.oldest.waiting}
     * @param unit {@code seconds}, which ends the name in the scrape; null for a number of things
     * @param description in one sentence
     * @param label by what there are several values, for example {@code state}; null where there is one
     */
    record Figure(String name, String unit, String description, String label) {

        /** A number of things. */
        public static Figure count(String name, String description) {
            return new Figure(name, null, description, null);
        }

        /** A number of things for each value of a label, of which there are few. */
        public static Figure counts(String name, String label, String description) {
            return new Figure(name, null, description, label);
        }

        /** A time in seconds. */
        public static Figure seconds(String name, String description) {
            return new Figure(name, "seconds", description, null);
        }

        /** What it is now. */
        public Value is(double value) {
            return new Value(this, null, value);
        }

        /** What it is now for one value of its label. */
        public Value is(String labelled, double value) {
            return new Value(this, labelled, value);
        }
    }

    /**
     * What a figure is now.
     *
     * @param labelled the value of its label; null where it has none
     */
    record Value(Figure figure, String labelled, double value) {
    }

    /** All that it may tell. */
    List<Figure> figures();

    /** Reads them, in a transaction of their own. */
    List<Value> read();

    /** Whether they change in days rather than in minutes, and cost more: these are read every five minutes only. */
    default boolean isSlow() {
        return false;
    }
}

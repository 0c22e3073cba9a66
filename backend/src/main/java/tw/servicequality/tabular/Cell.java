package tw.servicequality.tabular;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** What stands in a cell: a value of the kind that the file says it has, and how it is written there. CSV knows texts only. */
public sealed interface Cell {

    /** The one empty cell. */
    Cell EMPTY = new Empty();

    /** As it stands in the file; empty for what has no writing. */
    String written();

    /** Nothing. */
    record Empty() implements Cell {
        @Override
        public String written() {
            return "";
        }
    }

    /** Words, never empty; line ends are {@code \n}. */
    record Text(String written) implements Cell {
    }

    /** A number, exact. */
    record Number(BigDecimal value, String written) implements Cell {
    }

    /** A day. */
    record Day(LocalDate value, String written) implements Cell {
    }

    /** A day with a time, in milliseconds, in no time zone but that of whoever typed it. */
    record Moment(LocalDateTime value, String written) implements Cell {
    }

    /** Yes or no. */
    record Truth(boolean value, String written) implements Cell {
    }

    /**
     * A cell whose value cannot be told.
     *
     * @param values what the placeholders of the reason's text stand for
     */
    record Unusable(TableReason reason, List<Object> values) implements Cell {

        public static Unusable of(TableReason reason, Object... values) {
            return new Unusable(reason, List.of(values));
        }

        @Override
        public String written() {
            return "";
        }
    }
}

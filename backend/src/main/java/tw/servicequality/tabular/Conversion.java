package tw.servicequality.tabular;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.stream.Collectors;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.tabular.rules.Heading;
import tw.servicequality.tabular.rules.WrittenDate;
import tw.servicequality.tabular.rules.WrittenNumber;

/** Makes the value of a column from a cell. What does not fit becomes an unusable cell that says why; an empty or blank one becomes null. */
final class Conversion {

    private static final Set<String> YES = Set.of("是", "yes", "y", "true", "1");
    private static final Set<String> NO = Set.of("否", "no", "n", "false", "0");

    private Conversion() {
    }

    static Object of(Columns columns, int place, Cell cell) {
        boolean blank = cell == Cell.EMPTY || cell instanceof Cell.Text words && words.written().isBlank();
        if (blank || cell instanceof Cell.Unusable) {
            return blank ? null : cell;
        }
        Column column = columns.all().get(place);
        try {
            return switch (column.kind()) {
                case TEXT, LONG_TEXT -> text(column, cell);
                case WHOLE -> whole(cell);
                case DECIMAL -> orElse(number(cell), TableReason.CELL_NUMBER);
                case DATE -> date(cell);
                case DATE_TIME -> instant(cell);
                case YES_NO -> yes(cell);
                case CHOICE -> choice(columns, place, cell);
            };
        } catch (WrittenDate.Unreadable unreadable) {
            return Cell.Unusable.of(TableReason.of(unreadable.code()));
        }
    }

    private static Object text(Column column, Cell cell) {
        String text;
        if (cell instanceof Cell.Number number) {
            if (!WrittenNumber.kept(number.value())) {
                return Cell.Unusable.of(TableReason.CELL_DIGITS);
            }
            text = number.value().toPlainString();
        } else if (cell instanceof Cell.Text words) {
            text = words.written();
        } else {
            return Cell.Unusable.of(TableReason.CELL_NOT_TEXT);
        }
        if (text.codePointCount(0, text.length()) > column.most()) {
            return Cell.Unusable.of(TableReason.CELL_TOO_LONG, column.most());
        }
        return column.kind() == ColumnKind.TEXT && text.indexOf('\n') >= 0 ? Cell.Unusable.of(TableReason.CELL_LINE_BREAK) : text;
    }

    private static Object whole(Cell cell) {
        BigDecimal number = number(cell);
        if (number == null) {
            return Cell.Unusable.of(TableReason.CELL_NUMBER);
        }
        try {
            return number.longValueExact();
        } catch (ArithmeticException fraction) {
            return Cell.Unusable.of(TableReason.CELL_WHOLE);
        }
    }

    private static BigDecimal number(Cell cell) {
        return cell instanceof Cell.Number number ? number.value() : cell instanceof Cell.Text words ? WrittenNumber.typed(words.written()) : null;
    }

    private static Object date(Cell cell) {
        return switch (cell) {
            case Cell.Day day -> day.value();
            case Cell.Moment moment -> Cell.Unusable.of(TableReason.CELL_HAS_TIME);
            case Cell.Number number -> WrittenDate.day(number.value().toPlainString());
            case Cell.Text words -> WrittenDate.day(words.written());
            default -> Cell.Unusable.of(TableReason.DATE_UNREADABLE);
        };
    }

    private static Object instant(Cell cell) {
        LocalDateTime local = switch (cell) {
            case Cell.Day day -> day.value().atStartOfDay();
            case Cell.Moment moment -> moment.value();
            default -> null;
        };
        if (local != null) {
            return local.atZone(OfficeClock.TAIPEI).toInstant();
        }
        return cell instanceof Cell.Text words ? orElse(WrittenDate.instant(words.written(), OfficeClock.TAIPEI), TableReason.CELL_DATE_TIME)
                : Cell.Unusable.of(TableReason.CELL_DATE_TIME);
    }

    private static Object yes(Cell cell) {
        if (cell instanceof Cell.Truth truth) {
            return truth.value();
        }
        String word = word(cell);
        return YES.contains(word) || NO.contains(word) ? (Object) YES.contains(word) : Cell.Unusable.of(TableReason.CELL_YES_NO);
    }

    private static Object choice(Columns columns, int place, Cell cell) {
        String code = columns.code(place, word(cell));
        if (code != null) {
            return code;
        }
        java.util.List<Choice> choices = columns.all().get(place).choices();
        return Cell.Unusable.of(TableReason.CELL_CHOICE, new Label(choices.stream().map(it -> it.label().chinese()).collect(Collectors.joining("、")),
                choices.stream().map(it -> it.label().english()).collect(Collectors.joining(", "))));
    }

    private static String word(Cell cell) {
        return Heading.plain(cell instanceof Cell.Number number ? number.value().toPlainString() : cell.written());
    }

    private static Object orElse(Object value, TableReason reason) {
        return value == null ? Cell.Unusable.of(reason) : value;
    }
}

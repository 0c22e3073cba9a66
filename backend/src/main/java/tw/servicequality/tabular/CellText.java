package tw.servicequality.tabular;

import tw.servicequality.tabular.rules.Signs;

/** Collects the text of one cell, never more than is allowed. */
public final class CellText {

    private final int limit;
    private final boolean userDefined;
    private final StringBuilder text = new StringBuilder();
    private boolean tooLong;

    /** @param userDefined whether characters of the private use area are those of one computer, as in Big5 */
    public CellText(TableLimits limits, boolean userDefined) {
        this.limit = limits.cellCharacters();
        this.userDefined = userDefined;
    }

    public void append(char sign) {
        if (text.length() < limit) {
            text.append(sign);
        } else {
            tooLong = true;
        }
    }

    public void append(CharSequence part) {
        append(part, 0, part.length());
    }

    public void append(CharSequence part, int from, int to) {
        int room = Math.min(limit - text.length(), to - from);
        text.append(part, from, from + room);
        tooLong |= room < to - from;
    }

    public void append(char[] part, int from, int length) {
        int room = Math.min(limit - text.length(), length);
        text.append(part, from, room);
        tooLong |= room < length;
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** Why the text cannot be used; null when it can. */
    public TableReason fault() {
        if (tooLong) {
            return TableReason.CELL_TOO_LONG;
        }
        return switch (Signs.worst(text, userDefined)) {
            case PLAIN -> null;
            case CONTROL -> TableReason.CELL_CONTROL;
            case GARBLED -> TableReason.CELL_GARBLED;
            case USER_DEFINED -> TableReason.CELL_USER_DEFINED;
        };
    }

    /** The text with {@code \n} as line ends, and a new one begins. */
    public String take() {
        String taken = text.toString();
        text.setLength(0);
        tooLong = false;
        return taken.indexOf('\r') < 0 ? taken : taken.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** The text as a cell, and a new one begins. */
    public Cell takeCell() {
        TableReason fault = fault();
        String taken = take();
        if (fault != null) {
            return fault == TableReason.CELL_TOO_LONG ? Cell.Unusable.of(fault, limit) : Cell.Unusable.of(fault);
        }
        return taken.isEmpty() ? Cell.EMPTY : new Cell.Text(taken);
    }
}

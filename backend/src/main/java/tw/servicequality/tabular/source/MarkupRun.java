package tw.servicequality.tabular.source;

/**
 * Watches the length of single pieces of markup. Readers of XML hold a tag with its attributes, a comment and a section of characters whole in memory, however long; text
 * between tags they give out piece by piece. The bytes are those of UTF-8.
 */
final class MarkupRun {

    private static final int LONGEST = 1 << 20;
    private static final int SHORTEST_COMMENT = "<!---->".length();

    private enum State { TEXT, OPENED, DECLARED, TAG, QUOTED, APOSTROPHED, COMMENT, CHARACTERS, INSTRUCTION }

    private State state = State.TEXT;
    private int length;
    private byte last;
    private byte beforeLast;

    /** Whether a piece is too long, once these bytes have come. */
    boolean tooLong(byte[] bytes, int from, int count) {
        int end = from + count;
        for (int i = from; i < end; i++) {
            byte wanted = wanted();
            if (wanted != 0) {
                int found = find(wanted, bytes, i, end);
                length += found - i;
                i = found;
            }
            if (i < end) {
                step(bytes[i]);
            }
            if (length > LONGEST && state != State.TEXT) {
                return true;
            }
        }
        return false;
    }

    /** The one byte that matters next; 0 when each does. */
    private byte wanted() {
        return switch (state) {
            case TEXT -> '<';
            case QUOTED -> '"';
            case APOSTROPHED -> '\'';
            default -> 0;
        };
    }

    private static int find(byte wanted, byte[] bytes, int from, int end) {
        int at = from;
        while (at < end && bytes[at] != wanted) {
            at++;
        }
        return at;
    }

    private void step(byte b) {
        if (state == State.TEXT) {
            state = State.OPENED;
            length = 1;
            return;
        }
        length++;
        state = behind(b);
        beforeLast = last;
        last = b;
    }

    private State behind(byte b) {
        return switch (state) {
            case OPENED -> b == '!' ? State.DECLARED : b == '?' ? State.INSTRUCTION : State.TAG;
            case DECLARED -> b == '-' ? State.COMMENT : b == '[' ? State.CHARACTERS : State.TAG;
            case TAG -> switch (b) {
                case '"' -> State.QUOTED;
                case '\'' -> State.APOSTROPHED;
                case '>' -> State.TEXT;
                default -> state;
            };
            case QUOTED -> b == '"' ? State.TAG : state;
            case APOSTROPHED -> b == '\'' ? State.TAG : state;
            case COMMENT -> b == '>' && last == '-' && beforeLast == '-' && length >= SHORTEST_COMMENT ? State.TEXT : state;
            case CHARACTERS -> b == '>' && last == ']' && beforeLast == ']' ? State.TEXT : state;
            case INSTRUCTION -> b == '>' && last == '?' ? State.TEXT : state;
            case TEXT -> state;
        };
    }
}

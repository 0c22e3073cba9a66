package tw.servicequality.platform.http;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import tw.servicequality.platform.problem.ProblemException;
import tw.servicequality.platform.problem.ProblemType;

/**
 * Where a page ended: the sort it belongs to and the sort key of its last row. Opaque to clients.
 *
 * @param sort the {@code sort} parameter of the list
 * @param key the values of the last row in the order of the sort; the last of them is unique
 */
public record Cursor(String sort, List<String> key) {

    private static final String SEPARATOR = "\u001f";
    /** Stands before a letter that tells which of the two signs a value has at that place. */
    private static final String ESCAPE = "\u001b";
    private static final String ESCAPED_SEPARATOR = ESCAPE + "s";
    private static final String ESCAPED_ESCAPE = ESCAPE + "e";

    /** The cursor as the client sees it. */
    public String encode() {
        String text = sort + SEPARATOR + key.stream().map(Cursor::escaped).collect(Collectors.joining(SEPARATOR));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads a cursor that a client sent back.
     *
     * @param text the parameter; null means the first page
     * @param sort the sort of this request, which must be the sort that made the cursor
     * @param values how many values the key has
     * @return null for the first page
     * @throws ProblemException INVALID_CURSOR when it is none of ours or belongs to another sort
     */
    public static Cursor decode(String text, String sort, int values) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        try {
            String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            List<String> parts = List.of(plain.split(SEPARATOR, -1));
            if (parts.size() == values + 1 && parts.getFirst().equals(sort)) {
                return new Cursor(sort, parts.stream().skip(1).map(Cursor::plain).toList());
            }
        } catch (IllegalArgumentException notBase64) {
            throw new ProblemException(ProblemType.INVALID_CURSOR);
        }
        throw new ProblemException(ProblemType.INVALID_CURSOR);
    }

    private static String escaped(String value) {
        return value.replace(ESCAPE, ESCAPED_ESCAPE).replace(SEPARATOR, ESCAPED_SEPARATOR);
    }

    private static String plain(String value) {
        return value.replace(ESCAPED_SEPARATOR, SEPARATOR).replace(ESCAPED_ESCAPE, ESCAPE);
    }
}

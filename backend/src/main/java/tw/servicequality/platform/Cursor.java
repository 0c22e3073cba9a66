package tw.servicequality.platform;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/**
 * Where a page ended: the sort it belongs to and the sort key of its last row. Opaque to clients.
 *
 * @param sort the {@code sort} parameter of the list
 * @param key the values of the last row in the order of the sort; the last of them is unique
 */
public record Cursor(String sort, List<String> key) {

    private static final String SEPARATOR = "\u001f";

    /** The cursor as the client sees it. */
    public String encode() {
        String text = sort + SEPARATOR + String.join(SEPARATOR, key);
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
                return new Cursor(sort, parts.subList(1, parts.size()));
            }
        } catch (IllegalArgumentException notBase64) {
            throw new ProblemException(ProblemType.INVALID_CURSOR);
        }
        throw new ProblemException(ProblemType.INVALID_CURSOR);
    }
}

package tw.servicequality.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/**
 * What the program asks the database for the answer to a kind of request, without what it asks to know who is asking.
 *
 * @param texts as the program sends them
 */
record Statements(List<String> texts) {

    /** How they begin, in the program's words; when it comes to ask otherwise, this has to follow. */
    private static final List<String> OF_LIST = List.of("select c.id, c.number");
    private static final List<String> OF_ONE = List.of(" from complaint ", " from petitioner ", " from case_event ");

    static Statements of(String kind, List<String> heard) {
        Statements found = new Statements("one".equals(kind)
                ? OF_ONE.stream().map(part -> single(heard.stream().filter(it -> it.startsWith("select") && it.contains(part)).toList(), part)).toList()
                : OF_LIST.stream().map(part -> single(heard.stream().filter(it -> it.startsWith(part)).toList(), part)).toList());
        int places = places(found.texts.getFirst());
        int expected = "one".equals(kind) ? 1 : 2 + ("deep".equals(kind) ? 3 : 0) + (found.texts.getFirst().contains("account_id") ? 1 : 0);
        if (places != expected) {
            throw new IllegalStateException("The program's statement has " + places + " places instead of " + expected + ": " + found.texts.getFirst());
        }
        return found;
    }

    private static String single(List<String> found, String part) {
        if (found.isEmpty()) {
            throw new IllegalStateException("The program has sent no statement with: " + part);
        }
        return found.getFirst();
    }

    static int places(String text) {
        return (int) text.chars().filter(sign -> sign == '?').count();
    }

    /** Closed cases, as far as the account of the sample data sees them. */
    int bindSeen(PreparedStatement statement, Connection connection) throws SQLException {
        statement.setString(1, "CLOSED");
        if (!texts.getFirst().contains("account_id")) {
            return 1;
        }
        statement.setBytes(2, Reader.id(connection));
        return 2;
    }

    /** The count of the same cases. */
    String count() {
        String text = texts.getFirst();
        return "select count(*) from complaint c " + text.substring(text.indexOf("where "), text.lastIndexOf(" order by "));
    }

    /** The account that the benchmark signs in. */
    private static final class Reader {

        private static volatile byte[] known;

        static byte[] id(Connection connection) throws SQLException {
            if (known == null) {
                try (PreparedStatement statement = connection.prepareStatement("select id from account where name = 'evaluation'"); ResultSet row = statement.executeQuery()) {
                    row.next();
                    known = row.getBytes(1);
                }
            }
            return known;
        }
    }
}

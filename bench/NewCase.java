package tw.servicequality.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import tw.servicequality.complaint.rules.CaseNumber;
import tw.servicequality.platform.Ids;
import tw.servicequality.platform.OfficeClock;

/**
 * Stores the case that the program has stored last once more under another number, by the same statements in one transaction: with petitioner, step, searchable words and
 * audit entry, whose values are taken as they are.
 */
final class NewCase {

    private static final Pattern INSERT = Pattern.compile("insert into (\\w+) ?\\(([^)]*)\\) values ?\\(.*", Pattern.DOTALL);
    /** What an audit entry is given later, when its place in the chain is known; by then it may be there already. */
    private static final List<String> GIVEN_LATER = List.of("position", "hash");
    private static final List<String> TABLES = List.of("complaint", "petitioner", "case_event", "audit_entry", "complaint_text");

    /**
     * One of its rows.
     *
     * @param values of the row that is there
     */
    private record Row(String text, List<String> columns, Object[] values) {
    }

    private final DataSource pool;
    private final String count;
    private final String counted;
    private final byte[] template;
    private final String number;
    private final List<Row> rows;

    private NewCase(DataSource pool, String count, String counted, byte[] template, String number, List<Row> rows) {
        this.pool = pool;
        this.count = count;
        this.counted = counted;
        this.template = template;
        this.number = number;
        this.rows = rows;
    }

    static NewCase like(List<String> heard, Connection connection, DataSource pool) throws SQLException {
        byte[] id;
        String number;
        try (PreparedStatement last = connection.prepareStatement("select id, number from complaint order by id desc limit 1"); ResultSet row = last.executeQuery()) {
            row.next();
            id = row.getBytes(1);
            number = row.getString(2);
        }
        List<Row> rows = new ArrayList<>();
        for (String text : heard) {
            Matcher insert = INSERT.matcher(text);
            if (insert.matches() && TABLES.contains(insert.group(1))) {
                rows.add(row(text, insert.group(1), Arrays.stream(insert.group(2).split(",")).map(String::strip).toList(), id, connection));
            }
        }
        if (rows.size() != TABLES.size()) {
            throw new IllegalStateException("The program stores a case by other statements than known: " + heard);
        }
        return new NewCase(pool, one(heard, "insert into case_number"), one(heard, "select of_day, taken from case_number"), id, number, rows);
    }

    private static String one(List<String> heard, String beginning) {
        return heard.stream().filter(it -> it.startsWith(beginning)).findFirst().orElseThrow();
    }

    private static Row row(String text, String table, List<String> columns, byte[] id, Connection connection) throws SQLException {
        boolean audit = "audit_entry".equals(table);
        String key = audit ? "target_id" : "complaint".equals(table) ? "id" : "complaint_id";
        try (PreparedStatement find = connection.prepareStatement("select " + String.join(", ", columns) + " from " + table + " where " + key + " = ?")) {
            if (audit) {
                find.setString(1, text(id));
            } else {
                find.setBytes(1, id);
            }
            try (ResultSet found = find.executeQuery()) {
                found.next();
                Object[] values = new Object[columns.size()];
                for (int i = 0; i < values.length; i++) {
                    values[i] = audit && GIVEN_LATER.contains(columns.get(i)) ? null : found.getObject(i + 1);
                }
                return new Row(text, columns, values);
            }
        }
    }

    private static String text(byte[] id) {
        java.nio.ByteBuffer buffer = java.nio.ByteBuffer.wrap(id);
        return new UUID(buffer.getLong(), buffer.getLong()).toString();
    }

    /** What is sent is only read; the answer is the words of the case as they were sent, with what it has been given. */
    String store(String body) throws SQLException {
        UUID id = Ids.next();
        LocalDate today = LocalDate.now(OfficeClock.TAIPEI);
        String given;
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            try {
                given = CaseNumber.of(today, next(connection, today));
                for (Row row : rows) {
                    insert(connection, row, id, given);
                }
                connection.commit();
            } catch (SQLException failed) {
                connection.rollback();
                throw failed;
            } finally {
                connection.setAutoCommit(true);
            }
        }
        return "{\"id\":\"" + id + "\",\"number\":\"" + given + "\"," + body.substring(1);
    }

    private long next(Connection connection, LocalDate today) throws SQLException {
        try (PreparedStatement take = connection.prepareStatement(count)) {
            take.setObject(1, today);
            take.setLong(2, 1);
            take.executeUpdate();
        }
        try (PreparedStatement look = connection.prepareStatement(counted)) {
            look.setObject(1, today);
            try (ResultSet row = look.executeQuery()) {
                row.next();
                return row.getLong(2);
            }
        }
    }

    private void insert(Connection connection, Row row, UUID id, String given) throws SQLException {
        byte[] own = Json.bytes(id);
        try (PreparedStatement insert = connection.prepareStatement(row.text())) {
            for (int i = 0; i < row.values().length; i++) {
                Object value = row.values()[i];
                String column = row.columns().get(i);
                if (value instanceof byte[] bytes && Arrays.equals(bytes, template)) {
                    value = own;
                } else if ("id".equals(column)) {
                    value = Json.bytes(Ids.next());
                } else if ("public_id".equals(column)) {
                    value = Json.bytes(Ids.random());
                } else if ("target_id".equals(column)) {
                    value = id.toString();
                } else if (number.equals(value)) {
                    value = given;
                }
                insert.setObject(i + 1, value);
            }
            insert.executeUpdate();
        }
    }
}

package tw.servicequality.backup;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Looks at databases without anything of the program. */
final class Databases {

    private static final Set<String> OF_EACH = Set.of("session", "flyway_schema_history");

    private Databases() {
    }

    /** Every row of every table, all columns byte by byte; the two may be of different kinds. @return how many rows there were */
    static long assertSame(Connection one, Connection other) throws SQLException {
        Set<String> tables = new TreeSet<>(strings(one, "select table_name from information_schema.tables where table_schema = database()"));
        assertEquals(tables, new TreeSet<>(strings(other, "select table_name from information_schema.tables where table_schema = database()")));
        tables.removeAll(OF_EACH);
        assertTrue(tables.size() > 70, tables.toString());
        long rows = 0;
        for (String table : tables) {
            rows += assertSame(one, other, table);
        }
        return rows;
    }

    private static long assertSame(Connection one, Connection other, String table) throws SQLException {
        String key = String.join(", ", strings(one, "select concat('`', column_name, '`') from information_schema.statistics where table_schema = database() "
                + "and index_name = 'PRIMARY' and table_name = '" + table + "' order by seq_in_index"));
        String select = "select * from `" + table + "` order by " + key;
        long count = 0;
        try (Statement first = one.createStatement(); Statement second = other.createStatement(); ResultSet a = first.executeQuery(select);
                ResultSet b = second.executeQuery(select)) {
            while (a.next()) {
                count++;
                assertTrue(b.next(), table + " ends after " + count);
                for (int i = 1; i <= a.getMetaData().getColumnCount(); i++) {
                    assertArrayEquals(a.getBytes(i), b.getBytes(i), table + " row " + count + " column " + a.getMetaData().getColumnName(i));
                }
            }
            assertTrue(!b.next(), table + " has more than " + count);
        }
        return count;
    }

    static List<String> strings(Connection connection, String select) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(select)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    static long number(Connection connection, String select) throws SQLException {
        return Long.parseLong(strings(connection, select).getFirst());
    }
}

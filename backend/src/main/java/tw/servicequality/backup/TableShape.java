package tw.servicequality.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A table of the database that is connected to.
 *
 * @param columns those that hold something of their own; what the database reckons from others is not among them
 * @param select the statement that tells all rows in the order of their key
 */
record TableShape(String name, List<Column> columns, String select) {

    private static final String COLUMNS = "select c.table_name, c.column_name, c.data_type from information_schema.columns c "
            + "join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name and t.table_type = 'BASE TABLE' "
            + "where c.table_schema = database() and coalesce(c.generation_expression, '') = '' order by c.table_name, c.ordinal_position";
    private static final String KEYS = "select table_name, column_name from information_schema.statistics where table_schema = database() "
            + "and index_name = 'PRIMARY' order by table_name, seq_in_index";

    /** All tables, by their names. */
    static Map<String, TableShape> all(Connection connection) throws SQLException {
        Map<String, List<String>> keys = new LinkedHashMap<>();
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(KEYS)) {
            while (rows.next()) {
                keys.computeIfAbsent(rows.getString(1), table -> new ArrayList<>()).add("`" + rows.getString(2) + "`");
            }
        }
        Map<String, List<Column>> columns = new LinkedHashMap<>();
        Map<String, List<String>> selected = new LinkedHashMap<>();
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(COLUMNS)) {
            while (rows.next()) {
                String type = rows.getString(3).toLowerCase(java.util.Locale.ROOT);
                Column column = new Column(rows.getString(2), Column.Kind.of(type));
                columns.computeIfAbsent(rows.getString(1), table -> new ArrayList<>()).add(column);
                selected.computeIfAbsent(rows.getString(1), table -> new ArrayList<>()).add(column.selected(type));
            }
        }
        Map<String, TableShape> shapes = new LinkedHashMap<>();
        columns.forEach((name, its) -> shapes.put(name, new TableShape(name, List.copyOf(its), select(name, selected.get(name), keys.get(name)))));
        return shapes;
    }

    private static String select(String name, List<String> selected, List<String> key) {
        if (key == null) {
            throw new IllegalStateException("The table " + name + " has no primary key, so its rows have no order");
        }
        return "select " + String.join(", ", selected) + " from `" + name + "` order by " + String.join(", ", key);
    }

    /** The statement that puts a row in. */
    String insert() {
        return "insert into `" + name + "` (" + columns.stream().map(Column::quoted).collect(Collectors.joining(", ")) + ") values ("
                + columns.stream().map(it -> "?").collect(Collectors.joining(", ")) + ")";
    }
}

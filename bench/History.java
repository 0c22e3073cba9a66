package tw.servicequality.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tw.servicequality.platform.database.EmbeddedDatabase;

/**
 * Gives an office a past: its activities, figures and monthly reports of this year and the last stand once more two, four, six and eight years earlier, so that there are
 * ten years of them. Or more of the present: each activity several times. See README.md.
 */
public final class History {

    private static final List<Integer> YEARS_BACK = List.of(2, 4, 6, 8);
    private static final List<String> ACTIVITIES = List.of("activity", "activity_unit", "activity_item");
    private static final List<String> REPORTS = List.of("measurement", "measurement_revision", "progress_report", "progress_line", "progress_event", "progress_snapshot",
            "progress_month");
    /** Columns whose rows are copied too. */
    private static final List<String> COPIED = List.of("id", "activity_id", "report_id", "measurement_id");

    private final Statement statement;

    private History(Statement statement) {
        this.statement = statement;
    }

    /** Arguments: data folder; {@code years}, or how often each activity is to stand. Its program must not run; the database is the one named, as in {@link Generate}. */
    public static void main(String... arguments) throws SQLException {
        String url = System.getenv("QUARKUS_DATASOURCE_JDBC_URL");
        EmbeddedDatabase embedded = url == null ? EmbeddedDatabase.start(Path.of(arguments[0]).toAbsolutePath()) : null;
        try (Connection connection = embedded == null ? DriverManager.getConnection(url, System.getenv("QUARKUS_DATASOURCE_USERNAME"), System.getenv("QUARKUS_DATASOURCE_PASSWORD"))
                : DriverManager.getConnection(embedded.jdbcUrl(), embedded.username(), embedded.password()); Statement statement = connection.createStatement()) {
            statement.execute("set foreign_key_checks = 0");
            History history = new History(statement);
            if ("years".equals(arguments[1])) {
                history.lengthen();
            } else {
                history.multiply(Integer.parseInt(arguments[1]));
            }
            for (String table : List.of("activity", "activity_month", "progress_report", "progress_line", "measurement")) {
                try (ResultSet row = statement.executeQuery("select count(*) from " + table)) {
                    row.next();
                    System.out.printf("%,d rows of %s%n", row.getLong(1), table);
                }
                statement.execute("analyze table " + table);
            }
        } finally {
            if (embedded != null) {
                embedded.stop();
            }
        }
    }

    private void lengthen() throws SQLException {
        List<String> tables = new ArrayList<>(ACTIVITIES);
        tables.addAll(REPORTS);
        tables.add("activity_month");
        for (String table : tables) {
            // All at once, so that nothing is copied that is a copy.
            List<String> copies = new ArrayList<>();
            Map<String, String> columns = Map.of();
            for (int back : YEARS_BACK) {
                columns = columns(table, "y" + back, back);
                copies.add("select " + String.join(", ", columns.values()) + " from " + table);
            }
            copy(table, columns, String.join(" union all ", copies));
        }
    }

    private void multiply(int times) throws SQLException {
        for (String table : ACTIVITIES) {
            List<String> copies = new ArrayList<>();
            Map<String, String> columns = Map.of();
            for (int i = 1; i < times; i++) {
                columns = columns(table, "n" + i, 0);
                copies.add("select " + String.join(", ", columns.values()) + " from " + table);
            }
            copy(table, columns, String.join(" union all ", copies));
        }
        statement.execute("update activity_month set activities = activities * " + times + ", times = times * " + times + ", people = people * " + times + ", pieces = pieces * " + times);
    }

    private void copy(String table, Map<String, String> columns, String rows) throws SQLException {
        statement.execute("insert ignore into " + table + " (" + String.join(", ", columns.keySet()) + ") select * from (" + rows + ") copies");
    }

    /** What each column of a copy holds. */
    private Map<String, String> columns(String table, String copy, int back) throws SQLException {
        Map<String, String> columns = new LinkedHashMap<>();
        try (ResultSet rows = statement.executeQuery("select column_name, data_type from information_schema.columns where table_schema = database() and table_name = '" + table
                + "' and extra not like '%GENERATED%' order by ordinal_position")) {
            while (rows.next()) {
                String name = rows.getString(1);
                String type = rows.getString(2);
                String value = name;
                if (COPIED.contains(name) && "binary".equals(type)) {
                    value = "unhex(md5(concat(hex(" + name + "), '" + copy + "')))";
                } else if ("id".equals(name) && "progress_month".equals(table)) {
                    value = "concat(left(id, 4) - " + back + ", substring(id, 5))";
                } else if ("of_year".equals(name)) {
                    value = "of_year - " + back;
                } else if (type.startsWith("date")) {
                    value = "date_sub(" + name + ", interval " + back + " year)";
                } else if ("external_id".equals(name)) {
                    value = "null";
                }
                columns.put(name, value + " as " + name);
            }
        }
        return columns;
    }
}

package tw.servicequality.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tw.servicequality.platform.database.EmbeddedDatabase;

/**
 * Loads what an import has stored once more, by LOAD DATA into empty copies of its tables with the same keys on the same server: the least that these rows cost there.
 * Prints one line: RESULT, the seconds, and rows and seconds of each table as JSON. See README.md.
 */
public final class LoadData {

    private static final List<String> TABLES = List.of("complaint", "petitioner", "case_event", "complaint_text", "audit_entry");

    private LoadData() {
    }

    /** Argument: data folder, whose program must not run. */
    public static void main(String... arguments) throws SQLException, IOException {
        Path folder = Path.of(arguments[0]).toAbsolutePath();
        EmbeddedDatabase database = EmbeddedDatabase.start(folder);
        try (Connection connection = DriverManager.getConnection(database.jdbcUrl() + "&allowLoadLocalInfile=true&connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true",
                database.username(), database.password()); Statement statement = connection.createStatement()) {
            double all = 0;
            List<String> each = new ArrayList<>();
            for (String table : TABLES) {
                List<String> names = new ArrayList<>();
                List<String> read = new ArrayList<>();
                List<String> taken = new ArrayList<>();
                columns(statement, table, names, read, taken);
                Path file = Files.createTempFile("load-data", ".tsv");
                try {
                    int rows = write(statement, "select " + String.join(", ", read) + " from " + table, file);
                    statement.execute("drop table if exists copy_of_" + table);
                    statement.execute("create table copy_of_" + table + " like " + table);
                    long begun = System.nanoTime();
                    statement.execute("load data local infile '" + file + "' into table copy_of_" + table + " character set utf8mb4 (@"
                            + String.join(", @", names) + ") set " + String.join(", ", taken));
                    double seconds = (System.nanoTime() - begun) / 1e9;
                    all += seconds;
                    each.add(String.format(Locale.ROOT, "\"%s\": {\"rows\": %d, \"seconds\": %.1f}", table, rows, seconds));
                    statement.execute("drop table copy_of_" + table);
                } finally {
                    Files.delete(file);
                }
            }
            System.out.printf(Locale.ROOT, "RESULT %.1f %s%n", all, String.join(", ", each));
        } finally {
            database.stop();
        }
    }

    /** Bits go as numbers, other bytes as hexadecimal digits, everything else as it is. */
    private static void columns(Statement statement, String table, List<String> names, List<String> read, List<String> taken) throws SQLException {
        try (ResultSet rows = statement.executeQuery("select column_name, data_type from information_schema.columns where table_schema = database() and table_name = '" + table
                + "' and extra not like '%GENERATED%' order by ordinal_position")) {
            while (rows.next()) {
                String name = rows.getString(1);
                String type = rows.getString(2);
                boolean bytes = type.contains("binary") || type.contains("blob");
                names.add(name);
                read.add(bytes ? "hex(" + name + ")" : "bit".equals(type) ? name + " + 0" : name);
                taken.add(name + " = " + (bytes ? "unhex(@" + name + ")" : "bit".equals(type) ? "cast(@" + name + " as unsigned)" : "@" + name));
            }
        }
    }

    private static int write(Statement statement, String query, Path file) throws SQLException, IOException {
        statement.setFetchSize(Integer.MIN_VALUE);
        int count = 0;
        try (ResultSet rows = statement.executeQuery(query); BufferedWriter out = Files.newBufferedWriter(file)) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (int i = 1; i <= columns; i++) {
                    String value = rows.getString(i);
                    out.write(i == 1 ? "" : "\t");
                    out.write(value == null ? "\\N" : value.replace("\\", "\\\\").replace("\t", "\\\t").replace("\n", "\\\n"));
                }
                out.write('\n');
                count++;
            }
        } finally {
            statement.setFetchSize(0);
        }
        return count;
    }
}

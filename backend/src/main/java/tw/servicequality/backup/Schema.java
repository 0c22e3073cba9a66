package tw.servicequality.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import tw.servicequality.platform.database.OfficeDatabase;
import tw.servicequality.platform.database.StartRefusedException;

/**
 * The tables of a database: which steps made them, and making them up to a certain step. While a restore is under way the list of steps stands under another
 * name, so that no program starts on a half-filled database, whatever happens.
 */
final class Schema {

    static final String HISTORY = "flyway_schema_history";
    static final String UNFINISHED = "unfinished_restore";
    private static final String INDEX = "_s_idx";

    private Schema() {
    }

    /** The steps that made the tables, oldest first. */
    static List<String> migrations(Connection connection) throws SQLException {
        List<String> versions = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select version, success from " + HISTORY + " where version is not null order by installed_rank")) {
            while (rows.next()) {
                if (!rows.getBoolean(2)) {
                    throw new StartRefusedException("The step " + rows.getString(1) + " of the database's schema failed; its state is not known.");
                }
                versions.add(rows.getString(1));
            }
        }
        return versions;
    }

    /**
     * Looks whether this program makes the same tables; changes nothing.
     *
     * @throws StartRefusedException when it does not
     */
    static void refuseUnknown(OfficeDatabase database, List<String> migrations) {
        MigrationVersion last = MigrationVersion.fromVersion(migrations.getLast());
        List<String> known = Arrays.stream(flyway(database, MigrationVersion.LATEST).info().all()).map(MigrationInfo::getVersion)
                .filter(it -> it != null && it.compareTo(last) <= 0).sorted().map(MigrationVersion::getVersion).toList();
        if (!known.equals(migrations)) {
            throw new StartRefusedException("The backup was made by a program whose tables this program does not know (last step " + migrations.getLast()
                    + "). Restore it with that version of the program or a later one. Nothing was changed.");
        }
    }

    /** Makes the tables in an empty database, up to the last of the given steps, and empties them. */
    static void make(OfficeDatabase database, Connection connection, List<String> migrations) throws SQLException {
        flyway(database, MigrationVersion.fromVersion(migrations.getLast())).migrate();
        try (Statement statement = connection.createStatement()) {
            for (String table : tables(connection)) {
                if (!table.equals(UNFINISHED)) {
                    statement.executeUpdate("delete from `" + table + "`");
                }
            }
        }
        connection.commit();
    }

    private static Flyway flyway(OfficeDatabase database, MigrationVersion target) {
        return Flyway.configure(Schema.class.getClassLoader()).dataSource(database.url(), database.username(), database.password())
                .jdbcProperties(OfficeDatabase.jdbcProperties()).locations("classpath:db/migration").table(UNFINISHED).target(target).load();
    }

    /** From now on programs may start on it. */
    static void release(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("alter table " + UNFINISHED + " rename index " + UNFINISHED + INDEX + " to " + HISTORY + INDEX);
            statement.execute("rename table " + UNFINISHED + " to " + HISTORY);
        }
    }

    /** Takes everything away that a restore has made. */
    static void drop(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set session foreign_key_checks = 0");
            List<String> tables = tables(connection);
            // The mark goes last: until then it says what this is.
            if (tables.remove(UNFINISHED)) {
                tables.add(UNFINISHED);
            }
            for (String table : tables) {
                statement.execute("drop table `" + table + "`");
            }
        }
    }

    static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select table_name from information_schema.tables where table_schema = database() order by table_name")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }
}

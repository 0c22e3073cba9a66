package tw.servicequality.platform;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Arc;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** SQL of tests, on the database of the running program. */
public final class Sql {

    private Sql() {
    }

    /** Changes rows behind the program's back, as time would; answers how many. */
    public static int change(String sql, Object... values) {
        try (Connection connection = database().getConnection(); PreparedStatement statement = bound(connection, sql, values)) {
            return statement.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** The one number that a query finds. */
    public static long number(String sql, Object... values) {
        try (Connection connection = database().getConnection(); PreparedStatement statement = bound(connection, sql, values);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** The one word that a query finds. */
    public static String text(String sql, Object... values) {
        try (Connection connection = database().getConnection(); PreparedStatement statement = bound(connection, sql, values);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getString(1);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** How many rows the server read meanwhile, whoever asked it. */
    public static long rowsRead(Runnable call) {
        long first = rowsRead();
        long before = rowsRead();
        call.run();
        // Asking reads rows too.
        return rowsRead() - before - (before - first);
    }

    private static long rowsRead() {
        try (Connection connection = database().getConnection(); PreparedStatement statement = bound(connection, "show global status like 'Handler\\_read%'");
                ResultSet row = statement.executeQuery()) {
            long rows = 0;
            while (row.next()) {
                rows += row.getLong(2);
            }
            return rows;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static PreparedStatement bound(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    private static AgroalDataSource database() {
        return Arc.container().instance(AgroalDataSource.class).get();
    }
}

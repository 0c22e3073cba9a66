package tw.servicequality.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeSet;
import tw.servicequality.audit.StoredTrail;
import tw.servicequality.platform.database.OfficeDatabase;
import tw.servicequality.platform.database.StartRefusedException;
import tw.servicequality.platform.start.HeldAfterRestore;

/**
 * Brings a saved office into an empty database. Everything that can be looked at is looked at before anything is written; what is written is read again and
 * compared; and what fails in between is taken away again.
 */
final class Restore {

    private final Archive archive;
    private final RestoredFiles files;
    private final RestoredKeys keys;
    private final boolean holding;

    /** @param holding whether mails and webhooks that wait are held back */
    Restore(Archive archive, Path data, boolean holding) {
        this.archive = archive;
        this.files = new RestoredFiles(archive, data);
        this.keys = new RestoredKeys(archive, data);
        this.holding = holding;
    }

    /**
     * What came of it.
     *
     * @param held what waits and was held back, in sentences
     * @param auditBrokenAt the place where the saved trail itself was broken; empty when it is whole
     */
    record Restored(List<String> held, List<String> missingFiles, OptionalLong auditBrokenAt) {
    }

    /**
     * Looks at everything but the database; changes nothing. To be called first.
     *
     * @throws StartRefusedException when there are other keys or files, or no keys
     */
    void look() throws IOException {
        keys.compare();
        files.compare();
    }

    Restored into(OfficeDatabase database) throws Exception {
        Schema.refuseUnknown(database, archive.contents().migrations());
        try (Connection connection = database.connect()) {
            takeEmpty(database, connection);
            connection.setAutoCommit(false);
            try {
                return fill(database, connection);
            } catch (Exception failed) {
                undo(connection, failed);
                throw new StartRefusedException("The restore failed, and what it had written was taken away again: " + Refusals.reason(failed), failed);
            }
        }
    }

    /** One restore at a time; what one left behind that was killed is taken away. */
    private static void takeEmpty(OfficeDatabase database, Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            try (ResultSet lock = statement.executeQuery("select get_lock(concat('restore ', left(database(), 40)), 0)")) {
                if (!lock.next() || lock.getInt(1) != 1) {
                    throw new StartRefusedException("Another restore into " + database.place() + " is under way.");
                }
            }
            statement.execute("set session wait_timeout = 28800");
        }
        List<String> tables = Schema.tables(connection);
        if (tables.contains(Schema.UNFINISHED) && !tables.contains(Schema.HISTORY)) {
            Schema.drop(connection);
        } else if (!tables.isEmpty()) {
            throw new StartRefusedException("There are data in " + database.place() + " already; a restore needs an empty one. Nothing was changed. "
                    + (OfficeDatabase.isServerNamed() ? "Make another, empty database and name it." : "Choose another folder: ./run --data FOLDER restore …"));
        }
    }

    private Restored fill(OfficeDatabase database, Connection connection) throws Exception {
        Contents contents = archive.contents();
        files.put();
        Schema.make(database, connection, contents.migrations());
        Map<String, TableShape> shapes = TableShape.all(connection);
        refuseOtherTables(contents, shapes);
        load(connection, contents, shapes);
        compare(connection, contents, shapes);
        Optional<String> broken = References.broken(connection);
        if (broken.isPresent()) {
            throw new IOException(broken.get());
        }
        OptionalLong auditBrokenAt = StoredTrail.brokenAt(connection);
        List<String> missing = files.missing(connection);
        List<String> held = new ArrayList<>();
        if (holding) {
            for (HeldAfterRestore what : HeldAfterRestore.all()) {
                what.hold(connection).ifPresent(held::add);
            }
        }
        connection.commit();
        keys.put();
        Schema.release(connection);
        return new Restored(held, missing, auditBrokenAt);
    }

    private static void refuseOtherTables(Contents contents, Map<String, TableShape> shapes) throws IOException {
        TreeSet<String> made = new TreeSet<>(shapes.keySet());
        made.remove(Schema.UNFINISHED);
        made.removeAll(contents.leftOut());
        if (!made.equals(new TreeSet<>(contents.tables().stream().map(SavedTable::name).toList()))) {
            throw new IOException("the backup has other tables than its schema");
        }
        for (SavedTable table : contents.tables()) {
            if (!table.columns().equals(shapes.get(table.name()).columns())) {
                throw new IOException("the table " + table.name() + " of the backup has other columns than its schema");
            }
        }
    }

    private void load(Connection connection, Contents contents, Map<String, TableShape> shapes) throws SQLException, IOException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set session foreign_key_checks = 0, session unique_checks = 0, session sql_mode = 'STRICT_ALL_TABLES,NO_AUTO_VALUE_ON_ZERO'");
        }
        for (SavedTable table : contents.tables()) {
            try (InputStream rows = archive.rows(table.name())) {
                new RowLoader(connection, shapes.get(table.name())).load(rows);
            } catch (SQLException refused) {
                throw new IOException("the table " + table.name() + " cannot be filled: " + refused.getMessage(), refused);
            }
        }
    }

    /** Reads every table again: the same rows give the same hash. */
    private static void compare(Connection connection, Contents contents, Map<String, TableShape> shapes) throws SQLException, IOException {
        for (SavedTable table : contents.tables()) {
            DigestOutputStream out = Checksum.digesting(OutputStream.nullOutputStream());
            long rows = RowWriter.write(connection, shapes.get(table.name()), out);
            if (rows != table.rows() || !Checksum.hex(out).equals(table.sha256())) {
                throw new IOException("the table " + table.name() + " is not what was saved (" + rows + " rows of " + table.rows() + ")");
            }
        }
    }

    private void undo(Connection connection, Exception failed) {
        try {
            connection.rollback();
            Schema.drop(connection);
            keys.undo();
            files.undo();
        } catch (SQLException | IOException stays) {
            stays.addSuppressed(failed);
            throw new StartRefusedException("The restore failed: " + Refusals.reason(failed) + "\nWhat it had written could not be taken away: " + Refusals.reason(stays)
                    + "\nNo program starts on it. Put the cause right and restore once more: what is left is taken away then.", stays);
        }
    }
}

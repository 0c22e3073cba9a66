package tw.servicequality.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import tw.servicequality.attachment.StoredFiles;
import tw.servicequality.platform.database.OfficeDatabase;
import tw.servicequality.platform.database.StartRefusedException;
import tw.servicequality.platform.seal.KeyFingerprints;

/**
 * Saves an office that may be serving: all rows as they stood at one moment, then the files that these rows name. A file is stored before the row that names it,
 * so each is there, unless somebody removed it while the backup ran.
 */
final class Backup {

    /** Sessions end with the database they were made in: an old cookie must open nothing in a copy. */
    static final Set<String> LEFT_OUT = Set.of("session");

    private final OfficeDatabase database;
    private final Path data;
    private final boolean withKeys;
    private final boolean withFiles;

    /** @param withKeys whether the keys of personal data go into the archive */
    Backup(OfficeDatabase database, Path data, boolean withKeys, boolean withFiles) {
        this.database = database;
        this.data = data;
        this.withKeys = withKeys;
        this.withFiles = withFiles;
    }

    /**
     * What was saved.
     *
     * @param whole the file's size and hash
     * @param removedMeanwhile files that somebody removed while the backup ran; nothing is wrong with that
     */
    record Saved(Contents contents, Checksum.Sum whole, List<String> removedMeanwhile) {
    }

    Saved to(Path file) throws Exception {
        Optional<String> keys = KeyFingerprints.keys(data);
        try (Connection connection = database.connect(); ArchiveWriter archive = ArchiveWriter.to(file)) {
            Map<String, TableShape> shapes = TableShape.all(connection);
            if (!shapes.containsKey(Schema.HISTORY)) {
                throw new StartRefusedException("There is no office in " + database.place() + ".");
            }
            String at = beginSnapshot(connection);
            boolean sealed = isSealed(connection, shapes.values());
            if (sealed && withKeys && keys.isEmpty()) {
                throw new StartRefusedException("There are no keys of personal data: neither " + KeyFingerprints.file(data)
                        + " nor the setting QUALITY_PERSONAL_DATA_KEYS. Name the right data folder, or save without them: --without-keys");
            }
            boolean keysIncluded = withKeys && keys.isPresent();
            List<String> migrations = Schema.migrations(connection);
            List<SavedTable> tables = new ArrayList<>();
            for (TableShape shape : shapes.values()) {
                if (!LEFT_OUT.contains(shape.name()) && !shape.name().equals(Schema.HISTORY)) {
                    tables.add(rows(connection, shape, archive));
                }
            }
            Files files = new Files(archive);
            if (withFiles) {
                files.save(StoredFiles.namedBy(connection));
            }
            connection.commit();
            if (keysIncluded) {
                archive.words(Entries.KEYS, out -> out.write(keys.get().getBytes(StandardCharsets.UTF_8)));
            }
            SortedMap<String, String> prints = keys.map(KeyFingerprints::of).orElseGet(TreeMap::new);
            List<String> missing = files.stillNamed(connection);
            Contents contents = new Contents(Contents.FORMAT, at, connection.getMetaData().getDatabaseProductVersion(), migrations, tables,
                    LEFT_OUT.stream().sorted().toList(), withFiles ? new Contents.Files(files.count, files.bytes) : null, missing, sealed, keysIncluded, prints);
            Checksum.Sum whole = archive.finish(contents);
            return new Saved(contents, whole, files.absent.stream().filter(it -> !missing.contains(it)).toList());
        }
    }

    /** @return the moment by the database's clock, UTC */
    private static String beginSnapshot(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            // A slow disk or store must not make the server lose patience.
            statement.execute("set session net_write_timeout = 3600, session wait_timeout = 28800");
            statement.execute("set session transaction isolation level repeatable read");
            connection.setAutoCommit(false);
            statement.execute("start transaction with consistent snapshot, read only");
            try (ResultSet row = statement.executeQuery("select cast(utc_timestamp(3) as char)")) {
                row.next();
                return row.getString(1);
            }
        }
    }

    /** Whether there is anything that only the keys open: a first start makes them when it is needed. */
    private static boolean isSealed(Connection connection, Collection<TableShape> shapes) throws SQLException {
        for (TableShape shape : shapes) {
            for (Column column : shape.columns()) {
                if (column.kind() == Column.Kind.BINARY && column.name().contains("sealed")) {
                    try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(
                            "select 1 from `" + shape.name() + "` where " + column.quoted() + " is not null limit 1")) {
                        if (row.next()) {
                            return true;
                        }
                    }
                }
            }
        }
        return false;
    }

    private static SavedTable rows(Connection connection, TableShape shape, ArchiveWriter archive) throws Exception {
        long[] count = new long[1];
        Checksum.Sum sum = archive.words(Entries.table(shape.name()), out -> count[0] = RowWriter.write(connection, shape, out));
        return new SavedTable(shape.name(), shape.columns(), count[0], sum.sha256());
    }

    /** The uploaded files, as they come out of the store. */
    private final class Files {

        private final ArchiveWriter archive;
        private final List<String> absent = new ArrayList<>();
        private final List<String> spoilt = new ArrayList<>();
        private long count;
        private long bytes;

        Files(ArchiveWriter archive) {
            this.archive = archive;
        }

        void save(List<StoredFiles.Named> named) throws Exception {
            StoredFiles store = StoredFiles.of(data);
            for (StoredFiles.Named file : named) {
                Optional<InputStream> found = store.open(file.name());
                if (found.isEmpty()) {
                    absent.add(file.name());
                } else {
                    save(file, found.get());
                }
            }
        }

        private void save(StoredFiles.Named file, InputStream content) throws Exception {
            try (content) {
                Checksum.Sum sum = archive.bytes(Entries.FILES + file.name(), content::transferTo);
                count++;
                bytes += sum.bytes();
                if (file.sha256() != null && !HexFormat.of().formatHex(file.sha256()).equals(sum.sha256())) {
                    spoilt.add(file.name());
                }
            }
        }

        /** What is missing or spoilt although the database still names it: a file that was removed meanwhile is no loss. */
        List<String> stillNamed(Connection connection) throws SQLException, IOException {
            List<String> missing = new ArrayList<>(spoilt);
            if (!absent.isEmpty()) {
                List<String> now = StoredFiles.namedBy(connection).stream().map(StoredFiles.Named::name).toList();
                missing.addAll(absent.stream().filter(now::contains).toList());
            }
            return missing;
        }
    }
}

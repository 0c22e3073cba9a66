package tw.servicequality.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tw.servicequality.platform.database.StartRefusedException;
import tw.servicequality.platform.database.StartSettings;

/** The uploaded files for commands that run without the rest of the program: in the store that the settings name, else in the data folder. */
public final class StoredFiles {

    private static final String SETTINGS = "quality.attachments.s3.";
    private static final String SMALL = ".small";

    private final AttachmentStore store;
    private final String place;

    private StoredFiles(AttachmentStore store, String place) {
        this.store = store;
        this.place = place;
    }

    /**
     * A file that the database names.
     *
     * @param sha256 what it must be; null for a small picture, of which the database does not know it
     */
    public record Named(String name, byte[] sha256) {
    }

    /** @throws StartRefusedException when the settings of a store are incomplete */
    public static StoredFiles of(Path data) {
        if (setting("endpoint").isEmpty()) {
            return new StoredFiles(new DiskStore(data.resolve("attachments")), "the folder " + data.resolve("attachments"));
        }
        Bucket bucket = new Bucket(URI.create(needed("endpoint")), needed("bucket"), setting("region"), needed("access-key"), needed("secret-key"),
                setting("path-style").map(Boolean::valueOf));
        return new StoredFiles(new S3Store(bucket), "the bucket " + bucket.bucket() + " of " + bucket.endpoint());
    }

    /** The files that the database names and that were not removed, as the connection's transaction sees them. */
    public static List<Named> namedBy(Connection connection) throws SQLException {
        List<Named> names = new ArrayList<>();
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(
                "select lower(hex(id)), sha256, has_thumbnail + 0 from attachment where removed_at is null order by id")) {
            while (rows.next()) {
                String id = rows.getString(1).replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5");
                names.add(new Named(id, rows.getBytes(2)));
                if (rows.getInt(3) != 0) {
                    names.add(new Named(id + SMALL, null));
                }
            }
        }
        return names;
    }

    /** Whether a name is one that {@link #namedBy} may tell. */
    public static boolean isName(String name) {
        return name.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}(\\.small)?");
    }

    /** The bytes of a file; empty when it is not there. The caller closes them. */
    public Optional<InputStream> open(String name) throws IOException {
        try {
            return Optional.of(store.open(name));
        } catch (NoSuchFileException missing) {
            return Optional.empty();
        }
    }

    /** Stores a copy of a file, durably. */
    public void put(String name, Path file) throws IOException {
        store.put(name, file);
    }

    public void delete(String name) throws IOException {
        store.delete(name);
    }

    /** Where the files are, for messages. */
    public String place() {
        return place;
    }

    private static Optional<String> setting(String name) {
        return Optional.ofNullable(StartSettings.get(SETTINGS + name, null));
    }

    private static String needed(String name) {
        return setting(name).orElseThrow(() -> new StartRefusedException("The store of files needs the setting QUALITY_ATTACHMENTS_S3_"
                + name.toUpperCase(Locale.ROOT).replace('-', '_')));
    }

    private record Bucket(URI endpoint, String bucket, Optional<String> region, String accessKey, String secretKey, Optional<Boolean> pathStyle)
            implements AttachmentSettings.S3 {
    }
}

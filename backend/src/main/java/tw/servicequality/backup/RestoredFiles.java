package tw.servicequality.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tw.servicequality.attachment.StoredFiles;
import tw.servicequality.platform.database.StartRefusedException;

/** Puts the uploaded files of an archive into the store. What is there already stays as it is. */
final class RestoredFiles {

    private final Archive archive;
    private final StoredFiles store;
    private final Path data;
    private final List<String> wanted = new ArrayList<>();
    private final List<String> put = new ArrayList<>();

    RestoredFiles(Archive archive, Path data) {
        this.archive = archive;
        this.store = StoredFiles.of(data);
        this.data = data;
    }

    /**
     * Looks what is there already; changes nothing.
     *
     * @throws StartRefusedException when there is another file under the same name
     */
    void compare() throws IOException {
        for (String name : archive.files()) {
            if (!StoredFiles.isName(name)) {
                throw new StartRefusedException("The backup has a file with the name " + name + ", which no uploaded file has.");
            }
            Optional<InputStream> there = store.open(name);
            if (there.isEmpty()) {
                wanted.add(name);
                continue;
            }
            try (InputStream stored = there.get(); InputStream saved = archive.file(name)) {
                if (!Checksum.of(stored).equals(Checksum.of(saved))) {
                    throw new StartRefusedException("In " + store.place() + " there is another file under the name " + name
                            + ". Nothing was changed. Move those files away, or choose another data folder.");
                }
            }
        }
    }

    void put() throws IOException {
        if (wanted.isEmpty()) {
            return;
        }
        Files.createDirectories(data);
        Path draft = Files.createTempFile(data, "restore", ".part", PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            for (String name : wanted) {
                try (InputStream saved = archive.file(name)) {
                    Files.copy(saved, draft, StandardCopyOption.REPLACE_EXISTING);
                }
                put.add(name);
                store.put(name, draft);
            }
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** Takes away what was put in. */
    void undo() throws IOException {
        for (String name : put) {
            store.delete(name);
        }
    }

    /** Files that the database names and that are not in the store; looked for where the archive brings no files. */
    List<String> missing(Connection connection) throws SQLException, IOException {
        if (archive.contents().files() != null) {
            return archive.contents().missing();
        }
        List<String> missing = new ArrayList<>();
        for (StoredFiles.Named named : StoredFiles.namedBy(connection)) {
            Optional<InputStream> there = store.open(named.name());
            if (there.isEmpty()) {
                missing.add(named.name());
            } else {
                there.get().close();
            }
        }
        return missing;
    }
}

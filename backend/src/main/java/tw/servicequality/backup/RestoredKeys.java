package tw.servicequality.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import tw.servicequality.platform.database.StartRefusedException;
import tw.servicequality.platform.seal.KeyFingerprints;

/** Sees to it that a restored office has the keys of its personal data, before anything is written. */
final class RestoredKeys {

    private final Archive archive;
    private final Path data;
    private boolean written;

    RestoredKeys(Archive archive, Path data) {
        this.archive = archive;
        this.data = data;
    }

    /** @throws StartRefusedException when the keys are missing, or are those of another office */
    void compare() throws IOException {
        Path file = KeyFingerprints.file(data);
        Optional<String> there = KeyFingerprints.keys(data);
        if (there.isEmpty()) {
            if (archive.contents().sealed() && !archive.contents().keysIncluded()) {
                throw new StartRefusedException("The backup is without the keys of personal data, and they are not here. Nothing was changed. Put the file that was "
                        + "saved apart to " + file + " (or set QUALITY_PERSONAL_DATA_KEYS); without it nobody can read the personal data again.");
            }
            return;
        }
        Map<String, String> have = KeyFingerprints.of(there.get());
        for (Map.Entry<String, String> needed : archive.contents().keys().entrySet()) {
            if (!needed.getValue().equals(have.get(needed.getKey()))) {
                throw new StartRefusedException("The keys of personal data " + (KeyFingerprints.areSet() ? "in QUALITY_PERSONAL_DATA_KEYS" : "in " + file)
                        + " are not those of the backup: \"" + needed.getKey() + "\" is missing or another. Nothing was changed. "
                        + (archive.contents().keysIncluded() ? "Move them away and restore again: the backup brings its own." : "Put the right ones there."));
            }
        }
    }

    /** Writes the keys where there are none. */
    void put() throws IOException {
        if (archive.contents().keysIncluded() && KeyFingerprints.keys(data).isEmpty()) {
            KeyFingerprints.write(data, archive.keys());
            written = true;
        }
    }

    /** Takes away what was put in. */
    void undo() throws IOException {
        if (written) {
            Files.delete(KeyFingerprints.file(data));
        }
    }
}

package tw.servicequality.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The keys of personal data: numbered ones for sealing, of which the highest seals and all open, and one for blind indexes. They come from the setting
 * {@code quality.personal-data-keys}, else from the file {@code personal-data-keys} in the data folder, which the first start makes, readable by
 * its owner only. Without them nobody reads the personal data again, so they are saved with the database.
 */
@ApplicationScoped
public class PersonalDataKeys {

    private static final String FILE = "personal-data-keys";
    private static final String INDEX = "index";
    private static final int BYTES = 32;

    private final TreeMap<Integer, byte[]> sealing = new TreeMap<>();
    private final byte[] index;

    PersonalDataKeys(@ConfigProperty(name = "quality.personal-data-keys") Optional<String> setting, @ConfigProperty(name = "quality.data") Path folder) {
        Map<String, byte[]> keys = parse(setting.orElseGet(() -> read(folder.toAbsolutePath().resolve(FILE))));
        this.index = keys.remove(INDEX);
        keys.forEach((name, key) -> sealing.put(Integer.parseInt(name), key));
        if (index == null || sealing.isEmpty()) {
            throw new StartRefusedException("The keys of personal data are incomplete: a line \"index:…\" and at least one \"1:…\" are needed");
        }
    }

    /** The number of the key that seals. */
    public int current() {
        return sealing.lastKey();
    }

    /**
     * A sealing key.
     *
     * @throws IllegalStateException when it is gone
     */
    byte[] sealing(int number) {
        byte[] key = sealing.get(number);
        if (key == null) {
            throw new IllegalStateException("Key " + number + " of the personal data is missing");
        }
        return key;
    }

    byte[] index() {
        return index;
    }

    /** Lines or comma-separated pairs {@code name:base64}. */
    private static Map<String, byte[]> parse(String text) {
        Map<String, byte[]> keys = new HashMap<>();
        for (String line : text.split("[,\\s]+")) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                byte[] key = Base64.getDecoder().decode(line.substring(colon + 1));
                if (key.length != BYTES) {
                    throw new StartRefusedException("The key \"" + line.substring(0, colon) + "\" of personal data must have 256 bits");
                }
                keys.put(line.substring(0, colon), key);
            }
        }
        return keys;
    }

    private static String read(Path file) {
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Written whole under another name first; of two programs that start at once the later one uses the earlier one's. */
    private static void make(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Path draft = Files.createTempFile(file.getParent(), FILE, ".part", PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            channel.write(StandardCharsets.UTF_8.encode(INDEX + ":" + fresh() + "\n1:" + fresh() + "\n"));
            channel.force(true);
        }
        try {
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException otherWasFaster) {
            return;
        } catch (UnsupportedOperationException noLinks) {
            Files.copy(draft, file, StandardCopyOption.COPY_ATTRIBUTES);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static String fresh() {
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }
}

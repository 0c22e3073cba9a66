package tw.servicequality.platform.seal;

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
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import tw.servicequality.platform.database.StartRefusedException;

/**
 * The keys of personal data: numbered ones for sealing, of which the highest seals and all open, and numbered ones for blind indexes, of which the highest
 * makes new ones and all find. They come from the setting {@code quality.personal-data-keys}, else from the file {@code personal-data-keys} in the data
 * folder, which the first start makes, readable by its owner only; the file is read again from time to time. A line {@code write:n} keeps an older key
 * sealing until every node knows the new one. Without the keys nobody reads the personal data again, so they are saved with the database.
 */
@ApplicationScoped
public class PersonalDataKeys {

    /** What a key is for. */
    public enum Use {
        SEALING, INDEX
    }

    private static final Logger LOG = Logger.getLogger(PersonalDataKeys.class);
    static final String FILE = "personal-data-keys";
    private static final String INDEX = "index";
    static final String WRITE = "write";
    private static final int BYTES = 32;

    /**
     * The keys at one moment.
     *
     * @param writing the number of the key that seals
     */
    private record Ring(TreeMap<Integer, byte[]> sealing, TreeMap<Integer, byte[]> index, int writing) {

        TreeMap<Integer, byte[]> of(Use use) {
            return use == Use.SEALING ? sealing : index;
        }
    }

    private final Optional<String> setting;
    private final Path file;
    private volatile String text;
    private volatile Ring ring;

    PersonalDataKeys(@ConfigProperty(name = "quality.personal-data-keys") Optional<String> setting, @ConfigProperty(name = "quality.data") Path folder) {
        this.setting = setting;
        this.file = folder.toAbsolutePath().resolve(FILE);
        this.text = setting.orElseGet(() -> read(file));
        this.ring = ring(text);
    }

    /** The number of the key that seals, or makes indexes. */
    public int current(Use use) {
        Ring now = ring;
        return use == Use.SEALING ? now.writing() : now.index().lastKey();
    }

    /** The numbers of all keys that are there. */
    public Set<Integer> numbers(Use use) {
        return Set.copyOf(ring.of(use).keySet());
    }

    /** Reads the file again. A file that cannot be used changes nothing and is told in the log, without what stands in it. */
    public void reload() {
        if (setting.isPresent()) {
            return;
        }
        try {
            String now = Files.readString(file);
            if (!now.equals(text)) {
                ring = ring(now);
                text = now;
                LOG.infof("Keys of personal data: %s seal, %d is used. 個資金鑰已重新讀取。", numbers(Use.SEALING), current(Use.SEALING));
            }
        } catch (IOException | RuntimeException unusable) {
            LOG.errorf("The keys of personal data cannot be read again, the old ones stay: %s", unusable.getClass().getSimpleName());
        }
    }

    /**
     * A key.
     *
     * @throws IllegalStateException when it is gone
     */
    byte[] key(Use use, int number) {
        byte[] key = ring.of(use).get(number);
        if (key == null) {
            throw new IllegalStateException("Key " + number + " of the personal data is missing");
        }
        return key;
    }

    private static Ring ring(String text) {
        TreeMap<Integer, byte[]> sealing = new TreeMap<>();
        TreeMap<Integer, byte[]> index = new TreeMap<>();
        Integer writing = null;
        for (Map.Entry<String, String> line : parse(text).entrySet()) {
            String name = line.getKey();
            if (name.equals(WRITE)) {
                writing = number(line.getValue());
            } else if (name.startsWith(INDEX)) {
                index.put(name.equals(INDEX) ? 1 : number(name.substring(INDEX.length() + 1)), key(name, line.getValue()));
            } else {
                sealing.put(number(name), key(name, line.getValue()));
            }
        }
        if (index.isEmpty() || sealing.isEmpty() || writing != null && !sealing.containsKey(writing)) {
            throw new StartRefusedException("The keys of personal data are incomplete: a line \"index:…\" and at least one \"1:…\" are needed, "
                    + "and the key that \"write:…\" names");
        }
        return new Ring(sealing, index, writing == null ? sealing.lastKey() : writing);
    }

    private static int number(String text) {
        if (!text.matches("[1-9][0-9]{0,5}")) {
            throw new StartRefusedException("Keys of personal data are named \"1\", \"2\" …, \"index\", \"index-2\" …, and \"write\"");
        }
        return Integer.parseInt(text);
    }

    private static byte[] key(String name, String text) {
        byte[] key = Base64.getDecoder().decode(text);
        if (key.length != BYTES) {
            throw new StartRefusedException("The key \"" + name + "\" of personal data must have 256 bits");
        }
        return key;
    }

    /** Lines or comma-separated pairs {@code name:base64}. */
    static Map<String, String> parse(String text) {
        Map<String, String> lines = new HashMap<>();
        for (String line : text.split("[,\\s]+")) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                lines.put(line.substring(0, colon), line.substring(colon + 1));
            }
        }
        return lines;
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

    /** Of two programs that start at once the later one uses the earlier one's. */
    private static void make(Path file) throws IOException {
        try {
            write(file, INDEX + ":" + fresh() + "\n1:" + fresh() + "\n");
        } catch (FileAlreadyExistsException otherWasFaster) {
            LOG.debug("Another program has made the keys of personal data");
        }
    }

    /**
     * Written whole under another name first.
     *
     * @throws FileAlreadyExistsException when there is such a file
     */
    static void write(Path file, String keys) throws IOException {
        Files.createDirectories(file.getParent());
        Path draft = Files.createTempFile(file.getParent(), FILE, ".part", PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            channel.write(StandardCharsets.UTF_8.encode(keys));
            channel.force(true);
            Files.createLink(file, draft);
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

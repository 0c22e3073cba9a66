package tw.servicequality.platform.seal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import tw.servicequality.platform.database.StartSettings;

/** Tells keys of personal data apart without telling them, for a saved office whose keys are kept elsewhere. */
public final class KeyFingerprints {

    private static final String ALGORITHM = "HmacSHA256";
    private static final byte[] PURPOSE = {'f', 'i', 'n', 'g', 'e', 'r', 'p', 'r', 'i', 'n', 't'};
    private static final int BYTES = 8;

    private KeyFingerprints() {
    }

    /** Where keys stand that no setting gives. */
    public static Path file(Path data) {
        return data.resolve(PersonalDataKeys.FILE);
    }

    /** Whether a setting gives the keys, and not the file. */
    public static boolean areSet() {
        return StartSettings.get("quality.personal-data-keys", null) != null;
    }

    /** The keys as they are written down; empty when there are none. */
    public static Optional<String> keys(Path data) throws IOException {
        String setting = StartSettings.get("quality.personal-data-keys", null);
        if (setting != null) {
            return Optional.of(String.join("\n", setting.split("[,\\s]+")) + "\n");
        }
        return Files.exists(file(data)) ? Optional.of(Files.readString(file(data))) : Optional.empty();
    }

    /** Writes the keys where the program looks for them, whole or not at all, readable by their owner only. There must be none yet. */
    public static void write(Path data, String keys) throws IOException {
        PersonalDataKeys.write(file(data), keys);
    }

    /** The fingerprint of each key, by its name. */
    public static SortedMap<String, String> of(String keys) {
        SortedMap<String, String> prints = new TreeMap<>();
        PersonalDataKeys.parse(keys).forEach((name, key) -> {
            if (!name.equals(PersonalDataKeys.WRITE)) {
                prints.put(name, print(Base64.getDecoder().decode(key)));
            }
        });
        return prints;
    }

    private static String print(byte[] key) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return HexFormat.of().formatHex(Arrays.copyOf(mac.doFinal(PURPOSE), BYTES));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible); // every Java platform has it
        }
    }
}

package tw.servicequality.platform.seal;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import tw.servicequality.platform.seal.PersonalDataKeys.Use;

/**
 * Seals personal data with AES-256-GCM, bound to the thing they belong to, and makes blind indexes of them: the same value gives the same index, and
 * no index gives its value back. Instances are cheap to use from many threads.
 */
@ApplicationScoped
public class PersonalDataCipher {

    private static final String SEALING = "AES/GCM/NoPadding";
    private static final String INDEXING = "HmacSHA256";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final PersonalDataKeys keys;
    private final SecureRandom random = new SecureRandom();
    /** To find them costs more than to use them, so each thread keeps its own; each use begins with a key. */
    private final ThreadLocal<Cipher> ciphers = ThreadLocal.withInitial(() -> found(() -> Cipher.getInstance(SEALING)));
    private final ThreadLocal<Mac> macs = ThreadLocal.withInitial(() -> found(() -> Mac.getInstance(INDEXING)));

    PersonalDataCipher(PersonalDataKeys keys) {
        this.keys = keys;
    }

    /** The number of the key that {@link #seal} uses now. */
    public int keyNumber() {
        return keys.current(Use.SEALING);
    }

    /** The number of the key that {@link #index} uses now. */
    public int indexNumber() {
        return keys.current(Use.INDEX);
    }

    /** @param owner the thing the text belongs to; only under it can it be opened again */
    public byte[] seal(UUID owner, String text) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, keyNumber(), owner, nonce, text.getBytes(StandardCharsets.UTF_8), 0);
        return ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
    }

    /**
     * Opens what {@link #seal} made.
     *
     * @throws IllegalStateException when the key is missing, or the data were changed or belong to something else
     */
    public String open(UUID owner, int keyNumber, byte[] sealed) {
        return new String(run(Cipher.DECRYPT_MODE, keyNumber, owner, Arrays.copyOf(sealed, NONCE), sealed, NONCE), StandardCharsets.UTF_8);
    }

    /**
     * A blind index for exact search, of a value as people write it: case, spaces, full-width forms and signs between digits do not matter.
     *
     * @return null for null and for what has nothing but signs
     */
    public byte[] index(String kind, String value) {
        return index(kind, value, indexNumber());
    }

    /** Whether two values are one, however they are written; nothing is the same as nothing else. */
    public boolean isSame(String kind, String one, String other) {
        String form = ContactForm.of(kind, one);
        return !form.isEmpty() && form.equals(ContactForm.of(kind, other));
    }

    /**
     * The blind indexes under all keys that are there, for finding; empty for what has none. Indexes of earlier versions are among them, by which somebody else's
     * value may be found too: ask {@link #isSame} of what was found.
     */
    public List<byte[]> indexes(String kind, String value) {
        return ContactForm.all(kind, value).stream().flatMap(form -> keys.numbers(Use.INDEX).stream().map(number -> indexOf(kind, form, number))).toList();
    }

    private byte[] index(String kind, String value, int number) {
        String form = ContactForm.of(kind, value);
        return form.isEmpty() ? null : indexOf(kind, form, number);
    }

    private byte[] indexOf(String kind, String form, int number) {
        try {
            Mac mac = macs.get();
            mac.init(new SecretKeySpec(keys.key(Use.INDEX, number), INDEXING));
            return mac.doFinal((kind + ":" + form).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What the platform has for sure. */
    private interface Search<T> {
        T run() throws GeneralSecurityException;
    }

    private static <T> T found(Search<T> search) {
        try {
            return search.run();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private byte[] run(int mode, int keyNumber, UUID owner, byte[] nonce, byte[] bytes, int from) {
        try {
            Cipher cipher = ciphers.get();
            cipher.init(mode, new SecretKeySpec(keys.key(Use.SEALING, keyNumber), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(ByteBuffer.allocate(Long.BYTES * 2).putLong(owner.getMostSignificantBits()).putLong(owner.getLeastSignificantBits()).array());
            return cipher.doFinal(bytes, from, bytes.length - from);
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("Personal data cannot be " + (mode == Cipher.ENCRYPT_MODE ? "sealed" : "opened"), failed);
        }
    }
}

package tw.servicequality.exchange.content;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals the file of one import and what is said about its rows under a key of its own (AES-256-GCM), so that a change of the house's keys touches one row, and forgetting the
 * key forgets the file.
 */
public final class JobCipher {

    static final int KEY = 32;

    private static final String SEALING = "AES/GCM/NoPadding";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final UUID importId;
    private final byte[] key;

    public JobCipher(UUID importId, byte[] key) {
        this.importId = importId;
        this.key = key;
    }

    public static byte[] newKey() {
        byte[] key = new byte[KEY];
        RANDOM.nextBytes(key);
        return key;
    }

    /** @param place what the bytes are of this import; only as that they can be opened again */
    byte[] seal(String place, byte[] plain, int length) {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, place, nonce, plain, 0, length);
        return ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
    }

    /** @throws IllegalStateException when it was changed or belongs elsewhere */
    byte[] open(String place, byte[] sealed) {
        return run(Cipher.DECRYPT_MODE, place, Arrays.copyOf(sealed, NONCE), sealed, NONCE, sealed.length - NONCE);
    }

    private byte[] run(int mode, String place, byte[] nonce, byte[] bytes, int from, int length) {
        try {
            Cipher cipher = Cipher.getInstance(SEALING);
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD((importId + " " + place).getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            return cipher.doFinal(bytes, from, length);
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("A part of the import " + importId + " cannot be " + (mode == Cipher.ENCRYPT_MODE ? "sealed" : "opened"), failed);
        }
    }
}

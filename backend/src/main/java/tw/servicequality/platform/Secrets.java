package tw.servicequality.platform;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** Random tokens and one-time passwords, and the hashes under which tokens are kept. */
public final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int TOKEN_BYTES = 32;
    /** Without letters and digits that look alike on paper. */
    private static final String READABLE = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 4;
    private static final int SHORT_GROUPS = 3;
    private static final int GROUP = 5;

    private Secrets() {
    }

    /** 256 random bits for a cookie or an address. */
    public static String token() {
        byte[] bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Four groups of five letters and digits: about 99 random bits that can be read out over a telephone. */
    public static String oneTimePassword() {
        return readable(GROUPS);
    }

    /** Three groups: about 74 random bits, for a code on paper whose guesses are counted and that opens little. */
    public static String code() {
        return readable(SHORT_GROUPS);
    }

    /** The same form, drawn from random bytes of which there are at least 16: the same bytes give the same password. */
    public static String passwordOf(byte[] random) {
        BigInteger rest = new BigInteger(1, random);
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP; i++) {
            if (i > 0 && i % GROUP == 0) {
                password.append('-');
            }
            BigInteger[] next = rest.divideAndRemainder(BigInteger.valueOf(READABLE.length()));
            password.append(READABLE.charAt(next[1].intValue()));
            rest = next[0];
        }
        return password.toString();
    }

    /** SHA-256; enough for what is random itself, never used for passwords. */
    public static byte[] sha256(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    /** SHA-256 of bytes. */
    public static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible); // every Java platform has SHA-256
        }
    }

    private static String readable(int groups) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < groups * GROUP; i++) {
            if (i > 0 && i % GROUP == 0) {
                text.append('-');
            }
            text.append(READABLE.charAt(RANDOM.nextInt(READABLE.length())));
        }
        return text.toString();
    }
}

package tw.servicequality.platform.seal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tw.servicequality.platform.database.StartRefusedException;

/** Sealing, opening, indexing, and the keys. */
class PersonalDataCipherTest {

    private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);
    private static final String SECOND = Base64.getEncoder().encodeToString("0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII));

    private static PersonalDataCipher cipher(String keys, Path folder) {
        return new PersonalDataCipher(new PersonalDataKeys(Optional.ofNullable(keys), folder));
    }

    @Test
    void what_was_sealed_is_opened_and_looks_different_each_time(@TempDir Path folder) {
        PersonalDataCipher cipher = cipher(null, folder);
        UUID owner = UUID.randomUUID();
        byte[] sealed = cipher.seal(owner, "王小明𠮷👍");
        assertEquals("王小明𠮷👍", cipher.open(owner, cipher.keyNumber(), sealed));
        assertFalse(Arrays.equals(sealed, cipher.seal(owner, "王小明𠮷👍")));
        assertFalse(new String(sealed, StandardCharsets.UTF_8).contains("王"));
    }

    @Test
    void it_opens_only_unchanged_and_only_for_its_owner(@TempDir Path folder) {
        PersonalDataCipher cipher = cipher(null, folder);
        UUID owner = UUID.randomUUID();
        byte[] sealed = cipher.seal(owner, "0912345678");
        assertThrows(IllegalStateException.class, () -> cipher.open(UUID.randomUUID(), 1, sealed));
        sealed[20] ^= 1;
        assertThrows(IllegalStateException.class, () -> cipher.open(owner, 1, sealed));
    }

    @Test
    void the_first_start_makes_keys_that_only_the_owner_reads_and_later_starts_use_them(@TempDir Path folder) throws Exception {
        UUID owner = UUID.randomUUID();
        byte[] sealed = cipher(null, folder).seal(owner, "x");
        assertEquals("x", cipher(null, folder).open(owner, 1, sealed));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("personal-data-keys"))));
    }

    @Test
    void a_new_key_seals_and_the_old_one_still_opens(@TempDir Path folder) {
        UUID owner = UUID.randomUUID();
        byte[] old = cipher("index:" + KEY + ",1:" + KEY, folder).seal(owner, "x");
        PersonalDataCipher rotated = cipher("index:" + KEY + ",1:" + KEY + ",2:" + SECOND, folder);
        assertEquals(2, rotated.keyNumber());
        assertEquals("x", rotated.open(owner, 1, old));
        assertEquals("y", rotated.open(owner, 2, rotated.seal(owner, "y")));
        assertThrows(IllegalStateException.class, () -> cipher("index:" + KEY + ",2:" + SECOND, folder).open(owner, 1, old));
    }

    @Test
    void an_index_finds_a_value_however_it_is_written_and_tells_kinds_apart(@TempDir Path folder) {
        PersonalDataCipher cipher = cipher(null, folder);
        assertArrayEquals(cipher.index("phone", "0912-345-678"), cipher.index("phone", "０９１２ 345678"));
        assertFalse(Arrays.equals(cipher.index("phone", "0912345678"), cipher.index("name", "0912345678")));
        assertNull(cipher.index("phone", " - "));
        assertNull(cipher.index("phone", null));
    }

    @Test
    void incomplete_or_short_keys_stop_the_start(@TempDir Path folder) {
        assertThrows(StartRefusedException.class, () -> cipher("1:" + KEY, folder));
        assertThrows(StartRefusedException.class, () -> cipher("index:" + KEY, folder));
        assertThrows(StartRefusedException.class, () -> cipher("index:" + KEY + ",1:AAAA", folder));
    }
}

package tw.servicequality.complaint.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import tw.servicequality.platform.seal.PersonalDataCipher;

/**
 * What stands in an anonymous case for the number that another system gave it: enough to refuse that number when it is imported again, as long as the index key
 * is there by which it was made.
 */
@ApplicationScoped
public class ExternalMarks {

    private static final String KIND = "external-id";
    private static final String SIGN = "#";

    private final PersonalDataCipher cipher;

    ExternalMarks(PersonalDataCipher cipher) {
        this.cipher = cipher;
    }

    /** @return null for null */
    public String of(String externalId) {
        return externalId == null ? null : mark(cipher.index(KIND, exact(externalId)));
    }

    /** A number and all that may stand for it. */
    public List<String> allOf(String externalId) {
        return Stream.concat(Stream.of(externalId), cipher.indexes(KIND, exact(externalId)).stream().map(ExternalMarks::mark)).toList();
    }

    private static String mark(byte[] index) {
        return SIGN + HexFormat.of().formatHex(index);
    }

    /** The index makes no difference of spaces and case; numbers do. */
    private static String exact(String externalId) {
        return HexFormat.of().formatHex(externalId.getBytes(StandardCharsets.UTF_8));
    }
}

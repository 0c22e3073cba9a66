package tw.servicequality.privacy;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.platform.seal.PersonalDataKeys;

/**
 * A key of personal data and how much stands under it.
 *
 * @param number as the keys file names it; of index keys 1 is the line {@code index}
 * @param rows in all places together
 */
@Schema(description = "A key of personal data; never the key itself. 個資金鑰使用情形（不含金鑰）。")
public record PersonalDataKeyResponse(@Schema(required = true) PersonalDataKeys.Use use, @Schema(required = true) int number,
        @Schema(required = true) State state, @Schema(required = true) long rows, @Schema(required = true) List<Place> places) {

    /** What is to be thought of a key. */
    @Schema(name = "PersonalDataKeyState")
    public enum State {
        /** 使用中: new data stand under it. */
        WRITING,
        /** 汰換中: there are rows under it, they are being put under the present one. */
        OLD,
        /** 可移除: nothing stands under it. */
        REMOVABLE,
        /** 缺少: there are rows under it that nobody reads without it. */
        MISSING
    }

    /** Rows of one place. */
    @Schema(name = "PersonalDataKeyPlace")
    public record Place(@Schema(required = true, examples = "petitioners") String name, @Schema(required = true) long rows) {
    }
}

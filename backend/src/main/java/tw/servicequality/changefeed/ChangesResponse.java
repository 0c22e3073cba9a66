package tw.servicequality.changefeed;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A part of the list of changes.
 *
 * @param items the oldest first
 * @param nextCursor pass it as {@code after} next time, now or in a month; there is always one
 * @param more whether there are changes behind it already, so that it is worth asking at once
 */
@Schema(name = "Changes")
public record ChangesResponse(
        @Schema(required = true, description = "The oldest first. 由舊到新。") List<ChangeResponse> items,
        @Schema(required = true, description = "Pass as `after` next time. 下次查詢的游標。") String nextCursor,
        @Schema(required = true, description = "Whether there is more already; otherwise ask again after some seconds. 是否還有更多。") boolean more) {
}

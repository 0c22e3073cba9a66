package tw.servicequality.duty.feed;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The caller's private calendar address.
 *
 * @param active whether there is one
 * @param unit code of the unit it shows; absent for the whole office
 * @param path where a calendar program fetches it; only in the answer to its creation, because it is kept nowhere
 */
@Schema(description = "A private calendar address. 行事曆訂閱網址。")
public record DutyFeedResponse(@Schema(required = true) boolean active, String unit, Instant createdAt, Instant lastUsedAt, String path) {
}

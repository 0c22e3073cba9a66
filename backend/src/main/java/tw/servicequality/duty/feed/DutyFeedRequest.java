package tw.servicequality.duty.feed;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which duties a calendar address shows: those of a unit, or of the whole office. */
@Schema(description = "What a calendar address shows. 訂閱範圍。")
public record DutyFeedRequest(@Size(max = 50) String unit) {
}

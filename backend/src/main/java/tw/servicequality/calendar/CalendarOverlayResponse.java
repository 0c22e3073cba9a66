package tw.servicequality.calendar;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.platform.http.Versioned;

/** A day that is worked or not worked against the official calendar. */
@Schema(description = "A day that is worked or not worked against the official calendar. 人工調整的上班日或放假日。")
public record CalendarOverlayResponse(
        @Schema(required = true) UUID id,
        @Schema(required = true) LocalDate date,
        @Schema(required = true, description = "Whether the office works on that day. 當日是否上班。") boolean working,
        @Schema(required = true, examples = "颱風停止上班") String reason,
        @Schema(required = true) int version) implements Versioned {

    static CalendarOverlayResponse of(CalendarOverlay overlay) {
        return new CalendarOverlayResponse(overlay.id, overlay.onDate, overlay.working, overlay.reason, overlay.version);
    }
}

package tw.servicequality.calendar;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A day that is worked or not worked against the official calendar. */
public record CalendarOverlayRequest(
        @NotNull LocalDate date,
        @NotNull @Schema(description = "Whether the office works on that day. 當日是否上班。", examples = "false") Boolean working,
        @NotBlank @Size(max = 200) @Schema(examples = "颱風停止上班") String reason) {
}

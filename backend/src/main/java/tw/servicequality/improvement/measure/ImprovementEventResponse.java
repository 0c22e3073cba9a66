package tw.servicequality.improvement.measure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One step of an improvement.
 *
 * @param day the day it is about: until when it is planned, on which it was complete, until when it is to be improved again
 * @param words what was said with it
 * @param changes what it changed, property by property
 */
@Schema(name = "ImprovementEvent", description = "One step of an improvement. 歷程。")
public record ImprovementEventResponse(@Schema(required = true) Instant at, @Schema(required = true) String by,
        @Schema(required = true) ImprovementEventKind kind, LocalDate day, String words, @Schema(required = true) List<Change> changes) {

    /** One property before and after, as a person reads it; absent where there was nothing. */
    @Schema(name = "ImprovementChange")
    public record Change(@Schema(required = true, examples = "rootCause") String field, String before, String after) {
    }
}

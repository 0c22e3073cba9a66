package tw.servicequality.activity.entry;

import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One change of an activity. */
@Schema(description = "A change of an activity. 辦理紀錄的一次異動。")
public record ActivityRevisionResponse(@Schema(required = true) int number, @Schema(required = true) Instant at, @Schema(required = true) String by,
        @Schema(required = true) Doing doing, String reason, @Schema(required = true) List<Change> changes) {

    /** The same with no other case numbers than may be told. */
    public ActivityRevisionResponse telling(UnaryOperator<String> told) {
        return new ActivityRevisionResponse(number, at, by, doing, reason, changes.stream().map(it -> !it.field().equals(ActivityChanges.CASE_NUMBER) ? it
                : new Change(it.field(), told.apply(it.before()), told.apply(it.after()))).toList());
    }

    /** What was done to it. */
    @Schema(name = "ActivityDoing")
    public enum Doing { CREATED, UPDATED, WITHDRAWN, RESTORED }

    /** One property before and after, as a person reads it; absent where there was nothing. */
    @Schema(name = "ActivityChange")
    public record Change(@Schema(required = true, examples = "people") String field, String before, String after) {
    }
}

package tw.servicequality.activity;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the activities of a list add up to; withdrawn ones are left out. */
@Schema(description = "Totals of a list of activities. 辦理紀錄合計。")
public record ActivityTotalsResponse(@Schema(required = true) long activities, @Schema(required = true) long times,
        @Schema(required = true) long people, @Schema(required = true) long pieces, @Schema(required = true) List<KindTotal> kinds) {

    /** The same of one kind. */
    @Schema(name = "ActivityKindTotal")
    public record KindTotal(@Schema(required = true) ActivityResponse.Kind kind, @Schema(required = true) long activities,
            @Schema(required = true) long times, @Schema(required = true) long people, @Schema(required = true) long pieces) {
    }
}

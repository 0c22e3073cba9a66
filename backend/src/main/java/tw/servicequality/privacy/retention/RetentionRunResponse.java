package tw.servicequality.privacy.retention;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.platform.http.Versioned;
import tw.servicequality.privacy.rules.RetentionDoubt;
import tw.servicequality.privacy.rules.RunState;

/**
 * A run of retention.
 *
 * @param closedBefore it takes the cases that were closed before this moment
 * @param due how many those were, held ones left out
 * @param kept how many closed cases there were in all
 * @param doubts why it waits for a confirmation
 * @param gone how many became anonymous; those that belong to others stay
 */
@Schema(description = "A run of retention. 去識別化作業。")
public record RetentionRunResponse(@Schema(required = true) UUID id, @Schema(required = true) RunState state, @Schema(required = true) Instant plannedAt,
        @Schema(required = true) Instant closedBefore, @Schema(required = true) long due, @Schema(required = true) long kept,
        @Schema(required = true) List<RetentionDoubt> doubts, @Schema(required = true) long gone, String confirmedBy, Instant confirmedAt, Instant finishedAt,
        @Schema(required = true) List<String> allowedActions, @Schema(required = true) int version) implements Versioned {

    static RetentionRunResponse of(RetentionRun it) {
        return new RetentionRunResponse(it.id, it.state, it.plannedAt, it.closedBefore, it.due, it.kept, it.doubts(), it.gone, it.confirmedBy, it.confirmedAt,
                it.finishedAt, it.state == RunState.WAITING ? List.of("confirm") : List.of(), it.version);
    }
}

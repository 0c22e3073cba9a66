package tw.servicequality.consolidation;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.platform.http.Versioned;
import tw.servicequality.progress.ProgressPeriodResponse;

/**
 * A month of all units that the caller may see.
 *
 * @param month {@code 2026-10}
 * @param cycle how far the month has come
 * @param units by the office's order
 * @param publishedAt when it was last switched; absent when nobody has
 * @param version of the switch
 */
@Schema(name = "ProgressMonth", description = "The monthly reports of a month. 一個月份的各課室月報。")
public record MonthResponse(@Schema(required = true, examples = "2026-10") String month, @Schema(required = true) ProgressCycle cycle,
        @Schema(required = true) List<ProgressPeriodResponse> units, @Schema(required = true) boolean published, String publishedBy, Instant publishedAt,
        @Schema(required = true, examples = "[\"remind\"]") List<String> allowedActions, @Schema(required = true) int version) implements Versioned {

    static MonthResponse of(YearMonth month, ProgressCycle cycle, List<ProgressPeriodResponse> units, ProgressMonth known, List<String> actions) {
        boolean open = known != null && known.published;
        return new MonthResponse(month.toString(), cycle, units, open, known == null ? null : known.changedBy, known == null ? null : known.changedAt, actions,
                ProgressMonth.version(known));
    }
}

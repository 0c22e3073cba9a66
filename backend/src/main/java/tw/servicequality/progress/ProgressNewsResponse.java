package tw.servicequality.progress;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.actionitem.UnitReference;
import tw.servicequality.actionitem.rules.ItemStatus;
import tw.servicequality.progress.report.ProgressWords;
import tw.servicequality.progress.rules.LineNews;
import tw.servicequality.progress.rules.ProgressState;

/**
 * What of a report is worth reading: what is not green, and what is not as it was the month before.
 *
 * @param unchanged how many of its lines go on as they were
 * @param remark 研考意見
 */
@Schema(name = "ProgressNews", description = "What of a report changed since last month or is not green. 月報中有異動或未達正常之項目。")
public record ProgressNewsResponse(@Schema(required = true) UUID reportId, @Schema(required = true) UnitReference unit, @Schema(required = true) ProgressState state,
        String submittedBy, Integer lateDays, String remark, @Schema(required = true) int unchanged, @Schema(required = true) List<Line> lines,
        @Schema(required = true, examples = "[\"review\"]") List<String> allowedActions, @Schema(required = true) int version) {

    /**
     * A line.
     *
     * @param before how the item stood the month before; absent where that is not known
     * @param narrativeBefore what was said the month before
     * @param news why it stands here
     */
    @Schema(name = "ProgressNewsLine")
    public record Line(@Schema(required = true) UUID lineageId, @Schema(required = true) String code, @Schema(required = true) String text,
            @Schema(required = true) ItemStatus status, ItemStatus before, @Schema(required = true) ProgressWords words, String narrativeBefore,
            @Schema(required = true) List<LineNews> news) {
    }
}

package tw.servicequality.progress.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.actionitem.DueResponse;
import tw.servicequality.platform.http.IfMatch;

/**
 * A report exactly as it was signed. It needs nothing else to be read or written as a document, whatever becomes of the plan, the units or the targets.
 *
 * @param format of this record; a later one may have more properties
 * @param office the office's name
 * @param plan the plan's name
 * @param planRevisedOn 修正日期 of the plan
 * @param lateDays working days after the due day; absent where they were not known
 * @param remark 研考意見
 */
@Schema(description = "A report exactly as it was signed. 核閱當時之月報。")
public record SignedProgressReport(@Schema(required = true) int format, @Schema(required = true) UUID reportId, @Schema(required = true) int revision,
        @Schema(required = true) String office, @Schema(required = true) Unit unit, @Schema(required = true) int year, @Schema(required = true) int month,
        @Schema(required = true) String plan, @Schema(required = true) LocalDate planRevisedOn, @Schema(required = true) DueResponse due,
        @Schema(required = true) LocalDate firstSubmittedOn, Integer lateDays, @Schema(required = true) Signature submitted,
        @Schema(required = true) Signature consolidated, @Schema(required = true) Signature reviewed, String remark,
        @Schema(required = true) List<Line> lines) {

    public static final int FORMAT = 1;

    /** No revision is higher: each that a report gets is a new version of it as well. */
    public static final int LAST_REVISION = IfMatch.LARGEST_VERSION;

    /** The unit, as it was called. */
    @Schema(name = "SignedUnit")
    public record Unit(@Schema(required = true) UUID id, @Schema(required = true) String code, @Schema(required = true) String name,
            @Schema(required = true) String nameEn) {
    }

    /** Who did a step, and when. */
    @Schema(name = "ProgressSignature")
    public record Signature(@Schema(required = true) String by, @Schema(required = true) Instant at) {
    }

    /** A line. */
    @Schema(name = "SignedProgressLine")
    public record Line(@Schema(required = true) ProgressItem item, @Schema(required = true) ProgressWords words) {
    }
}

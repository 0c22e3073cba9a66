package tw.servicequality.progress.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.attachment.AttachmentResponse;
import tw.servicequality.progress.rules.LineKind;

/**
 * What is said of an item in a month.
 *
 * @param kind absent while nobody has said what kind of line it is
 * @param narrative 辦理情形
 * @param cause 落後原因
 * @param countermeasure 因應對策
 * @param expectedOn by when it will be put right
 * @param remark 研考意見
 * @param correction that research and evaluation wrote this, and what stood there before; absent where the unit wrote last
 * @param attachments 佐證資料
 */
@Schema(description = "What is said of an item in a month. 各項填報內容。")
public record ProgressWords(LineKind kind, String narrative, String cause, String countermeasure, LocalDate expectedOn, String remark,
        Correction correction, @Schema(required = true) List<AttachmentResponse> attachments) {

    static final ProgressWords NONE = new ProgressWords(null, null, null, null, null, null, null, List.of());

    /**
     * Who of research and evaluation wrote in the unit's place or put its words right.
     *
     * @param before what the unit wrote; absent where there was nothing
     */
    @Schema(name = "ProgressCorrection")
    public record Correction(@Schema(required = true) String by, @Schema(required = true) Instant at, String before) {
    }

    public static ProgressWords of(ProgressLine line, List<AttachmentResponse> files) {
        return line == null ? NONE : new ProgressWords(line.kind, line.narrative, line.cause, line.countermeasure, line.expectedOn, line.remark,
                line.correctedBy == null ? null : new Correction(line.correctedBy, line.correctedAt, line.unitNarrative), files);
    }
}

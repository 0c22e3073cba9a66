package tw.servicequality.progress;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * 研考意見.
 *
 * @param remark absent or blank takes it away
 */
@Schema(name = "ProgressRemark", description = "What research and evaluation remark. 研考意見。")
public record ProgressRemarkRequest(@Size(max = 1000) String remark) {

    String words() {
        return remark == null || remark.isBlank() ? null : remark.strip();
    }
}

package tw.servicequality.progress;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.progress.rules.LineKind;
import tw.servicequality.progress.rules.LineNeeds;

/**
 * What is said of an item. It is stored as it comes, also while it is not finished; what is missing counts when the report is submitted.
 *
 * @param kind absent while it is not decided
 * @param narrative 辦理情形
 * @param cause 落後原因
 * @param countermeasure 因應對策
 * @param expectedOn by when it will be put right
 * @param attachmentIds the files that prove it; absent leaves them as they are
 */
@Schema(description = "What is said of an item. 填報一列；未完成亦可儲存。")
public record ProgressLineRequest(LineKind kind, @Size(max = 2000) String narrative, @Size(max = 1000) String cause, @Size(max = 1000) String countermeasure,
        LocalDate expectedOn, @Size(max = 20) List<@NotNull UUID> attachmentIds) {

    LineNeeds.Said said() {
        return new LineNeeds.Said(kind, blankToNull(narrative), blankToNull(cause), blankToNull(countermeasure), expectedOn);
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}

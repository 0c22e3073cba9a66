package tw.servicequality.dissatisfaction;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the unit says about dissatisfied answers. Lines that are not named stay as they are.
 *
 * @param lines those to be stored
 */
@Schema(description = "What the unit says about dissatisfied answers. 填寫檢討內容；未列出的列不變。")
public record DissatisfactionLinesRequest(@NotNull @Size(max = 500) List<@Valid @NotNull Words> lines) {

    /**
     * The words of one line; absent or blank ones are taken away.
     *
     * @param answerId of the dissatisfied answer
     * @param cause 不滿意原因摘要
     * @param review 檢討
     * @param measure 改善措施
     */
    @Schema(name = "DissatisfactionWords")
    public record Words(@NotNull UUID answerId, @Size(max = 1000) String cause, @Size(max = 1000) String review, @Size(max = 1000) String measure) {
    }
}

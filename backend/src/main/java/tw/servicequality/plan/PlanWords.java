package tw.servicequality.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the plan says outside its table, word for word.
 *
 * @param revisions the revision dates printed on its head, oldest first
 * @param basis 壹、計畫依據
 * @param appliesTo 貳、實施對象
 * @param goal 參、計畫目標
 * @param bureauVision the vision of the superior bureau, as quoted in the goal
 * @param officeVision the vision of the office, as quoted in the goal
 * @param promotion 肆、推動措施, first paragraph
 * @param tracking 伍、追蹤管考
 * @param yearEnd 陸、年終績效
 * @param effectivity 柒
 */
@Schema(description = "The plan outside its table, word for word. 計畫表格以外的文字，照錄原文。")
public record PlanWords(
        @NotEmpty @Size(max = 50) List<@Valid @NotNull RevisionDate> revisions,
        @NotEmpty @Size(max = 50) List<@NotBlank @Size(max = 2000) String> basis,
        @NotBlank @Size(max = 2000) String appliesTo,
        @NotBlank @Size(max = 4000) String goal,
        @Size(max = 500) String bureauVision,
        @Size(max = 500) String officeVision,
        @NotBlank @Size(max = 4000) String promotion,
        @NotEmpty @Size(max = 50) List<@NotBlank @Size(max = 4000) String> tracking,
        @NotBlank @Size(max = 4000) String yearEnd,
        @NotBlank @Size(max = 2000) String effectivity) {

    /**
     * One revision of the plan.
     *
     * @param words as printed, for example 113年12月18日修正
     */
    public record RevisionDate(@NotNull LocalDate date, @NotBlank @Size(max = 100) String words) {
    }
}

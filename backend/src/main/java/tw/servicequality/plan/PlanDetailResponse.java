package tw.servicequality.plan;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.platform.http.Versioned;

/** A plan revision with all that it says outside its table. */
@Schema(description = "A plan revision with its words. 計畫版本與表格以外的全文。")
public record PlanDetailResponse(
        @Schema(required = true) PlanResponse plan,
        @Schema(required = true) PlanWords words,
        @Schema(required = true) HeadingCounts counts) implements Versioned {

    /** How many headings there are on each level. */
    public record HeadingCounts(
            @Schema(required = true, examples = "4") int dimensions,
            @Schema(required = true, examples = "8") int subDimensions,
            @Schema(required = true, examples = "18") int criteria,
            @Schema(required = true, examples = "43") int groups) {
    }

    @Override
    @JsonIgnore
    public int version() {
        return plan.version();
    }
}

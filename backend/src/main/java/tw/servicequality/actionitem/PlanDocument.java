package tw.servicequality.actionitem;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.actionitem.rules.Counted;
import tw.servicequality.actionitem.rules.RocYears;
import tw.servicequality.actionitem.rules.Schedule;
import tw.servicequality.actionitem.rules.ScheduleKind;
import tw.servicequality.plan.PlanWords;

/**
 * A whole plan revision as one document: the form of the plan file, of the official table, and of a new draft. What is read can be
 * edited and sent back as the next revision.
 *
 * @param governsFromRocYear the first ROC year in which it holds
 */
@Schema(description = "A whole plan revision: the plan file, the official table, a new draft. 計畫全文（計畫檔、正式表格、新草案共用此格式）。")
public record PlanDocument(
        @NotBlank @Size(max = 200) String name,
        @NotNull LocalDate revisedOn,
        @NotBlank @Size(max = 20) String revisionWord,
        @NotNull @Min(90) @Max(300) @Schema(examples = "114") Integer governsFromRocYear,
        @NotEmpty @Size(max = 50) List<PlanWords.@Valid @NotNull RevisionDate> revisions,
        @NotEmpty @Size(max = 50) List<@NotBlank @Size(max = 2000) String> basis,
        @NotBlank @Size(max = 2000) String appliesTo,
        @NotBlank @Size(max = 4000) String goal,
        @Size(max = 500) String bureauVision,
        @Size(max = 500) String officeVision,
        @NotBlank @Size(max = 4000) String promotion,
        @NotEmpty @Size(max = 50) List<@NotBlank @Size(max = 4000) String> tracking,
        @NotBlank @Size(max = 4000) String yearEnd,
        @NotBlank @Size(max = 2000) String effectivity,
        @NotEmpty @Size(max = 20) List<@Valid @NotNull Dimension> dimensions,
        @NotNull @Size(max = 200) List<@Valid @NotNull Duty> quantifiedDuties) {

    static final String CODE = "\\d{1,3}(\\.\\d{1,3}){0,4}";

    /** 構面. */
    @Schema(name = "PlanDocumentDimension")
    public record Dimension(@NotNull @Pattern(regexp = CODE) @Size(max = 20) String code, @NotBlank @Size(max = 200) String title,
            @NotEmpty @Size(max = 20) List<@Valid @NotNull SubDimension> subDimensions) {
    }

    /** 子構面. */
    @Schema(name = "PlanDocumentSubDimension")
    public record SubDimension(@NotNull @Pattern(regexp = CODE) @Size(max = 20) String code, @NotBlank @Size(max = 200) String title,
            @NotEmpty @Size(max = 50) List<@Valid @NotNull Criterion> criteria) {
    }

    /** 評核重點. */
    @Schema(name = "PlanDocumentCriterion")
    public record Criterion(@NotNull @Pattern(regexp = CODE) @Size(max = 20) String code, @NotBlank @Size(max = 200) String title,
            @NotEmpty @Size(max = 50) List<@Valid @NotNull Group> groups) {
    }

    /** 分組; without a title where the plan has none. */
    @Schema(name = "PlanDocumentGroup")
    public record Group(@NotNull @Pattern(regexp = CODE) @Size(max = 20) String code, @Size(max = 200) String title,
            @NotEmpty @Size(max = 100) List<@Valid @NotNull Item> items) {
    }

    /**
     * 執行事項.
     *
     * @param text official text, verbatim
     * @param note the office's reading; absent where the text is clear
     * @param benefit 預期效益; what the plan prints once for several rows stands at each of them
     */
    @Schema(name = "PlanDocumentItem")
    public record Item(@NotNull @Pattern(regexp = CODE) @Size(max = 20) String code, @NotBlank @Size(max = 1000) String text,
            @Size(max = 1000) String note, @Size(max = 1000) String benefit,
            @NotEmpty @Size(max = 20) List<@Valid @NotNull Work> assignments) {
    }

    /**
     * Who does it when.
     *
     * @param units the plan's words for the units, for example 各課室
     * @param schedule the plan's words for the schedule, verbatim
     */
    @Schema(name = "PlanDocumentAssignment")
    public record Work(@NotEmpty @Size(max = 20) List<@NotBlank @Size(max = 50) String> units, @NotBlank @Size(max = 200) String schedule,
            @NotNull ScheduleKind kind, @Min(1) @Max(12) Integer fromMonth, @Min(1) @Max(12) Integer toMonth, RocYears years,
            @Min(1) @Max(Schedule.MOST_TIMES) Integer min, @Min(1) @Max(Schedule.MOST_TIMES) Integer max, Counted counted) {

        public Schedule reading() {
            return new Schedule(kind, fromMonth, toMonth, years, min, max, counted);
        }
    }

    /**
     * What the plan counts.
     *
     * @param kpi stable name in upper case, unique in the plan
     * @param items codes of the action items concerned; empty for what the plan says outside its table
     * @param fromPlan false where the number is the office's own because the plan is silent
     */
    @Schema(name = "PlanDocumentQuantifiedDuty")
    public record Duty(@NotBlank @Size(max = 20) String code, @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]*") @Size(max = 60) String kpi,
            @NotBlank @Size(max = 200) String name, @NotBlank @Size(max = 200) String nameEn,
            @NotNull @Size(max = 60) List<@NotNull @Pattern(regexp = CODE) String> items,
            @NotEmpty @Size(max = 20) List<@NotBlank @Size(max = 50) String> units, @NotBlank @Size(max = 500) String measure,
            @NotNull Quantity.Kind kind, @NotBlank @Size(max = 20) String unit, @NotNull Quantity.Comparison comparison,
            @Min(0) @Max(10_000_000) java.math.BigDecimal threshold, @Min(0) @Max(10_000_000) java.math.BigDecimal warn,
            @NotNull Quantity.Period period, @NotNull Quantity.Entry entry, RocYears years, @Valid Months months,
            @NotNull Quantity.Aggregation aggregation, @NotNull Quantity.Scope scope,
            @JsonProperty(defaultValue = "false") Boolean headline, @NotNull Boolean fromPlan, @Size(max = 1000) String remark) {
    }

    /** A window of months, both inclusive. */
    @Schema(name = "PlanDocumentMonths")
    public record Months(@NotNull @Min(1) @Max(12) Integer from, @NotNull @Min(1) @Max(12) Integer to) {
    }

    public PlanWords words() {
        return new PlanWords(revisions, basis, appliesTo, goal, bureauVision, officeVision, promotion, tracking, yearEnd, effectivity);
    }
}

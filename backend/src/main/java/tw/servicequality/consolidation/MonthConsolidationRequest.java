package tw.servicequality.consolidation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.platform.http.IfMatch;
import tw.servicequality.progress.SeenReport;

/** Which reports of a month are consolidated, each with what is remarked to it. */
@Schema(name = "ProgressMonthConsolidation", description = "Which reports of a month are consolidated, and with which remarks. 彙整的月報、所見版本及研考意見。")
public record MonthConsolidationRequest(@NotEmpty @Size(max = 100) List<@Valid @NotNull Remarked> reports) {

    /**
     * A report, the version of it that somebody has seen, and 研考意見 to the whole of it.
     *
     * @param version as answered with the report
     * @param remark absent or blank for none
     */
    @Schema(name = "ProgressMonthRemarked")
    public record Remarked(@NotNull UUID id, @NotNull @Min(0) @Max(IfMatch.LARGEST_VERSION) Integer version, @Size(max = 1000) String remark) {
    }

    List<SeenReport> seen() {
        return reports.stream().map(it -> new SeenReport(it.id(), it.version())).toList();
    }

    /** By the report's id; of one that is named twice the first, which is refused anyway. */
    Map<UUID, String> remarks() {
        return reports.stream().filter(it -> it.remark() != null && !it.remark().isBlank())
                .collect(Collectors.toMap(Remarked::id, it -> it.remark().strip(), (first, second) -> first));
    }
}

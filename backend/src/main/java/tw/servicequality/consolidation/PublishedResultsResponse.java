package tw.servicequality.consolidation;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.actionitem.rules.ItemStatus;
import tw.servicequality.progress.report.ProgressItem;
import tw.servicequality.progress.report.SignedProgressReport;
import tw.servicequality.progress.rules.LineKind;

/**
 * What was reviewed of a month, for everybody: no names of people, no remarks within the office, no evidence.
 *
 * @param month {@code 2026-10}
 * @param units those whose report was reviewed, by the office's order
 */
@Schema(name = "PublishedResults", description = "The published results of a month. 公開之月執行成果。")
public record PublishedResultsResponse(@Schema(required = true, examples = "2026-10") String month, @Schema(required = true) List<UnitResults> units) {

    /**
     * What a unit reported, as it was called then.
     *
     * @param plan the plan's name
     */
    @Schema(name = "PublishedUnitResults")
    public record UnitResults(@Schema(required = true) String code, @Schema(required = true) String name, @Schema(required = true) String nameEn,
            @Schema(required = true) String plan, @Schema(required = true) LocalDate planRevisedOn, @Schema(required = true) List<Line> lines) {

        static UnitResults of(SignedProgressReport it) {
            return new UnitResults(it.unit().code(), it.unit().name(), it.unit().nameEn(), it.plan(), it.planRevisedOn(), it.lines().stream().map(Line::of).toList());
        }
    }

    /**
     * An item.
     *
     * @param narrative 辦理情形
     * @param cause 落後原因
     * @param countermeasure 因應對策
     */
    @Schema(name = "PublishedResultLine")
    public record Line(@Schema(required = true) String code, @Schema(required = true) String text, @Schema(required = true) ProgressItem.Heading dimension,
            @Schema(required = true) ProgressItem.Heading criterion, @Schema(required = true) ItemStatus status, LineKind kind, String narrative, String cause,
            String countermeasure, LocalDate expectedOn, @Schema(required = true) ProgressItem.Sums done,
            @Schema(required = true) List<ProgressItem.IndicatorLine> indicators) {

        static Line of(SignedProgressReport.Line it) {
            return new Line(it.item().code(), it.item().text(), it.item().dimension(), it.item().criterion(), it.item().status(), it.words().kind(),
                    it.words().narrative(), it.words().cause(), it.words().countermeasure(), it.words().expectedOn(), it.item().done(), it.item().indicators());
        }
    }
}

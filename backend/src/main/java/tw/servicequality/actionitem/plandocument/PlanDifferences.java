package tw.servicequality.actionitem.plandocument;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.actionitem.Catalogue;
import tw.servicequality.plan.HeadingLevel;

/**
 * What differs in the items of two plan revisions.
 *
 * @param added codes that only the newer one has
 * @param removed codes that only the older one has
 * @param changed what differs in the items that both have
 */
@Schema(description = "Differences of two plan revisions. 兩個版本的差異。")
public record PlanDifferences(@Schema(required = true) List<ItemLine> added, @Schema(required = true) List<ItemLine> removed,
        @Schema(required = true) List<Change> changed) {

    /** An item by code and text. */
    public record ItemLine(@Schema(required = true) String code, @Schema(required = true) String text) {
    }

    /** One field of one item. */
    @Schema(name = "PlanChange")
    public record Change(@Schema(required = true) String code, @Schema(required = true, examples = "officialText") String field,
            String before, String after) {
    }

    static PlanDifferences between(Catalogue older, Catalogue newer) {
        List<Change> changed = new ArrayList<>();
        for (Catalogue.Entry now : newer.entries()) {
            Catalogue.Entry before = older.byCode().get(now.code());
            if (before != null) {
                compare(changed, now.code(), "officialText", before.text(), now.text());
                compare(changed, now.code(), "note", before.note(), now.note());
                compare(changed, now.code(), "expectedBenefit", before.benefit(), now.benefit());
                compare(changed, now.code(), "assignments", words(before), words(now));
                compare(changed, now.code(), "criterion", before.heading(HeadingLevel.CRITERION).title(), now.heading(HeadingLevel.CRITERION).title());
                compare(changed, now.code(), "group", before.heading(HeadingLevel.GROUP).title(), now.heading(HeadingLevel.GROUP).title());
            }
        }
        return new PlanDifferences(missingIn(older, newer), missingIn(newer, older), changed);
    }

    private static List<ItemLine> missingIn(Catalogue catalogue, Catalogue other) {
        return other.entries().stream().filter(entry -> !catalogue.byCode().containsKey(entry.code()))
                .map(entry -> new ItemLine(entry.code(), entry.text())).toList();
    }

    private static String words(Catalogue.Entry entry) {
        return String.join("；", entry.assignments().stream().map(work -> String.join("、", work.unitWords()) + " " + work.scheduleWords()
                + " " + work.schedule().kind()).toList());
    }

    private static void compare(List<Change> changed, String code, String field, String before, String after) {
        if (!Objects.equals(before, after)) {
            changed.add(new Change(code, field, before, after));
        }
    }
}

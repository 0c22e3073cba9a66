package tw.servicequality.actionitem.plandocument;

import java.util.List;
import tw.servicequality.tabular.Column;
import tw.servicequality.tabular.ColumnKind;
import tw.servicequality.tabular.Columns;

/** A plan revision as a table: one row for each action item. */
final class PlanColumns {

    static final Columns ALL = Columns.of(
            Column.text("id", "識別碼", "Id", 36),
            Column.text("code", "編號", "Code", 20).needed(),
            Column.longText("officialText", "執行事項", "Action item", 2000).needed(),
            Column.longText("note", "註記", "Note", 2000),
            Column.longText("benefit", "預期效益", "Expected benefit", 2000),
            Column.text("dimensionCode", "構面", "Dimension", 20),
            Column.longText("dimensionTitle", "構面名稱", "Dimension title", 1000),
            Column.text("subDimensionCode", "子構面", "Sub-dimension", 20),
            Column.longText("subDimensionTitle", "子構面名稱", "Sub-dimension title", 1000),
            Column.text("criterionCode", "評核重點編號", "Criterion code", 20),
            Column.longText("criterionTitle", "評核重點", "Criterion", 1000),
            Column.text("groupCode", "分組編號", "Group code", 20),
            Column.longText("groupTitle", "分組", "Group", 1000),
            Column.longText("unitWords", "權責課室", "Responsible units", 1000),
            Column.text("unitCodes", "課室代碼", "Unit codes", 1000),
            Column.longText("scheduleWords", "執行期程", "Schedule", 1000),
            Column.text("scheduleKinds", "期程種類代碼", "Schedule kinds", 200),
            Column.of(ColumnKind.DATE, "revisedOn", "修正日期", "Revised on"),
            Column.of(ColumnKind.WHOLE, "governsFromRocYear", "適用年度", "In force from ROC year"),
            Column.of(ColumnKind.DATE, "nextDueDate", "下次到期", "Next due"),
            Column.of(ColumnKind.DATE, "nextDueOfficial", "原訂到期日", "Official day"));

    /** The columns of codes and titles of headings, by their level from the second place on. */
    static final List<String> CODES = List.of("code", "dimensionCode", "subDimensionCode", "criterionCode", "groupCode");
    static final List<String> TITLES = List.of("code", "dimensionTitle", "subDimensionTitle", "criterionTitle", "groupTitle");

    private PlanColumns() {
    }
}

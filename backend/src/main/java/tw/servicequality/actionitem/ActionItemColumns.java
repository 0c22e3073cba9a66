package tw.servicequality.actionitem;

import java.util.HashMap;
import java.util.Map;
import tw.servicequality.actionitem.rules.ScheduleKind;
import tw.servicequality.tabular.Column;
import tw.servicequality.tabular.ColumnKind;
import tw.servicequality.tabular.Columns;
import tw.servicequality.tabular.written.TableExport;

/** Action items as rows of a table. */
final class ActionItemColumns {

    static final Columns ALL = Columns.of(
            Column.text("id", "識別碼", "Id", 36),
            Column.text("code", "編號", "Code", 20),
            Column.longText("officialText", "執行事項", "Action item", 2000),
            Column.longText("note", "註記", "Note", 2000),
            Column.text("dimensionCode", "構面", "Dimension", 20),
            Column.text("subDimensionCode", "子構面", "Sub-dimension", 20),
            Column.text("criterionCode", "評核重點編號", "Criterion code", 20),
            Column.longText("criterionTitle", "評核重點", "Criterion", 1000),
            Column.text("groupCode", "分組編號", "Group code", 20),
            Column.longText("groupTitle", "分組", "Group", 1000),
            Column.text("unitWords", "權責課室", "Responsible units", 1000),
            Column.text("unitCodes", "課室代碼", "Unit codes", 1000),
            Column.text("scheduleWords", "執行期程", "Schedule", 1000),
            Column.text("scheduleKinds", "期程種類代碼", "Schedule kinds", 200),
            Column.of(ColumnKind.DATE, "nextDueDate", "下次到期", "Next due"),
            Column.of(ColumnKind.DATE, "nextDueOfficial", "原訂到期日", "Official day"));

    private ActionItemColumns() {
    }

    static Map<String, ?> values(ActionItemSummary it) {
        Map<String, Object> values = new HashMap<>();
        values.put("id", it.id().toString());
        values.put("code", it.code());
        values.put("officialText", it.officialText());
        values.put("note", it.note());
        values.put("dimensionCode", it.dimensionCode());
        values.put("subDimensionCode", it.subDimensionCode());
        values.put("criterionCode", it.criterionCode());
        values.put("criterionTitle", it.criterionTitle());
        values.put("groupCode", it.groupCode());
        values.put("groupTitle", it.groupTitle());
        values.put("unitWords", TableExport.several(it.unitWords(), word -> word));
        values.put("unitCodes", TableExport.several(it.unitCodes(), code -> code));
        values.put("scheduleWords", TableExport.several(it.scheduleWords(), word -> word));
        values.put("scheduleKinds", TableExport.several(it.scheduleKinds().stream().sorted().toList(), ScheduleKind::name));
        values.put("nextDueDate", it.nextDue() == null ? null : it.nextDue().date());
        values.put("nextDueOfficial", it.nextDue() == null ? null : it.nextDue().official());
        return values;
    }
}

package tw.servicequality.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tw.servicequality.tabular.Choice;
import tw.servicequality.tabular.Column;
import tw.servicequality.tabular.ColumnKind;
import tw.servicequality.tabular.Columns;

/** Revisions of the plan as rows of a table, without their words. */
final class PlanColumns {

    static final Columns ALL = Columns.of(
            Column.text("id", "識別碼", "Id", 36),
            Column.text("name", "名稱", "Name", 300),
            Column.of(ColumnKind.DATE, "revisedOn", "修訂日", "Revised on"),
            Column.text("revisionWord", "修訂用語", "Revision word", 20),
            Column.of(ColumnKind.DATE, "governsFrom", "施行日", "Governs from"),
            Column.of(ColumnKind.WHOLE, "governsFromRocYear", "施行年度（民國）", "Governs from ROC year"),
            Column.choice("state", "狀態", "State", List.of(Choice.of("DRAFT", "草案", "Draft"), Choice.of("APPROVED", "已核定", "Approved"))),
            Column.of(ColumnKind.YES_NO, "current", "現行", "Current"),
            Column.of(ColumnKind.WHOLE, "version", "版本", "Version"));

    private PlanColumns() {
    }

    static Map<String, ?> values(PlanResponse it) {
        Map<String, Object> values = new HashMap<>();
        values.put("id", it.id().toString());
        values.put("name", it.name());
        values.put("revisedOn", it.revisedOn());
        values.put("revisionWord", it.revisionWord());
        values.put("governsFrom", it.governsFrom());
        values.put("governsFromRocYear", (long) it.governsFromRocYear());
        values.put("state", it.state().name());
        values.put("current", it.current());
        values.put("version", (long) it.version());
        return values;
    }
}

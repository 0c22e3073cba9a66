package tw.servicequality.activity.kind;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tw.servicequality.tabular.Choice;
import tw.servicequality.tabular.Column;
import tw.servicequality.tabular.ColumnKind;
import tw.servicequality.tabular.Columns;
import tw.servicequality.tabular.written.TableExport;

/** Kinds of activities as rows of a table. */
final class ActivityKindColumns {

    static final Columns ALL = Columns.of(
            Column.text("id", "識別碼", "Id", 36),
            Column.text("code", "代碼", "Code", 40),
            Column.text("name", "名稱", "Name", 200),
            Column.text("nameEn", "英文名稱", "English name", 200),
            Column.of(ColumnKind.YES_NO, "asksPeople", "登錄人次", "Asks for people"),
            Column.of(ColumnKind.YES_NO, "asksPieces", "登錄件數", "Asks for pieces"),
            Column.choice("form", "另填欄位", "Asks besides", List.of(Choice.of("PLAIN", "無", "Nothing"), Choice.of("MEDIA", "輿情", "Media item"),
                    Choice.of("DRILL", "演練", "Drill"))),
            Column.text("items", "常用執行事項", "Usual action items", 2000),
            Column.of(ColumnKind.YES_NO, "active", "使用中", "In use"),
            Column.of(ColumnKind.WHOLE, "version", "版本", "Version"));

    private ActivityKindColumns() {
    }

    static Map<String, ?> values(ActivityKindResponse it) {
        Map<String, Object> values = new HashMap<>();
        values.put("id", it.id().toString());
        values.put("code", it.code());
        values.put("name", it.name());
        values.put("nameEn", it.nameEn());
        values.put("asksPeople", it.asksPeople());
        values.put("asksPieces", it.asksPieces());
        values.put("form", it.form().name());
        values.put("items", TableExport.several(it.items(), code -> code));
        values.put("active", it.active());
        values.put("version", (long) it.version());
        return values;
    }
}

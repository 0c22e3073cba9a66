package tw.servicequality.organization;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tw.servicequality.tabular.Choice;
import tw.servicequality.tabular.Column;
import tw.servicequality.tabular.ColumnKind;
import tw.servicequality.tabular.Columns;

/** Units as rows of a table. */
public final class UnitColumns {

    public static final Columns ALL = Columns.of(
            Column.text("id", "識別碼", "Id", 36),
            Column.text("code", "代碼", "Code", 40).needed(),
            Column.text("name", "名稱", "Name", 60).needed(),
            Column.text("nameEn", "英文名稱", "English name", 100).needed(),
            Column.choice("kind", "種類", "Kind", List.of(Choice.of("SECTION", "課", "Section"), Choice.of("PERSONNEL", "人事機構", "Personnel"),
                    Choice.of("EVALUATION", "研考", "Evaluation"))).needed(),
            Column.of(ColumnKind.YES_NO, "active", "使用中", "In service"),
            Column.of(ColumnKind.WHOLE, "version", "版本", "Version"));

    private UnitColumns() {
    }

    public static Map<String, ?> values(UnitResponse it) {
        Map<String, Object> values = new HashMap<>();
        values.put("id", it.id().toString());
        values.put("code", it.code());
        values.put("name", it.name());
        values.put("nameEn", it.nameEn());
        values.put("kind", it.kind().name());
        values.put("active", it.active());
        values.put("version", (long) it.version());
        return values;
    }
}

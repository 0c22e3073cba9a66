package tw.servicequality.activity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tw.servicequality.actionitem.UnitReference;
import tw.servicequality.tabular.Choice;
import tw.servicequality.tabular.Column;
import tw.servicequality.tabular.ColumnKind;
import tw.servicequality.tabular.Columns;
import tw.servicequality.tabular.TableExport;

/** Activities as rows of a table. */
final class ActivityColumns {

    static final Columns ALL = Columns.of(
            Column.text("id", "識別碼", "Id", 36),
            Column.of(ColumnKind.DATE, "happenedOn", "辦理日期", "Day"),
            Column.text("kind", "種類代碼", "Kind code", 40),
            Column.text("kindName", "種類", "Kind name", 200),
            Column.text("units", "課室代碼", "Unit codes", 2000),
            Column.text("unitNames", "課室", "Unit names", 4000),
            Column.text("items", "執行事項", "Action items", 2000),
            Column.text("title", "名稱", "Title", 200),
            Column.of(ColumnKind.WHOLE, "times", "場次", "Times"),
            Column.of(ColumnKind.WHOLE, "people", "人次", "People"),
            Column.of(ColumnKind.WHOLE, "pieces", "件數", "Pieces"),
            Column.choice("medium", "媒體", "Medium", List.of(Choice.of("NEWSPAPER", "報紙", "Newspaper"), Choice.of("TELEVISION", "電視", "Television"),
                    Choice.of("ONLINE", "網路新聞", "News site"), Choice.of("SOCIAL", "社群", "Social media"), Choice.of("OTHER", "其他", "Other"))),
            Column.choice("tone", "語氣", "Tone", List.of(Choice.of("POSITIVE", "正面", "Positive"), Choice.of("NEUTRAL", "中立", "Neutral"),
                    Choice.of("NEGATIVE", "負面", "Negative"))),
            Column.of(ColumnKind.YES_NO, "pending", "待辦", "Pending"),
            Column.of(ColumnKind.WHOLE, "attachments", "附檔數", "Attachments"),
            Column.choice("state", "狀態", "State", List.of(Choice.of("ACTIVE", "有效", "Counting"), Choice.of("WITHDRAWN", "已撤回", "Withdrawn"))));

    private ActivityColumns() {
    }

    static Map<String, ?> values(ActivitySummary it) {
        Map<String, Object> values = new HashMap<>();
        values.put("id", it.id().toString());
        values.put("happenedOn", it.happenedOn());
        values.put("kind", it.kind().code());
        values.put("kindName", it.kind().name());
        values.put("units", TableExport.several(it.units(), UnitReference::code));
        values.put("unitNames", TableExport.several(it.units(), UnitReference::name));
        values.put("items", TableExport.several(it.itemCodes(), code -> code));
        values.put("title", it.title());
        values.put("times", (long) it.times());
        values.put("people", TableExport.whole(it.people()));
        values.put("pieces", TableExport.whole(it.pieces()));
        values.put("medium", TableExport.code(it.medium()));
        values.put("tone", TableExport.code(it.tone()));
        values.put("pending", it.pending());
        values.put("attachments", (long) it.attachments());
        values.put("state", it.state().name());
        return values;
    }
}

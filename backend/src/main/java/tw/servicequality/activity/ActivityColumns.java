package tw.servicequality.activity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tw.servicequality.actionitem.ItemDirectory;
import tw.servicequality.actionitem.UnitReference;
import tw.servicequality.activity.entry.ActivityContent;
import tw.servicequality.activity.entry.ActivitySummary;
import tw.servicequality.activity.entry.MediaItem;
import tw.servicequality.tabular.Choice;
import tw.servicequality.tabular.Column;
import tw.servicequality.tabular.ColumnKind;
import tw.servicequality.tabular.Columns;
import tw.servicequality.tabular.written.TableExport;

/** Activities as rows of a table. */
final class ActivityColumns {

    static final Columns ALL = Columns.of(
            Column.text("id", "識別碼", "Id", 36),
            Column.of(ColumnKind.DATE, "happenedOn", "辦理日期", "Day").needed(),
            Column.text("kind", "種類代碼", "Kind code", 40).needed(),
            Column.text("kindName", "種類", "Kind name", 200),
            Column.text("units", "課室代碼", "Unit codes", 2000).needed(),
            Column.text("unitNames", "課室", "Unit names", 4000),
            Column.text("items", "執行事項", "Action items", 2000).needed(),
            Column.longText("title", "名稱", "Title", 200).needed(),
            Column.longText("text", "內容", "Text", 4000),
            Column.of(ColumnKind.WHOLE, "times", "場次", "Times"),
            Column.of(ColumnKind.WHOLE, "people", "人次", "People"),
            Column.of(ColumnKind.WHOLE, "pieces", "件數", "Pieces"),
            Column.choice("medium", "媒體", "Medium", List.of(Choice.of("NEWSPAPER", "報紙", "Newspaper"), Choice.of("TELEVISION", "電視", "Television"),
                    Choice.of("ONLINE", "網路新聞", "News site"), Choice.of("SOCIAL", "社群", "Social media"), Choice.of("OTHER", "其他", "Other"))),
            Column.choice("tone", "語氣", "Tone", List.of(Choice.of("POSITIVE", "正面", "Positive"), Choice.of("NEUTRAL", "中立", "Neutral"),
                    Choice.of("NEGATIVE", "負面", "Negative"))),
            Column.text("link", "網址", "Link", 1000),
            Column.text("concernedUnit", "相關課室代碼", "Concerned unit code", 50),
            Column.of(ColumnKind.YES_NO, "responseNeeded", "需回應", "Answer needed"),
            Column.longText("response", "回應情形", "Answer", 4000),
            Column.text("caseNumber", "陳情案號", "Case number", 20),
            Column.longText("scenario", "演練情境", "Scenario", 4000),
            Column.longText("participants", "參與人員", "Participants", 500),
            Column.longText("findings", "檢討結果", "Findings", 4000),
            Column.longText("followUp", "後續改善", "Follow-up", 4000),
            Column.text("externalId", "外部識別碼", "External id", 100),
            Column.of(ColumnKind.YES_NO, "pending", "待辦", "Pending"),
            Column.of(ColumnKind.WHOLE, "attachments", "附檔數", "Attachments"),
            Column.choice("state", "狀態", "State", List.of(Choice.of("ACTIVE", "有效", "Counting"), Choice.of("WITHDRAWN", "已撤回", "Withdrawn"))));

    /** What files may bring in: the same, and why something is changed. */
    static final Columns TAKEN = Columns.of(Stream.concat(ALL.all().stream(), Stream.of(Column.longText("reason", "修改理由", "Reason", 500))).toArray(Column[]::new));

    private ActivityColumns() {
    }

    static Map<String, ?> values(ActivityLine it) {
        ActivitySummary summary = it.summary();
        Map<String, Object> values = said(it.content(), it.now());
        values.put("id", summary.id().toString());
        values.put("kindName", summary.kind().name());
        values.put("unitNames", TableExport.several(summary.units(), UnitReference::name));
        values.put("pending", summary.pending());
        values.put("attachments", (long) summary.attachments());
        values.put("state", summary.state().name());
        return values;
    }

    /** What an activity says, in the columns that a file may change, in their order. Numbers of cases are left out where not everybody may be told them. */
    static Map<String, Object> said(ActivityContent it, ActivitySurroundings now) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("happenedOn", it.happenedOn());
        values.put("kind", now.kind(it.kindId()).code());
        values.put("units", TableExport.several(now.units(it.unitIds()), UnitReference::code));
        values.put("items", TableExport.several(now.items(it.happenedOn(), it.lineageIds()).map(ItemDirectory.Entry::code).toList(), code -> code));
        values.put("title", it.title());
        values.put("text", it.text());
        values.put("times", (long) it.times());
        values.put("people", TableExport.whole(it.people()));
        values.put("pieces", TableExport.whole(it.pieces()));
        if (it.media() != null) {
            MediaItem media = it.media();
            values.put("medium", TableExport.code(media.medium()));
            values.put("tone", TableExport.code(media.tone()));
            values.put("link", media.link());
            values.put("concernedUnit", media.unitId() == null ? null : now.unitsById().get(media.unitId()).code());
            values.put("responseNeeded", media.responseNeeded());
            values.put("response", media.response());
            values.put("caseNumber", now.cases().told(media.caseNumber()));
        }
        if (it.drill() != null) {
            values.put("scenario", it.drill().scenario());
            values.put("participants", it.drill().participants());
            values.put("findings", it.drill().findings());
            values.put("followUp", it.drill().followUp());
        }
        values.put("externalId", it.externalId());
        return values;
    }
}

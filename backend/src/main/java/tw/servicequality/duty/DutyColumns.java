package tw.servicequality.duty;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tw.servicequality.actionitem.UnitReference;
import tw.servicequality.tabular.Choice;
import tw.servicequality.tabular.Column;
import tw.servicequality.tabular.ColumnKind;
import tw.servicequality.tabular.Columns;
import tw.servicequality.tabular.written.TableExport;

/** Duties as rows of a table. */
final class DutyColumns {

    static final Columns ALL = Columns.of(
            Column.text("id", "識別碼", "Id", 150),
            Column.text("itemCode", "執行事項編號", "Item code", 20),
            Column.longText("itemText", "執行事項", "Action item", 2000),
            Column.text("units", "課室代碼", "Unit codes", 1000),
            Column.text("unitNames", "課室", "Unit names", 2000),
            Column.of(ColumnKind.YES_NO, "joint", "共同辦理", "Joint"),
            Column.text("scheduleWords", "執行期程", "Schedule", 200),
            Column.choice("kind", "期程種類", "Kind of schedule", List.of(Choice.of("CONTINUOUS", "經常辦理", "Continuous"), Choice.of("MONTHLY", "每月辦理", "Monthly"),
                    Choice.of("YEARLY_WINDOW", "每年特定月份", "Set months of a year"), Choice.of("TIMES_PER_YEAR", "每年若干次", "A number of times a year"),
                    Choice.of("ON_DEMAND", "不定期或配合辦理", "On demand"))),
            Column.of(ColumnKind.YES_NO, "called", "臨時開立", "Called for"),
            Column.text("title", "臨時事項名稱", "Title", 200),
            Column.of(ColumnKind.DATE, "periodFrom", "期間起日", "Period from"),
            Column.of(ColumnKind.DATE, "periodTo", "期間迄日", "Period to"),
            Column.of(ColumnKind.DATE, "dueDate", "應辦日", "Due"),
            Column.of(ColumnKind.DATE, "dueOfficial", "原訂應辦日", "Official day"),
            Column.of(ColumnKind.WHOLE, "required", "應辦次數", "Required"),
            Column.of(ColumnKind.WHOLE, "done", "已辦次數", "Recorded"),
            Column.of(ColumnKind.DECIMAL, "expected", "今日應有進度", "Expected by today"),
            Column.of(ColumnKind.WHOLE, "missing", "尚缺次數", "Missing"),
            Column.choice("state", "完成情形", "State", List.of(Choice.of("OPEN", "未完成", "Open"), Choice.of("DONE", "已完成", "Done"),
                    Choice.of("WAIVED", "免辦", "Not needed"))),
            Column.choice("status", "狀態", "Status", List.of(Choice.of("ON_TRACK", "正常", "On track"), Choice.of("ATTENTION", "注意", "Attention"),
                    Choice.of("BEHIND", "落後", "Behind"), Choice.of("OVERDUE", "逾期", "Overdue"), Choice.of("NOT_DUE", "未到期", "Not due"),
                    Choice.of("NO_DATA", "無資料", "No data"))),
            Column.of(ColumnKind.WHOLE, "workingDaysLeft", "剩餘工作日", "Working days left"),
            Column.of(ColumnKind.DATE, "markDoneOn", "申報完成日", "Declared done on"),
            Column.longText("markWords", "申報說明", "Declared words", 2000),
            Column.text("markBy", "申報人", "Declared by", 300),
            Column.of(ColumnKind.DATE_TIME, "markAt", "申報時間", "Declared at"),
            Column.of(ColumnKind.YES_NO, "late", "逾期完成", "Done late"),
            Column.of(ColumnKind.WHOLE, "version", "版本", "Version"));

    private DutyColumns() {
    }

    static Map<String, ?> values(DutyResponse it) {
        Map<String, Object> values = new HashMap<>();
        values.put("id", it.id());
        values.put("itemCode", it.itemCode());
        values.put("itemText", it.itemText());
        values.put("units", TableExport.several(it.units(), UnitReference::code));
        values.put("unitNames", TableExport.several(it.units(), UnitReference::name));
        values.put("joint", it.joint());
        values.put("scheduleWords", it.scheduleWords());
        values.put("kind", it.kind().name());
        values.put("called", it.called());
        values.put("title", it.title());
        values.put("periodFrom", it.periodFrom());
        values.put("periodTo", it.periodTo());
        values.put("dueDate", it.due().date());
        values.put("dueOfficial", it.due().official());
        values.put("required", (long) it.required());
        values.put("done", (long) it.done());
        values.put("expected", it.expected());
        values.put("missing", (long) it.missing());
        values.put("state", it.state().name());
        values.put("status", it.status().name());
        values.put("workingDaysLeft", TableExport.whole(it.workingDaysLeft()));
        if (it.mark() != null) {
            values.put("markDoneOn", it.mark().doneOn());
            values.put("markWords", it.mark().words());
            values.put("markBy", it.mark().by());
            values.put("markAt", it.mark().at());
        }
        values.put("late", it.late());
        values.put("version", (long) it.version());
        return values;
    }
}

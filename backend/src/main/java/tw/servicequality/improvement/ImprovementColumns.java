package tw.servicequality.improvement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tw.servicequality.tabular.Choice;
import tw.servicequality.tabular.Column;
import tw.servicequality.tabular.ColumnKind;
import tw.servicequality.tabular.Columns;

/** Improvements as rows of a table. */
final class ImprovementColumns {

    static final Columns ALL = Columns.of(
            Column.text("id", "識別碼", "Id", 36),
            Column.text("number", "編號", "Number", 20),
            Column.longText("finding", "發現事項", "Finding", 4000),
            Column.choice("state", "階段", "State", List.of(Choice.of("OPEN", "待研擬", "To be planned"), Choice.of("PLANNED", "改善中", "Under way"),
                    Choice.of("COMPLETED", "已完成", "Completed"), Choice.of("EFFECTIVE", "已見成效", "Effective"), Choice.of("CANCELLED", "已取消", "Cancelled"))),
            Column.choice("status", "狀態", "Status", List.of(Choice.of("UNPLANNED", "待研擬", "To be planned"), Choice.of("OVERDUE", "逾期", "Overdue"),
                    Choice.of("DUE_SOON", "即將到期", "Due soon"), Choice.of("ON_TRACK", "改善中", "Under way"),
                    Choice.of("AWAITING_VERIFICATION", "待確認成效", "To be verified"), Choice.of("EFFECTIVE", "已見成效", "Effective"),
                    Choice.of("CANCELLED", "已取消", "Cancelled"))),
            Column.text("unit", "權責課室代碼", "Unit code", 50),
            Column.text("unitName", "權責課室", "Unit name", 100),
            Column.choice("sourceKind", "來源種類", "Kind of source", List.of(Choice.of("EVALUATION", "上級評核", "Evaluation by a superior"),
                    Choice.of("AUDIT", "稽核", "Audit"), Choice.of("KPI", "績效指標", "Indicator"), Choice.of("COMPLAINT", "陳情案件", "Complaint"),
                    Choice.of("SURVEY_ITEM", "滿意度調查題項", "Survey item"), Choice.of("FEEDBACK", "案件滿意度回饋", "Feedback on a case"),
                    Choice.of("TEST", "測試", "Test"), Choice.of("INSPECTION", "檢核、檢查", "Inspection"), Choice.of("OTHER", "其他", "Other"))),
            Column.text("sourceId", "來源識別碼", "Source id", 100),
            Column.text("sourceLabel", "來源", "Source", 200),
            Column.of(ColumnKind.YES_NO, "restricted", "限制閱覽", "Restricted"),
            Column.text("ownerName", "負責人", "Owner", 200),
            Column.of(ColumnKind.DATE, "dueOn", "預定完成日", "Due"),
            Column.of(ColumnKind.DATE, "completedOn", "完成日", "Completed"),
            Column.of(ColumnKind.DATE, "createdOn", "開立日", "Opened"),
            Column.of(ColumnKind.WHOLE, "rounds", "未見成效次數", "Rounds"));

    private ImprovementColumns() {
    }

    static Map<String, ?> values(ImprovementSummary it) {
        Map<String, Object> values = new HashMap<>();
        values.put("id", it.id().toString());
        values.put("number", it.number());
        values.put("finding", it.finding());
        values.put("state", it.state().name());
        values.put("status", it.status().name());
        values.put("unit", it.unit().code());
        values.put("unitName", it.unit().name());
        values.put("sourceKind", it.source().kind().name());
        values.put("sourceId", it.source().id());
        values.put("sourceLabel", it.source().label());
        values.put("restricted", it.restricted());
        values.put("ownerName", it.ownerName());
        values.put("dueOn", it.dueOn());
        values.put("completedOn", it.completedOn());
        values.put("createdOn", it.createdOn());
        values.put("rounds", (long) it.rounds());
        return values;
    }
}

package tw.servicequality.complaint.list;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tw.servicequality.complaint.reading.ComplaintSummary;
import tw.servicequality.tabular.Choice;
import tw.servicequality.tabular.Column;
import tw.servicequality.tabular.ColumnKind;
import tw.servicequality.tabular.Columns;
import tw.servicequality.tabular.written.TableExport;

/** Cases as rows of a table: no more of the petitioner than lists tell. */
public final class ComplaintColumns {

    public static final List<Choice> OUTCOMES = List.of(Choice.of("ADOPTED", "採行", "Adopted"), Choice.of("EXPLAINED", "說明", "Explained"),
            Choice.of("TRANSFERRED", "移送", "Transferred"), Choice.of("DISMISSED", "不予處理", "Dismissed"),
            Choice.of("WITHDRAWN", "撤回", "Withdrawn"), Choice.of("MERGED", "併案", "Merged"));

    public static final Columns ALL = Columns.of(
            Column.text("id", "識別碼", "Id", 36),
            Column.text("number", "案號", "Number", 20),
            Column.text("subject", "主旨", "Subject", 200),
            Column.choice("state", "狀態", "State", List.of(Choice.of("RECEIVED", "已收件", "Received"), Choice.of("ASSIGNED", "已分辦", "Assigned"),
                    Choice.of("IN_PROGRESS", "處理中", "In progress"), Choice.of("AWAITING_SUPPLEMENT", "待補充", "Awaiting details"),
                    Choice.of("UNDER_REVIEW", "待核", "Under review"), Choice.of("REPLIED", "已回復", "Replied"), Choice.of("CLOSED", "已結案", "Closed"))),
            Column.choice("outcome", "結果", "Outcome", OUTCOMES),
            Column.choice("channel", "來源", "Channel", List.of(Choice.of("COUNTER", "現場", "At the counter"), Choice.of("PHONE", "電話", "Telephone"),
                    Choice.of("LETTER", "書面", "Letter"), Choice.of("EMAIL", "電子郵件", "E-mail"), Choice.of("WEB", "本所網頁", "Office website"),
                    Choice.of("CITY_SYSTEM", "陳情系統", "City petition system"), Choice.of("SURVEY_FORM", "意見調查表", "Opinion form"),
                    Choice.of("MEDIA", "媒體", "Media"), Choice.of("OTHER", "其他", "Other"))),
            Column.of(ColumnKind.YES_NO, "onSite", "現場處理", "Handled on site"),
            Column.choice("category", "類別", "Category", List.of(Choice.of("REFORM_PROPOSAL", "行政興革建議", "Proposal for reform"),
                    Choice.of("LEGAL_INQUIRY", "行政法令查詢", "Question on law"), Choice.of("MISCONDUCT_REPORT", "行政違失舉發", "Report of misconduct"),
                    Choice.of("RIGHTS_PROTECTION", "行政上權益維護", "Protection of rights"), Choice.of("OTHER", "其他", "Other"))),
            Column.text("topic", "案由代碼", "Topic code", 40),
            Column.text("topicName", "案由", "Topic name", 200),
            Column.text("unit", "承辦課室代碼", "Unit code", 50),
            Column.text("unitName", "承辦課室", "Unit name", 200),
            Column.text("handlerName", "承辦人", "Handler", 200),
            Column.text("petitionerName", "陳情人（遮蔽）", "Petitioner (masked)", 200),
            Column.of(ColumnKind.YES_NO, "confidential", "保密", "Confidential"),
            Column.of(ColumnKind.DATE, "receivedOn", "收件日", "Received"),
            Column.of(ColumnKind.DATE, "dueOn", "限辦日", "Due"),
            Column.choice("light", "期限燈號", "Deadline", List.of(Choice.of("NONE", "無", "None"), Choice.of("GREEN", "期限內", "In time"),
                    Choice.of("YELLOW", "即將到期", "Due soon"), Choice.of("RED", "逾期", "Overdue"))),
            Column.of(ColumnKind.WHOLE, "workingDaysLeft", "剩餘工作日", "Working days left"),
            Column.of(ColumnKind.DATE_TIME, "changedAt", "異動時間", "Changed at"),
            Column.of(ColumnKind.WHOLE, "version", "版本", "Version"));

    private ComplaintColumns() {
    }

    public static Map<String, ?> values(ComplaintSummary it) {
        Map<String, Object> values = new HashMap<>();
        values.put("id", it.id().toString());
        values.put("number", it.number());
        values.put("subject", it.subject());
        values.put("state", it.state().name());
        values.put("outcome", TableExport.code(it.outcome()));
        values.put("channel", it.channel().name());
        values.put("onSite", it.onSite());
        values.put("category", it.category().name());
        values.put("topic", it.topic().code());
        values.put("topicName", it.topic().name());
        values.put("unit", it.unit() == null ? null : it.unit().code());
        values.put("unitName", it.unit() == null ? null : it.unit().name());
        values.put("handlerName", it.handlerName());
        values.put("petitionerName", it.petitionerName());
        values.put("confidential", it.confidential());
        values.put("receivedOn", it.receivedOn());
        values.put("dueOn", it.dueOn());
        values.put("light", it.light().name());
        values.put("workingDaysLeft", TableExport.whole(it.workingDaysLeft()));
        values.put("changedAt", it.changedAt());
        values.put("version", (long) it.version());
        return values;
    }
}

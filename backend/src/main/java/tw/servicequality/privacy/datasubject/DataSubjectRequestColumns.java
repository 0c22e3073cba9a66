package tw.servicequality.privacy.datasubject;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tw.servicequality.tabular.Choice;
import tw.servicequality.tabular.Column;
import tw.servicequality.tabular.ColumnKind;
import tw.servicequality.tabular.Columns;
import tw.servicequality.tabular.written.TableExport;

/** Requests of data subjects as rows of a table: no more of the person than lists tell. */
final class DataSubjectRequestColumns {

    static final Columns ALL = Columns.of(
            Column.text("id", "識別碼", "Id", 36),
            Column.choice("kind", "種類", "Kind", List.of(Choice.of("ACCESS", "查詢、閱覽或製給複製本", "Access or a copy"), Choice.of("CORRECTION", "補充或更正", "Correction"),
                    Choice.of("STOP", "停止蒐集、處理或利用", "An end of use"), Choice.of("DELETION", "刪除", "Deletion"))),
            Column.choice("state", "狀態", "State", List.of(Choice.of("RECEIVED", "待准駁", "To be decided"), Choice.of("DECIDED", "待執行", "To be carried out"),
                    Choice.of("DONE", "辦結", "Done"))),
            Column.choice("decision", "准駁", "Decision", List.of(Choice.of("GRANTED", "准許", "Granted"), Choice.of("PARTLY", "部分准許", "Partly granted"),
                    Choice.of("REFUSED", "駁回", "Refused"))),
            Column.text("personName", "當事人（遮蔽）", "Person (masked)", 200),
            Column.text("reference", "文號", "Reference", 200),
            Column.of(ColumnKind.DATE, "receivedOn", "受理日", "Received on"),
            Column.of(ColumnKind.DATE, "dueOn", "期限", "Due"),
            Column.of(ColumnKind.WHOLE, "daysLeft", "剩餘日數", "Days left"),
            Column.of(ColumnKind.YES_NO, "overdue", "逾期", "Overdue"),
            Column.of(ColumnKind.DATE, "doneOn", "辦結日", "Done on"),
            Column.of(ColumnKind.WHOLE, "version", "版本", "Version"));

    private DataSubjectRequestColumns() {
    }

    static Map<String, ?> values(DataSubjectRequestSummary it) {
        Map<String, Object> values = new HashMap<>();
        values.put("id", it.id().toString());
        values.put("kind", it.kind().name());
        values.put("state", it.state().name());
        values.put("decision", TableExport.code(it.decision()));
        values.put("personName", it.personName());
        values.put("reference", it.reference());
        values.put("receivedOn", it.receivedOn());
        values.put("dueOn", it.dueOn());
        values.put("daysLeft", TableExport.whole(it.daysLeft()));
        values.put("overdue", it.overdue());
        values.put("doneOn", it.doneOn());
        values.put("version", (long) it.version());
        return values;
    }
}

package tw.servicequality.feedback.dissatisfied;

import java.util.HashMap;
import java.util.Map;
import tw.servicequality.tabular.Column;
import tw.servicequality.tabular.ColumnKind;
import tw.servicequality.tabular.Columns;
import tw.servicequality.tabular.written.TableExport;

/** Dissatisfied answers as rows of a table, without what was written in words. */
final class DissatisfiedAnswerColumns {

    static final Columns ALL = Columns.of(
            Column.text("id", "識別碼", "Id", 36),
            Column.text("caseId", "案件識別碼", "Case id", 36),
            Column.text("caseNumber", "案號", "Case number", 20),
            Column.text("unit", "承辦課室代碼", "Unit code", 50),
            Column.text("unitName", "承辦課室", "Unit name", 100),
            Column.text("topic", "案由代碼", "Topic code", 40),
            Column.of(ColumnKind.DATE, "repliedOn", "回復日", "Replied"),
            Column.of(ColumnKind.DATE, "answeredOn", "填答日", "Answered"),
            Column.of(ColumnKind.WHOLE, "environment", "洽公環境", "Environment"),
            Column.of(ColumnKind.WHOLE, "courtesy", "服務禮儀", "Courtesy"),
            Column.of(ColumnKind.WHOLE, "expertise", "服務專業性", "Expertise"),
            Column.of(ColumnKind.WHOLE, "measures", "服務措施", "Measures"),
            Column.of(ColumnKind.WHOLE, "overall", "整體滿意度", "Overall"),
            Column.of(ColumnKind.YES_NO, "hasComment", "有文字意見", "Has a comment"),
            Column.of(ColumnKind.YES_NO, "confidential", "保密", "Confidential"));

    private DissatisfiedAnswerColumns() {
    }

    static Map<String, ?> values(DissatisfiedAnswerResponse it) {
        Map<String, Object> values = new HashMap<>();
        values.put("id", it.id().toString());
        values.put("caseId", it.caseId().toString());
        values.put("caseNumber", it.caseNumber());
        values.put("unit", it.unit().code());
        values.put("unitName", it.unit().name());
        values.put("topic", it.topic());
        values.put("repliedOn", it.repliedOn());
        values.put("answeredOn", it.answeredOn());
        values.put("environment", TableExport.whole(it.scores().environment()));
        values.put("courtesy", TableExport.whole(it.scores().courtesy()));
        values.put("expertise", TableExport.whole(it.scores().expertise()));
        values.put("measures", TableExport.whole(it.scores().measures()));
        values.put("overall", TableExport.whole(it.scores().overall()));
        values.put("hasComment", it.hasComment());
        values.put("confidential", it.confidential());
        return values;
    }
}

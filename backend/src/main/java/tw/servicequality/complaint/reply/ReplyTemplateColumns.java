package tw.servicequality.complaint.reply;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tw.servicequality.complaint.list.ComplaintColumns;
import tw.servicequality.tabular.Choice;
import tw.servicequality.tabular.Column;
import tw.servicequality.tabular.ColumnKind;
import tw.servicequality.tabular.Columns;
import tw.servicequality.tabular.written.TableExport;

/** Templates of replies as rows of a table. */
final class ReplyTemplateColumns {

    static final Columns ALL = Columns.of(
            Column.text("id", "識別碼", "Id", 36),
            Column.text("name", "名稱", "Name", 200),
            Column.choice("outcome", "結果", "Outcome", ComplaintColumns.OUTCOMES),
            Column.choice("dismissalGround", "不予處理款次", "Ground of dismissal", List.of(Choice.of("NO_CONTENT_OR_IDENTITY", "第1款", "No. 1"),
                    Choice.of("ANSWERED_BEFORE", "第2款", "No. 2"), Choice.of("NOT_COMPETENT_COPY", "第3款", "No. 3"))),
            Column.text("topic", "案由代碼", "Topic code", 40),
            Column.text("topicName", "案由", "Topic name", 200),
            Column.longText("text", "內容", "Text", 20_000),
            Column.of(ColumnKind.WHOLE, "place", "順序", "Place"),
            Column.of(ColumnKind.YES_NO, "active", "使用中", "In use"),
            Column.of(ColumnKind.WHOLE, "version", "版本", "Version"));

    private ReplyTemplateColumns() {
    }

    static Map<String, ?> values(ReplyTemplateResponse it) {
        Map<String, Object> values = new HashMap<>();
        values.put("id", it.id().toString());
        values.put("name", it.name());
        values.put("outcome", it.outcome().name());
        values.put("dismissalGround", TableExport.code(it.dismissalGround()));
        values.put("topic", it.topic() == null ? null : it.topic().code());
        values.put("topicName", it.topic() == null ? null : it.topic().name());
        values.put("text", it.text());
        values.put("place", (long) it.place());
        values.put("active", it.active());
        values.put("version", (long) it.version());
        return values;
    }
}

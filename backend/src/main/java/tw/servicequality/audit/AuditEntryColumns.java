package tw.servicequality.audit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tw.servicequality.tabular.Column;
import tw.servicequality.tabular.ColumnKind;
import tw.servicequality.tabular.Columns;

/** The audit trail as rows of a table; what changed stands in one cell, a line for each property. */
final class AuditEntryColumns {

    static final Columns ALL = Columns.of(
            Column.text("id", "識別碼", "Id", 36),
            Column.of(ColumnKind.WHOLE, "position", "序號", "Position"),
            Column.of(ColumnKind.DATE_TIME, "at", "時間", "Time"),
            Column.text("actorId", "帳號識別碼", "Account id", 36),
            Column.text("actorName", "人員", "Person", 200),
            Column.text("onBehalfOfName", "被代理人", "On behalf of", 200),
            Column.text("action", "動作", "Action", 60),
            Column.text("targetType", "對象種類", "Kind of thing", 60),
            Column.text("targetId", "對象識別碼", "Thing id", 100),
            Column.text("targetLabel", "對象", "Thing", 500),
            Column.text("address", "來源位址", "Address", 60),
            Column.text("traceId", "追蹤編號", "Trace", 60),
            Column.longText("changes", "資料變更", "Changes", 1_000_000));

    private static final String NOTHING = "–";

    private AuditEntryColumns() {
    }

    static Map<String, ?> values(AuditEntryResponse it) {
        Map<String, Object> values = new HashMap<>();
        values.put("id", it.id().toString());
        values.put("position", it.position());
        values.put("at", it.at());
        values.put("actorId", it.actorId() == null ? null : it.actorId().toString());
        values.put("actorName", it.actorName());
        values.put("onBehalfOfName", it.onBehalfOfName());
        values.put("action", it.action());
        values.put("targetType", it.targetType());
        values.put("targetId", it.targetId());
        values.put("targetLabel", it.targetLabel());
        values.put("address", it.address());
        values.put("traceId", it.traceId());
        values.put("changes", it.changes() == null ? null : changes(it.changes()));
        return values;
    }

    private static String changes(List<AuditEntryResponse.Change> changes) {
        return changes.stream().map(it -> it.field() + ": " + said(it.before()) + " → " + said(it.after())).collect(Collectors.joining("\n"));
    }

    private static String said(String value) {
        return value == null ? NOTHING : value;
    }
}

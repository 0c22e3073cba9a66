package tw.servicequality.webhook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tw.servicequality.tabular.Choice;
import tw.servicequality.tabular.Column;
import tw.servicequality.tabular.ColumnKind;
import tw.servicequality.tabular.Columns;
import tw.servicequality.tabular.written.TableExport;

/** Subscriptions as rows of a table, without their secrets. */
final class WebhookColumns {

    static final Columns ALL = Columns.of(
            Column.text("id", "識別碼", "Id", 36),
            Column.text("name", "名稱", "Name", 100),
            Column.text("url", "接收端網址", "Receiver", 2000),
            Column.text("kinds", "通知的種類", "Kinds", 1000),
            Column.of(ColumnKind.YES_NO, "active", "啟用中", "Active"),
            Column.choice("disabledBecause", "停用原因", "Disabled because", List.of(Choice.of("GONE", "接收端不再接收", "The receiver wants no more"),
                    Choice.of("FAILING", "連續多日未送達", "Nothing arrived for days"))),
            Column.of(ColumnKind.DATE_TIME, "disabledAt", "停用時間", "Disabled at"),
            Column.of(ColumnKind.DATE_TIME, "failingSince", "首次未送達", "Failing since"),
            Column.of(ColumnKind.DATE_TIME, "oldSecretUntil", "舊密鑰並用至", "Old secret until"),
            Column.of(ColumnKind.DATE_TIME, "createdAt", "建立時間", "Created at"),
            Column.of(ColumnKind.WHOLE, "version", "版本", "Version"));

    private WebhookColumns() {
    }

    static Map<String, ?> values(WebhookResponse it) {
        Map<String, Object> values = new HashMap<>();
        values.put("id", it.id().toString());
        values.put("name", it.name());
        values.put("url", it.url());
        values.put("kinds", TableExport.several(it.kinds(), kind -> kind));
        values.put("active", it.active());
        values.put("disabledBecause", TableExport.code(it.disabledBecause()));
        values.put("disabledAt", it.disabledAt());
        values.put("failingSince", it.failingSince());
        values.put("oldSecretUntil", it.oldSecretUntil());
        values.put("createdAt", it.createdAt());
        values.put("version", (long) it.version());
        return values;
    }
}

package tw.servicequality.webhook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tw.servicequality.tabular.Choice;
import tw.servicequality.tabular.Column;
import tw.servicequality.tabular.ColumnKind;
import tw.servicequality.tabular.Columns;
import tw.servicequality.tabular.written.TableExport;

/** Messages to a receiver as rows of a table, without what they say. */
final class WebhookDeliveryColumns {

    static final Columns ALL = Columns.of(
            Column.text("id", "識別碼", "Id", 36),
            Column.text("messageId", "訊息識別碼", "Message id", 100),
            Column.text("type", "種類", "Type", 100),
            Column.text("subjectId", "異動對象", "Changed thing", 100),
            Column.choice("state", "狀態", "State", List.of(Choice.of("WAITING", "待送", "Waiting"), Choice.of("DELIVERED", "已送達", "Delivered"),
                    Choice.of("DEAD", "停止遞送", "Given up"))),
            Column.of(ColumnKind.WHOLE, "tries", "次數", "Tries"),
            Column.of(ColumnKind.DATE_TIME, "createdAt", "建立時間", "Created at"),
            Column.of(ColumnKind.DATE_TIME, "nextTryAt", "下次遞送", "Next try"),
            Column.of(ColumnKind.DATE_TIME, "lastTryAt", "最近遞送", "Last try"),
            Column.of(ColumnKind.DATE_TIME, "deliveredAt", "送達時間", "Delivered at"),
            Column.of(ColumnKind.WHOLE, "lastStatus", "最近回應狀態", "Last status"),
            Column.choice("lastFault", "最近失敗原因", "Last fault", List.of(Choice.of("STATUS", "接收端未接受", "Not taken"), Choice.of("REDIRECT", "接收端要求轉址", "Sent elsewhere"),
                    Choice.of("GONE", "接收端不再接收", "Wants no more"), Choice.of("TIMEOUT", "逾時未回應", "No answer in time"),
                    Choice.of("CONNECTION", "無法連線", "Not reached"), Choice.of("CERTIFICATE", "憑證不符或不受信任", "Certificate not trusted"),
                    Choice.of("HOST_UNKNOWN", "查無主機", "Unknown host"), Choice.of("ADDRESS_REFUSED", "位址不允許", "Address not allowed"),
                    Choice.of("SECRET_SEALED", "密鑰無法解開", "Secret cannot be opened"))));

    private WebhookDeliveryColumns() {
    }

    static Map<String, ?> values(WebhookDeliveryResponse it) {
        Map<String, Object> values = new HashMap<>();
        values.put("id", it.id().toString());
        values.put("messageId", it.messageId());
        values.put("type", it.type());
        values.put("subjectId", it.subjectId());
        values.put("state", it.state().name());
        values.put("tries", (long) it.tries());
        values.put("createdAt", it.createdAt());
        values.put("nextTryAt", it.nextTryAt());
        values.put("lastTryAt", it.lastTryAt());
        values.put("deliveredAt", it.deliveredAt());
        values.put("lastStatus", TableExport.whole(it.lastStatus()));
        values.put("lastFault", TableExport.code(it.lastFault()));
        return values;
    }
}

package tw.servicequality.client;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tw.servicequality.platform.actor.Scope;
import tw.servicequality.tabular.Choice;
import tw.servicequality.tabular.Column;
import tw.servicequality.tabular.ColumnKind;
import tw.servicequality.tabular.Columns;
import tw.servicequality.tabular.written.TableExport;

/** Programs that may come in, as rows of a table; of their secrets only how many are good and when the last one ends. */
final class ApiClientColumns {

    static final Columns ALL = Columns.of(
            Column.text("id", "識別碼", "Id", 36),
            Column.text("name", "名稱", "Name", 100),
            Column.longText("description", "用途與負責人", "Description", 1000),
            Column.text("scopes", "授權範圍代碼", "Scopes", 1000),
            Column.of(ColumnKind.WHOLE, "requestsPerMinute", "每分鐘請求上限", "Requests a minute"),
            Column.text("oidcClientId", "單一簽入用戶端識別碼", "OIDC client id", 200),
            Column.choice("state", "狀態", "State", List.of(Choice.of("ACTIVE", "有效", "Active"), Choice.of("EXPIRED", "密鑰已到期", "Key has ended"),
                    Choice.of("REVOKED", "已撤銷", "Revoked"))),
            Column.of(ColumnKind.DATE_TIME, "createdAt", "建立時間", "Created at"),
            Column.of(ColumnKind.DATE_TIME, "lastUsedAt", "最近使用", "Last used"),
            Column.of(ColumnKind.DATE_TIME, "revokedAt", "撤銷時間", "Revoked at"),
            Column.of(ColumnKind.WHOLE, "secrets", "有效密鑰數", "Good keys"),
            Column.of(ColumnKind.DATE_TIME, "secretsExpireAt", "密鑰到期", "Last key ends"),
            Column.of(ColumnKind.WHOLE, "version", "版本", "Version"));

    private ApiClientColumns() {
    }

    static Map<String, ?> values(ApiClientResponse it) {
        Map<String, Object> values = new HashMap<>();
        values.put("id", it.id().toString());
        values.put("name", it.name());
        values.put("description", it.description());
        values.put("scopes", TableExport.several(it.scopes().stream().sorted().toList(), Scope::name));
        values.put("requestsPerMinute", (long) it.requestsPerMinute());
        values.put("oidcClientId", it.oidcClientId());
        values.put("state", it.state().name());
        values.put("createdAt", it.createdAt());
        values.put("lastUsedAt", it.lastUsedAt());
        values.put("revokedAt", it.revokedAt());
        values.put("secrets", (long) it.secrets().size());
        values.put("secretsExpireAt", it.secrets().stream().map(ApiClientResponse.Secret::expiresAt).max(Comparator.<Instant>naturalOrder()).orElse(null));
        values.put("version", (long) it.version());
        return values;
    }
}

package tw.servicequality.identity.deputy;

import java.util.HashMap;
import java.util.Map;
import tw.servicequality.tabular.Column;
import tw.servicequality.tabular.ColumnKind;
import tw.servicequality.tabular.Columns;

/** Deputyships as rows of a table. */
public final class DeputyshipColumns {

    public static final Columns ALL = Columns.of(
            Column.text("id", "識別碼", "Id", 36),
            Column.text("principalId", "被代理人識別碼", "Principal id", 36),
            Column.text("principalName", "被代理人", "Principal", 100),
            Column.text("deputyId", "代理人識別碼", "Deputy id", 36),
            Column.text("deputyName", "代理人", "Deputy", 100),
            Column.of(ColumnKind.DATE, "from", "起日", "First day"),
            Column.of(ColumnKind.DATE, "until", "迄日", "Last day"),
            Column.text("reason", "事由", "Reason", 500),
            Column.of(ColumnKind.WHOLE, "version", "版本", "Version"));

    private DeputyshipColumns() {
    }

    public static Map<String, ?> values(DeputyshipResponse it) {
        Map<String, Object> values = new HashMap<>();
        values.put("id", it.id().toString());
        values.put("principalId", it.principalId().toString());
        values.put("principalName", it.principalName());
        values.put("deputyId", it.deputyId().toString());
        values.put("deputyName", it.deputyName());
        values.put("from", it.from());
        values.put("until", it.until());
        values.put("reason", it.reason());
        values.put("version", (long) it.version());
        return values;
    }
}

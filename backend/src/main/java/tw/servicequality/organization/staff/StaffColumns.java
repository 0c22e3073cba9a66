package tw.servicequality.organization.staff;

import java.util.HashMap;
import java.util.Map;
import tw.servicequality.tabular.Column;
import tw.servicequality.tabular.ColumnKind;
import tw.servicequality.tabular.Columns;

/** The people of the office as rows of a table. */
final class StaffColumns {

    static final Columns ALL = Columns.of(
            Column.text("id", "識別碼", "Id", 36),
            Column.text("name", "姓名", "Name", 60).needed(),
            Column.text("title", "職稱", "Position", 60).needed(),
            Column.text("unit", "課室代碼", "Unit code", 40),
            Column.text("unitName", "課室", "Unit name", 60),
            Column.text("accountId", "帳號識別碼", "Account id", 36),
            Column.of(ColumnKind.YES_NO, "websiteSeed", "網站種子人員", "Checks web pages"),
            Column.of(ColumnKind.YES_NO, "active", "在職", "In service"),
            Column.of(ColumnKind.WHOLE, "version", "版本", "Version"));

    private StaffColumns() {
    }

    static Map<String, ?> values(StaffLine line) {
        StaffResponse it = line.person();
        Map<String, Object> values = new HashMap<>();
        values.put("id", it.id().toString());
        values.put("name", it.name());
        values.put("title", it.title());
        values.put("unit", line.unit());
        values.put("unitName", it.unitName());
        values.put("accountId", it.accountId() == null ? null : it.accountId().toString());
        values.put("websiteSeed", it.websiteSeed());
        values.put("active", it.active());
        values.put("version", (long) it.version());
        return values;
    }
}

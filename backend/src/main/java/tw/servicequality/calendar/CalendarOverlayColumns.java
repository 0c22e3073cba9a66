package tw.servicequality.calendar;

import java.util.HashMap;
import java.util.Map;
import tw.servicequality.tabular.Column;
import tw.servicequality.tabular.ColumnKind;
import tw.servicequality.tabular.Columns;

/** Days that are worked or not worked against the official calendar, as rows of a table. */
final class CalendarOverlayColumns {

    static final Columns ALL = Columns.of(
            Column.text("id", "識別碼", "Id", 36),
            Column.of(ColumnKind.DATE, "date", "日期", "Day"),
            Column.of(ColumnKind.YES_NO, "working", "上班", "Working"),
            Column.text("reason", "原因", "Reason", 500),
            Column.of(ColumnKind.WHOLE, "version", "版本", "Version"));

    private CalendarOverlayColumns() {
    }

    static Map<String, ?> values(CalendarOverlayResponse it) {
        Map<String, Object> values = new HashMap<>();
        values.put("id", it.id().toString());
        values.put("date", it.date());
        values.put("working", it.working());
        values.put("reason", it.reason());
        values.put("version", (long) it.version());
        return values;
    }
}

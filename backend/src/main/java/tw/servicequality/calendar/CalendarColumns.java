package tw.servicequality.calendar;

import java.util.HashMap;
import java.util.Map;
import tw.servicequality.tabular.Column;
import tw.servicequality.tabular.ColumnKind;
import tw.servicequality.tabular.Columns;

/** Editions of the official calendar as rows of a table. */
final class CalendarColumns {

    static final Columns ALL = Columns.of(
            Column.text("id", "識別碼", "Id", 36),
            Column.of(ColumnKind.WHOLE, "rocYear", "民國年", "ROC year"),
            Column.of(ColumnKind.WHOLE, "year", "西元年", "Gregorian year"),
            Column.of(ColumnKind.WHOLE, "revision", "版次", "Revision"),
            Column.of(ColumnKind.YES_NO, "provisional", "尚未核定", "Provisional"),
            Column.text("source", "來源", "Source", 500),
            Column.of(ColumnKind.DATE_TIME, "importedAt", "匯入時間", "Imported at"),
            Column.of(ColumnKind.YES_NO, "current", "現行版本", "In force"),
            Column.of(ColumnKind.WHOLE, "workingDays", "上班日數", "Working days"),
            Column.of(ColumnKind.WHOLE, "restDays", "放假日數", "Days of rest"));

    private CalendarColumns() {
    }

    static Map<String, ?> values(CalendarResponse it) {
        Map<String, Object> values = new HashMap<>();
        values.put("id", it.id().toString());
        values.put("rocYear", (long) it.rocYear());
        values.put("year", (long) it.year());
        values.put("revision", (long) it.revision());
        values.put("provisional", it.provisional());
        values.put("source", it.source());
        values.put("importedAt", it.importedAt());
        values.put("current", it.current());
        values.put("workingDays", (long) it.workingDays());
        values.put("restDays", (long) it.restDays());
        return values;
    }
}

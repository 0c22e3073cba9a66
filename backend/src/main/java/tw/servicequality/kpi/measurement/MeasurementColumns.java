package tw.servicequality.kpi.measurement;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tw.servicequality.actionitem.Quantity;
import tw.servicequality.kpi.KpiColumns;
import tw.servicequality.tabular.Choice;
import tw.servicequality.tabular.Column;
import tw.servicequality.tabular.ColumnKind;
import tw.servicequality.tabular.Columns;
import tw.servicequality.tabular.written.TableExport;

/** Figures as rows of a table, one a month: numerator, denominator and value as a {@link MeasurementEntry} wants them. What a ratio comes to has a column of its own. */
final class MeasurementColumns {

    static final Columns ALL = Columns.of(
            Column.text("kpi", "指標代碼", "Indicator code", 60).needed(),
            Column.text("name", "指標", "Indicator", 300),
            Column.choice("kind", "種類", "Kind", KpiColumns.KINDS),
            Column.text("measureUnit", "單位", "Measured in", 40),
            Column.text("unit", "課室代碼", "Unit code", 50),
            Column.text("unitName", "課室", "Unit name", 100),
            Column.of(ColumnKind.WHOLE, "year", "西元年", "Year").needed(),
            Column.of(ColumnKind.WHOLE, "month", "月", "Month").needed(),
            Column.of(ColumnKind.DECIMAL, "numerator", "分子", "Numerator"),
            Column.of(ColumnKind.DECIMAL, "denominator", "分母", "Denominator"),
            Column.of(ColumnKind.DECIMAL, "value", "數值", "Value"),
            Column.of(ColumnKind.DECIMAL, "ratio", "比率", "Ratio"),
            Column.choice("status", "狀態", "Status", KpiColumns.STATUSES),
            Column.choice("source", "來源", "Source", List.of(Choice.of("TYPED", "人工填報", "Typed in"), Choice.of("IMPORTED", "檔案匯入", "Imported"),
                    Choice.of("ACTIVITIES", "辦理紀錄", "Activities"), Choice.of("SURVEY", "滿意度調查", "Survey"), Choice.of("CASES", "由陳情案件計算", "From complaints"),
                    Choice.of("REPORTS", "由核定報表計算", "From approved reports"), Choice.of("UNITS", "各課室合計", "Sum of the units"))),
            Column.text("changedBy", "異動者", "Changed by", 300),
            Column.of(ColumnKind.DATE_TIME, "changedAt", "異動時間", "Changed at"),
            Column.of(ColumnKind.WHOLE, "version", "版本", "Version"));

    /** What files may bring in: the same, and why a figure is corrected. */
    static final Columns TAKEN = Columns.of(Stream.concat(ALL.all().stream(), Stream.of(Column.longText("reason", "更正理由", "Reason", 500))).toArray(Column[]::new));

    private MeasurementColumns() {
    }

    static Map<String, ?> values(MeasurementLine line) {
        MeasurementGridResponse.Row row = line.row();
        MeasurementGridResponse.Cell cell = line.cell();
        BigDecimal value = cell.figure().value();
        boolean ratio = row.kind() == Quantity.Kind.RATIO;
        Map<String, Object> values = new HashMap<>();
        values.put("kpi", row.kpi());
        values.put("name", row.name());
        values.put("kind", row.kind().name());
        values.put("measureUnit", row.measureUnit());
        values.put("unit", row.unit() == null ? null : row.unit().code());
        values.put("unitName", row.unit() == null ? null : row.unit().name());
        values.put("year", (long) line.year());
        values.put("month", (long) cell.month());
        values.put("numerator", cell.figure().numerator());
        values.put("denominator", cell.figure().denominator());
        values.put("value", ratio ? null : value);
        values.put("ratio", ratio ? value : null);
        values.put("status", cell.figure().status().name());
        values.put("source", TableExport.code(cell.figure().source()));
        values.put("changedBy", cell.changedBy());
        values.put("changedAt", cell.changedAt());
        values.put("version", TableExport.whole(cell.version()));
        return values;
    }
}

package tw.servicequality.kpi;

import java.util.List;
import tw.servicequality.tabular.Choice;
import tw.servicequality.tabular.Column;
import tw.servicequality.tabular.ColumnKind;
import tw.servicequality.tabular.Columns;

/** Figures as rows of a table, one a month. */
final class MeasurementColumns {

    static final Columns TAKEN = Columns.of(
            Column.text("kpi", "指標代碼", "Indicator code", 60).needed(),
            Column.text("name", "指標", "Indicator", 300),
            Column.text("kind", "種類", "Kind", 40),
            Column.text("measureUnit", "單位", "Measured in", 40),
            Column.text("unit", "課室代碼", "Unit code", 50),
            Column.text("unitName", "課室", "Unit name", 100),
            Column.of(ColumnKind.WHOLE, "year", "西元年", "Year").needed(),
            Column.of(ColumnKind.WHOLE, "month", "月", "Month").needed(),
            Column.of(ColumnKind.DECIMAL, "numerator", "分子", "Numerator"),
            Column.of(ColumnKind.DECIMAL, "denominator", "分母", "Denominator"),
            Column.of(ColumnKind.DECIMAL, "value", "數值", "Value"),
            Column.of(ColumnKind.DECIMAL, "ratio", "比率", "Ratio"),
            Column.text("status", "狀態", "Status", 40),
            Column.choice("source", "來源", "Source", List.of(Choice.of("TYPED", "人工填報", "Typed in"), Choice.of("IMPORTED", "檔案匯入", "Imported"),
                    Choice.of("ACTIVITIES", "辦理紀錄", "Activities"), Choice.of("SURVEY", "滿意度調查", "Survey"), Choice.of("CASES", "由陳情案件計算", "From complaints"),
                    Choice.of("REPORTS", "由核定報表計算", "From approved reports"), Choice.of("UNITS", "各課室合計", "Sum of the units"))),
            Column.text("changedBy", "異動者", "Changed by", 300),
            Column.of(ColumnKind.DATE_TIME, "changedAt", "異動時間", "Changed at"),
            Column.of(ColumnKind.WHOLE, "version", "版本", "Version"),
            Column.longText("reason", "更正理由", "Reason", 500));

    private MeasurementColumns() {
    }
}

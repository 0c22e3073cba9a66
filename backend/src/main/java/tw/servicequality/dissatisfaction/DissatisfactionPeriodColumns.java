package tw.servicequality.dissatisfaction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tw.servicequality.tabular.Choice;
import tw.servicequality.tabular.Column;
import tw.servicequality.tabular.ColumnKind;
import tw.servicequality.tabular.Columns;
import tw.servicequality.tabular.written.TableExport;

/** Months of units and how their reports stand, as rows of a table. */
final class DissatisfactionPeriodColumns {

    static final Columns ALL = Columns.of(
            Column.text("unit", "課室代碼", "Unit code", 50),
            Column.text("unitName", "課室", "Unit name", 100),
            Column.of(ColumnKind.WHOLE, "year", "西元年", "Year"),
            Column.of(ColumnKind.WHOLE, "month", "月", "Month"),
            Column.of(ColumnKind.WHOLE, "answers", "不滿意填答數", "Dissatisfied answers"),
            Column.of(ColumnKind.YES_NO, "over", "月份已結束", "Month over"),
            Column.text("reportId", "報表識別碼", "Report id", 36),
            Column.choice("state", "狀態", "State", List.of(Choice.of("DRAFT", "編製中", "In work"), Choice.of("SUBMITTED", "陳核中", "Under review"),
                    Choice.of("RETURNED", "退回修正", "Returned"), Choice.of("APPROVED", "已核定", "Approved"))),
            Column.text("submittedBy", "陳核人", "Submitted by", 300),
            Column.of(ColumnKind.DATE, "submittedOn", "陳核日", "Submitted on"),
            Column.text("approvedBy", "核定人", "Approved by", 300),
            Column.of(ColumnKind.DATE, "approvedOn", "核定日", "Approved on"));

    private DissatisfactionPeriodColumns() {
    }

    static Map<String, ?> values(DissatisfactionPeriodResponse it) {
        Map<String, Object> values = new HashMap<>();
        values.put("unit", it.unit().code());
        values.put("unitName", it.unit().name());
        values.put("year", (long) it.year());
        values.put("month", (long) it.month());
        values.put("answers", it.answers());
        values.put("over", it.over());
        values.put("reportId", it.reportId() == null ? null : it.reportId().toString());
        values.put("state", TableExport.code(it.state()));
        values.put("submittedBy", it.submittedBy());
        values.put("submittedOn", it.submittedOn());
        values.put("approvedBy", it.approvedBy());
        values.put("approvedOn", it.approvedOn());
        return values;
    }
}

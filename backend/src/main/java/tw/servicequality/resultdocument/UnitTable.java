package tw.servicequality.resultdocument;

import java.util.ArrayList;
import java.util.List;
import tw.servicequality.actionitem.rules.ItemStatus;
import tw.servicequality.document.OfficialTable;
import tw.servicequality.document.TableCell;
import tw.servicequality.document.TableColumn;
import tw.servicequality.document.TableRow;
import tw.servicequality.progress.report.SignedProgressReport;

/** The units of a month: how many items stand how, and who signed when. */
final class UnitTable {

    private static final List<ItemStatus> STATUSES = List.of(ItemStatus.ON_TRACK, ItemStatus.ATTENTION, ItemStatus.BEHIND, ItemStatus.OVERDUE, ItemStatus.NOT_DUE,
            ItemStatus.NO_DATA);

    private UnitTable() {
    }

    /** @param reports by the office's order of units */
    static OfficialTable of(List<SignedProgressReport> reports) {
        List<TableColumn> columns = new ArrayList<>(List.of(TableColumn.middle("課室", 13), TableColumn.number("項數", 6)));
        STATUSES.forEach(it -> columns.add(TableColumn.number(ResultWords.of(it), 7).under("辦理狀態")));
        for (String step : List.of("單位主管送出", "研考彙整", "秘書核閱")) {
            columns.add(TableColumn.middle(step, 17).under("核章"));
        }
        List<TableRow> rows = new ArrayList<>(reports.stream().map(UnitTable::row).toList());
        List<TableCell> sum = counts("合計", reports.stream().flatMap(it -> it.lines().stream()).toList());
        sum.addAll(List.of(TableCell.of(""), TableCell.of(""), TableCell.of("")));
        rows.add(TableRow.sum(sum.toArray(TableCell[]::new)));
        return new OfficialTable(columns, rows);
    }

    private static TableRow row(SignedProgressReport it) {
        List<TableCell> cells = counts(it.unit().name(), it.lines());
        cells.add(TableCell.of(ResultDocument.signed(it.submitted()) + (it.lateDays() == null || it.lateDays() == 0 ? "" : "\n（逾期" + it.lateDays() + "個工作日）")));
        cells.add(TableCell.of(ResultDocument.signed(it.consolidated())));
        cells.add(TableCell.of(ResultDocument.signed(it.reviewed()) + (it.revision() == 1 ? "" : "\n（第" + it.revision() + "版）")));
        return TableRow.of(cells.toArray(TableCell[]::new));
    }

    private static List<TableCell> counts(String head, List<SignedProgressReport.Line> lines) {
        List<TableCell> cells = new ArrayList<>(List.of(TableCell.of(head), TableCell.of((long) lines.size())));
        STATUSES.forEach(status -> cells.add(TableCell.of(lines.stream().filter(it -> it.item().status() == status).count())));
        return cells;
    }
}

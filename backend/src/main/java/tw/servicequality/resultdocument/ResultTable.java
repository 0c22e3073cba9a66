package tw.servicequality.resultdocument;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.servicequality.document.OfficialTable;
import tw.servicequality.document.TableCell;
import tw.servicequality.document.TableColumn;
import tw.servicequality.document.TableRow;
import tw.servicequality.progress.report.ProgressItem;
import tw.servicequality.progress.report.SignedProgressReport;
import tw.servicequality.resultdocument.rules.PlanNumber;

/** The items of the plan with what units reported of them, in the order of the plan: a section for each criterion. */
final class ResultTable {

    private static final String NEXT = "　";
    private static final List<TableColumn> OF_UNIT = List.of(TableColumn.middle("編號", 9), TableColumn.words("執行事項", 26), TableColumn.middle("執行期程", 10),
            TableColumn.words("執行情形", 47), TableColumn.middle("辦理狀態", 8));
    private static final List<TableColumn> OF_MONTH = List.of(TableColumn.middle("編號", 9).grouped(), TableColumn.words("執行事項", 26).grouped(),
            TableColumn.words("權責單位", 14), TableColumn.words("執行情形", 43), TableColumn.middle("辦理狀態", 8));

    /** What units said in the same words is said once. */
    private record Said(String words, String status) {
    }

    private ResultTable() {
    }

    /** What one unit reported, with 執行期程 and what research and evaluation remarked. */
    static OfficialTable of(SignedProgressReport report) {
        List<TableRow> rows = new ArrayList<>();
        ProgressItem before = null;
        for (SignedProgressReport.Line line : report.lines()) {
            ProgressItem item = line.item();
            section(item, before, OF_UNIT.size(), rows);
            rows.add(TableRow.of(TableCell.of(item.code()), TableCell.of(text(item, before)), TableCell.of(String.join("\n", item.scheduleWords())),
                    TableCell.of(ResultWords.of(line, true)), TableCell.of(ResultWords.of(item.status()))));
            before = item;
        }
        return new OfficialTable(OF_UNIT, rows);
    }

    /** What several units reported, item by item; those that said the same stand together. @param reports by the office's order of units */
    static OfficialTable of(List<SignedProgressReport> reports) {
        Map<String, Map<Said, List<String>>> items = new TreeMap<>(PlanNumber.ORDER);
        Map<String, ProgressItem> known = new LinkedHashMap<>();
        reports.forEach(report -> report.lines().forEach(line -> {
            ProgressItem item = line.item();
            known.putIfAbsent(item.code(), item);
            items.computeIfAbsent(item.code(), code -> new LinkedHashMap<>())
                    .computeIfAbsent(new Said(ResultWords.of(line, false), ResultWords.of(item.status())), said -> new ArrayList<>()).add(report.unit().name());
        }));
        List<TableRow> rows = new ArrayList<>();
        ProgressItem before = null;
        for (Map.Entry<String, Map<Said, List<String>>> entry : items.entrySet()) {
            ProgressItem item = known.get(entry.getKey());
            section(item, before, OF_MONTH.size(), rows);
            String text = text(item, before);
            entry.getValue().forEach((said, units) -> rows.add(TableRow.of(TableCell.of(item.code()), TableCell.of(text), TableCell.of(String.join("、", units)),
                    TableCell.of(said.words()), TableCell.of(said.status()))));
            before = item;
        }
        return new OfficialTable(OF_MONTH, rows);
    }

    /** Begins a section where the criterion is another one. */
    private static void section(ProgressItem item, ProgressItem before, int columns, List<TableRow> rows) {
        String heads = heads(item);
        if (before == null || !heads(before).equals(heads)) {
            rows.add(TableRow.section(heads, columns));
        }
    }

    /** （一）基礎服務構面　1、服務一致及正確　一、申辦流程標準化: as many of them as the plan names. */
    private static String heads(ProgressItem it) {
        return Stream.of(head(it.dimension(), PlanNumber::inBrackets), head(it.subDimension(), PlanNumber::plain), head(it.criterion(), PlanNumber::inWords))
                .filter(words -> !words.isEmpty()).collect(Collectors.joining(NEXT));
    }

    private static String head(ProgressItem.Heading heading, UnaryOperator<String> number) {
        return heading == null ? "" : number.apply(heading.code()) + heading.title();
    }

    /** The item's words; the first one of a group below the group's. */
    private static String text(ProgressItem item, ProgressItem before) {
        boolean first = item.group() != null && (before == null || before.group() == null || !before.group().code().equals(item.group().code()));
        return first ? head(item.group(), PlanNumber::inBrackets) + "\n" + item.text() : item.text();
    }
}

package tw.servicequality.dissatisfaction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tw.servicequality.dissatisfaction.rules.ReportState;
import tw.servicequality.document.Block;
import tw.servicequality.document.OfficialDocument;
import tw.servicequality.document.OfficialTable;
import tw.servicequality.document.TableCell;
import tw.servicequality.document.TableColumn;
import tw.servicequality.document.TableRow;
import tw.servicequality.feedback.rules.Distribution;
import tw.servicequality.platform.rules.RocDate;

/**
 * The paper form of a report. It may lie open, so of confidential cases it says nothing, whoever asks for it.
 *
 * @param lines in their order
 * @param today the date of what is not approved yet
 */
record DissatisfactionDocument(DissatisfactionReport report, String office, String unit, List<DissatisfactionLine> lines, LocalDate today) {

    private static final String TITLE = "不滿意情形報表";
    private static final String CONFIDENTIAL = "保密案件";
    private static final String ERASED = "（保存期限屆滿，已刪除）";
    private static final List<String> QUESTIONS = List.of("洽公環境", "服務禮儀", "服務專業性", "服務措施", "整體滿意度");

    /** The file's name without its end. */
    String name() {
        return TITLE + "_" + unit + "_" + month();
    }

    OfficialDocument whole() {
        List<Block> blocks = new ArrayList<>(List.of(new Block.Paragraph("課室：" + unit)));
        if (lines.isEmpty()) {
            blocks.add(new Block.Paragraph("本月無不滿意情形。"));
        } else {
            blocks.add(new OfficialTable(List.of(TableColumn.middle("項次", 4), TableColumn.middle("案號", 11), TableColumn.middle("案由", 9),
                    TableColumn.middle("填答日期", 8), TableColumn.words("不滿意題項", 11), TableColumn.words("不滿意原因摘要", 19).under("課室檢討"),
                    TableColumn.words("檢討", 19).under("課室檢討"), TableColumn.words("改善措施", 19).under("課室檢討")),
                    IntStream.range(0, lines.size()).mapToObj(i -> row(i + 1, lines.get(i))).toList()));
        }
        blocks.add(new Block.Notes("備註", notes()));
        blocks.add(signatures());
        return new OfficialDocument(office, List.of(month() + TITLE), report.state == ReportState.APPROVED ? report.approvedOn() : today, true, blocks);
    }

    private static TableRow row(int number, DissatisfactionLine it) {
        if (it.confidential) {
            TableCell blank = TableCell.of("");
            return TableRow.of(TableCell.of(Integer.toString(number)), TableCell.of(CONFIDENTIAL), blank, blank, blank, blank, blank, blank);
        }
        return TableRow.of(TableCell.of(Integer.toString(number)), TableCell.of(it.caseNumber), TableCell.of(it.topicName),
                TableCell.of(RocDate.table(it.answeredOn)), TableCell.of(bad(it)), words(it, it.cause), words(it, it.review), words(it, it.measure));
    }

    private static TableCell words(DissatisfactionLine it, String text) {
        return TableCell.of(it.erased && text == null ? ERASED : text);
    }

    private static String bad(DissatisfactionLine it) {
        List<Integer> points = it.scores().inOrder();
        return IntStream.range(0, points.size()).filter(i -> points.get(i) != null && points.get(i) <= Distribution.DISSATISFIED)
                .mapToObj(i -> QUESTIONS.get(i) + "（" + (points.get(i) == Distribution.DISSATISFIED ? "不滿意" : "非常不滿意") + "）").collect(Collectors.joining("、"));
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>(List.of("依意見處理滿意度填答，任一題為「不滿意」或「非常不滿意」者列入。"));
        if (lines.stream().anyMatch(it -> it.confidential)) {
            notes.add("保密案件依行政程序法第170條規定不予載明。");
        }
        if (report.state != ReportState.APPROVED) {
            notes.add("本表尚未核定。");
        }
        return notes;
    }

    private Block signatures() {
        return new Block.Signatures(List.of(new Block.Signature("承辦人", ""), new Block.Signature("單位主管", ""),
                new Block.Signature("研考", report.state.isInWork() ? "" : signed(report.submittedBy, report.submittedOn)),
                new Block.Signature("秘書", report.state == ReportState.APPROVED ? signed(report.approvedBy, report.approvedOn()) : ""),
                new Block.Signature("主任", "")));
    }

    private static String signed(String by, LocalDate on) {
        return by + " " + RocDate.table(on);
    }

    private String month() {
        return (report.ofYear - RocDate.OFFSET) + "年" + report.ofMonth + "月";
    }
}

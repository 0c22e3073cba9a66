package tw.servicequality.resultdocument;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import tw.servicequality.document.Block;
import tw.servicequality.document.OfficialDocument;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.rules.RocDate;
import tw.servicequality.progress.report.SignedProgressReport;

/**
 * The official table of what was signed. Its date is that of the last signature.
 *
 * @param month whose results they are
 * @param unit the name of the only unit; null for a month of all units
 * @param reports at least one, by the office's order of units
 * @param open what keeps it from being final, such as 登記課尚未核閱; nothing of a final one
 */
record ResultDocument(YearMonth month, String unit, List<SignedProgressReport> reports, List<String> open) {

    private static final String OF_MONTH = "執行成果彙整表";
    private static final String OF_UNIT = "執行成果表";
    private static final String NOT_FINAL = "未定稿";
    private static final String BETWEEN = "、";

    /** The file's name without its end. */
    String name() {
        SignedProgressReport first = reports.getFirst();
        String whose = unit == null ? OF_MONTH : OF_UNIT + "_" + unit;
        return whose + "_" + words(month) + (unit != null && first.revision() > 1 ? "_第" + first.revision() + "版" : "") + (open.isEmpty() ? "" : "_" + NOT_FINAL);
    }

    OfficialDocument whole() {
        SignedProgressReport first = reports.getFirst();
        String title = words(month) + "份" + plan(first) + (unit == null ? OF_MONTH : OF_UNIT) + (open.isEmpty() ? "" : "（" + NOT_FINAL + "）");
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(head(first)));
        if (!open.isEmpty()) {
            blocks.add(new Block.Paragraph("※" + NOT_FINAL + "：" + String.join("；", open) + "。"));
        }
        if (unit == null) {
            blocks.add(new Block.Heading("一、各課室填報及核閱情形"));
            blocks.add(UnitTable.of(reports));
            blocks.add(new Block.Heading("二、執行成果"));
            blocks.add(ResultTable.of(reports));
        } else {
            blocks.add(ResultTable.of(first));
        }
        blocks.add(new Block.Notes("備註", notes(first)));
        blocks.add(signatures(first));
        return new OfficialDocument(first.office(), List.of(title), reports.stream().map(it -> day(it.reviewed().at())).max(Comparator.naturalOrder()).orElseThrow(), true, blocks);
    }

    private String head(SignedProgressReport first) {
        String revision = "　計畫版本：" + RocDate.words(first.planRevisedOn()) + "修正";
        return unit == null ? "彙整課室：" + reports.stream().map(it -> it.unit().name()).collect(Collectors.joining(BETWEEN)) + "（共" + reports.size() + "個課室）" + revision
                : "課室：" + unit + revision + (first.revision() > 1 ? "　版次：第" + first.revision() + "版" : "");
    }

    private List<String> notes(SignedProgressReport first) {
        List<String> notes = new ArrayList<>(List.of("依「" + first.plan() + "」伍、二編製；內容以秘書核閱當時為準。", "辦理狀態依執行期程、目標值及該月底之辦理紀錄判定。"));
        if (unit == null) {
            notes.add("同一執行事項填報內容相同之課室合併列示。");
        }
        if (unit != null && first.remark() != null) {
            notes.add("研考意見：" + first.remark());
        }
        return notes;
    }

    /** Of a month the chiefs stand in the table of units. */
    private Block signatures(SignedProgressReport first) {
        return new Block.Signatures(List.of(new Block.Signature("承辦人", ""),
                new Block.Signature("單位主管", unit == null ? "詳一、各課室填報及核閱情形" : signed(first.submitted())),
                new Block.Signature("研考", signers(SignedProgressReport::consolidated)), new Block.Signature("秘書", signers(SignedProgressReport::reviewed))));
    }

    /** Each person once, with the last day. */
    private String signers(Function<SignedProgressReport, SignedProgressReport.Signature> which) {
        List<SignedProgressReport.Signature> all = reports.stream().map(which).sorted(Comparator.comparing(SignedProgressReport.Signature::at).reversed()).toList();
        return all.stream().map(SignedProgressReport.Signature::by).distinct()
                .map(by -> signed(all.stream().filter(it -> it.by().equals(by)).findFirst().orElseThrow())).collect(Collectors.joining("\n"));
    }

    /** 王小明 115/11/05. */
    static String signed(SignedProgressReport.Signature it) {
        return it.by() + " " + RocDate.table(day(it.at()));
    }

    /** The plan's name, without the office's, which stands above the title. */
    private static String plan(SignedProgressReport it) {
        return it.plan().startsWith(it.office()) ? it.plan().substring(it.office().length()) : it.plan();
    }

    private static String words(YearMonth month) {
        return (month.getYear() - RocDate.OFFSET) + "年" + month.getMonthValue() + "月";
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, OfficeClock.TAIPEI);
    }
}

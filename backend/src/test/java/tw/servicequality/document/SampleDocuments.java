package tw.servicequality.document;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Documents to try the writer with. */
public final class SampleDocuments {

    /** Boxes to be signed by hand. */
    static final Block.Signatures SIGNATURES = new Block.Signatures(
            Stream.of("承辦人", "單位主管", "研考", "秘書", "主任").map(post -> new Block.Signature(post, "")).toList());

    private SampleDocuments() {
    }

    public static DocumentWriter writer() {
        return writer(Path.of("/nowhere"));
    }

    static DocumentWriter writer(Path rareFonts) {
        return new DocumentWriter(new KaiFonts(() -> rareFonts));
    }

    /** As large as the plan: 108 items in 18 criteria. */
    static OfficialDocument plan() {
        List<TableRow> rows = new ArrayList<>();
        for (int i = 0; i < 108; i++) {
            int criterion = i / 6;
            rows.add(TableRow.of(TableCell.of(criterion / 6 + 1 + "." + (criterion % 6 + 1) + " 申辦流程標準化及服務人員專業度"),
                    TableCell.of("1.1." + (criterion + 1) + "." + (i + 1)),
                    TableCell.of("隨時檢討簡化作業程序及申請案件流程，以縮短作業時程，並參與里鄰工作會報（含志工聯繫會報）。"), TableCell.of("各課室"),
                    TableCell.of(i % 4 == 0 ? "複丈案件簡訊通知改版上線，民眾可點連結查詢到場時間；民國115年11月2日起試辦，俟3個月後檢討。" : "本月持續辦理。"),
                    TableCell.of(1200L + i), TableCell.shown("91.2%", new BigDecimal("0.912"))));
        }
        rows.add(TableRow.sum(TableCell.of("合計"), TableCell.joinedLeft(), TableCell.joinedLeft(), TableCell.joinedLeft(), TableCell.of(""), TableCell.of(135_378),
                TableCell.of("")));
        return new OfficialDocument("臺北市建成地政事務所", List.of("115年10月份提升政府服務品質執行成果彙整表"), LocalDate.of(2026, 11, 5), true,
                List.of(new Block.Heading("一、執行成果"),
                        new OfficialTable(List.of(TableColumn.words("評核重點", 12).grouped(), TableColumn.middle("編號", 9), TableColumn.words("執行事項", 26),
                                TableColumn.middle("權責課室", 8), TableColumn.words("辦理情形", 27), TableColumn.number("件數", 7).under("成果"),
                                TableColumn.number("達成率", 7).under("成果")), rows),
                        new Block.Notes("備註", List.of("本表依「提升政府服務品質執行計畫」伍、二辦理。", "罕用字：𠮷、堃、喆、峯。")), SIGNATURES));
    }
}

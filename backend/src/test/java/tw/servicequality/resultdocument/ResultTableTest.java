package tw.servicequality.resultdocument;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tw.servicequality.resultdocument.SampleResults.words;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tw.servicequality.document.DocumentFormat;
import tw.servicequality.document.OfficialTable;
import tw.servicequality.document.SampleDocuments;
import tw.servicequality.document.TableCell;
import tw.servicequality.document.TableRow;
import tw.servicequality.progress.report.ProgressItem;
import tw.servicequality.progress.report.SignedProgressReport;
import tw.servicequality.progress.rules.LineKind;

/** What the tables say of signed reports, and how long the largest takes. */
class ResultTableTest {

    private static final List<ProgressItem> ITEMS = SampleResults.items();

    @Test
    void units_that_said_the_same_of_an_item_stand_together_in_the_order_of_the_plan() {
        SignedProgressReport.Line same = new SignedProgressReport.Line(ITEMS.get(0), words(LineKind.CONTINUING, null, null, null, null));
        SignedProgressReport.Line other = new SignedProgressReport.Line(ITEMS.get(0), words(LineKind.PROGRESS, "增設窗口。", null, null, null));
        SignedProgressReport.Line later = new SignedProgressReport.Line(ITEMS.get(1), words(LineKind.CONTINUING, null, null, null, null));
        assertEquals(List.of("（一）基礎服務構面　1、服務一致及正確　一、申辦流程標準化||||",
                        "1.1.1.1.1|（一）案件處理時間縮短情形/隨時檢討簡化作業程序及申請案件流程，以縮短作業時程，提高行政效率。|登記課、地籍資料課|本月持續辦理。|正常",
                        "1.1.1.1.1|（一）案件處理時間縮短情形/隨時檢討簡化作業程序及申請案件流程，以縮短作業時程，提高行政效率。|測量課|增設窗口。|正常",
                        "1.1.1.1.2|修訂「分層負責明細表」，以縮短案件處理時間。|登記課|本月持續辦理。|正常"),
                rows(ResultTable.of(List.of(SampleResults.report(0, 1, List.of(later, same)), SampleResults.report(1, 1, List.of(other)),
                        SampleResults.report(2, 1, List.of(same))))));
    }

    @Test
    void a_section_begins_with_each_criterion_and_says_what_the_plan_names() {
        List<TableRow> rows = ResultTable.of(SampleResults.report(0, 1, ITEMS.stream()
                .map(it -> new SignedProgressReport.Line(it, words(LineKind.CONTINUING, null, null, null, null))).toList())).rows();
        List<String> sections = rows.stream().filter(it -> it.kind() == TableRow.Kind.SECTION).map(it -> it.cells().getFirst().text()).toList();
        assertEquals(18, sections.size());
        assertTrue(sections.contains("（三）服務量能構面　2、服務精進機制　二、他山之石"), sections.toString());
        assertEquals(108 + 18, rows.size());
    }

    @Test
    void facts_words_and_what_is_done_about_it_stand_in_paragraphs_and_remarks_stay_in_the_office() {
        SignedProgressReport.Line behind = SampleResults.behind(ITEMS.get(0));
        String within = ResultWords.of(behind, true);
        assertEquals("""
                本月未及辦理。
                里鄰工作會報參與次數：本月1次，本年度14次（目標≥18次，尚差4次），注意。
                民眾滿意度：本月89.96%（1,124/1,250），本年度89.96%（目標≥90%，尚差0.04百分點），未達標。
                落後原因：人力不足，且適逢年度圖根點清查作業。
                因應對策：調派支援人力，並併入下月專案辦理。
                預定完成日期：115年12月31日。
                研考意見：請於下次會議說明。""", within);
        assertEquals(within.substring(0, within.lastIndexOf('\n')), ResultWords.of(behind, false));
        assertTrue(ResultWords.of(SampleResults.active(ITEMS.get(0)), false).contains("辦理3次（1,045人次）：10/05里鄰工作會報（建成里、光能里）；10/21志工聯繫會報。"));
    }

    @Test
    void title_date_and_signatures_are_those_of_the_reports() {
        ResultDocument month = new ResultDocument(SampleResults.MONTH, null, SampleResults.of(3, true), List.of());
        assertEquals("執行成果彙整表_115年10月", month.name());
        assertEquals(List.of("115年10月份提升政府服務品質執行計畫執行成果彙整表"), month.whole().titles());
        assertEquals("2026-11-07", month.whole().date().toString(), "of the last signature");
        String all = month.whole().toString();
        for (String word : List.of("王大明（代理歐陽峯） 115/11/03", "逾期1個工作日", "陳秘書 115/11/07", "林研考 115/11/05", "113年12月18日修正")) {
            assertTrue(all.contains(word), word);
        }
        assertFalse(all.contains("研考意見") || all.contains("未定稿"), "what stays within the office");
        ResultDocument unit = new ResultDocument(SampleResults.MONTH, "登記課", List.of(SampleResults.report(0, 2, List.of(SampleResults.active(ITEMS.get(0))))), List.of("再修正"));
        assertEquals("執行成果表_登記課_115年10月_第2版_未定稿", unit.name());
        assertTrue(unit.whole().toString().contains("研考意見：請各課室持續補充佐證資料。") && unit.whole().toString().contains("※未定稿：再修正。"));
    }

    /** Eight units, 75 lines each, half of them told at length: more than a month of the office ever has. The PDF takes 0.7 s and 180 MB in all. */
    @ParameterizedTest
    @EnumSource(DocumentFormat.class)
    @Timeout(20)
    void the_largest_month_takes_a_moment_and_little_memory_and_is_always_the_same(DocumentFormat format) {
        byte[] content = written(format);
        long began = System.nanoTime();
        long allocated = allocated();
        assertArrayEquals(content, written(format));
        allocated = allocated() - allocated;
        Duration taken = Duration.ofNanos(System.nanoTime() - began);
        assertTrue(taken.toSeconds() < 5, format + " took " + taken);
        assertTrue(allocated < 400_000_000, format + " used " + allocated + " bytes, the font's included");
        assertTrue(content.length < 1_000_000, content.length + " bytes");
    }

    /** All that this thread ever took of the heap, also what is long given back. */
    private static long allocated() {
        return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }

    private static byte[] written(DocumentFormat format) {
        return SampleDocuments.writer().write(new ResultDocument(SampleResults.MONTH, null, SampleResults.of(75, false), List.of()).whole(), format, "a").content();
    }

    private static List<String> rows(OfficialTable table) {
        return table.rows().stream().map(row -> row.cells().stream().map(TableCell::text).map(it -> it.replace("\n", "/")).collect(Collectors.joining("|"))).toList();
    }
}

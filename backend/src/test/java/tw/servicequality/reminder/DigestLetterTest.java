package tw.servicequality.reminder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tw.servicequality.reminder.ReminderExamples.DATA;
import static tw.servicequality.reminder.ReminderExamples.SURVEYING;
import static tw.servicequality.reminder.ReminderExamples.duty;
import static tw.servicequality.reminder.ReminderExamples.many;
import static tw.servicequality.reminder.ReminderExamples.overdue;
import static tw.servicequality.reminder.ReminderExamples.soon;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.servicequality.actionitem.DueResponse;
import tw.servicequality.actionitem.rules.ItemStatus;
import tw.servicequality.complaint.deadline.DueComplaint;
import tw.servicequality.complaint.rules.DueAudience;
import tw.servicequality.progress.WaitingProgress;
import tw.servicequality.progress.rules.ProgressState;

/** The words of a digest. */
class DigestLetterTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final String ADDRESS = "https://quality.example.gov.tw";

    private static DigestLetter letter(Waiting waiting) {
        return new DigestLetter("王小明", TODAY, waiting, List.of(), List.of(), List.of(), ADDRESS);
    }

    @Test
    void the_plain_text_as_it_arrives() {
        Waiting waiting = new Waiting(List.of(overdue("a", LocalDate.of(2026, 11, 20), -4, SURVEYING, DATA)),
                List.of(soon("b", TODAY, 0, DATA), duty("c", "不定期參加訓練", "配合調訓", LocalDate.of(2026, 11, 30), 2, ItemStatus.ATTENTION, SURVEYING)));
        assertEquals("[服務品質管考] 逾期 1 件、即將到期 2 件", letter(waiting).subject());
        assertEquals("""
                王小明 您好：

                截至115年11月26日（星期四），下列應辦事項尚未完成，請儘速辦理並登錄。

                【逾期】1 件
                1. 4.1.1.1.1 辦理電話禮貌測試
                   權責課室：測量課、資訊課；期限：115/11/20（已逾期 4 個工作日）

                【即將到期】2 件
                1. 4.1.1.1.1 辦理電話禮貌測試
                   權責課室：資訊課；期限：115/11/26（今日到期）
                2. 4.1.1.1.1 配合調訓
                   權責課室：測量課；期限：115/11/30（尚餘 2 個工作日）

                查看與登錄：https://quality.example.gov.tw/duties

                本信由系統於工作日自動寄送，每日至多一封，請勿直接回覆。
                如不需寄送，請登入後於「提醒設定」關閉：https://quality.example.gov.tw/reminder-preference
                """, letter(waiting).text());
    }

    @Test
    void what_people_wrote_cannot_become_html_or_break_a_line() {
        String title = "<script>alert(1)</script> & \"引號\"\r\n第二行\u0000😀";
        Waiting waiting = new Waiting(List.of(), List.of(duty("c", "文", title, TODAY, 0, ItemStatus.ATTENTION, DATA)));
        String html = new DigestLetter("<b>名</b>", TODAY, waiting, List.of(), List.of(), List.of(), ADDRESS).html();
        assertFalse(html.contains("<script>") || html.contains("<b>") || html.contains("\u0000"), html);
        assertTrue(html.contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;引號&quot; 第二行 😀"), html);
        assertTrue(letter(waiting).text().contains("1. 4.1.1.1.1 <script>alert(1)</script> & \"引號\" 第二行 😀\n"), letter(waiting).text());
        assertFalse(html.contains("【逾期】") || html.contains("逾期 0 件"), html);
        assertTrue(html.contains("<a href=\"" + ADDRESS + "/reminder-preference\">提醒設定</a>"), html);
    }

    @Test
    void a_long_text_is_cut_between_characters_and_a_long_list_after_fifty() {
        Waiting waiting = new Waiting(many(53, LocalDate.of(2026, 11, 23)),
                List.of(duty("c", "𠮷".repeat(41), null, TODAY.plusDays(1), null, ItemStatus.ATTENTION, DATA, SURVEYING, DATA, SURVEYING)));
        String text = letter(waiting).text();
        assertTrue(text.contains("【逾期】53 件") && text.contains("\n50. ") && !text.contains("\n51. ") && text.contains("另有 3 件，請至系統查看。"), text);
        assertTrue(text.contains(" " + "𠮷".repeat(40) + "…\n"), text);
        assertTrue(text.contains("資訊課、測量課、資訊課等 4 個課室"), text);
        assertTrue(text.contains("（辦公日曆尚未匯入）"), text);
        assertTrue(letter(waiting).html().contains("<p>另有 3 件，請至系統查看。</p>"));
        assertEquals("[服務品質管考] 逾期 53 件、即將到期 1 件", letter(waiting).subject());
    }

    private static DueComplaint complaint(String number, LocalDate due, Integer left) {
        return new DueComplaint(number, "土地複丈<及>建物測量", "測量課", "陳承辦", due, left, new DueAudience(null, null, null));
    }

    @Test
    void complaints_are_told_by_number_and_topic() {
        List<DueComplaint> cases = List.of(complaint("C1151117-00001", LocalDate.of(2026, 11, 25), -1), complaint("C1151118-00002", TODAY, 0),
                new DueComplaint("C1151119-00003", "其他", null, null, LocalDate.of(2026, 11, 27), 1, new DueAudience(null, null, null)));
        DigestLetter letter = new DigestLetter("王小明", TODAY, new Waiting(List.of(), List.of()), cases, List.of(), List.of(), ADDRESS);
        assertEquals("[服務品質管考] 逾期 0 件、即將到期 0 件、陳情 3 件", letter.subject());
        assertTrue(letter.text().contains("""
                截至115年11月26日（星期四），下列應辦事項及陳情案件尚未完成，請儘速辦理並登錄。

                【陳情案件：逾期或2個工作日內到期】3 件
                1. C1151117-00001 土地複丈<及>建物測量
                   承辦：測量課 陳承辦；限辦日：115/11/25（已逾期 1 個工作日）
                2. C1151118-00002 土地複丈<及>建物測量
                   承辦：測量課 陳承辦；限辦日：115/11/26（今日到期）
                3. C1151119-00003 其他
                   承辦：尚未分辦；限辦日：115/11/27（尚餘 1 個工作日）
                陳情案件：https://quality.example.gov.tw/complaints?due=soon
                """), letter.text());
        assertTrue(letter.html().contains("土地複丈&lt;及&gt;建物測量</td>") && letter.html().contains("complaints?due=soon\">查看陳情案件</a>"), letter.html());
        List<DueComplaint> many = IntStream.range(0, 53).mapToObj(i -> complaint("C1151117-" + i, TODAY, 0)).toList();
        String text = new DigestLetter("王小明", TODAY, new Waiting(List.of(), List.of()), many, List.of(), List.of(), ADDRESS).text();
        assertTrue(text.contains("】53 件") && text.contains("\n50. ") && !text.contains("\n51. ") && text.contains("另有 3 件，請至系統查看。"), text);
    }

    @Test
    void overdue_since_a_holiday_counts_no_working_day() {
        String text = letter(new Waiting(List.of(overdue("a", TODAY.minusDays(1), 0, DATA)), List.of())).text();
        assertTrue(text.contains("期限：115/11/25（已逾期）"), text);
    }

    @Test
    void improvements_are_told_with_owner_and_day_and_what_few_may_read_stays_away() {
        Waiting none = new Waiting(List.of(), List.of());
        List<WaitingImprovement> improvements = List.of(
                new WaitingImprovement(new UUID(2, 1), "I115-001", "通知書未載明時段\r\n<b>", SURVEYING, "陳承辦", TODAY.minusDays(2), true, -2),
                new WaitingImprovement(new UUID(2, 2), "I115-002", null, DATA, "林承辦", TODAY, false, 0));
        DigestLetter letter = new DigestLetter("王小明", TODAY, none, List.of(), improvements, List.of(), ADDRESS);
        assertEquals("[服務品質管考] 逾期 1 件、即將到期 1 件", letter.subject());
        assertTrue(letter.text().contains("""
                【矯正預防措施】2 件
                1. I115-001 通知書未載明時段 <b>
                   權責課室：測量課；負責人：陳承辦；期限：115/11/24（已逾期 2 個工作日）
                2. I115-002 （內容限權責人員查閱）
                   權責課室：資訊課；負責人：林承辦；期限：115/11/26（今日到期）
                   查看：https://quality.example.gov.tw/improvements
                """), letter.text());
        assertTrue(letter.html().contains("通知書未載明時段 &lt;b&gt;") && letter.html().contains("<h3>矯正預防措施 2 件</h3>"), letter.html());
    }

    @Test
    void monthly_reports_are_told_with_whose_turn_it_is() {
        DueResponse due = new DueResponse(TODAY.minusDays(1), TODAY.minusDays(1), false, null);
        List<WaitingProgress> progress = List.of(new WaitingProgress(null, SURVEYING, 2026, 10, null, due, true, -1),
                new WaitingProgress(UUID.randomUUID(), DATA, 2026, 10, ProgressState.SUBMITTED, due, false, null));
        DigestLetter letter = new DigestLetter("王小明", TODAY, new Waiting(List.of(), List.of()), List.of(), List.of(), progress, ADDRESS);
        assertTrue(letter.subject().endsWith("、月報 2 件"), letter.subject());
        assertTrue(letter.text().contains("1. 測量課 115年10月月報：尚未填報，期限 ") && letter.text().contains("已逾期 1 個工作日"), letter.text());
        assertTrue(letter.text().contains("2. 資訊課 115年10月月報：待彙整\n"), letter.text());
        assertTrue(letter.html().contains("待彙整") && letter.html().contains(ADDRESS + "/progress"), letter.html());
    }

    @ParameterizedTest(name = "{0}, overdue {1}, {2} days left: {3}")
    @CsvSource({"DRAFT, false, 5, true", "DRAFT, false, 6, false", ", false, 0, true", ", true, -1, true", "RETURNED, false, , true", "SUBMITTED, false, , true",
        "CONSOLIDATED, false, , true", "DRAFT, false, , false"})
    void a_report_presses_before_and_after_its_due_day(ProgressState state, boolean overdue, Integer left, boolean pressing) {
        DueResponse due = new DueResponse(TODAY.plusDays(9), TODAY.plusDays(9), false, null);
        assertEquals(pressing, new WaitingProgress(null, SURVEYING, 2026, 10, state, due, overdue, left).isPressing(TODAY, 5));
    }
}

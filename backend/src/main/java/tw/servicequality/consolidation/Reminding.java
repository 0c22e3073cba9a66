package tw.servicequality.consolidation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import tw.servicequality.platform.actor.Role;
import tw.servicequality.platform.rules.RocDate;
import tw.servicequality.progress.ProgressPeriodResponse;

/** Who is reminded of a report that has not come, and in which words. */
final class Reminding {

    private static final Set<Role> REMINDED = Set.of(Role.SECTION_CHIEF, Role.CASE_OFFICER);
    private static final String END = "本信由研考催辦時寄送，每日至多一封，請勿直接回覆。";

    private Reminding() {
    }

    /** Whether the report is asked for and has not come. */
    static boolean isAwaited(ProgressPeriodResponse it) {
        return it.demanded() && it.firstSubmittedOn() == null;
    }

    static boolean concerns(Set<Role> roles) {
        return roles.stream().anyMatch(REMINDED::contains);
    }

    static String subject(ProgressPeriodResponse it) {
        return "[服務品質管考] " + month(it) + "月報" + (it.overdue() ? "已逾期" : "請於期限前送出");
    }

    static String text(ProgressPeriodResponse it, LocalDate today, String address) {
        return String.join("\n", List.of(it.unit().name() + " 您好：", "", month(it) + "執行成果月報" + (it.state() == null ? "尚未開始填報" : "尚未送出（已填 " + it.filled() + "／"
                + it.items() + " 項）") + "，期限為" + RocDate.words(it.due().date()) + "（" + left(it, today) + "），請儘速填報並送研考彙整。", "", "填報：" + address
                + "/progress", "", END)) + "\n";
    }

    private static String left(ProgressPeriodResponse it, LocalDate today) {
        Integer left = it.workingDaysLeft();
        if (it.due().date().isBefore(today)) {
            return left == null || left == 0 ? "已逾期" : "已逾期 " + -left + " 個工作日";
        }
        return it.due().date().equals(today) ? "今日到期" : left == null ? "辦公日曆尚未匯入" : "尚餘 " + left + " 個工作日";
    }

    private static String month(ProgressPeriodResponse it) {
        return it.year() - RocDate.OFFSET + "年" + it.month() + "月";
    }
}

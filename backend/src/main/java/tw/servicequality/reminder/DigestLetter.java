package tw.servicequality.reminder;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import tw.servicequality.actionitem.UnitReference;
import tw.servicequality.complaint.deadline.DueComplaint;
import tw.servicequality.duty.DutyResponse;
import tw.servicequality.platform.rules.RocDate;
import tw.servicequality.progress.WaitingProgress;

/**
 * The words of a digest, as plain text and as simple HTML.
 *
 * @param cases complaints that are late or due within two working days; told without a word that a citizen wrote
 * @param progress monthly reports to be filled in, consolidated or reviewed
 * @param address how people reach the program, without a slash at its end
 */
record DigestLetter(String name, LocalDate today, Waiting waiting, List<DueComplaint> cases, List<WaitingImprovement> improvements,
        List<WaitingProgress> progress, String address) {

    /** A mail is no list of everything; the program shows the rest. */
    private static final int SHOWN = 50;
    private static final int TEXT = 40;
    private static final int UNITS = 3;
    private static final String LINE = "\n";
    private static final String CELL = "<td style=\"border:1px solid #999;padding:4px 8px;vertical-align:top\">";
    private static final String HEAD = "<th style=\"border:1px solid #999;padding:4px 8px;text-align:left;background:#eee\">";
    private static final String CASES = "陳情案件：逾期或2個工作日內到期";
    private static final String CASES_PATH = "/complaints?due=soon";
    private static final String END = "本信由系統於工作日自動寄送，每日至多一封，請勿直接回覆。";
    private static final String SWITCH_OFF = "如不需寄送，請登入後於「提醒設定」關閉：";

    String subject() {
        int late = (int) improvements.stream().filter(WaitingImprovement::overdue).count();
        return "[服務品質管考] 逾期 " + (waiting.overdue().size() + late) + " 件、即將到期 " + (waiting.dueSoon().size() + improvements.size() - late) + " 件"
                + (cases.isEmpty() ? "" : "、陳情 " + cases.size() + " 件") + (progress.isEmpty() ? "" : "、月報 " + progress.size() + " 件");
    }

    String text() {
        StringBuilder text = new StringBuilder(oneLine(name)).append(" 您好：").append(LINE).append(LINE).append(opening()).append(LINE);
        paragraph(text, "逾期", waiting.overdue());
        paragraph(text, "即將到期", waiting.dueSoon());
        casesAsText(text);
        improvements(text);
        progressAsText(text);
        return text.append(LINE).append("查看與登錄：").append(address).append("/duties").append(LINE).append(LINE).append(END).append(LINE)
                .append(SWITCH_OFF).append(address).append("/reminder-preference").append(LINE).toString();
    }

    String html() {
        StringBuilder html = new StringBuilder("<!doctype html><html lang=\"zh-Hant-TW\"><body style=\"font-family:sans-serif;line-height:1.6\">");
        html.append("<p>").append(escaped(oneLine(name))).append(" 您好：</p><p>").append(escaped(opening())).append("</p>");
        table(html, "逾期", waiting.overdue());
        table(html, "即將到期", waiting.dueSoon());
        casesAsTable(html);
        improvements(html, "矯正預防措施");
        progressAsTable(html);
        html.append("<p>").append(link("/duties", "查看與登錄應辦事項")).append("</p><p style=\"color:#555;font-size:small\">").append(END).append("<br>")
                .append(SWITCH_OFF).append(link("/reminder-preference", "提醒設定")).append("</p></body></html>");
        return html.toString();
    }

    private String opening() {
        return "截至" + RocDate.words(today) + "（" + today.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.TRADITIONAL_CHINESE)
                + "），下列應辦事項" + (cases.isEmpty() ? "" : "及陳情案件") + "尚未完成，請儘速辦理並登錄。";
    }

    private void casesAsText(StringBuilder text) {
        if (cases.isEmpty()) {
            return;
        }
        text.append(LINE).append("【").append(CASES).append("】").append(cases.size()).append(" 件").append(LINE);
        int number = 1;
        for (DueComplaint it : shown(cases)) {
            text.append(number++).append(". ").append(it.number()).append(' ').append(oneLine(it.topic())).append(LINE).append("   承辦：").append(holder(it))
                    .append("；限辦日：").append(RocDate.table(it.dueOn())).append("（").append(left(it.dueOn(), it.workingDaysLeft())).append("）").append(LINE);
        }
        if (cases.size() > SHOWN) {
            text.append(more(cases)).append(LINE);
        }
        text.append("陳情案件：").append(address).append(CASES_PATH).append(LINE);
    }

    private void casesAsTable(StringBuilder html) {
        if (cases.isEmpty()) {
            return;
        }
        html.append("<h3>").append(CASES).append(' ').append(cases.size()).append(" 件</h3><table style=\"border-collapse:collapse\"><tr>");
        List.of("案號", "案由", "承辦", "限辦日", "工作日").forEach(head -> html.append(HEAD).append(head).append("</th>"));
        html.append("</tr>");
        for (DueComplaint it : shown(cases)) {
            html.append("<tr>");
            List.of(it.number(), oneLine(it.topic()), holder(it), RocDate.table(it.dueOn()), left(it.dueOn(), it.workingDaysLeft()))
                    .forEach(cell -> html.append(CELL).append(escaped(cell)).append("</td>"));
            html.append("</tr>");
        }
        html.append("</table>");
        if (cases.size() > SHOWN) {
            html.append("<p>").append(more(cases)).append("</p>");
        }
        html.append("<p>").append(link(CASES_PATH, "查看陳情案件")).append("</p>");
    }

    private static String holder(DueComplaint it) {
        return it.unit() == null ? "尚未分辦" : oneLine(it.unit()) + (it.handler() == null ? "" : " " + oneLine(it.handler()));
    }

    private void paragraph(StringBuilder text, String title, List<DutyResponse> duties) {
        if (duties.isEmpty()) {
            return;
        }
        text.append(LINE).append("【").append(title).append("】").append(duties.size()).append(" 件").append(LINE);
        int number = 1;
        for (DutyResponse duty : shown(duties)) {
            text.append(number++).append(". ").append(duty.itemCode()).append(' ').append(what(duty)).append(LINE)
                    .append("   權責課室：").append(units(duty)).append("；期限：").append(RocDate.table(duty.due().date()))
                    .append("（").append(left(duty)).append("）").append(LINE);
        }
        if (duties.size() > SHOWN) {
            text.append(more(duties)).append(LINE);
        }
    }

    private void table(StringBuilder html, String title, List<DutyResponse> duties) {
        if (duties.isEmpty()) {
            return;
        }
        html.append("<h3>").append(title).append(' ').append(duties.size()).append(" 件</h3><table style=\"border-collapse:collapse\"><tr>");
        List.of("項次", "應辦事項", "權責課室", "期限", "工作日").forEach(head -> html.append(HEAD).append(head).append("</th>"));
        html.append("</tr>");
        for (DutyResponse duty : shown(duties)) {
            html.append("<tr>");
            List.of(duty.itemCode(), what(duty), units(duty), RocDate.table(duty.due().date()), left(duty))
                    .forEach(cell -> html.append(CELL).append(escaped(cell)).append("</td>"));
            html.append("</tr>");
        }
        html.append("</table>");
        if (duties.size() > SHOWN) {
            html.append("<p>").append(more(duties)).append("</p>");
        }
    }

    private void improvements(StringBuilder text) {
        if (improvements.isEmpty()) {
            return;
        }
        text.append(LINE).append("【矯正預防措施】").append(improvements.size()).append(" 件").append(LINE);
        int number = 1;
        for (WaitingImprovement it : improvements.subList(0, Math.min(SHOWN, improvements.size()))) {
            text.append(number++).append(". ").append(it.number()).append(' ').append(what(it)).append(LINE)
                    .append("   權責課室：").append(oneLine(it.unit().name())).append("；負責人：").append(oneLine(it.ownerName()))
                    .append("；期限：").append(RocDate.table(it.dueOn())).append("（").append(left(it.dueOn(), it.workingDaysLeft())).append("）").append(LINE);
        }
        text.append("   查看：").append(address).append("/improvements").append(LINE);
    }

    private void improvements(StringBuilder html, String title) {
        if (improvements.isEmpty()) {
            return;
        }
        html.append("<h3>").append(title).append(' ').append(improvements.size()).append(" 件</h3><table style=\"border-collapse:collapse\"><tr>");
        List.of("編號", "發現事項", "權責課室", "負責人", "期限", "工作日").forEach(head -> html.append(HEAD).append(head).append("</th>"));
        html.append("</tr>");
        for (WaitingImprovement it : improvements.subList(0, Math.min(SHOWN, improvements.size()))) {
            html.append("<tr>");
            List.of(it.number(), what(it), oneLine(it.unit().name()), oneLine(it.ownerName()), RocDate.table(it.dueOn()),
                    left(it.dueOn(), it.workingDaysLeft())).forEach(cell -> html.append(CELL).append(escaped(cell)).append("</td>"));
            html.append("</tr>");
        }
        html.append("</table><p>").append(link("/improvements", "查看矯正預防措施")).append("</p>");
    }

    private void progressAsText(StringBuilder text) {
        if (progress.isEmpty()) {
            return;
        }
        text.append(LINE).append("【月報】").append(progress.size()).append(" 件").append(LINE);
        int number = 1;
        for (WaitingProgress it : shown(progress)) {
            text.append(number++).append(". ").append(oneLine(it.unit().name())).append(' ').append(month(it)).append("月報：").append(step(it)).append(LINE);
        }
        text.append("   查看：").append(address).append("/progress").append(LINE);
    }

    private void progressAsTable(StringBuilder html) {
        if (progress.isEmpty()) {
            return;
        }
        html.append("<h3>月報 ").append(progress.size()).append(" 件</h3><table style=\"border-collapse:collapse\"><tr>");
        List.of("課室", "月份", "待辦").forEach(head -> html.append(HEAD).append(head).append("</th>"));
        html.append("</tr>");
        for (WaitingProgress it : shown(progress)) {
            html.append("<tr>");
            List.of(oneLine(it.unit().name()), month(it), step(it)).forEach(cell -> html.append(CELL).append(escaped(cell)).append("</td>"));
            html.append("</tr>");
        }
        html.append("</table><p>").append(link("/progress", "查看月報")).append("</p>");
    }

    private String step(WaitingProgress it) {
        String due = it.overdue() || it.workingDaysLeft() != null ? "，期限 " + RocDate.table(it.due().date()) + "（" + left(it.due().date(), it.workingDaysLeft()) + "）" : "";
        return (it.state() == null ? "尚未填報" : switch (it.state()) {
            case DRAFT -> "填報中，尚未送出";
            case RETURNED -> "退回修正";
            case SUBMITTED -> "待彙整";
            case CONSOLIDATED -> "待核閱";
            case REVIEWED -> "已核閱";
        }) + due;
    }

    private static String month(WaitingProgress it) {
        return it.year() - RocDate.OFFSET + "年" + it.month() + "月";
    }

    private String left(DutyResponse duty) {
        return left(duty.due().date(), duty.workingDaysLeft());
    }

    private String left(LocalDate due, Integer left) {
        if (due.isBefore(today)) {
            return left == null || left == 0 ? "已逾期" : "已逾期 " + -left + " 個工作日";
        }
        if (due.equals(today)) {
            return "今日到期";
        }
        return left == null ? "辦公日曆尚未匯入" : "尚餘 " + left + " 個工作日";
    }

    private static <T> List<T> shown(List<T> all) {
        return all.subList(0, Math.min(SHOWN, all.size()));
    }

    private static String more(List<?> all) {
        return "另有 " + (all.size() - SHOWN) + " 件，請至系統查看。";
    }

    /** The item's text, or what was called for. */
    private static String what(DutyResponse duty) {
        return cut(oneLine(duty.title() == null ? duty.itemText() : duty.title()));
    }

    /** What was found; of what few may read nothing stands in a mail. */
    private static String what(WaitingImprovement improvement) {
        return improvement.finding() == null ? "（內容限權責人員查閱）" : cut(oneLine(improvement.finding()));
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= TEXT ? text : text.substring(0, text.offsetByCodePoints(0, TEXT)) + "…";
    }

    private static String units(DutyResponse duty) {
        List<UnitReference> units = duty.units();
        String names = units.stream().limit(UNITS).map(unit -> oneLine(unit.name())).collect(Collectors.joining("、"));
        return units.size() <= UNITS ? names : names + "等 " + units.size() + " 個課室";
    }

    private String link(String path, String words) {
        return "<a href=\"" + escaped(address + path) + "\">" + words + "</a>";
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("'", "&#39;");
    }
}

package tw.servicequality.resultdocument;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.servicequality.actionitem.Quantity;
import tw.servicequality.actionitem.rules.ItemStatus;
import tw.servicequality.kpi.rules.KpiStatus;
import tw.servicequality.platform.rules.RocDate;
import tw.servicequality.progress.report.ProgressItem;
import tw.servicequality.progress.report.ProgressWords;
import tw.servicequality.progress.report.SignedProgressReport;
import tw.servicequality.progress.rules.LineKind;
import tw.servicequality.resultdocument.rules.ShownFigure;

/** What a signed line says, in the words of the official table. */
final class ResultWords {

    private static final String END = "。";
    private static final String PERCENT = "%";

    private ResultWords() {
    }

    /** How an item stands. */
    static String of(ItemStatus status) {
        return switch (status) {
            case NO_DATA -> "無資料";
            case NOT_DUE -> "未到期";
            case ON_TRACK -> "正常";
            case ATTENTION -> "注意";
            case BEHIND -> "落後";
            case OVERDUE -> "逾期";
        };
    }

    /**
     * 執行情形: what was said, what was done, figures, evidence; then why it is behind and what is done about it, where that was said. A paragraph for each.
     *
     * @param remarks whether with what research and evaluation remarked, which stays within the office
     */
    static String of(SignedProgressReport.Line line, boolean remarks) {
        ProgressWords words = line.words();
        List<String> all = new ArrayList<>();
        if (words.kind() == LineKind.CONTINUING) {
            all.add("本月持續辦理。");
        }
        add(all, "", words.narrative());
        if (line.item().done().activities() > 0) {
            all.add(done(line.item()));
        }
        line.item().indicators().stream().filter(it -> it.month() != null || it.year() != null).map(ResultWords::figure).forEach(all::add);
        if (!words.attachments().isEmpty()) {
            all.add("佐證資料：" + words.attachments().size() + "件" + END);
        }
        add(all, "落後原因：", words.cause());
        add(all, "因應對策：", words.countermeasure());
        if (words.expectedOn() != null) {
            all.add("預定完成日期：" + RocDate.words(words.expectedOn()) + END);
        }
        add(all, "研考意見：", remarks ? words.remark() : null);
        return all.isEmpty() ? "–" : String.join("\n", all);
    }

    private static void add(List<String> all, String label, String words) {
        if (words != null) {
            all.add(label + words);
        }
    }

    /** 辦理2次（45人次）：10/05志工聯繫會報；…. */
    private static String done(ProgressItem item) {
        ProgressItem.Sums sums = item.done();
        String more = Stream.of(amount(sums.people(), "人次"), amount(sums.pieces(), "件")).filter(it -> !it.isEmpty()).collect(Collectors.joining("、"));
        String each = item.activities().stream().map(it -> "%02d/%02d%s".formatted(it.happenedOn().getMonthValue(), it.happenedOn().getDayOfMonth(), it.title()))
                .collect(Collectors.joining("；"));
        return "辦理" + amount(sums.times(), "次") + (more.isEmpty() ? "" : "（" + more + "）") + (each.isEmpty() ? "" : "：" + each) + END;
    }

    private static String amount(int number, String unit) {
        return number == 0 ? "" : ShownFigure.of(BigDecimal.valueOf(number), null) + unit;
    }

    /** 志工聯繫會報辦理次數：本月1次，本年累計2次（目標≥3次，尚差1次），進度內. */
    private static String figure(ProgressItem.IndicatorLine it) {
        List<String> parts = new ArrayList<>();
        if (it.month() != null) {
            boolean basis = it.unit().equals(PERCENT) && it.numerator() != null && it.denominator() != null;
            parts.add("本月" + shown(it.month(), it) + (basis ? "（" + ShownFigure.of(it.numerator(), null) + "/" + ShownFigure.of(it.denominator(), null) + "）" : ""));
        }
        if (it.year() != null) {
            parts.add("本年度" + shown(it.year(), it) + target(it));
        }
        parts.add(of(it.yearStatus()));
        return it.name() + "：" + String.join("，", parts) + END;
    }

    private static String target(ProgressItem.IndicatorLine it) {
        if (it.comparison() == Quantity.Comparison.NONE || it.threshold() == null) {
            return "";
        }
        String mark = switch (it.comparison()) {
            case AT_LEAST -> "≥";
            case AT_MOST -> "≤";
            default -> "＝";
        };
        return "（目標" + mark + ShownFigure.of(it.threshold(), null) + it.unit() + gap(it) + "）";
    }

    private static String gap(ProgressItem.IndicatorLine it) {
        if (it.gap() == null || it.gap().signum() == 0) {
            return "";
        }
        String unit = it.unit().equals(PERCENT) ? "百分點" : it.unit();
        return (it.comparison() == Quantity.Comparison.AT_MOST ? "，超過" : "，尚差") + ShownFigure.of(it.gap(), BigDecimal.ZERO) + unit;
    }

    private static String shown(BigDecimal value, ProgressItem.IndicatorLine it) {
        return ShownFigure.of(value, it.threshold()) + it.unit();
    }

    private static String of(KpiStatus status) {
        return switch (status) {
            case NO_DATA -> "無資料";
            case NOT_DUE -> "未到期";
            case NOT_APPLICABLE -> "不適用";
            case REPORTED -> "僅統計";
            case MET -> "達標";
            case ON_PACE -> "進度內";
            case AT_RISK -> "注意";
            case MISSED -> "未達標";
        };
    }
}

package tw.servicequality.kpi;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tw.servicequality.actionitem.UnitReference;
import tw.servicequality.tabular.Choice;
import tw.servicequality.tabular.Column;
import tw.servicequality.tabular.ColumnKind;
import tw.servicequality.tabular.Columns;
import tw.servicequality.tabular.written.TableExport;

/** Indicators of a year as rows of a table: target, where the year stands, the figure of each month. */
public final class KpiColumns {

    public static final List<Choice> KINDS = List.of(Choice.of("RATIO", "比率", "Ratio"), Choice.of("COUNT", "數量", "Count"), Choice.of("AVERAGE", "平均", "Average"),
            Choice.of("CHECKLIST", "檢核", "Checklist"));
    public static final List<Choice> STATUSES = List.of(Choice.of("MET", "達標", "Met"), Choice.of("ON_PACE", "進度內", "On pace"), Choice.of("AT_RISK", "注意", "At risk"),
            Choice.of("MISSED", "未達標", "Missed"), Choice.of("NOT_APPLICABLE", "不適用", "Not applicable"), Choice.of("REPORTED", "僅統計", "Reported"),
            Choice.of("NOT_DUE", "未到期", "Not due"), Choice.of("NO_DATA", "無資料", "No data"));

    public static final Columns ALL = Columns.of(Stream.concat(Stream.of(
            Column.text("code", "代碼", "Code", 60),
            Column.text("dutyCode", "量化要求編號", "Duty code", 20),
            Column.text("name", "指標", "Indicator", 300),
            Column.text("nameEn", "英文名稱", "English name", 300),
            Column.longText("measure", "計算方式", "Measure", 1000),
            Column.of(ColumnKind.WHOLE, "year", "西元年", "Year"),
            Column.choice("kind", "種類", "Kind", KINDS),
            Column.text("unit", "單位", "Measured in", 40),
            Column.choice("period", "評量期間", "Period", List.of(Choice.of("YEAR", "按年計", "Counted by year"), Choice.of("MONTH", "按月計", "Counted by month"),
                    Choice.of("STANDING", "隨時維持", "Kept at all times"), Choice.of("PER_CASE", "逐案計", "Counted by case"),
                    Choice.of("PER_SURVEY", "按次調查計", "Counted by survey"), Choice.of("ON_CALL", "依通知辦理", "When called for"))),
            Column.choice("entry", "填報頻率", "Entry", List.of(Choice.of("MONTH", "每月", "Month"), Choice.of("YEAR", "每年", "Year"), Choice.of("EVENT", "每次", "Event"))),
            Column.of(ColumnKind.YES_NO, "headline", "重點指標", "Headline"),
            Column.text("itemCodes", "執行事項編號", "Item codes", 1000),
            Column.text("units", "課室代碼", "Unit codes", 1000),
            Column.text("unitNames", "課室", "Unit names", 2000),
            Column.choice("targetComparison", "目標比較", "Target comparison", List.of(Choice.of("AT_LEAST", "至少", "At least"), Choice.of("AT_MOST", "至多", "At most"),
                    Choice.of("EQUALS", "等於", "Equal"), Choice.of("NONE", "只統計，不設目標", "Reported only"))),
            Column.of(ColumnKind.DECIMAL, "targetThreshold", "目標值", "Target"),
            Column.of(ColumnKind.DECIMAL, "targetWarn", "注意值", "Warning"),
            Column.choice("targetAggregation", "年度計算", "Aggregation", List.of(Choice.of("SUM", "加總", "Sum"), Choice.of("LATEST", "取最近一次", "Latest"),
                    Choice.of("POOLED", "合併計算", "Pooled"), Choice.of("MEAN_OF_PERIODS", "各期平均", "Mean of periods"),
                    Choice.of("N_WEIGHTED_MEAN", "依份數加權平均", "Mean weighted by n"), Choice.of("MIN", "取最低值", "Lowest"))),
            Column.choice("targetScope", "目標範圍", "Scope", List.of(Choice.of("OFFICE", "全所合計", "The office together"),
                    Choice.of("SECTION", "各課室分別計算", "Each unit for itself"))),
            Column.choice("resultStatus", "狀態", "Status", STATUSES),
            Column.of(ColumnKind.DECIMAL, "resultValue", "年度結果", "Result"),
            Column.of(ColumnKind.DECIMAL, "resultNumerator", "分子", "Numerator"),
            Column.of(ColumnKind.DECIMAL, "resultDenominator", "分母", "Denominator"),
            Column.of(ColumnKind.DECIMAL, "resultGap", "還差", "Gap"),
            Column.of(ColumnKind.DECIMAL, "resultExpected", "今日應有進度", "Expected by today"),
            Column.of(ColumnKind.DECIMAL, "resultProjection", "年底推估", "Projection"),
            Column.of(ColumnKind.YES_NO, "resultReachable", "仍可達成", "Reachable"),
            Column.of(ColumnKind.WHOLE, "resultMet", "達標數", "Met"),
            Column.of(ColumnKind.WHOLE, "resultJudged", "評量數", "Judged"),
            Column.choice("resultJudgedIn", "評量單元", "Judged in", List.of(Choice.of("PERIODS", "期間", "Periods"), Choice.of("UNITS", "課室", "Units")))),
            IntStream.rangeClosed(1, 12).mapToObj(month -> Column.of(ColumnKind.DECIMAL, "month" + month, month + "月", "Value of month " + month)))
            .toArray(Column[]::new));

    private KpiColumns() {
    }

    public static Map<String, ?> values(KpiResponse it) {
        KpiResponse.Target target = it.target();
        KpiResponse.Result result = it.result();
        Map<String, Object> values = new HashMap<>();
        values.put("code", it.code());
        values.put("dutyCode", it.dutyCode());
        values.put("name", it.name());
        values.put("nameEn", it.nameEn());
        values.put("measure", it.measure());
        values.put("year", (long) it.year());
        values.put("kind", it.kind().name());
        values.put("unit", it.unit());
        values.put("period", it.period().name());
        values.put("entry", it.entry().name());
        values.put("headline", it.headline());
        values.put("itemCodes", TableExport.several(it.itemCodes(), code -> code));
        values.put("units", TableExport.several(it.units(), UnitReference::code));
        values.put("unitNames", TableExport.several(it.units(), UnitReference::name));
        values.put("targetComparison", target.comparison().name());
        values.put("targetThreshold", target.threshold());
        values.put("targetWarn", target.warn());
        values.put("targetAggregation", target.aggregation().name());
        values.put("targetScope", target.scope().name());
        values.put("resultStatus", result.status().name());
        values.put("resultValue", result.value());
        values.put("resultNumerator", result.numerator());
        values.put("resultDenominator", result.denominator());
        values.put("resultGap", result.gap());
        values.put("resultExpected", result.expected());
        values.put("resultProjection", result.projection());
        values.put("resultReachable", result.reachable());
        values.put("resultMet", (long) result.met());
        values.put("resultJudged", (long) result.judged());
        values.put("resultJudgedIn", result.judgedIn().name());
        it.months().forEach(month -> values.put("month" + month.month(), month.figure().value()));
        return values;
    }
}

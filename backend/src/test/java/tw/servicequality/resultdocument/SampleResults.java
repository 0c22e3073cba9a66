package tw.servicequality.resultdocument;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import tw.servicequality.actionitem.DueResponse;
import tw.servicequality.actionitem.Quantity;
import tw.servicequality.actionitem.rules.ItemStatus;
import tw.servicequality.kpi.rules.KpiStatus;
import tw.servicequality.progress.report.ProgressItem;
import tw.servicequality.progress.report.ProgressWords;
import tw.servicequality.progress.report.SignedProgressReport;
import tw.servicequality.progress.rules.LineKind;
import tw.servicequality.resultdocument.rules.PlanNumber;

/** Signed reports to try the tables with: the shipped plan's own items and headings, and of each kind of line some. */
final class SampleResults {

    static final YearMonth MONTH = YearMonth.of(2026, 10);
    static final List<String> UNITS = List.of("登記課", "測量課", "地籍資料課", "資訊課", "行政課", "人事機構", "研考", "地價課");

    private static final String NARRATIVE = "複丈案件簡訊通知改版上線，民眾可點連結查詢到場時間；民國115年10月2日起試辦，俟3個月後檢討。";

    private static final ProgressItem.Sums NOTHING = new ProgressItem.Sums(0, 0, 0, 0);

    private SampleResults() {
    }

    /** Eight units with so many lines each. @param plain whether most units just carry on, as they do in a quiet month */
    static List<SignedProgressReport> of(int lines, boolean plain) {
        List<ProgressItem> items = items();
        return IntStream.range(0, UNITS.size()).mapToObj(unit -> report(unit, 1, IntStream.range(0, lines)
                .mapToObj(i -> line(items.get((i + unit * 4) % items.size()), unit, plain)).sorted(Comparator.comparing(it -> it.item().code(), PlanNumber.ORDER)).toList())).toList();
    }

    /** A report of a unit. */
    static SignedProgressReport report(int unit, int revision, List<SignedProgressReport.Line> lines) {
        LocalDate due = MONTH.plusMonths(1).atDay(5);
        return new SignedProgressReport(1, id("report" + unit), revision, "臺北市建成地政事務所", new SignedProgressReport.Unit(id("unit" + unit), "unit" + unit, UNITS.get(unit), "Unit"),
                MONTH.getYear(), MONTH.getMonthValue(), "臺北市建成地政事務所提升政府服務品質執行計畫", LocalDate.of(2024, 12, 18), new DueResponse(due, due, false, null),
                due.plusDays(unit == 1 ? 1 : -2), unit == 1 ? 1 : 0, signature("王大明" + (unit == 2 ? "（代理歐陽峯）" : ""), 3), signature("林研考", 5),
                signature("陳秘書", 6 + unit % 2), "請各課室持續補充佐證資料。", lines);
    }

    /** A line about an item, whose kind follows from unit and item. */
    static SignedProgressReport.Line line(ProgressItem item, int unit, boolean plain) {
        int choice = Math.floorMod(item.code().hashCode() + unit * 3, plain ? 40 : 7);
        return switch (choice) {
            case 0 -> new SignedProgressReport.Line(item, words(LineKind.PROGRESS, NARRATIVE, null, null, null));
            case 1 -> behind(item);
            case 2 -> active(item);
            case 3 -> new SignedProgressReport.Line(with(item, ItemStatus.ATTENTION, NOTHING, List.of(), true),
                    words(LineKind.CONTINUING, null, "進度略低於預期。", null, null));
            default -> new SignedProgressReport.Line(item, words(LineKind.CONTINUING, null, null, null, null));
        };
    }

    /** Behind, with figures, reasons and a remark. */
    static SignedProgressReport.Line behind(ProgressItem item) {
        return new SignedProgressReport.Line(with(item, ItemStatus.BEHIND, NOTHING, List.of(), true), words(LineKind.BEHIND, "本月未及辦理。",
                "人力不足，且適逢年度圖根點清查作業。", "調派支援人力，並併入下月專案辦理。", MONTH.plusMonths(2).atEndOfMonth()));
    }

    /** With activities, and characters that few fonts know. */
    static SignedProgressReport.Line active(ProgressItem item) {
        List<ProgressItem.Done> activities = List.of(new ProgressItem.Done(id("a"), MONTH.atDay(5), "里鄰工作會報（建成里、光能里）", 2, 45, null),
                new ProgressItem.Done(id("b"), MONTH.atDay(21), "志工聯繫會報", 1, 1000, null));
        return new SignedProgressReport.Line(with(item, ItemStatus.ON_TRACK, new ProgressItem.Sums(2, 3, 1045, 0), activities, false),
                words(LineKind.PROGRESS, NARRATIVE + "\n罕用字：𠮷、堃、喆。", null, null, null));
    }

    static ProgressWords words(LineKind kind, String narrative, String cause, String countermeasure, LocalDate expectedOn) {
        return new ProgressWords(kind, narrative, cause, countermeasure, expectedOn, cause == null ? null : "請於下次會議說明。", null, List.of());
    }

    /** The items of the shipped plan, in its order. */
    static List<ProgressItem> items() {
        List<ProgressItem> items = new ArrayList<>();
        try (InputStream in = SampleResults.class.getResourceAsStream("/plan/plan-113.yaml")) {
            for (JsonNode dimension : new YAMLMapper().readTree(in).get("dimensions")) {
                for (JsonNode sub : dimension.path("subDimensions")) {
                    for (JsonNode criterion : sub.path("criteria")) {
                        for (JsonNode group : criterion.path("groups")) {
                            group.path("items").forEach(it -> items.add(new ProgressItem(id(it.get("code").asText()), it.get("code").asText(), it.get("text").asText(),
                                    heading(dimension), heading(sub), heading(criterion), heading(group), List.of(it.get("assignments").get(0).get("schedule").asText()), null,
                                    ItemStatus.ON_TRACK, NOTHING, List.of(), List.of())));
                        }
                    }
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return items;
    }

    private static ProgressItem with(ProgressItem it, ItemStatus status, ProgressItem.Sums done, List<ProgressItem.Done> activities, boolean indicator) {
        List<ProgressItem.IndicatorLine> indicators = !indicator ? List.of() : List.of(
                new ProgressItem.IndicatorLine("MEETINGS", "里鄰工作會報參與次數", "Meetings", "次", new BigDecimal("1"), null, null, KpiStatus.REPORTED, new BigDecimal("14"),
                        KpiStatus.AT_RISK, Quantity.Comparison.AT_LEAST, new BigDecimal("18"), new BigDecimal("4"), new BigDecimal("15")),
                new ProgressItem.IndicatorLine("SAT", "民眾滿意度", "Satisfaction", "%", new BigDecimal("89.96"), new BigDecimal("1124"), new BigDecimal("1250"),
                        KpiStatus.MISSED, new BigDecimal("89.9642"), KpiStatus.MISSED, Quantity.Comparison.AT_LEAST, new BigDecimal("90"), new BigDecimal("0.0358"), null));
        return new ProgressItem(it.lineageId(), it.code(), it.text(), it.dimension(), it.subDimension(), it.criterion(), it.group(), it.scheduleWords(), it.benefit(),
                status, done, activities, indicators);
    }

    private static ProgressItem.Heading heading(JsonNode it) {
        return it.has("title") ? new ProgressItem.Heading(it.get("code").asText(), it.get("title").asText()) : null;
    }

    private static SignedProgressReport.Signature signature(String by, int day) {
        return new SignedProgressReport.Signature(by, Instant.parse("2026-11-%02dT06:00:00Z".formatted(day)));
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}

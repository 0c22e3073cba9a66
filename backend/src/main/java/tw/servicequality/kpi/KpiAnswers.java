package tw.servicequality.kpi;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import tw.servicequality.actionitem.QuantifiedDutyResponse;
import tw.servicequality.actionitem.Quantity;
import tw.servicequality.kpi.rules.Figure;
import tw.servicequality.kpi.rules.KpiStatus;
import tw.servicequality.kpi.rules.KpiYearFigures;
import tw.servicequality.kpi.rules.Standing;
import tw.servicequality.kpi.rules.Target;

/** Tells the indicators of a sheet. */
public record KpiAnswers(KpiSheet sheet) {

    /** An indicator of the office, or of a unit where that has figures of its own or must reach the target for itself. */
    KpiResponse of(Indicator indicator, UUID unitId) {
        LocalDate day = sheet.shownDay();
        UUID shown = unitId != null && (indicator.isOfEachUnit(day) || sheet.hasFigures(indicator, unitId)) ? unitId : null;
        QuantifiedDutyResponse duty = indicator.duty();
        return new KpiResponse(duty.kpi(), duty.code(), duty.name(), duty.nameEn(), duty.measure(), sheet.year(), duty.kind(), duty.unit(),
                duty.period(), duty.entry(), duty.headline(), duty.itemCodes(), indicator.unitIds().stream().map(sheet::unit).toList(),
                target(indicator, day), result(indicator, shown), months(indicator, shown));
    }

    /** The target that governs on a day, as it is told. */
    static KpiResponse.Target target(Indicator indicator, LocalDate day) {
        return target(indicator, indicator.targets().on(day));
    }

    static KpiResponse.Target target(Indicator indicator, Target target) {
        QuantifiedDutyResponse duty = indicator.duty();
        return new KpiResponse.Target(target.comparison(), target.threshold(), target.warn(), target.aggregation(), target.scope(), duty.fromMonth(),
                duty.toMonth(), duty.fromPlan());
    }

    /** Each unit's own result, of the units that have figures or must reach the target for themselves. */
    List<KpiDetailResponse.UnitResult> units(Indicator indicator) {
        return indicator.unitIds().stream().filter(unit -> indicator.isOfEachUnit(sheet.shownDay()) || sheet.hasFigures(indicator, unit))
                .map(unit -> new KpiDetailResponse.UnitResult(sheet.unit(unit), result(indicator, unit), months(indicator, unit))).toList();
    }

    /** Where the year stands: of a unit, or of the office when the unit is null. */
    KpiResponse.Result result(Indicator indicator, UUID unitId) {
        LocalDate day = sheet.today();
        Standing standing = sheet.figures(indicator, unitId).on(day);
        Target target = indicator.targets().on(sheet.shownDay());
        if (unitId == null && indicator.isOfEachUnit(sheet.shownDay())) {
            return together(indicator, target, standing, indicator.unitIds().stream().map(unit -> sheet.figures(indicator, unit).on(day)).toList());
        }
        return answer(target, standing, standing.status(), standing.gap(), standing.expected(), standing.reachable(), standing.met(), standing.judged(),
                KpiResponse.JudgedIn.PERIODS);
    }

    List<KpiMonth> months(Indicator indicator, UUID unitId) {
        KpiYearFigures figures = sheet.figures(indicator, unitId);
        return IntStream.rangeClosed(1, 12).mapToObj(month -> new KpiMonth(month, figure(indicator, unitId, figures, month))).toList();
    }

    public KpiFigure figure(Indicator indicator, UUID unitId, KpiYearFigures figures, int month) {
        Sourced cell = sheet.cell(indicator, unitId, month);
        Figure figure = cell == null ? null : cell.figure();
        KpiStatus status = figures.inMonth(month, sheet.today());
        if (figure == null) {
            return new KpiFigure(null, null, null, status, null);
        }
        Target target = indicator.targets().on(java.time.YearMonth.of(sheet.year(), month).atEndOfMonth());
        return new KpiFigure(shown(target, figure.exact().orElse(null)), figure.numerator(), figure.denominator(), status, cell.source());
    }

    /**
     * The office's result where each unit answers for itself: as bad as the worst of them; of how many units judged how many have reached it; and
     * what all of them miss, where that is a number of things: percentages of several units make no sum.
     */
    private static KpiResponse.Result together(Indicator indicator, Target target, Standing office, List<Standing> units) {
        List<KpiStatus> known = units.stream().map(Standing::status).filter(it -> it != KpiStatus.NO_DATA && it != KpiStatus.NOT_DUE
                && it != KpiStatus.NOT_APPLICABLE).toList();
        KpiStatus worst = units.stream().map(Standing::status).max(Comparator.naturalOrder()).orElse(office.status());
        BigFraction gap = indicator.duty().kind() != Quantity.Kind.COUNT ? null : units.stream().map(Standing::gap).filter(Objects::nonNull).reduce(BigFraction::add).orElse(null);
        return answer(target, office, worst, gap, null, units.stream().allMatch(Standing::reachable),
                (int) known.stream().filter(it -> it == KpiStatus.MET || it == KpiStatus.REPORTED).count(), known.size(), KpiResponse.JudgedIn.UNITS);
    }

    private static KpiResponse.Result answer(Target target, Standing it, KpiStatus status, BigFraction gap, BigDecimal expected, boolean reachable,
            int met, int judged, KpiResponse.JudgedIn judgedIn) {
        return new KpiResponse.Result(status, shown(target, it.value()), Amounts.plain(it.numerator()), Amounts.plain(it.denominator()),
                Amounts.shown(it.mean()), Amounts.shown(it.pooled()), Amounts.shownUp(gap), Amounts.plain(expected), Amounts.shown(it.projection()),
                reachable, it.periods(), met, judged, judgedIn);
    }

    private static BigDecimal shown(Target target, BigFraction value) {
        return target.comparison() == Quantity.Comparison.AT_MOST ? Amounts.shownUp(value) : Amounts.shown(value);
    }

    /** How the indicators stand through the year, one for each unit that must reach the target for itself, else one for the office. */
    List<KpiYear> standings() {
        List<KpiYear> all = new ArrayList<>();
        for (Indicator indicator : sheet.indicators()) {
            List<UUID> judged = new ArrayList<>();
            if (indicator.isOfEachUnit(sheet.shownDay())) {
                judged.addAll(indicator.unitIds());
            } else {
                judged.add(null);
            }
            judged.forEach(unit -> all.add(new KpiYear(indicator.code(), indicator.lineages(), unit, indicator.unitIds(), sheet.figures(indicator, unit))));
        }
        return all;
    }
}

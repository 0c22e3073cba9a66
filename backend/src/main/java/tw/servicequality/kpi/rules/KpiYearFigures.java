package tw.servicequality.kpi.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;
import tw.servicequality.actionitem.Quantity;
import tw.servicequality.actionitem.rules.ItemStatus;
import tw.servicequality.actionitem.rules.Pace;

/**
 * The figures of one indicator in one year, of the office or of one unit, and how they stand on any day of it.
 *
 * <ul>
 * <li>What grows through the year (18 meetings) is judged by its {@link Pace} in its window of months.
 * <li>What is judged month by month stands as its latest month: missed when that one was, at risk when an earlier one was.
 * <li>Everything else stands as its value so far: 89.96 % is below 90 % in October as well.
 * </ul>
 *
 * @param targets the target that governs on a day; results of earlier months keep theirs
 * @param months the figures by month, 1 to 12; months without are absent
 */
public record KpiYearFigures(Definition definition, int year, Function<LocalDate, Target> targets, Map<Integer, Figure> months) {

    private static final int MONTHS = 12;
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** How it stands at the end of a day; a day before or after the year stands for the year's first or last. */
    public Standing on(LocalDate day) {
        LocalDate shown = shown(day);
        List<Figure> figures = until(shown);
        KpiStatus untold = untold(shown, figures);
        return untold != null ? Standing.of(untold) : standing(shown, figures, day.getYear() > year);
    }

    /** The status of {@link #on} alone, which the months of many items ask for. */
    public KpiStatus statusOn(LocalDate day) {
        LocalDate shown = shown(day);
        List<Figure> figures = until(shown);
        KpiStatus untold = untold(shown, figures);
        if (untold != null) {
            return untold;
        }
        Target target = targets.apply(shown);
        return status(target, new Aggregate(figures).by(target.aggregation()), judged(shown), shown, day.getYear() > year);
    }

    private LocalDate shown(LocalDate day) {
        return day.getYear() > year ? LocalDate.of(year, MONTHS, 31) : day;
    }

    /** How it stands where no figure tells; null where one does. */
    private KpiStatus untold(LocalDate shown, List<Figure> figures) {
        if (!definition.isAskedFor(year) || shown.getYear() < year) {
            return KpiStatus.NOT_DUE;
        }
        if (!figures.isEmpty()) {
            return null;
        }
        return shown.isBefore(definition.begin(year)) || definition.period() == Quantity.Period.ON_CALL ? KpiStatus.NOT_DUE : KpiStatus.NO_DATA;
    }

    /** How a month's own figure stands; what grows through the year has no target of the month. */
    public KpiStatus inMonth(int month, LocalDate today) {
        Figure figure = months.get(month);
        if (figure != null) {
            return definition.isGrowing() ? KpiStatus.REPORTED : targets.apply(YearMonth.of(year, month).atEndOfMonth()).judge(figure);
        }
        LocalDate begin = LocalDate.of(year, month, 1);
        boolean asked = definition.isAskedFor(year) && !begin.isBefore(definition.begin(year)) && !begin.isAfter(definition.end(year));
        return begin.isAfter(today) || !asked ? KpiStatus.NOT_DUE : KpiStatus.NO_DATA;
    }

    private List<Figure> until(LocalDate day) {
        List<Figure> figures = new ArrayList<>();
        for (int month = 1; month <= day.getMonthValue(); month++) {
            boolean counts = !definition.isGrowing() || month >= definition.begin(year).getMonthValue() && month <= definition.end(year).getMonthValue();
            if (counts && months.containsKey(month)) {
                figures.add(months.get(month));
            }
        }
        return figures;
    }

    private Standing standing(LocalDate day, List<Figure> figures, boolean over) {
        Target target = targets.apply(day);
        Aggregate all = new Aggregate(figures);
        Optional<BigFraction> value = all.by(target.aggregation());
        boolean ratio = figures.getFirst().isRatio();
        List<KpiStatus> judged = judged(day);
        Pace pace = pace(target);
        KpiStatus status = status(target, value, judged, day, over);
        return new Standing(status, value.orElse(null), all.numerator(), all.denominator(), ratio ? all.mean().orElse(null) : null,
                ratio ? all.pooled().orElse(null) : null, value.flatMap(target::gap).orElse(null), pace == null ? null : pace.expected(day),
                value.map(it -> pace == null ? it : projected(it, pace, day)).orElse(null), isReachable(target, figures, value, status, day, over),
                figures.size(), (int) judged.stream().filter(it -> it == KpiStatus.MET).count(), judged.size());
    }

    private KpiStatus status(Target target, Optional<BigFraction> value, List<KpiStatus> judged, LocalDate day, boolean over) {
        if (value.isEmpty()) {
            return KpiStatus.NOT_APPLICABLE;
        }
        Pace pace = pace(target);
        if (pace != null) {
            return paced(pace, value.get(), over ? day.plusDays(1) : day);
        }
        return definition.period() == Quantity.Period.MONTH ? monthly(judged) : target.judge(value.get());
    }

    /** The pace of what grows through the year to a target; null for everything else. */
    private Pace pace(Target target) {
        boolean growing = definition.isGrowing() && target.comparison() == Quantity.Comparison.AT_LEAST && target.threshold() != null;
        return growing ? new Pace(target.threshold(), definition.begin(year), definition.end(year)) : null;
    }

    /** The statuses of the months that have a figure and are over, or reached already. */
    private List<KpiStatus> judged(LocalDate day) {
        if (definition.isGrowing()) {
            return List.of();
        }
        List<KpiStatus> statuses = new ArrayList<>();
        for (int month = 1; month <= day.getMonthValue(); month++) {
            KpiStatus status = months.containsKey(month) ? inMonth(month, day) : KpiStatus.NO_DATA;
            boolean over = !YearMonth.of(year, month).atEndOfMonth().isAfter(day);
            if (status == KpiStatus.MET || over && (status == KpiStatus.MISSED || status == KpiStatus.AT_RISK || status == KpiStatus.REPORTED)) {
                statuses.add(status);
            }
        }
        return statuses;
    }

    private static KpiStatus monthly(List<KpiStatus> judged) {
        if (judged.isEmpty()) {
            return KpiStatus.NO_DATA;
        }
        KpiStatus latest = judged.getLast();
        return latest == KpiStatus.MET && judged.contains(KpiStatus.MISSED) ? KpiStatus.AT_RISK : latest;
    }

    private static KpiStatus paced(Pace pace, BigFraction value, LocalDate day) {
        BigDecimal done = value.bigDecimalValue(4, java.math.RoundingMode.FLOOR);
        ItemStatus status = pace.status(done, day);
        return switch (status) {
            case NOT_DUE -> KpiStatus.NOT_DUE;
            case NO_DATA -> KpiStatus.NO_DATA;
            case ON_TRACK -> done.compareTo(pace.required()) >= 0 ? KpiStatus.MET : KpiStatus.ON_PACE;
            case ATTENTION -> KpiStatus.AT_RISK;
            case BEHIND, OVERDUE -> KpiStatus.MISSED;
        };
    }

    /** If it goes on as it did. */
    private static BigFraction projected(BigFraction value, Pace pace, LocalDate day) {
        BigDecimal expected = pace.expected(day);
        return expected.signum() == 0 ? value : value.multiply(Figure.fraction(pace.required())).divide(Figure.fraction(expected));
    }

    private boolean isReachable(Target target, List<Figure> figures, Optional<BigFraction> value, KpiStatus status, LocalDate day, boolean over) {
        if (status == KpiStatus.MET || status == KpiStatus.REPORTED || value.isEmpty()) {
            return true;
        }
        if (over || definition.isGrowing() && day.isAfter(definition.end(year))) {
            return false;
        }
        return switch (target.aggregation()) {
            case MIN -> false;
            case MEAN_OF_PERIODS -> {
                // The best that the months to come can bring is everything.
                int left = MONTHS - day.getMonthValue() + (months.containsKey(day.getMonthValue()) ? 0 : 1);
                List<Figure> best = new ArrayList<>(figures);
                for (int i = 0; i < left; i++) {
                    best.add(Figure.ratio(WHOLE, WHOLE));
                }
                yield target.judge(new Aggregate(best).mean().orElseThrow()) == KpiStatus.MET;
            }
            case SUM, LATEST, POOLED, N_WEIGHTED_MEAN -> true;
        };
    }
}

package tw.servicequality.kpi.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.servicequality.actionitem.Quantity;
import tw.servicequality.actionitem.rules.RocYears;

/** How indicators stand on the days of a year. */
class KpiYearFiguresTest {

    private static final Definition COUNTED = new Definition(Quantity.Kind.COUNT, Quantity.Period.YEAR, RocYears.EVERY, null, null);
    private static final Definition RATIO_OF_YEAR = new Definition(Quantity.Kind.RATIO, Quantity.Period.YEAR, RocYears.EVERY, null, null);
    private static final Definition RATIO_OF_MONTH = new Definition(Quantity.Kind.RATIO, Quantity.Period.MONTH, RocYears.EVERY, null, null);

    private static Target atLeast(String threshold, Quantity.Aggregation way) {
        return new Target(Quantity.Comparison.AT_LEAST, new BigDecimal(threshold), null, way, Quantity.Scope.OFFICE);
    }

    /** Months from January on; a dash for a month without a figure. */
    private static Map<Integer, Figure> months(String words) {
        Map<Integer, Figure> months = new TreeMap<>();
        String[] all = words == null ? new String[0] : words.split(" ");
        for (int i = 0; i < all.length; i++) {
            if (!all[i].equals("-")) {
                months.put(i + 1, AggregateTest.figure(all[i]));
            }
        }
        return months;
    }

    private static KpiYearFigures year(Definition definition, Target target, String words) {
        Function<LocalDate, Target> targets = day -> target;
        return new KpiYearFigures(definition, 2026, targets, months(words));
    }

    /** Told alone it is the same as with everything. */
    private static KpiStatus status(KpiYearFigures year, LocalDate day) {
        assertEquals(year.on(day).status(), year.statusOn(day));
        return year.statusOn(day);
    }

    @ParameterizedTest(name = "18 meetings: {0} on {1} is {2}, expected {3}, missing {4}")
    @CsvSource({
        // never red in February
        "'', 2026-02-28, NO_DATA,,", "1, 2026-02-28, AT_RISK, 3.00, 17", "3, 2026-02-28, ON_PACE, 3.00, 15",
        "2 1 2 1 2 1 2 1 2 -, 2026-10-31, AT_RISK, 15.00, 4", "3 3 3 3 3 -, 2026-10-31, ON_PACE, 15.00, 3",
        // below half the pace, or out of reach
        "1 1 1, 2026-07-31, MISSED, 10.50, 15", "2 2 2 2 2, 2026-12-10, MISSED, 16.98, 8",
        "6 6 6, 2026-03-31, MET, 4.50,", "- - - - 18, 2026-04-30, NO_DATA,,",
        // the year is over
        "2 2 2 2 2 2 2, 2027-01-04, MISSED, 18.00, 4", "18, 2028-05-05, MET, 18.00,"})
    void a_number_of_the_year_is_judged_by_its_pace(String months, LocalDate day, KpiStatus status, String expected, String gap) {
        KpiYearFigures year = year(COUNTED, atLeast("18", Quantity.Aggregation.SUM), months.isEmpty() ? null : months);
        Standing standing = year.on(day);
        assertEquals(status, status(year, day));
        assertEquals(expected, standing.expected() == null ? null : standing.expected().toPlainString());
        assertEquals(gap, standing.gap() == null ? null : standing.gap().bigDecimalValue(0, RoundingMode.UNNECESSARY).toPlainString());
    }

    @ParameterizedTest(name = "a forum in May: {0} on {1} is {2}")
    @CsvSource({"'', 2026-04-30, NOT_DUE", "'', 2026-05-20, NO_DATA", "- - - - 1, 2026-05-16, MET", "- - - - 1, 2026-12-31, MET", "'', 2026-06-01, NO_DATA",
        // held outside its month it is not the forum that the plan asks for
        "- - - - - 1, 2026-07-01, NO_DATA"})
    void a_number_of_a_window_counts_in_its_months(String months, LocalDate day, KpiStatus status) {
        Definition may = new Definition(Quantity.Kind.COUNT, Quantity.Period.YEAR, RocYears.EVERY, 5, 5);
        assertEquals(status, status(year(may, atLeast("1", Quantity.Aggregation.SUM), months.isEmpty() ? null : months), day));
    }

    @Test
    void a_number_of_even_years_is_not_asked_for_in_115() {
        Definition even = new Definition(Quantity.Kind.COUNT, Quantity.Period.YEAR, RocYears.EVEN, 4, 6);
        assertEquals(KpiStatus.NOT_DUE, status(year(even, atLeast("1", Quantity.Aggregation.SUM), "- - - - 1"), LocalDate.of(2026, 6, 30)));
    }

    @Test
    void a_mean_of_89_96_is_below_90_though_the_pooled_ratio_is_above() {
        KpiYearFigures year = year(RATIO_OF_YEAR, atLeast("90", Quantity.Aggregation.MEAN_OF_PERIODS),
                "885/1000 1338/1500 1806/2000 1001/1100 906/1000 1341/1500 899/1000 1120/1250 901/1000 2730/3000");
        Standing october = year.on(LocalDate.of(2026, 10, 31));
        assertEquals(KpiStatus.MISSED, october.status());
        assertEquals("89.960000", october.value().bigDecimalValue(6, RoundingMode.FLOOR).toPlainString());
        assertEquals("90.083623", october.pooled().bigDecimalValue(6, RoundingMode.FLOOR).toPlainString());
        assertEquals("0.04", october.gap().bigDecimalValue(2, RoundingMode.CEILING).toPlainString());
        assertTrue(october.reachable());
        assertEquals(10, october.judged());
        assertEquals(5, october.met());
    }

    @ParameterizedTest(name = "mean so far {0} on {1}: reachable {2}")
    @CsvSource({"50/100 50/100 50/100, 2026-03-31, false", "89/100, 2026-01-31, true", "80/100 80/100 80/100 80/100 80/100 80/100, 2026-06-30, true",
        "79/100 79/100 79/100 79/100 79/100 79/100, 2026-06-30, false", "89/100, 2027-01-01, false"})
    void what_the_rest_of_the_year_cannot_mend_is_out_of_reach(String months, LocalDate day, boolean reachable) {
        assertEquals(reachable, year(RATIO_OF_YEAR, atLeast("90", Quantity.Aggregation.MEAN_OF_PERIODS), months).on(day).reachable());
    }

    @ParameterizedTest(name = "{0} on {1} is {2}, {3} of {4}")
    @CsvSource({"10/10 10/10, 2026-02-28, MET, 2, 2", "9/10 10/10, 2026-02-28, AT_RISK, 1, 2", "10/10 9/10, 2026-02-28, MISSED, 1, 2",
        // a month that is running counts only when it has reached the target already
        "10/10 9/10, 2026-02-15, MET, 1, 1", "- 0/0, 2026-02-28, NOT_APPLICABLE, 0, 0"})
    void what_is_judged_by_months_stands_as_the_latest(String months, LocalDate day, KpiStatus status, int met, int judged) {
        KpiYearFigures year = year(RATIO_OF_MONTH, atLeast("100", Quantity.Aggregation.POOLED), months);
        Standing standing = year.on(day);
        assertEquals(status, status(year, day));
        assertEquals(met + " of " + judged, standing.met() + " of " + standing.judged());
    }

    @Test
    void where_no_figure_tells_nobody_asks_for_a_target() {
        KpiYearFigures empty = new KpiYearFigures(COUNTED, 2026, day -> {
            throw new IllegalArgumentException("no target governs " + day);
        }, Map.of());
        assertEquals(KpiStatus.NO_DATA, status(empty, LocalDate.of(2026, 3, 31)));
        assertEquals(KpiStatus.NOT_DUE, status(empty, LocalDate.of(2025, 3, 31)));
    }

    @Test
    void results_of_earlier_months_keep_the_target_that_governed_them() {
        Function<LocalDate, Target> raised = day -> atLeast(day.isBefore(LocalDate.of(2026, 7, 1)) ? "90" : "95", Quantity.Aggregation.MEAN_OF_PERIODS);
        KpiYearFigures year = new KpiYearFigures(RATIO_OF_MONTH, 2026, raised, months("92/100 - - - - - 92/100"));
        assertEquals(KpiStatus.MET, year.inMonth(1, LocalDate.of(2026, 12, 31)));
        assertEquals(KpiStatus.MISSED, year.inMonth(7, LocalDate.of(2026, 12, 31)));
        assertEquals(KpiStatus.MET, status(year, LocalDate.of(2026, 6, 30)));
    }

    @Test
    void months_without_a_figure_are_grey() {
        KpiYearFigures year = year(RATIO_OF_MONTH, atLeast("100", Quantity.Aggregation.POOLED), null);
        LocalDate today = LocalDate.of(2026, 5, 20);
        assertEquals(KpiStatus.NO_DATA, year.inMonth(4, today));
        assertEquals(KpiStatus.NO_DATA, year.inMonth(5, today));
        assertEquals(KpiStatus.NOT_DUE, year.inMonth(6, today));
        assertEquals(KpiStatus.NO_DATA, status(year, today));
        assertFalse(status(year, LocalDate.of(2025, 12, 31)) == KpiStatus.NO_DATA, "the year before it is not due");
    }

    @Test
    void on_call_it_is_not_due_until_it_is_called() {
        Definition called = new Definition(Quantity.Kind.CHECKLIST, Quantity.Period.ON_CALL, RocYears.EVERY, null, null);
        assertEquals(KpiStatus.NOT_DUE, status(year(called, atLeast("1", Quantity.Aggregation.SUM), null), LocalDate.of(2026, 11, 1)));
        assertEquals(KpiStatus.MET, status(year(called, atLeast("1", Quantity.Aggregation.SUM), "- - 1"), LocalDate.of(2026, 11, 1)));
    }
}

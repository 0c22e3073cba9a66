package tw.servicequality.status.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.servicequality.actionitem.rules.ItemStatus;
import tw.servicequality.actionitem.rules.ScheduleKind;

/** How an item stands, by the worst of its parts. */
class ItemStandingTest {

    /** A part with a due day: not due before its months, on its way in them, overdue after the due day unless it was done by then. */
    private record Once(YearMonth from, YearMonth to, LocalDate due, LocalDate doneOn) implements Judged {
        @Override
        public ItemStatus on(LocalDate day) {
            if (day.isBefore(from.atDay(1))) {
                return ItemStatus.NOT_DUE;
            }
            boolean done = doneOn != null && !doneOn.isAfter(day);
            return done || !day.isAfter(due) ? ItemStatus.ON_TRACK : ItemStatus.OVERDUE;
        }
    }

    /** An indicator that stands the same all year. */
    private record Steady(YearMonth from, YearMonth to, ItemStatus status) implements Judged {
        @Override
        public ItemStatus on(LocalDate day) {
            return status;
        }
    }

    private static Once month(String month, String doneOn) {
        YearMonth it = YearMonth.parse(month);
        return new Once(it, it, it.atEndOfMonth(), doneOn == null ? null : LocalDate.parse(doneOn));
    }

    private static Steady indicator(ItemStatus status) {
        return new Steady(YearMonth.of(2026, 1), YearMonth.of(2026, 12), status);
    }

    private static Set<YearMonth> months(String words) {
        return words == null ? Set.of() : Arrays.stream(words.split(" ")).map(YearMonth::parse).collect(Collectors.toSet());
    }

    @ParameterizedTest(name = "{0}, active in {1}, on {2}: {3}")
    @CsvSource({
        // 經常辦理: alive for three months, then nothing is known of it again
        "CONTINUOUS,,2026-01-01,NO_DATA",
        "CONTINUOUS,2026-01,2026-01-31,ON_TRACK",
        "CONTINUOUS,2026-01,2026-03-31,ON_TRACK",
        "CONTINUOUS,2026-01,2026-04-01,NO_DATA",
        // over the year's end
        "CONTINUOUS,2025-12,2026-02-28,ON_TRACK",
        "CONTINUOUS,2025-11,2026-02-01,NO_DATA",
        // 不定期: without an occasion nothing is due
        "ON_DEMAND,,2026-12-31,NOT_DUE",
        "ON_DEMAND,2026-12,2026-12-31,ON_TRACK",
        // what falls due, with nothing due in sight: nothing is known
        "MONTHLY,,2026-05-05,NO_DATA"})
    void an_item_that_owes_nothing_lives_by_its_activities(ScheduleKind kind, String active, LocalDate day, ItemStatus expected) {
        assertEquals(expected, new ItemStanding(Set.of(kind), List.of(), List.of(), months(active)).now(2026, day));
    }

    @Test
    void the_worst_part_decides_and_what_is_known_outweighs_what_is_not() {
        LocalDate day = LocalDate.of(2026, 5, 20);
        assertEquals(ItemStatus.OVERDUE, standing(List.of(month("2026-04", null), month("2026-05", "2026-05-02")), List.of()).now(2026, day));
        assertEquals(ItemStatus.BEHIND, standing(List.of(month("2026-05", null)), List.of(indicator(ItemStatus.BEHIND))).now(2026, day));
        assertEquals(ItemStatus.ON_TRACK, standing(List.of(month("2026-05", null)), List.of(indicator(ItemStatus.NO_DATA))).now(2026, day));
        assertEquals(ItemStatus.NO_DATA, standing(List.of(), List.of(indicator(ItemStatus.NO_DATA))).now(2026, day));
    }

    @Test
    void of_a_past_year_what_was_never_done_is_seen_from_today() {
        ItemStanding standing = new ItemStanding(Set.of(ScheduleKind.MONTHLY), List.of(month("2025-12", null)), List.of(), months("2025-11"));
        assertEquals(ItemStatus.OVERDUE, standing.now(2025, LocalDate.of(2026, 2, 1)));
        assertEquals(ItemStatus.ON_TRACK, new ItemStanding(Set.of(ScheduleKind.CONTINUOUS), List.of(), List.of(), months("2025-11"))
                .now(2025, LocalDate.of(2026, 11, 1)));
    }

    @Test
    void what_is_still_open_from_last_year_counts_in_january_but_not_in_the_months_of_this_year() {
        ItemStanding standing = standing(List.of(month("2025-12", null), month("2026-01", null)), List.of());
        LocalDate today = LocalDate.of(2026, 1, 10);
        assertEquals(ItemStatus.OVERDUE, standing.now(2026, today));
        assertEquals(ItemStatus.ON_TRACK, standing.in(YearMonth.of(2026, 1), today));
        assertEquals(ItemStatus.OVERDUE, standing.in(YearMonth.of(2025, 12), today));
    }

    @Test
    void a_month_shows_its_own_duty_as_it_ended_and_not_those_of_other_months() {
        LocalDate today = LocalDate.of(2026, 4, 20);
        ItemStanding standing = standing(List.of(month("2026-01", "2026-01-20"), month("2026-02", null), month("2026-03", "2026-04-10"),
                month("2026-04", null), month("2026-05", null)), List.of());
        assertEquals(List.of(ItemStatus.ON_TRACK, ItemStatus.OVERDUE, ItemStatus.ON_TRACK, ItemStatus.ON_TRACK, ItemStatus.NOT_DUE),
                standing.months(2026, today).subList(0, 5), "March was done late, and is done");
        assertEquals(ItemStatus.NOT_DUE, standing.in(YearMonth.of(2026, 12), today));
    }

    @Test
    void a_window_shows_in_each_of_its_months() {
        Once window = new Once(YearMonth.of(2027, 4), YearMonth.of(2027, 6), LocalDate.of(2027, 6, 30), null);
        ItemStanding standing = standing(List.of(window), List.of());
        LocalDate later = LocalDate.of(2027, 12, 31);
        assertEquals(List.of(ItemStatus.NO_DATA, ItemStatus.ON_TRACK, ItemStatus.ON_TRACK, ItemStatus.OVERDUE, ItemStatus.NO_DATA),
                standing.months(2027, later).subList(2, 7));
    }

    @Test
    void the_months_of_several_items_are_the_worst_of_each() {
        List<ItemStatus> good = java.util.Collections.nCopies(12, ItemStatus.ON_TRACK);
        List<ItemStatus> mixed = new java.util.ArrayList<>(java.util.Collections.nCopies(12, ItemStatus.NO_DATA));
        mixed.set(6, ItemStatus.BEHIND);
        List<ItemStatus> worst = ItemStanding.worstMonths(List.of(good, mixed));
        assertEquals(ItemStatus.BEHIND, worst.get(6));
        assertEquals(ItemStatus.ON_TRACK, worst.get(5));
        assertEquals(ItemStatus.NO_DATA, ItemStanding.worstMonths(List.of()).getFirst());
    }

    private static ItemStanding standing(List<Judged> duties, List<Judged> indicators) {
        return new ItemStanding(Set.of(ScheduleKind.MONTHLY), duties, indicators, Set.of());
    }
}

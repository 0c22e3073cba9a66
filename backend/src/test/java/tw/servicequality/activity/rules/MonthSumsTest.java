package tw.servicequality.activity.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tw.servicequality.activity.rules.MonthSums.Amounts;
import tw.servicequality.activity.rules.MonthSums.Key;

/** By how much the sums of months change. */
class MonthSumsTest {

    private static final UUID ITEM = new UUID(1, 1);
    private static final UUID OTHER_ITEM = new UUID(1, 2);
    private static final UUID UNIT = new UUID(2, 1);
    private static final UUID OTHER_UNIT = new UUID(2, 2);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);

    private static Contribution meeting(LocalDate day, List<UUID> units, List<UUID> items, int people) {
        return new Contribution(day, units, items, 1, people, 0);
    }

    @Test
    void each_unit_gets_the_whole_and_the_office_gets_it_once() {
        assertEquals(Map.of(new Key(JUNE, ITEM, MonthSums.OFFICE), new Amounts(1, 1, 40, 0), new Key(JUNE, ITEM, UNIT), new Amounts(1, 1, 40, 0),
                new Key(JUNE, ITEM, OTHER_UNIT), new Amounts(1, 1, 40, 0)),
                MonthSums.difference(null, meeting(JUNE.plusDays(11), List.of(UNIT, OTHER_UNIT), List.of(ITEM), 40)));
    }

    @Test
    void one_meeting_counts_for_two_items() {
        assertEquals(List.of(ITEM, ITEM, OTHER_ITEM, OTHER_ITEM), MonthSums.difference(null, meeting(JUNE, List.of(UNIT), List.of(ITEM, OTHER_ITEM), 0))
                .keySet().stream().map(Key::lineageId).toList());
    }

    @Test
    void what_is_withdrawn_is_taken_off_again() {
        Contribution it = meeting(JUNE, List.of(UNIT), List.of(ITEM), 12);
        assertTrue(MonthSums.difference(null, it).values().stream().allMatch(new Amounts(1, 1, 12, 0)::equals));
        assertTrue(MonthSums.difference(it, null).values().stream().allMatch(new Amounts(-1, -1, -12, 0)::equals));
    }

    @Test
    void a_change_touches_only_what_differs() {
        Contribution before = meeting(JUNE, List.of(UNIT), List.of(ITEM), 12);
        assertEquals(Map.of(), MonthSums.difference(before, before));
        assertTrue(MonthSums.difference(before, meeting(JUNE, List.of(UNIT), List.of(ITEM), 15)).values().stream()
                .allMatch(new Amounts(0, 0, 3, 0)::equals));
        assertEquals(4, MonthSums.difference(before, meeting(JUNE.plusMonths(1), List.of(UNIT), List.of(ITEM), 12)).size(), "another month");
    }

    @Test
    void named_twice_counts_once() {
        assertTrue(MonthSums.difference(null, meeting(JUNE, List.of(UNIT, UNIT), List.of(ITEM, ITEM), 5)).values().stream()
                .allMatch(new Amounts(1, 1, 5, 0)::equals));
    }

    @Test
    void several_that_change_together_touch_each_sum_once_and_in_one_order() {
        Contribution one = meeting(JUNE, List.of(UNIT), List.of(ITEM), 12);
        Contribution other = meeting(JUNE.plusDays(3), List.of(OTHER_UNIT), List.of(ITEM), 5);
        assertEquals(List.of(Map.entry(new Key(JUNE, ITEM, MonthSums.OFFICE), new Amounts(2, 2, 17, 0)), Map.entry(new Key(JUNE, ITEM, UNIT), new Amounts(1, 1, 12, 0)),
                Map.entry(new Key(JUNE, ITEM, OTHER_UNIT), new Amounts(1, 1, 5, 0))),
                List.copyOf(MonthSums.together(List.of(MonthSums.difference(null, other), MonthSums.difference(null, one))).entrySet()));
        assertEquals(Map.of(), MonthSums.together(List.of(MonthSums.difference(null, one), MonthSums.difference(one, null))));
    }
}

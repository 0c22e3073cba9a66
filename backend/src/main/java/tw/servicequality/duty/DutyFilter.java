package tw.servicequality.duty;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import tw.servicequality.actionitem.rules.ItemStatus;
import tw.servicequality.duty.rules.DutyState;

/**
 * Which duties of a year. Null stands for any.
 *
 * @param year Gregorian; 0 for the present one
 * @param unit code of a unit
 * @param item code of an action item
 * @param month of the due day, 1 to 12; one that rolled into the next year stays with December
 * @param text words that all stand in the item's code or text or in the title, in any case; never written down
 */
record DutyFilter(int year, String unit, String item, DutyState state, ItemStatus status, Integer month, @JsonIgnore String text) {

    /** Whether a duty of the year and unit is one of them. */
    boolean accepts(DutyResponse duty) {
        return (item == null || duty.itemCode().equals(item)) && (state == null || duty.state() == state) && (status == null || duty.status() == status)
                && (month == null || month(duty) == month) && (text == null || hasWords(duty));
    }

    /** The same of another year. */
    DutyFilter of(int shown) {
        return new DutyFilter(shown, unit, item, state, status, month, text);
    }

    private static int month(DutyResponse duty) {
        LocalDate due = duty.due().date();
        LocalDate official = duty.due().official();
        return (due.getYear() == official.getYear() ? due : official).getMonthValue();
    }

    private boolean hasWords(DutyResponse duty) {
        String words = (duty.itemCode() + " " + duty.itemText() + " " + (duty.title() == null ? "" : duty.title())).toLowerCase(Locale.ROOT);
        return Stream.of(text.strip().toLowerCase(Locale.ROOT).split("\\s+")).allMatch(words::contains);
    }
}

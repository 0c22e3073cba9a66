package tw.servicequality.status.rules;

import java.time.LocalDate;
import java.time.YearMonth;
import tw.servicequality.actionitem.rules.ItemStatus;

/** A part of an item that is judged by itself: a duty, or an indicator. */
public interface Judged {

    /** The first month that it is about. */
    YearMonth from();

    /** The last month that it is about. */
    YearMonth to();

    /** How it stands at the end of a day, as far as it is known today. */
    ItemStatus on(LocalDate day);

    /** How it stands today, all in all. */
    default ItemStatus now(LocalDate today) {
        return on(today);
    }

    /** Whether it is about this month. */
    default boolean concerns(YearMonth month) {
        return !month.isBefore(from()) && !month.isAfter(to());
    }
}

package tw.servicequality.activity;

import java.time.LocalDate;

/**
 * Which activities; what is null does not filter.
 *
 * @param unit code of a unit that took part
 * @param item code of an action item, in the governing plan
 * @param kind code of a kind
 * @param text a piece of title or text
 */
record ActivityFilter(LocalDate from, LocalDate to, String unit, String item, String kind, String text, ActivityState state) {
}

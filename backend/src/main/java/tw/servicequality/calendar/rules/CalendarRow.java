package tw.servicequality.calendar.rules;

/**
 * One row of the official calendar table.
 *
 * @param row its number in the file, the header being row 1
 * @param date eight digits, Gregorian
 * @param weekday one of 一二三四五六日
 * @param flag {@code 0} work, {@code 2} rest
 * @param note the official remark; empty for none
 */
public record CalendarRow(int row, String date, String weekday, String flag, String note) {
}

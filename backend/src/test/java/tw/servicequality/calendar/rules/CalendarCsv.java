package tw.servicequality.calendar.rules;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** An official calendar file made up for tests: weekends and 1 January are off. */
public record CalendarCsv(List<String> rows) {

    public static CalendarCsv of(int year) {
        List<String> rows = new ArrayList<>(List.of("西元日期,星期,是否放假,備註"));
        for (LocalDate day = LocalDate.of(year, 1, 1); day.getYear() == year; day = day.plusDays(1)) {
            int weekday = day.getDayOfWeek().getValue();
            boolean newYear = day.getDayOfYear() == 1;
            rows.add(DateTimeFormatter.BASIC_ISO_DATE.format(day) + "," + "一二三四五六日".charAt(weekday - 1) + ","
                    + (newYear || weekday > 5 ? "2" : "0") + "," + (newYear ? "開國紀念日" : ""));
        }
        return new CalendarCsv(rows);
    }

    /** Another row for the same day. */
    public CalendarCsv with(String row) {
        return new CalendarCsv(rows.stream().map(it -> it.startsWith(row.substring(0, 8)) ? row : it).toList());
    }

    /** Without this day. */
    public CalendarCsv without(String day) {
        return new CalendarCsv(rows.stream().filter(it -> !it.startsWith(day)).toList());
    }

    CalendarCsv replace(String part, String other) {
        return new CalendarCsv(rows.stream().map(it -> it.replace(part, other)).toList());
    }

    public String text() {
        return String.join("\r\n", rows) + "\r\n";
    }

    public byte[] bytes(String mark, Charset charset) {
        return (mark + text()).getBytes(charset);
    }
}

package tw.servicequality.calendar.rules;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tw.servicequality.platform.rules.RocDate;

/** One pass over the rows of an official calendar table, which makes a year of them or says what is wrong. */
public final class CalendarRows {

    private static final String WEEKDAYS = "一二三四五六日";
    private static final int LONGEST_NOTE = 100;
    private static final int MOST_FAULTS = 50;

    private final List<CalendarFile.Fault> faults = new ArrayList<>();
    private final Map<LocalDate, Integer> rows = new TreeMap<>();
    private final Map<LocalDate, String> notes = new TreeMap<>();
    private final Map<LocalDate, Boolean> rest = new TreeMap<>();
    private Integer year;

    /** Takes the next row. */
    public void add(CalendarRow it) {
        LocalDate day = day(it.row(), it.date());
        if (!it.flag().equals("0") && !it.flag().equals("2")) {
            fault(it.row(), "calendar-flag", shorten(it.flag()));
        }
        if (it.note().length() > LONGEST_NOTE || it.note().chars().anyMatch(Character::isISOControl)) {
            fault(it.row(), "calendar-note", LONGEST_NOTE);
        }
        if (day == null) {
            return;
        }
        String weekday = WEEKDAYS.substring(day.getDayOfWeek().getValue() - 1, day.getDayOfWeek().getValue());
        if (!it.weekday().equals(weekday)) {
            fault(it.row(), "calendar-weekday", day.toString(), weekday, shorten(it.weekday()));
        }
        Integer earlier = rows.putIfAbsent(day, it.row());
        if (earlier != null) {
            fault(it.row(), "calendar-day-twice", day.toString(), earlier);
        }
        rest.put(day, it.flag().equals("2"));
        if (!it.note().isEmpty()) {
            notes.put(day, it.note());
        }
    }

    /**
     * What the rows say; to be called once, behind the last one.
     *
     * @throws CalendarFile.Faulty with all faults found, in the order of the rows; those of the whole come last, with row 0
     */
    public CalendarYear content() {
        if (year == null && faults.isEmpty()) {
            fault(0, "calendar-empty");
        }
        if (year != null) {
            for (LocalDate day = LocalDate.of(year, 1, 1); day.getYear() == year; day = day.plusDays(1)) {
                if (!rows.containsKey(day)) {
                    fault(0, "calendar-day-missing", day.toString());
                }
            }
        }
        if (!faults.isEmpty()) {
            throw new CalendarFile.Faulty(faults);
        }
        StringBuilder days = new StringBuilder(Year.of(year).length());
        rest.values().forEach(rests -> days.append(rests ? '2' : '0'));
        return new CalendarYear(year, days.toString(), notes);
    }

    void fault(int row, String code, Object... values) {
        if (faults.size() < MOST_FAULTS) {
            Object[] all = new Object[values.length + 1];
            all[0] = Integer.toString(row);
            System.arraycopy(values, 0, all, 1, values.length);
            faults.add(new CalendarFile.Fault(row, code, all));
        }
    }

    private LocalDate day(int row, String text) {
        LocalDate day;
        try {
            if (!text.matches("\\d{8}")) {
                throw new DateTimeException(text);
            }
            day = LocalDate.of(Integer.parseInt(text.substring(0, 4)), Integer.parseInt(text.substring(4, 6)), Integer.parseInt(text.substring(6)));
        } catch (DateTimeException impossible) {
            fault(row, "calendar-date", shorten(text));
            return null;
        }
        if (year == null && (day.getYear() <= RocDate.OFFSET || day.getYear() > RocDate.OFFSET + 199)) {
            fault(row, "calendar-date", text);
            return null;
        }
        if (year == null) {
            year = day.getYear();
        }
        if (day.getYear() != year) {
            fault(row, "calendar-other-year", day.toString(), year.toString());
            return null;
        }
        return day;
    }

    private static String shorten(String text) {
        return text.length() > 20 ? text.substring(0, 20) + "…" : text;
    }
}

package tw.servicequality.calendar.rules;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which days of one year the government works, as one edition of the official calendar says.
 *
 * @param year Gregorian
 * @param days one character a day from 1 January on, as in the official file: {@code 0} work, {@code 2} rest
 * @param notes the official remarks by day; days without one are absent
 */
public record CalendarYear(int year, String days, Map<LocalDate, String> notes) {

    private static final DateTimeFormatter MONTH_DAY = DateTimeFormatter.ofPattern("MM-dd");

    public CalendarYear {
        if (days.length() != Year.of(year).length() || !days.matches("[02]*")) {
            throw new IllegalArgumentException("days of " + year);
        }
        notes = Map.copyOf(notes);
    }

    /**
     * What differs between two editions on one day.
     *
     * @param before whether it was a working day; absent when there was no edition before
     * @param note the new remark; absent when there is none
     */
    public record Change(LocalDate date, Boolean before, boolean after, String noteBefore, String note) {
    }

    /**
     * A year told by what is not ordinary: Monday to Friday are worked, except as said.
     *
     * @param off days of rest with their remarks; an empty remark means none. May name weekend days to give them a remark.
     * @param working weekend days that are worked, with their remarks
     */
    public static CalendarYear of(int year, Map<LocalDate, String> off, Map<LocalDate, String> working) {
        StringBuilder days = new StringBuilder();
        Map<LocalDate, String> notes = new TreeMap<>();
        for (LocalDate day = LocalDate.of(year, 1, 1); day.getYear() == year; day = day.plusDays(1)) {
            boolean rests = off.containsKey(day) || day.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue() && !working.containsKey(day);
            days.append(rests ? '2' : '0');
            String note = off.getOrDefault(day, working.get(day));
            if (note != null && !note.isBlank()) {
                notes.put(day, note);
            }
        }
        return new CalendarYear(year, days.toString(), notes);
    }

    /** A year from its stored form; {@link #notesText()} made the notes. */
    public static CalendarYear stored(int year, String days, String notesText) {
        Map<LocalDate, String> notes = new TreeMap<>();
        notesText.lines().forEach(line -> notes.put(MonthDay.parse("--" + line.substring(0, 5)).atYear(year), line.substring(6)));
        return new CalendarYear(year, days, notes);
    }

    /** The remarks as text: one line a day, {@code MM-dd remark}. */
    public String notesText() {
        StringBuilder text = new StringBuilder();
        new TreeMap<>(notes).forEach((day, note) -> text.append(MONTH_DAY.format(day)).append(' ').append(note).append('\n'));
        return text.toString();
    }

    public boolean isWorking(LocalDate day) {
        return days.charAt(day.getDayOfYear() - 1) == '0';
    }

    public int workingDays() {
        return (int) days.chars().filter(day -> day == '0').count();
    }

    public int restDays() {
        return days.length() - workingDays();
    }

    /** The days on which this edition differs from an earlier one, in work or in remark; without an earlier one, all days of rest. */
    public List<Change> changesSince(CalendarYear earlier) {
        List<Change> changes = new ArrayList<>();
        for (LocalDate day = LocalDate.of(year, 1, 1); day.getYear() == year; day = day.plusDays(1)) {
            String note = notes.get(day);
            if (earlier == null) {
                if (!isWorking(day)) {
                    changes.add(new Change(day, null, false, null, note));
                }
            } else if (isWorking(day) != earlier.isWorking(day) || !java.util.Objects.equals(note, earlier.notes.get(day))) {
                changes.add(new Change(day, earlier.isWorking(day), isWorking(day), earlier.notes.get(day), note));
            }
        }
        return changes;
    }
}

package tw.servicequality.exchange;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tw.servicequality.calendar.CalendarImportService;
import tw.servicequality.calendar.rules.CalendarFile;
import tw.servicequality.calendar.rules.CalendarRow;
import tw.servicequality.calendar.rules.CalendarRows;
import tw.servicequality.calendar.rules.CalendarYear;
import tw.servicequality.platform.problem.ProblemException;

/** Makes an edition of a whole file. One bad row spoils all of them: a year with a day missing is no calendar. */
final class CalendarLoader implements Loader<CalendarRow> {

    /** Which column a fault is about; all others are about the date. */
    private static final Map<String, String> COLUMNS = Map.of("calendar-weekday", "weekday", "calendar-flag", "flag", "calendar-note", "note");

    private final CalendarImportService calendars;

    CalendarLoader(CalendarImportService calendars) {
        this.calendars = calendars;
    }

    @Override
    public List<Verdict> weigh(List<Candidate<CalendarRow>> rows) {
        CalendarRows read = new CalendarRows();
        rows.forEach(row -> read.add(row.request()));
        try {
            return weigh(rows, read.content());
        } catch (CalendarFile.Faulty faulty) {
            return refused(rows, faulty.faults());
        }
    }

    @Override
    public void store(List<Verdict> wanted) {
        if (!wanted.isEmpty()) {
            calendars.create((CalendarYear) wanted.getFirst().work(), null);
        }
    }

    private List<Verdict> weigh(List<Candidate<CalendarRow>> rows, CalendarYear content) {
        CalendarYear before = calendars.inForce(content.year());
        if (before == null) {
            return rows.stream().map(row -> Verdict.created(row.row(), row.request().date(), content)).toList();
        }
        Map<LocalDate, CalendarYear.Change> changes = content.changesSince(before).stream().collect(Collectors.toMap(CalendarYear.Change::date, it -> it));
        return rows.stream().map(row -> {
            CalendarYear.Change change = changes.get(LocalDate.parse(row.request().date(), DateTimeFormatter.BASIC_ISO_DATE));
            return change == null ? Verdict.unchanged(row.row()) : Verdict.changed(row.row(), row.request().date(), differences(change), content);
        }).toList();
    }

    private static List<Verdict.Difference> differences(CalendarYear.Change change) {
        return new Differences().add("flag", flag(change.before()), flag(change.after())).add("note", change.noteBefore(), change.note()).list();
    }

    private static String flag(boolean working) {
        return working ? "0" : "2";
    }

    /** What is wrong with the file as a whole stands at its first row. Of the other rows nothing is told: none of them changes anything. */
    private static List<Verdict> refused(List<Candidate<CalendarRow>> rows, List<CalendarFile.Fault> faults) {
        Map<Integer, List<ProblemException.Fault>> byRow = new HashMap<>();
        faults.forEach(it -> byRow.computeIfAbsent(it.row() == 0 ? rows.getFirst().row() : it.row(), none -> new ArrayList<>())
                .add(new ProblemException.Fault(COLUMNS.getOrDefault(it.code(), CalendarDataSet.DATE), it.code(), it.values())));
        return rows.stream().map(row -> byRow.containsKey(row.row()) ? Verdict.refused(row.row(), byRow.get(row.row())) : Verdict.unchanged(row.row())).toList();
    }
}

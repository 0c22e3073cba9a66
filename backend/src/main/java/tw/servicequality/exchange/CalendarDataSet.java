package tw.servicequality.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import tw.servicequality.calendar.CalendarImportService;
import tw.servicequality.calendar.rules.CalendarRow;
import tw.servicequality.platform.actor.Role;
import tw.servicequality.platform.actor.Scope;
import tw.servicequality.tabular.Column;
import tw.servicequality.tabular.Columns;
import tw.servicequality.tabular.Label;
import tw.servicequality.tabular.TableRecord;

/** The official calendar of one year, with the columns of the official file. It stands here because the room of calendars stands before this one. */
@ApplicationScoped
class CalendarDataSet implements DataSet<CalendarRow> {

    static final String DATE = "date";

    private static final int MOST_ROWS = 1000;

    private static final Columns COLUMNS = Columns.of(
            Column.text(DATE, "西元日期", "Date", 20).needed(),
            Column.text("weekday", "星期", "Weekday", 20).needed(),
            Column.text("flag", "是否放假", "Day off", 20).needed(),
            Column.text("note", "備註", "Remark", 1000));

    private final CalendarImportService calendars;

    CalendarDataSet(CalendarImportService calendars) {
        this.calendars = calendars;
    }

    @Override
    public String name() {
        return "calendar";
    }

    @Override
    public Label title() {
        return new Label("辦公日曆表", "Office calendar");
    }

    @Override
    public Columns columns() {
        return COLUMNS;
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.ADMINISTRATOR, Role.EVALUATION_OFFICER);
    }

    @Override
    public Scope scope() {
        return Scope.CALENDAR_WRITE;
    }

    @Override
    public int batch() {
        return MOST_ROWS;
    }

    @Override
    public int mostRows() {
        return MOST_ROWS;
    }

    @Override
    public CalendarRow request(TableRecord row) {
        String note = row.word("note");
        return new CalendarRow(row.row(), row.word(DATE), row.word("weekday"), row.word("flag"), note == null ? "" : note);
    }

    /** A day that stands there twice is found where the year is put together. */
    @Override
    public String key(CalendarRow request) {
        return null;
    }

    @Override
    public Loader<CalendarRow> open() {
        return new CalendarLoader(calendars);
    }
}

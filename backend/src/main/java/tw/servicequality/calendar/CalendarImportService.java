package tw.servicequality.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import tw.servicequality.audit.AuditService;
import tw.servicequality.audit.Subject;
import tw.servicequality.calendar.rules.CalendarFile;
import tw.servicequality.calendar.rules.CalendarYear;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.problem.ProblemException;
import tw.servicequality.platform.problem.ProblemType;
import tw.servicequality.platform.problem.Texts;
import tw.servicequality.platform.rules.RocDate;
import tw.servicequality.platform.start.FirstStart;

/** Takes official calendar files in; each that says something new becomes the next edition of its year. */
@ApplicationScoped
@Transactional
public class CalendarImportService {

    private static final int LARGEST_FILE = 200_000;
    private static final String ROOM = "calendar";

    private final Calendars calendars;
    private final AuditService audit;
    private final OfficeClock clock;
    private final FirstStart firstStart;
    private final Texts texts;

    CalendarImportService(Calendars calendars, AuditService audit, OfficeClock clock, FirstStart firstStart, Texts texts) {
        this.calendars = calendars;
        this.audit = audit;
        this.clock = clock;
        this.firstStart = firstStart;
        this.texts = texts;
    }

    /**
     * An edition and whether the file has made it.
     *
     * @param created false when the edition in force says exactly the same
     */
    public record Imported(CalendarResponse calendar, boolean created) {
    }

    /** What a file says and what it would change; the faults of a faulty one in the caller's language. Changes nothing. */
    public CalendarPreviewResponse preview(byte[] file, Locale language) {
        try {
            CalendarFile read = CalendarFile.parse(bounded(file));
            return CalendarPreviewResponse.of(read, calendars.current(read.content().year() - RocDate.OFFSET));
        } catch (CalendarFile.Faulty faulty) {
            return CalendarPreviewResponse.faulty(faulty.faults().stream().map(fault -> new CalendarPreviewResponse.RowProblem(
                    fault.row() == 0 ? null : fault.row(), fault.code(), texts.get(language, "fault." + fault.code(), fault.values()))).toList());
        }
    }

    /**
     * Stores a file as the next edition of its year, or answers the edition in force when it says the same.
     *
     * @param source where the file comes from, in words; null for the usual one
     * @throws ProblemException CALENDAR_FILE_INVALID with all faults; BODY_TOO_LARGE
     */
    public Imported create(byte[] file, String source) {
        try {
            return create(CalendarFile.parse(bounded(file)).content(), source);
        } catch (CalendarFile.Faulty faulty) {
            throw new ProblemException(ProblemType.CALENDAR_FILE_INVALID, faulty.faults().stream()
                    .map(fault -> new ProblemException.Fault(fault.row() == 0 ? "file" : "row " + fault.row(), fault.code(), fault.values())).toList());
        }
    }

    /** The same of a year that was read elsewhere. */
    public Imported create(CalendarYear content, String source) {
        String words = source == null || source.isBlank() ? content.year() - RocDate.OFFSET + "年政府行政機關辦公日曆表" : source.strip();
        return store(content, words, false);
    }

    /** The official edition of a Gregorian year that is in force; null when there is none, or a provisional one. One statement. */
    public CalendarYear inForce(int year) {
        Calendar current = calendars.current(year - RocDate.OFFSET);
        return current == null || current.provisional ? null : current.content();
    }

    /** Stores the calendars that the program brings along, unless that was done before. */
    void loadFirst(List<CalendarFacts.Edition> editions) {
        if (firstStart.claim(ROOM) && calendars.count() == 0) {
            editions.forEach(edition -> store(edition.content(), edition.source(), Boolean.TRUE.equals(edition.provisional())));
        }
    }

    private Imported store(CalendarYear content, String source, boolean provisional) {
        calendars.change();
        Calendar current = calendars.currentForAdding(content.year() - RocDate.OFFSET);
        if (current != null && current.says(content, provisional)) {
            return new Imported(CalendarResponse.of(current, true), false);
        }
        Calendar next = new Calendar(content, current == null ? 1 : current.revision + 1, provisional, source, clock.now());
        calendars.persistAndFlush(next);
        CalendarResponse answer = CalendarResponse.of(next, true);
        audit.record("CALENDAR_IMPORTED", Subject.of("calendar", next.id, next.rocYear + "年 第" + next.revision + "版"),
                current == null ? null : CalendarResponse.of(current, true), answer);
        return new Imported(answer, true);
    }

    private static byte[] bounded(byte[] file) {
        if (file != null && file.length > LARGEST_FILE) {
            throw new ProblemException(ProblemType.BODY_TOO_LARGE);
        }
        return file == null ? new byte[0] : file;
    }
}

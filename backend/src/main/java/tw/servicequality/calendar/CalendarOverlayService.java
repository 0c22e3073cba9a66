package tw.servicequality.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import tw.servicequality.audit.AuditService;
import tw.servicequality.audit.ExportDoing;
import tw.servicequality.audit.Subject;
import tw.servicequality.platform.http.IfMatch;
import tw.servicequality.platform.http.Page;
import tw.servicequality.platform.problem.ProblemException;
import tw.servicequality.platform.problem.ProblemType;
import tw.servicequality.platform.rules.RocDate;

/** Keeps the days that are worked or not worked against the official calendar. */
@ApplicationScoped
@Transactional
public class CalendarOverlayService {

    private final CalendarOverlays overlays;
    private final Calendars calendars;
    private final CalendarService calendar;
    private final AuditService audit;

    CalendarOverlayService(CalendarOverlays overlays, Calendars calendars, CalendarService calendar, AuditService audit) {
        this.overlays = overlays;
        this.calendars = calendars;
        this.calendar = calendar;
        this.audit = audit;
    }

    /** All of them, newest day first. */
    public Page<CalendarOverlayResponse> list() {
        return Page.whole(overlays.newestFirst().stream().map(CalendarOverlayResponse::of).toList());
    }

    /** The same for a file, which is recorded. */
    Page<CalendarOverlayResponse> export() {
        Page<CalendarOverlayResponse> all = list();
        audit.recordExport("CALENDAR_OVERLAYS_EXPORTED", "calendar-overlay", ExportDoing.of(null, false, null, all));
        return all;
    }

    /** One of them. */
    public CalendarOverlayResponse get(UUID id) {
        return CalendarOverlayResponse.of(find(id));
    }

    /**
     * Adds one.
     *
     * @throws ProblemException CALENDAR_YEAR_MISSING for a year without a calendar; CONFLICT when the day has one already
     */
    public CalendarOverlayResponse create(CalendarOverlayRequest request) {
        calendar.calendar().edition(request.date().getYear());
        calendars.change();
        overlays.on(request.date()).ifPresent(other -> {
            throw new ProblemException(ProblemType.CONFLICT, List.of(new ProblemException.Fault("date", "date-taken", other.reason)));
        });
        CalendarOverlay overlay = new CalendarOverlay(request.date(), request.working(), request.reason().strip());
        overlays.persistAndFlush(overlay);
        CalendarOverlayResponse answer = CalendarOverlayResponse.of(overlay);
        audit.record("CALENDAR_OVERLAY_CREATED", subject(overlay), null, answer);
        return answer;
    }

    /** Takes one away. */
    public void delete(UUID id, int expectedVersion) {
        CalendarOverlay overlay = find(id);
        IfMatch.check(expectedVersion, overlay.version);
        calendars.change();
        overlays.delete(overlay);
        overlays.flush();
        audit.record("CALENDAR_OVERLAY_DELETED", subject(overlay), CalendarOverlayResponse.of(overlay), null);
    }

    private CalendarOverlay find(UUID id) {
        return overlays.findByIdOptional(id).orElseThrow(ProblemException::notFound);
    }

    private static Subject subject(CalendarOverlay overlay) {
        return Subject.of("calendar-overlay", overlay.id, RocDate.words(overlay.onDate));
    }
}

package tw.servicequality.complaint.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import tw.servicequality.actionitem.UnitReference;
import tw.servicequality.calendar.CalendarService;
import tw.servicequality.calendar.rules.WorkingDays;
import tw.servicequality.complaint.casefile.ComplaintTopics;
import tw.servicequality.complaint.casefile.TextQuery;
import tw.servicequality.complaint.reading.ComplaintFilter;
import tw.servicequality.complaint.reading.ComplaintReader;
import tw.servicequality.complaint.reading.ComplaintRights;
import tw.servicequality.complaint.reading.ComplaintSelection;
import tw.servicequality.complaint.reading.ComplaintSummary;
import tw.servicequality.complaint.rules.DueAudience;
import tw.servicequality.complaint.rules.DueLight;
import tw.servicequality.complaint.rules.DueWindow;
import tw.servicequality.organization.OrganizationService;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.problem.ProblemException;

/** Tells which cases are late or due within two working days: to who looks after a unit or the office, and to the daily digest. */
@ApplicationScoped
@Transactional
public class DueComplaintService {

    private static final int SHOWN = 5;

    private final DueComplaintRows rows;
    private final ComplaintReader reader;
    private final ComplaintRights rights;
    private final ComplaintTopics topics;
    private final OrganizationService organization;
    private final CalendarService calendars;
    private final OfficeClock clock;

    DueComplaintService(DueComplaintRows rows, ComplaintReader reader, ComplaintRights rights, ComplaintTopics topics, OrganizationService organization,
            CalendarService calendars, OfficeClock clock) {
        this.rows = rows;
        this.reader = reader;
        this.rights = rights;
        this.topics = topics;
        this.organization = organization;
        this.calendars = calendars;
        this.clock = clock;
    }

    /**
     * What the caller may see of them, by unit. Seven statements, whatever their number: the confidential cases that name the caller, units, topics,
     * the calendar's stamp, counts, first rows and their petitioners.
     *
     * @param unit code of the unit that alone is told; null for all
     * @throws ProblemException INVALID_PARAMETER for a unit nobody knows
     */
    public DueComplaintsResponse mine(String unit) {
        ComplaintReader.Surroundings now = reader.surroundings();
        UUID asked = unit == null ? null : now.units().values().stream().filter(it -> it.code().equals(unit)).map(UnitReference::id).findFirst()
                .orElseThrow(() -> ProblemException.parameter("unit", "unit-unknown", unit));
        DueWindow near = DueWindow.within(DueLight.SOON, now.today(), now.calendar());
        ComplaintSelection selection = new ComplaintSelection(ComplaintFilter.ANY, rights.sight(), asked, null, near, TextQuery.Plan.NONE);
        List<DueComplaintRows.Count> counts = rows.counts(selection, now.today());
        List<ComplaintSummary> first = counts.isEmpty() ? List.of() : reader.summaries(rows.first(selection, SHOWN), now);
        List<UUID> order = List.copyOf(now.units().keySet());
        List<DueComplaintsResponse.UnitLine> lines = counts.stream().sorted(Comparator.comparingInt(it -> it.unitId() == null ? -1 : order.indexOf(it.unitId())))
                .map(it -> new DueComplaintsResponse.UnitLine(now.units().get(it.unitId()), it.overdue(), it.all() - it.overdue(), first.stream()
                        .filter(row -> Objects.equals(row.unit() == null ? null : row.unit().id(), it.unitId())).toList())).toList();
        long overdue = counts.stream().mapToLong(DueComplaintRows.Count::overdue).sum();
        return new DueComplaintsResponse(now.today(), near.until(), overdue, counts.stream().mapToLong(DueComplaintRows.Count::all).sum() - overdue, lines);
    }

    /** All of them, the longest late first, each with who is to be told of it. For the program itself; five statements, whatever their number. */
    public List<DueComplaint> all() {
        WorkingDays calendar = calendars.workingDays();
        LocalDate today = clock.today();
        ComplaintSelection selection = new ComplaintSelection(ComplaintFilter.ANY, ComplaintRights.Sight.EVERYTHING, null, null,
                DueWindow.within(DueLight.SOON, today, calendar), TextQuery.Plan.NONE);
        List<DueComplaintRows.Row> found = rows.all(selection);
        if (found.isEmpty()) {
            return List.of();
        }
        Map<UUID, UnitReference> units = organization.allUnits().stream().map(UnitReference::of).collect(Collectors.toMap(UnitReference::id, Function.identity()));
        Map<UUID, String> topicNames = topics.inOrder().stream().collect(Collectors.toMap(it -> it.id, it -> it.name));
        Map<UUID, Set<UUID>> named = rows.named(found.stream().filter(DueComplaintRows.Row::confidential).map(DueComplaintRows.Row::id).toList());
        Map<LocalDate, Integer> left = new HashMap<>();
        found.stream().map(DueComplaintRows.Row::dueOn).distinct().filter(calendar.calendar()::covers)
                .forEach(day -> left.put(day, calendar.between(today, day)));
        return found.stream().map(it -> new DueComplaint(it.number(), topicNames.get(it.topicId()),
                it.unitId() == null ? null : units.get(it.unitId()).name(), it.handlerName(), it.dueOn(), left.get(it.dueOn()),
                new DueAudience(it.unitId() == null ? it.registeredUnitId() : it.unitId(), it.handlerId(),
                        it.confidential() ? named.getOrDefault(it.id(), Set.of()) : null))).toList();
    }
}

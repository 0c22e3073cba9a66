package tw.servicequality.open311;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import tw.servicequality.complaint.web.PublicComplaint;
import tw.servicequality.complaint.web.PublicComplaintService;
import tw.servicequality.open311.rules.DayRange;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.problem.ProblemException;
import tw.servicequality.platform.rules.RocDate;

/** Tells topics and complaints in the words of GeoReport v2, where the office has turned that on. */
@ApplicationScoped
@Transactional
public class Open311Service {

    private static final String OPEN = "open";
    private static final String CLOSED = "closed";
    private static final String TYPE = "blackbox";
    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);
    /** The most requests of one answer. */
    static final int MOST = 1000;
    private static final int MOST_IDS = 50;

    private final Open311Settings settings;
    private final PublicComplaintService complaints;
    private final OfficeClock clock;

    Open311Service(Open311Settings settings, PublicComplaintService complaints, OfficeClock clock) {
        this.settings = settings;
        this.complaints = complaints;
        this.clock = clock;
    }

    /**
     * The services.
     *
     * @throws ProblemException NOT_FOUND while this is turned off
     */
    public List<ServiceResponse> services() {
        requireOn();
        return complaints.topics().stream().map(it -> new ServiceResponse(it.code(), it.name(), it.nameEn(), false, TYPE)).toList();
    }

    /**
     * Requests, the latest first. Parameters are those of the specification; null and empty mean the same.
     *
     * @param ids identifiers parted by commas; when there are any, the others are not looked at
     * @throws ProblemException NOT_FOUND while this is turned off; INVALID_PARAMETER
     */
    public List<ServiceRequestResponse> requests(String ids, String codes, String start, String end, String status, int most) {
        requireOn();
        if (most < 1 || most > MOST) {
            throw ProblemException.parameter("page_size", "page-size", MOST);
        }
        List<String> wanted = parts(ids);
        if (!wanted.isEmpty()) {
            if (wanted.size() > MOST_IDS) {
                throw ProblemException.parameter("service_request_id", "too-many", MOST_IDS);
            }
            return complaints.all(wanted.stream().map(Open311Service::id).toList()).stream().map(Open311Service::request).toList();
        }
        DayRange range = DayRange.of(day("start_date", start), day("end_date", end), clock.today());
        if (range.isReversed()) {
            throw ProblemException.parameter("end_date", "until-before-from");
        }
        if (range.isTooLong()) {
            throw ProblemException.parameter("end_date", "range-too-long", DayRange.MOST);
        }
        return complaints.received(range.from(), range.to(), parts(codes), open(status), most).stream().map(Open311Service::request).toList();
    }

    /**
     * One request, as a list of one.
     *
     * @throws ProblemException NOT_FOUND while this is turned off, and for a confidential case as for none
     */
    public List<ServiceRequestResponse> request(UUID id) {
        requireOn();
        List<PublicComplaint> found = complaints.all(List.of(id));
        if (found.isEmpty()) {
            throw ProblemException.notFound();
        }
        return found.stream().map(Open311Service::request).toList();
    }

    /** @throws ProblemException NOT_FOUND while this is turned off */
    void requireOn() {
        if (!settings.enabled()) {
            throw ProblemException.notFound();
        }
    }

    private static ServiceRequestResponse request(PublicComplaint it) {
        return new ServiceRequestResponse(it.id().toString(), it.open() ? OPEN : CLOSED, it.topicName(), it.topic(), it.unitName(),
                at(it.receivedOn(), LocalTime.MIDNIGHT), at(it.changedOn(), LocalTime.MIDNIGHT), at(it.dueOn(), END_OF_DAY));
    }

    private static OffsetDateTime at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(OfficeClock.TAIPEI).toOffsetDateTime();
    }

    /** Null where both are meant. */
    private static Boolean open(String status) {
        Set<String> meant = new TreeSet<>(parts(status));
        if (!Set.of(OPEN, CLOSED).containsAll(meant)) {
            throw ProblemException.parameter("status", "choice", OPEN + ", " + CLOSED);
        }
        return meant.size() == 1 ? meant.contains(OPEN) : null;
    }

    private static LocalDate day(String parameter, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            // A plus sign that was not escaped arrives as a blank.
            LocalDate day = DayRange.day(text.strip().replace(' ', '+'), OfficeClock.TAIPEI);
            if (!RocDate.isInRange(day.getYear())) {
                throw ProblemException.parameter(parameter, "w3-date");
            }
            return day;
        } catch (DateTimeException unreadable) {
            throw ProblemException.parameter(parameter, "w3-date");
        }
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException none) {
            throw ProblemException.parameter("service_request_id", "uuid");
        }
    }

    private static List<String> parts(String list) {
        return list == null ? List.of() : Arrays.stream(list.split(",")).map(String::strip).filter(it -> !it.isEmpty()).toList();
    }
}

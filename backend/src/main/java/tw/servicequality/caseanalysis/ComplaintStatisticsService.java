package tw.servicequality.caseanalysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import tw.servicequality.actionitem.UnitReference;
import tw.servicequality.complaint.figures.ComplaintTally;
import tw.servicequality.complaint.figures.ComplaintTallyService;
import tw.servicequality.complaint.rules.Category;
import tw.servicequality.complaint.rules.Channel;
import tw.servicequality.complaint.rules.Outcome;
import tw.servicequality.organization.OrganizationService;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.problem.ProblemException;

/** Adds up the complaints of a year. Numbers only; confidential cases count in the sums of the whole office and nowhere else: a small line would tell of them. */
@ApplicationScoped
@Transactional
public class ComplaintStatisticsService {

    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final String NONE = "none";

    /** What was counted of a year and the one before, and when. */
    private record Counted(List<ComplaintTally> tallies, Instant asOf) {
    }

    private final ComplaintTallyService tallies;
    private final OrganizationService organization;
    private final OfficeClock clock;
    private final Map<Integer, Counted> known = new ConcurrentHashMap<>();

    ComplaintStatisticsService(ComplaintTallyService tallies, OrganizationService organization, OfficeClock clock) {
        this.tallies = tallies;
        this.organization = organization;
        this.clock = clock;
    }

    /**
     * The statistics of a Gregorian year. Two statements, and two more where the last count is older than a minute; it reads the index entries of two years.
     *
     * @param year 0 for the present one
     * @param unit code of a unit; null for the office
     * @throws ProblemException INVALID_PARAMETER for a unit nobody knows
     */
    public ComplaintStatisticsResponse of(int year, String unit) {
        int shown = year == 0 ? clock.today().getYear() : year;
        List<UnitReference> units = organization.allUnits().stream().map(UnitReference::of).toList();
        UnitReference asked = unit == null ? null : units.stream().filter(it -> it.code().equals(unit)).findFirst()
                .orElseThrow(() -> ProblemException.parameter("unit", "unit-unknown", unit));
        Counted counted = counted(shown);
        List<ComplaintTally> both = counted.tallies().stream().filter(it -> asked == null || asked.id().equals(it.unitId()) && !it.confidential()).toList();
        List<ComplaintTally> all = both.stream().filter(it -> it.year() == shown).toList();
        List<ComplaintTally> own = all.stream().filter(it -> !it.confidential()).toList();
        return new ComplaintStatisticsResponse(shown, asked, counted.asOf(), ComplaintSums.of(all),
                ComplaintSums.of(both.stream().filter(it -> it.year() != shown).toList()),
                IntStream.rangeClosed(1, 12).mapToObj(month -> line(own, Integer.toString(month), null, null, it -> it.month() == month)).toList(),
                Arrays.stream(Category.values()).map(it -> line(own, it.name(), null, null, tally -> tally.category().equals(it.name()))).toList(),
                Arrays.stream(Channel.values()).map(it -> line(own, it.name(), null, null, tally -> tally.channel().equals(it.name()))).toList(),
                List.of(line(own, "ON_SITE", null, null, ComplaintTally::onSite), line(own, "OFF_SITE", null, null, tally -> !tally.onSite())),
                tallies.topics().stream().map(it -> line(own, it.code(), it.name(), it.nameEn(), tally -> tally.topic().equals(it.code()))).toList(),
                Arrays.stream(Outcome.values()).map(it -> line(own, it.name(), null, null, tally -> it.name().equals(tally.outcome()))).toList(),
                units(own, units));
    }

    private static List<ComplaintStatisticsResponse.Line> units(List<ComplaintTally> own, List<UnitReference> units) {
        List<ComplaintStatisticsResponse.Line> lines = new ArrayList<>();
        units.forEach(unit -> lines.add(line(own, unit.code(), unit.name(), unit.nameEn(), it -> unit.id().equals(it.unitId()))));
        lines.add(line(own, NONE, null, null, it -> it.unitId() == null));
        return lines;
    }

    private static ComplaintStatisticsResponse.Line line(List<ComplaintTally> tallies, String key, String name, String nameEn, Predicate<ComplaintTally> which) {
        return new ComplaintStatisticsResponse.Line(key, name, nameEn, ComplaintSums.of(tallies.stream().filter(which).toList()));
    }

    private Counted counted(int year) {
        Instant now = clock.now();
        Counted last = known.get(year);
        if (last != null && !now.isBefore(last.asOf()) && last.asOf().plus(FRESH).isAfter(now)) {
            return last;
        }
        Counted fresh = new Counted(tallies.between(LocalDate.of(year - 1, 1, 1), LocalDate.of(year, 12, 31)), now);
        known.put(year, fresh);
        return fresh;
    }
}

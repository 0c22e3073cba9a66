package tw.servicequality.activity;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import tw.servicequality.activity.entry.ActivityRequest;
import tw.servicequality.activity.entry.Drill;
import tw.servicequality.activity.entry.MediaItemRequest;
import tw.servicequality.identity.administration.DemoAccounts;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.file.YamlFiles;
import tw.servicequality.platform.start.FirstStart;

/** Sample data of this room: what a plausible office did last year and this year, each title saying that it is a sample. */
@ApplicationScoped
class DemoActivities {

    static final String FILE = "demo/activities.yaml";

    private static final int PLACE = 71;
    /** Always the same numbers, so that pictures of the screen can be compared. */
    private static final long SEED = 113;

    private final DemoAccounts demo;
    private final DemoActivityService activities;
    private final YamlFiles files;
    private final OfficeClock clock;

    DemoActivities(DemoAccounts demo, DemoActivityService activities, YamlFiles files, OfficeClock clock) {
        this.demo = demo;
        this.activities = activities;
        this.files = files;
        this.clock = clock;
    }

    /** The whole file. */
    public record Samples(@NotEmpty List<@Valid @NotNull Series> series, @NotNull List<@Valid @NotNull Single> singles) {
    }

    /**
     * The same thing done again and again.
     *
     * @param each true where every unit does it for itself; absent where they do it together
     * @param day of the month
     * @param people least and most
     * @param pieces least and most
     * @param drill what a drill says
     * @param skip months of this year in which a unit did not do it
     */
    public record Series(@NotBlank String title, @NotEmpty List<String> items, @NotBlank String kind, @NotEmpty List<String> units, Boolean each,
            int day, @NotNull List<Integer> lastYear, @NotNull List<Integer> thisYear, Integer times, List<Integer> people, List<Integer> pieces,
            Drill drill, Map<String, List<Integer>> skip) {
    }

    /**
     * Something done once.
     *
     * @param ago so many days ago
     */
    public record Single(int ago, @NotBlank String title, @NotBlank String text, @NotEmpty List<String> items, @NotBlank String kind,
            @NotEmpty List<String> units, Integer people, @Valid MediaItemRequest media, @Valid Drill drill) {
    }

    void provide(@Observes @Priority(FirstStart.LOAD + PLACE) StartupEvent starting) {
        if (demo.isWanted()) {
            activities.load(requests(files.readResource(FILE, Samples.class).content(), clock.today()));
        }
    }

    /** What the samples come to by a day, the earliest first. */
    static List<ActivityRequest> requests(Samples samples, LocalDate today) {
        Random random = new Random(SEED);
        List<ActivityRequest> requests = new ArrayList<>();
        for (Series series : samples.series()) {
            for (int back = 1; back >= 0; back--) {
                for (int month : back == 1 ? series.lastYear() : series.thisYear()) {
                    LocalDate day = YearMonth.of(today.getYear() - back, month).atDay(series.day());
                    if (!day.isAfter(today)) {
                        boolean thisYear = back == 0;
                        doers(series).stream().filter(units -> !thisYear || !isSkipped(series, units.getFirst(), month))
                                .forEach(units -> requests.add(request(series, units, day, random)));
                    }
                }
            }
        }
        samples.singles().forEach(it -> requests.add(new ActivityRequest(today.minusDays(it.ago()), it.kind(), it.units(), it.items(),
                it.title() + "（示範）", it.text(), null, it.people(), null, null, null, it.media(), it.drill(), null)));
        requests.sort(java.util.Comparator.comparing(ActivityRequest::happenedOn));
        return requests;
    }

    private static List<List<String>> doers(Series series) {
        return Boolean.TRUE.equals(series.each()) ? series.units().stream().map(List::of).toList() : List.of(series.units());
    }

    private static boolean isSkipped(Series series, String unit, int month) {
        return series.skip() != null && series.skip().getOrDefault(unit, List.of()).contains(month);
    }

    private static ActivityRequest request(Series series, List<String> units, LocalDate day, Random random) {
        return new ActivityRequest(day, series.kind(), units, series.items(), series.title() + "（示範）", null, series.times(),
                between(series.people(), random), between(series.pieces(), random), null, null, null, series.drill(), null);
    }

    private static Integer between(List<Integer> range, Random random) {
        return range == null ? null : range.getFirst() + random.nextInt(range.getLast() - range.getFirst() + 1);
    }
}

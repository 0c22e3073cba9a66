package tw.servicequality.kpi.measurement;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import tw.servicequality.identity.administration.DemoAccounts;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.file.YamlFiles;
import tw.servicequality.platform.start.FirstStart;

/** Sample data of this room: figures of last year and of the months of this year that are over. */
@ApplicationScoped
class DemoMeasurements {

    static final String FILE = "demo/measurements.yaml";

    private static final int PLACE = 101;

    private final DemoAccounts demo;
    private final DemoMeasurementService measurements;
    private final YamlFiles files;
    private final OfficeClock clock;

    DemoMeasurements(DemoAccounts demo, DemoMeasurementService measurements, YamlFiles files, OfficeClock clock) {
        this.demo = demo;
        this.measurements = measurements;
        this.files = files;
        this.clock = clock;
    }

    /** The whole file. */
    public record Samples(@NotEmpty List<@Valid @NotNull Row> rows) {
    }

    /**
     * One indicator's months, from January: {@code numerator/denominator}, {@code value~how many}, a value, or nothing.
     *
     * @param unit whose figures; absent for the office
     */
    public record Row(@NotBlank String kpi, String unit, @NotNull List<@NotNull String> lastYear, @NotNull List<@NotNull String> thisYear) {
    }

    void provide(@Observes @Priority(FirstStart.LOAD + PLACE) StartupEvent starting) {
        if (demo.isWanted()) {
            measurements.load(entries(files.readResource(FILE, Samples.class).content(), YearMonth.from(clock.today())));
        }
    }

    /** What the samples come to before a month. */
    static List<MeasurementEntry> entries(Samples samples, YearMonth present) {
        List<MeasurementEntry> entries = new ArrayList<>();
        for (Row row : samples.rows()) {
            collect(row, row.lastYear(), present.getYear() - 1, present, entries);
            collect(row, row.thisYear(), present.getYear(), present, entries);
        }
        return entries;
    }

    private static void collect(Row row, List<String> figures, int year, YearMonth present, List<MeasurementEntry> entries) {
        for (int i = 0; i < figures.size(); i++) {
            if (!figures.get(i).isEmpty() && YearMonth.of(year, i + 1).isBefore(present)) {
                String[] ratio = figures.get(i).split("/");
                String[] average = figures.get(i).split("~");
                BigDecimal numerator = ratio.length == 2 ? new BigDecimal(ratio[0]) : null;
                BigDecimal denominator = ratio.length == 2 ? new BigDecimal(ratio[1]) : average.length == 2 ? new BigDecimal(average[1]) : null;
                BigDecimal value = ratio.length == 2 ? null : new BigDecimal(average[0]);
                entries.add(new MeasurementEntry(row.kpi(), row.unit(), year, i + 1, numerator, denominator, value, null, null));
            }
        }
    }
}

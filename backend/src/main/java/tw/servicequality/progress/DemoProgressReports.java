package tw.servicequality.progress;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import tw.servicequality.identity.administration.DemoAccounts;
import tw.servicequality.platform.file.YamlFiles;
import tw.servicequality.platform.start.FirstStart;
import tw.servicequality.progress.rules.ProgressState;

/** Sample data of this room: the months since records began reviewed, the last one in work. */
@ApplicationScoped
class DemoProgressReports {

    static final String FILE = "demo/progress-reports.yaml";

    /** After everything that the reports show. */
    private static final int PLACE = 240;

    private final DemoAccounts demo;
    private final DemoProgressReportService reports;
    private final YamlFiles files;

    DemoProgressReports(DemoAccounts demo, DemoProgressReportService reports, YamlFiles files) {
        this.demo = demo;
        this.reports = reports;
        this.files = files;
    }

    /**
     * The whole file.
     *
     * @param cause said of every line that needs one, as is the countermeasure
     * @param remark of research and evaluation
     * @param returned why a report went back
     * @param filled of the lines of a report in work, in percent
     * @param last how the reports of the last month stand, by unit; a unit that is absent has none
     * @param late whose reports came late, and how many months ago that month was: 1 for the last
     * @param words by the code of the item
     */
    public record Samples(@NotBlank String cause, @NotBlank String countermeasure, @NotBlank String remark, @NotBlank String returned,
            @NotNull @Min(0) @Max(100) Integer filled, @NotEmpty Map<String, @NotNull ProgressState> last,
            @NotEmpty Map<String, @NotEmpty List<@NotNull @Min(1) Integer>> late, @NotEmpty Map<String, @NotBlank String> words) {
    }

    void provide(@Observes @Priority(FirstStart.LOAD + PLACE) StartupEvent starting) {
        if (demo.isWanted()) {
            reports.load(files.readResource(FILE, Samples.class).content());
        }
    }
}

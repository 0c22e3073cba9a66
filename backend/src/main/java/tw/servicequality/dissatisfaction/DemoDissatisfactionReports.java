package tw.servicequality.dissatisfaction;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import tw.servicequality.dissatisfaction.rules.ReportState;
import tw.servicequality.identity.administration.DemoAccounts;
import tw.servicequality.platform.file.YamlFiles;
import tw.servicequality.platform.start.FirstStart;

/** Sample data of this room: reports of the last months, one of them in work. */
@ApplicationScoped
class DemoDissatisfactionReports {

    static final String FILE = "demo/dissatisfaction-reports.yaml";

    /** After the sample complaints and what was said of them. */
    private static final int PLACE = 112;

    private final DemoAccounts demo;
    private final DemoDissatisfactionReportService reports;
    private final YamlFiles files;

    DemoDissatisfactionReports(DemoAccounts demo, DemoDissatisfactionReportService reports, YamlFiles files) {
        this.demo = demo;
        this.reports = reports;
        this.files = files;
    }

    /** The whole file. */
    public record Samples(@NotEmpty List<@Valid @NotNull Sample> reports) {
    }

    /**
     * One report.
     *
     * @param ago a day of its month, so many days ago
     * @param until how far it has come
     * @param cause said of every answer in it, as are review and measure; absent for a report in work that does not say it yet
     */
    public record Sample(@NotBlank String unit, @NotNull Integer ago, @NotNull ReportState until, String cause, String review, String measure) {
    }

    void provide(@Observes @Priority(FirstStart.LOAD + PLACE) StartupEvent starting) {
        if (demo.isWanted()) {
            reports.load(files.readResource(FILE, Samples.class).content());
        }
    }
}

package tw.servicequality.improvement;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import tw.servicequality.identity.administration.DemoAccounts;
import tw.servicequality.improvement.rules.ImprovementState;
import tw.servicequality.improvement.rules.SourceKind;
import tw.servicequality.platform.file.YamlFiles;
import tw.servicequality.platform.start.FirstStart;

/** Sample data of this room: improvements of two years, in every state. */
@ApplicationScoped
class DemoImprovements {

    static final String FILE = "demo/improvements.yaml";

    /** After the plan and its items. */
    private static final int PLACE = 72;

    private final DemoAccounts demo;
    private final DemoImprovementService improvements;
    private final YamlFiles files;

    DemoImprovements(DemoAccounts demo, DemoImprovementService improvements, YamlFiles files) {
        this.demo = demo;
        this.improvements = improvements;
        this.files = files;
    }

    /** The whole file. */
    public record Samples(@NotEmpty List<@Valid @NotNull Sample> improvements) {
    }

    /**
     * One improvement.
     *
     * @param ago opened so many days ago
     * @param until how far it has come
     * @param failed why it was found not effective at first; absent where it was not
     * @param dueIn due in so many days from today, negative for days past; of planned ones
     * @param completedAgo completed so many days ago; of completed ones
     * @param reason why it was cancelled, or found effective
     */
    public record Sample(@NotNull Integer ago, @NotBlank String unit, @NotNull SourceKind kind, String sourceId, @NotBlank String label,
            @NotBlank String finding, List<String> items, @NotNull ImprovementState until, String rootCause, String correction, String corrective,
            String preventive, Integer dueIn, String failed, Integer completedAgo, String result, String reason) {
    }

    void provide(@Observes @Priority(FirstStart.LOAD + PLACE) StartupEvent starting) {
        if (demo.isWanted()) {
            improvements.load(files.readResource(FILE, Samples.class).content());
        }
    }
}

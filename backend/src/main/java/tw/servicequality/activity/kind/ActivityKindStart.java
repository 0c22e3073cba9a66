package tw.servicequality.activity.kind;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import tw.servicequality.platform.file.YamlFile;
import tw.servicequality.platform.file.YamlFiles;
import tw.servicequality.platform.start.FirstStart;

/**
 * Loads the kinds of activities at the first start, from {@code activity/activity-kinds.yaml} or from the file that
 * {@code quality.activity-kinds-file} names. A faulty file stops the start with every fault's line and reason, before anything is stored.
 */
@ApplicationScoped
class ActivityKindStart {

    private static final int PLACE = 70;

    private final FirstStart firstStart;
    private final YamlFiles files;
    private final ActivityKindService kinds;
    private final Optional<String> path;
    private ActivityKindsFile file;

    ActivityKindStart(FirstStart firstStart, YamlFiles files, ActivityKindService kinds,
            @ConfigProperty(name = "quality.activity-kinds-file") Optional<String> path) {
        this.firstStart = firstStart;
        this.files = files;
        this.kinds = kinds;
        this.path = path;
    }

    void read(@Observes @Priority(FirstStart.READ + PLACE) StartupEvent starting) {
        if (!firstStart.isDone(ActivityKindService.ROOM) || !firstStart.isDone(ActivityKindService.FORMS)) {
            YamlFile<ActivityKindsFile> read = files.read(path, "activity/activity-kinds.yaml", ActivityKindsFile.class);
            ActivityKindsFile.check(read);
            file = read.content();
        }
    }

    void load(@Observes @Priority(FirstStart.LOAD + PLACE) StartupEvent starting) {
        if (file != null) {
            kinds.loadFirst(file);
            kinds.loadForms(file);
            file = null;
        }
    }
}

package tw.servicequality.organization;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import tw.servicequality.platform.file.YamlFile;
import tw.servicequality.platform.file.YamlFiles;
import tw.servicequality.platform.start.FirstStart;

/**
 * Loads the office at the first start, from {@code plan/office.yaml} or from the file that {@code quality.office-file} names. A
 * faulty file stops the start with every fault's line and reason, before anything is stored.
 */
@ApplicationScoped
public class OrganizationStart {

    private static final int PLACE = 40;

    private final FirstStart firstStart;
    private final YamlFiles files;
    private final OrganizationService organization;
    private final Optional<String> path;
    private OfficeFile file;

    OrganizationStart(FirstStart firstStart, YamlFiles files, OrganizationService organization,
            @ConfigProperty(name = "quality.office-file") Optional<String> path) {
        this.firstStart = firstStart;
        this.files = files;
        this.organization = organization;
        this.path = path;
    }

    void read(@Observes @Priority(FirstStart.READ + PLACE) StartupEvent starting) {
        if (!firstStart.isDone("organization")) {
            YamlFile<OfficeFile> read = files.read(path, "plan/office.yaml", OfficeFile.class);
            OfficeFile.check(read);
            file = read.content();
        }
    }

    void load(@Observes @Priority(FirstStart.LOAD + PLACE) StartupEvent starting) {
        if (file != null) {
            organization.loadFirst(file);
            file = null;
        }
    }

    /**
     * The words for units that hold once the start is over; known from {@code FirstStart.READ} on, so that later files can be checked
     * before anything is stored.
     */
    public Set<String> unitWords() {
        return file != null ? file.words() : organization.unitWords().words();
    }
}

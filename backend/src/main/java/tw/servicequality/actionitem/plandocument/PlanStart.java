package tw.servicequality.actionitem.plandocument;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import tw.servicequality.actionitem.PlanDocument;
import tw.servicequality.actionitem.rules.PlanFault;
import tw.servicequality.organization.OrganizationStart;
import tw.servicequality.platform.file.YamlFile;
import tw.servicequality.platform.file.YamlFiles;
import tw.servicequality.platform.problem.Texts;
import tw.servicequality.platform.start.FirstStart;

/**
 * Loads the plan at the first start, from {@code plan/plan-113.yaml} or from the file that {@code quality.plan-file} names, through the
 * same service as the API. A faulty file stops the start with every fault's line and reason, before anything is stored.
 */
@ApplicationScoped
class PlanStart {

    private static final int PLACE = 60;

    private final FirstStart firstStart;
    private final YamlFiles files;
    private final OrganizationStart organization;
    private final PlanDocumentService documents;
    private final Texts texts;
    private final Optional<String> path;
    private PlanDocument plan;

    PlanStart(FirstStart firstStart, YamlFiles files, OrganizationStart organization, PlanDocumentService documents, Texts texts,
            @ConfigProperty(name = "quality.plan-file") Optional<String> path) {
        this.firstStart = firstStart;
        this.files = files;
        this.organization = organization;
        this.documents = documents;
        this.texts = texts;
        this.path = path;
    }

    void read(@Observes @Priority(FirstStart.READ + PLACE) StartupEvent starting) {
        if (!firstStart.isDone(PlanDocumentService.ROOM)) {
            YamlFile<PlanDocument> file = files.read(path, "plan/plan-113.yaml", PlanDocument.class);
            check(file, organization.unitWords(), texts);
            plan = file.content();
        }
    }

    void load(@Observes @Priority(FirstStart.LOAD + PLACE) StartupEvent starting) {
        if (plan != null) {
            documents.loadFirst(plan);
            plan = null;
        }
    }

    /**
     * Refuses a file that contradicts itself.
     *
     * @throws YamlFile.Faulty with every contradiction
     */
    static void check(YamlFile<PlanDocument> file, Set<String> unitWords, Texts texts) {
        List<PlanFault> faults = new PlanDocumentCheck(file.content(), unitWords).faults();
        if (!faults.isEmpty()) {
            throw new YamlFile.Faulty(faults.stream().sorted(Comparator.comparing(fault -> file.line(fault.path())))
                    .map(fault -> file.fault(fault.path(), texts.get(Locale.TRADITIONAL_CHINESE, "fault." + fault.code(), fault.value())))
                    .toList());
        }
    }
}

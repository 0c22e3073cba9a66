package tw.servicequality.actionitem;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import tw.servicequality.actionitem.rules.PlanFault;
import tw.servicequality.plan.PlanResponse;
import tw.servicequality.plan.PlanService;
import tw.servicequality.platform.StartOrder;
import tw.servicequality.platform.Texts;
import tw.servicequality.platform.YamlFile;
import tw.servicequality.platform.YamlFiles;

/**
 * Loads the plan file at the first start, through the same service as the API. A faulty file stops the start with file, line and
 * reason, and changes nothing.
 */
@ApplicationScoped
class PlanFirstStart {

    private static final Logger LOG = Logger.getLogger(PlanFirstStart.class);

    private final YamlFiles files;
    private final PlanDocumentService documents;
    private final PlanService plans;
    private final Texts texts;
    private final String resource;

    PlanFirstStart(YamlFiles files, PlanDocumentService documents, PlanService plans, Texts texts,
            @ConfigProperty(name = "quality.plan.file", defaultValue = "plan/plan-113.yaml") String resource) {
        this.files = files;
        this.documents = documents;
        this.plans = plans;
        this.texts = texts;
        this.resource = resource;
    }

    @Transactional
    void load(@Observes @Priority(StartOrder.PLAN) StartupEvent event) {
        if (!plans.isEmpty()) {
            return;
        }
        YamlFile<PlanDocument> file = files.readResource(resource, PlanDocument.class);
        List<PlanFault> faults = documents.faults(file.content());
        if (!faults.isEmpty()) {
            throw new YamlFile.Faulty(faults.stream().sorted((one, two) -> file.line(one.path()) - file.line(two.path()))
                    .map(fault -> file.fault(fault.path(), texts.get(Locale.TRADITIONAL_CHINESE, "fault." + fault.code(), fault.value()))).toList());
        }
        PlanResponse draft = documents.create(file.content());
        plans.approve(draft.id(), draft.version());
        LOG.infof("Loaded the plan from %s", file.name());
    }
}

package tw.servicequality.improvement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tw.servicequality.attachment.AttachmentService;
import tw.servicequality.improvement.measure.Improvement;
import tw.servicequality.improvement.measure.ImprovementAttachments;
import tw.servicequality.improvement.measure.ImprovementEvent;
import tw.servicequality.improvement.measure.ImprovementEvents;
import tw.servicequality.improvement.measure.ImprovementSources;
import tw.servicequality.improvement.measure.Improvements;
import tw.servicequality.platform.seal.PersonalDataPlace;

/**
 * What was written down as found in a case, or in an answer about one, often in the citizen's words. It goes with the case's personal data, files and history
 * included; how the office improved stays.
 */
@ApplicationScoped
class ImprovementTextPlace implements PersonalDataPlace {

    private final Improvements improvements;
    private final ImprovementEvents events;
    private final ImprovementSources sources;
    private final AttachmentService attachments;

    ImprovementTextPlace(Improvements improvements, ImprovementEvents events, ImprovementSources sources, AttachmentService attachments) {
        this.improvements = improvements;
        this.events = events;
        this.sources = sources;
        this.attachments = attachments;
    }

    @Override
    public String name() {
        return "improvements";
    }

    @Override
    public List<Map<String, Object>> held(UUID caseId) {
        return sources.of(caseId).entrySet().stream().filter(it -> !it.getValue().isEmpty())
                .flatMap(it -> improvements.ofAll(it.getKey(), it.getValue()).stream()).filter(it -> !Improvement.GONE.equals(it.finding))
                .map(ImprovementTextPlace::told).toList();
    }

    @Override
    public void erase(UUID caseId) {
        sources.of(caseId).forEach((kind, ids) -> improvements.hold(kind, ids).forEach(it -> {
            it.forgetFinding();
            events.of(it.id).forEach(ImprovementEvent::forgetWords);
            attachments.assign(ImprovementAttachments.KIND, it.id, List.of());
        }));
    }

    private static Map<String, Object> told(Improvement it) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("number", it.number);
        told.put("finding", it.finding);
        return told;
    }
}

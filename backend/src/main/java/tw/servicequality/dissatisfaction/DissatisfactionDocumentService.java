package tw.servicequality.dissatisfaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import tw.servicequality.document.DocumentFile;
import tw.servicequality.document.DocumentFormat;
import tw.servicequality.document.DocumentWriter;
import tw.servicequality.organization.OrganizationService;
import tw.servicequality.platform.OfficeClock;

/** Writes reports as documents. */
@ApplicationScoped
@Transactional
public class DissatisfactionDocumentService {

    private final DissatisfactionStepService steps;
    private final DissatisfactionReader reader;
    private final OrganizationService organization;
    private final DocumentWriter writer;
    private final OfficeClock clock;

    DissatisfactionDocumentService(DissatisfactionStepService steps, DissatisfactionReader reader, OrganizationService organization, DocumentWriter writer,
            OfficeClock clock) {
        this.steps = steps;
        this.reader = reader;
        this.organization = organization;
        this.writer = writer;
        this.clock = clock;
    }

    /** A report that the caller may see; once approved always the same. */
    public DocumentFile write(UUID id, DocumentFormat format) {
        DissatisfactionReport report = steps.find(id);
        boolean inWork = report.state.isInWork();
        String office = inWork ? organization.officeName() : report.officeName;
        String unit = inWork ? organization.unitsById(List.of(report.unitId)).get(report.unitId).name() : report.unitName;
        DissatisfactionDocument document = new DissatisfactionDocument(report, office, unit, reader.lines(report), clock.today());
        return writer.write(document.whole(), format, document.name());
    }
}

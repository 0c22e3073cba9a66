package tw.servicequality.progress.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import tw.servicequality.attachment.AttachmentOwner;

/** Files of lines: who reads the report reads them. */
@ApplicationScoped
public class ProgressAttachments implements AttachmentOwner {

    public static final String KIND = "progress-line";

    private final ProgressLines lines;
    private final ProgressReports reports;
    private final ProgressRights rights;

    ProgressAttachments(ProgressLines lines, ProgressReports reports, ProgressRights rights) {
        this.lines = lines;
        this.reports = reports;
        this.rights = rights;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    @Transactional
    public boolean mayRead(UUID ownerId) {
        return lines.findByIdOptional(ownerId).flatMap(line -> reports.findByIdOptional(line.reportId)).filter(report -> rights.sees(report.unitId)).isPresent();
    }
}

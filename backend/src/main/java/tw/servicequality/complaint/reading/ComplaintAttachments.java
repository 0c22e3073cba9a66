package tw.servicequality.complaint.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import tw.servicequality.attachment.AttachmentOwner;

/** Files of cases: who sees the case reads them. */
@ApplicationScoped
public class ComplaintAttachments implements AttachmentOwner {

    public static final String KIND = "complaint";

    private final Complaints complaints;
    private final ComplaintRights rights;

    ComplaintAttachments(Complaints complaints, ComplaintRights rights) {
        this.complaints = complaints;
        this.rights = rights;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    @Transactional
    public boolean mayRead(UUID ownerId) {
        return complaints.findByIdOptional(ownerId).filter(rights::sees).isPresent();
    }
}

package tw.servicequality.improvement.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import tw.servicequality.attachment.AttachmentOwner;

/** Files of improvements: who sees the improvement, and may know what was found, reads them. */
@ApplicationScoped
public class ImprovementAttachments implements AttachmentOwner {

    public static final String KIND = "improvement";

    private final Improvements improvements;
    private final ImprovementRights rights;

    ImprovementAttachments(Improvements improvements, ImprovementRights rights) {
        this.improvements = improvements;
        this.rights = rights;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    @Transactional
    public boolean mayRead(UUID ownerId) {
        return improvements.findByIdOptional(ownerId).filter(rights::sees).filter(rights::knows).isPresent();
    }
}

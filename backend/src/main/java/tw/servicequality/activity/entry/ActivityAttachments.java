package tw.servicequality.activity.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import tw.servicequality.attachment.AttachmentOwner;

/** Files of activities: whoever is signed in reads them, as they read the activities. */
@ApplicationScoped
public class ActivityAttachments implements AttachmentOwner {

    public static final String KIND = "activity";

    private final Activities activities;
    private final ActivityRights rights;

    ActivityAttachments(Activities activities, ActivityRights rights) {
        this.activities = activities;
        this.rights = rights;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    @Transactional
    public boolean mayRead(UUID ownerId) {
        return rights.mayRead() && activities.count("id", ownerId) > 0;
    }
}

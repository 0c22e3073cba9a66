package tw.servicequality.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import tw.servicequality.platform.http.LargeBody;

/** Lets uploads be larger than other requests. */
@ApplicationScoped
class AttachmentUpload implements LargeBody {

    private final AttachmentSettings settings;

    AttachmentUpload(AttachmentSettings settings) {
        this.settings = settings;
    }

    @Override
    public String path() {
        return "/api/v1/attachments";
    }

    @Override
    public long limit() {
        return settings.maxSize().asLongValue();
    }
}

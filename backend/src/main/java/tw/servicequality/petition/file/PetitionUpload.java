package tw.servicequality.petition.file;

import jakarta.enterprise.context.ApplicationScoped;
import tw.servicequality.attachment.AttachmentSettings;
import tw.servicequality.platform.http.LargeBody;

/** Lets citizens' files be as large as those of the staff. */
@ApplicationScoped
class PetitionUpload implements LargeBody {

    private final AttachmentSettings settings;

    PetitionUpload(AttachmentSettings settings) {
        this.settings = settings;
    }

    @Override
    public String path() {
        return "/api/v1/petitions/files";
    }

    @Override
    public long limit() {
        return settings.maxSize().asLongValue();
    }
}

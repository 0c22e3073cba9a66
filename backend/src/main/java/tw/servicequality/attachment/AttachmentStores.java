package tw.servicequality.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Chooses the store at the first file; before that nothing of it is loaded. */
class AttachmentStores {

    private AttachmentStores() {
    }

    @Produces
    @ApplicationScoped
    static AttachmentStore store(AttachmentSettings settings, @ConfigProperty(name = "quality.data") Path data) {
        return settings.s3().isPresent() ? new S3Store(settings.s3().get()) : new DiskStore(data.resolve("attachments"));
    }
}

package tw.servicequality.platform.file;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.RequestScoped;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The temporary files of one request, deleted when it ends, however it ends. */
@RequestScoped
class UploadsOfRequest {

    private final UploadFolder folder;
    private final List<Path> files = new ArrayList<>();

    UploadsOfRequest(UploadFolder folder) {
        this.folder = folder;
    }

    Path newFile() throws IOException {
        Path file = folder.newFile();
        files.add(file);
        return file;
    }

    @PreDestroy
    void delete() {
        files.forEach(folder::discard);
    }
}

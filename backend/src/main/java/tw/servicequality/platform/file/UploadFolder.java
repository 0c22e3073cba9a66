package tw.servicequality.platform.file;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import tw.servicequality.platform.ClockWatch;
import tw.servicequality.platform.OfficeClock;

/**
 * The folder {@code incoming} of the data folder: temporary files of uploads under way. Not the system's folder, which in a container is
 * memory.
 */
@ApplicationScoped
public class UploadFolder {

    private static final Logger LOG = Logger.getLogger(UploadFolder.class);
    private static final Duration KEPT = Duration.ofHours(24);
    private static final FileAttribute<?> OWN_FOLDER = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    private static final FileAttribute<?> OWN_FILE = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private final Path folder;
    private final OfficeClock clock;
    private final ClockWatch watch;

    UploadFolder(@ConfigProperty(name = "quality.data") Path data, OfficeClock clock, ClockWatch watch) {
        this.folder = data.toAbsolutePath().resolve("incoming");
        this.clock = clock;
        this.watch = watch;
    }

    /** A new empty file, for its owner only. Whoever asks for it deletes it. */
    public Path newFile() throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder, OWN_FOLDER);
        }
        return Files.createTempFile(folder, "", ".upload", OWN_FILE);
    }

    /** Deletes a file of this folder; what cannot be deleted now is {@linkplain #sweep swept away} later. */
    public void discard(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException later) {
            LOG.debug("A temporary file stays", later);
        }
    }

    /** Deletes what a program that was killed has left behind. */
    @Scheduled(every = "{quality.sweep-every}", delayed = "${quality.sweep-after:2m}", identity = "uploads")
    void run() throws IOException {
        if (watch.mayDelete()) {
            sweep();
        }
    }

    void sweep() throws IOException {
        Instant before = clock.now().minus(KEPT);
        for (Path file : files()) {
            if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                discard(file);
            }
        }
    }

    private List<Path> files() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}

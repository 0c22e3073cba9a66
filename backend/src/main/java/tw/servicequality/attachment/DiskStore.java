package tw.servicequality.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Files in a folder, readable by their owner only, in 256 folders by the last two digits of the identifier that their names begin with.
 * A file is written under another name, flushed to the disk and renamed, so that a power cut leaves all of it or nothing.
 */
class DiskStore implements AttachmentStore {

    private static final FileAttribute<?> OWN_FOLDER = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    private static final FileAttribute<?> OWN_FILE = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    private static final int IDENTIFIER = 36;
    /** The end of a name that is not the file's yet. */
    private static final String DRAFT = ".part";

    private final Path folder;

    DiskStore(Path folder) {
        this.folder = folder.toAbsolutePath();
    }

    @Override
    public void put(String name, Path file) throws IOException {
        Path target = path(name);
        if (!Files.isDirectory(target.getParent())) {
            Files.createDirectories(target.getParent(), OWN_FOLDER);
            flush(folder);
        }
        Path draft = target.resolveSibling(name + DRAFT);
        try {
            Files.deleteIfExists(draft);
            copy(file, draft);
            move(draft, target);
        } catch (IOException failed) {
            discard(draft, failed);
            throw failed;
        }
        flush(target.getParent());
    }

    @Override
    public InputStream open(String name) throws IOException {
        return Files.newInputStream(path(name));
    }

    @Override
    public void delete(String name) throws IOException {
        Files.deleteIfExists(path(name));
    }

    @Override
    public void list(Consumer<Stored> each) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                each.accept(new Stored(file.getFileName().toString(), attributes.lastModifiedTime().toInstant()));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException gone) {
                return FileVisitResult.CONTINUE; // deleted meanwhile
            }
        });
    }

    private Path path(String name) {
        return folder.resolve(name.substring(IDENTIFIER - 2, IDENTIFIER)).resolve(name);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (FileChannel source = FileChannel.open(from);
                FileChannel copy = FileChannel.open(to, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), OWN_FILE)) {
            for (long done = 0; done < source.size();) {
                done += source.transferTo(done, source.size() - done, copy);
            }
            copy.force(true);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException plain) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** A new name is on the disk when its folder is. */
    private static void flush(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static void discard(Path draft, IOException failed) {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException again) {
            failed.addSuppressed(again);
        }
    }
}

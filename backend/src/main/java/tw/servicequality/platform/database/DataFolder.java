package tw.servicequality.platform.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * The folder that holds one office's data on a desk. One running program at a time: a lock, which the operating system
 * releases even after {@code kill -9}. Nobody but its owner may look into it.
 */
final class DataFolder implements AutoCloseable {

    private final Path path;
    private final FileChannel lock;

    private DataFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /**
     * Takes the folder for this program, and makes it when it does not exist.
     *
     * @throws StartRefusedException when another program has it, or when it cannot be written
     */
    static DataFolder take(Path folder) {
        Path path = folder.toAbsolutePath().normalize();
        try {
            makePrivate(path);
            FileChannel channel = FileChannel.open(path.resolve("lock"), Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ,
                    StandardOpenOption.WRITE), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            if (!isLocked(channel)) {
                String holder = holder(channel);
                channel.close();
                throw new DataFolderInUseException("The data folder " + path + " is in use by another running program"
                        + (holder.isEmpty() ? "" : " (process " + holder + ")") + ". Stop that one, or choose another folder: ./run --data FOLDER");
            }
            channel.truncate(0).write(ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)), 0);
            return new DataFolder(path, channel);
        } catch (IOException failed) {
            throw notWritable(path, failed);
        }
    }

    static StartRefusedException notWritable(Path path, IOException failed) {
        return new StartRefusedException("The data folder " + path + " cannot be written by user " + System.getProperty("user.name") + ": "
                + failed.getClass().getSimpleName() + " " + failed.getMessage() + ". Give it to this user, or choose another: ./run --data FOLDER", failed);
    }

    Path path() {
        return path;
    }

    Path resolve(String name) {
        return path.resolve(name);
    }

    /** A folder inside, made when it does not exist. */
    Path folder(String name) throws IOException {
        return makePrivate(path.resolve(name));
    }

    /**
     * Writes a secret, whole or not at all; readable by its owner only from the first moment.
     *
     * @return the file
     */
    Path writeSecret(String name, String text) throws IOException {
        Path draft = Files.createTempFile(path, name, ".part");
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        return move(draft, path.resolve(name));
    }

    /** Renames in one step where the file system can, so that a crash never leaves half of it under the final name. */
    static Path move(Path from, Path to) throws IOException {
        try {
            return Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException plain) {
            return Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Lets go of the folder. */
    @Override
    public void close() throws IOException {
        lock.close();
    }

    private static Path makePrivate(Path folder) throws IOException {
        return Files.isDirectory(folder) ? folder
                : Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException ownProgram) {
            return false;
        }
    }

    private static String holder(FileChannel channel) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(20);
        channel.read(bytes, 0);
        return new String(bytes.array(), 0, bytes.position(), StandardCharsets.US_ASCII).strip();
    }
}

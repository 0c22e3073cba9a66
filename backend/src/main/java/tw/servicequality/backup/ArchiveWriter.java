package tw.servicequality.backup;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.util.Objects;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tw.servicequality.platform.database.StartRefusedException;

/**
 * Writes an archive under another name, readable by its owner only, and gives it its own name when all of it is on the disk. Whatever happens before, nothing
 * is ever there under that name.
 */
final class ArchiveWriter implements AutoCloseable {

    private static final String DRAFT = ".part";

    /** Writes one entry. */
    interface Content {
        void writeTo(OutputStream out) throws Exception;
    }

    private final Path file;
    private final Path draft;
    private final FileChannel channel;
    private final DigestOutputStream whole;
    private final ZipOutputStream zip;
    private final StringBuilder sums = new StringBuilder();
    private final Thread cleaning;
    private boolean finished;

    private ArchiveWriter(Path file, Path draft, FileChannel channel) {
        this.file = file;
        this.draft = draft;
        this.channel = channel;
        this.whole = Checksum.digesting(Channels.newOutputStream(channel));
        this.zip = new ZipOutputStream(new BufferedOutputStream(whole, 1 << 16), StandardCharsets.UTF_8);
        this.cleaning = new Thread(this::discard, "backup-discard");
    }

    /**
     * Begins.
     *
     * @throws StartRefusedException when there is such a file already, another backup is writing it, or it cannot be written
     */
    static ArchiveWriter to(Path file) {
        Path draft = file.resolveSibling(file.getFileName() + DRAFT);
        if (Files.exists(file)) {
            throw new StartRefusedException("The file " + file + " is there already. Choose another name; nothing is ever overwritten.");
        }
        try {
            FileChannel channel = FileChannel.open(draft, Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE),
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            if (!isLocked(channel)) {
                channel.close();
                throw new StartRefusedException("Another backup is writing " + file + " at this moment.");
            }
            // One that was cut off earlier may be there.
            channel.truncate(0);
            Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rw-------"));
            ArchiveWriter writer = new ArchiveWriter(file, draft, channel);
            Runtime.getRuntime().addShutdownHook(writer.cleaning);
            return writer;
        } catch (IOException failed) {
            throw new StartRefusedException("The file " + file + " cannot be written by user " + System.getProperty("user.name") + ": "
                    + failed.getClass().getSimpleName() + " " + failed.getMessage(), failed);
        }
    }

    /** Rows and words, which become much smaller. */
    Checksum.Sum words(String name, Content content) throws Exception {
        return entry(name, Deflater.BEST_SPEED, content);
    }

    /** Files, most of which are packed already. */
    Checksum.Sum bytes(String name, Content content) throws Exception {
        return entry(name, Deflater.NO_COMPRESSION, content);
    }

    private Checksum.Sum entry(String name, int level, Content content) throws Exception {
        zip.setLevel(level);
        zip.putNextEntry(new ZipEntry(name));
        Counted out = new Counted(zip);
        DigestOutputStream digesting = Checksum.digesting(out);
        content.writeTo(digesting);
        zip.closeEntry();
        String sum = Checksum.hex(digesting);
        sums.append(sum).append("  ").append(name).append('\n');
        return new Checksum.Sum(out.bytes, sum);
    }

    /**
     * Writes what the archive says of itself, and gives it its name.
     *
     * @return the size and hash of the whole file
     */
    Checksum.Sum finish(Contents contents) throws Exception {
        byte[] json = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsBytes(contents);
        words(Entries.CONTENTS, out -> out.write(json));
        byte[] all = sums.toString().getBytes(StandardCharsets.UTF_8);
        words(Entries.SUMS, out -> out.write(all));
        zip.finish();
        zip.flush();
        channel.force(true);
        long size = channel.size();
        // A link, not a renaming: it never takes the place of a file that came meanwhile.
        try {
            Files.createLink(file, draft);
            Files.delete(draft);
        } catch (UnsupportedOperationException noLinks) {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        }
        finished = true;
        try (FileChannel folder = FileChannel.open(Objects.requireNonNull(file.toAbsolutePath().getParent()), StandardOpenOption.READ)) {
            folder.force(true);
        }
        return new Checksum.Sum(size, Checksum.hex(whole));
    }

    /** Lets go of the file, and leaves nothing of it unless it was finished. */
    @Override
    public void close() throws IOException {
        discard();
        channel.close();
        Runtime.getRuntime().removeShutdownHook(cleaning);
    }

    private void discard() {
        if (!finished && !draft.toFile().delete() && Files.exists(draft)) {
            System.err.println("The unfinished file " + draft + " could not be taken away. Delete it.");
        }
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException ownProgram) {
            return false;
        }
    }

    /** Counts on the way and leaves the archive open. */
    private static final class Counted extends OutputStream {

        private final OutputStream out;
        private long bytes;

        Counted(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int one) throws IOException {
            out.write(one);
            bytes++;
        }

        @Override
        public void write(byte[] some, int from, int length) throws IOException {
            out.write(some, from, length);
            bytes += length;
        }
    }
}
